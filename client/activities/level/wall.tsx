/** Owns a search for level ground on the wall: everyone's marks fall onto the map, then the lines that cross there. */
import { useMemo } from 'preact/hooks';
import { levelNames as names } from '../../../shared/math/diagnosis/level';
import { surfaceOf } from '../../../shared/math/surfaceRef';
import type { LevelScreen, LevelWall } from '../../../shared/protocol/views';
import { ContourMap } from '../../plots/ContourMap';
import { LevelSign } from '../../plots/LevelSign';
import { Mark } from '../../plots/MarkPad';
import type { MapFrame } from '../../plots/mapFrame';
import { zeroLine } from '../../plots/zeroLines';
import { Mistakes } from '../../stage/Mistakes';
import { pictureSize, useWallSize } from '../../stage/useWallSize';
import { fill, say } from '../../ui/language';
import { Progress } from '../../ui/Progress';
import { Rich, Tex } from '../../ui/Tex';
import type { WallFace, WallProps } from '../walls';
import './wall.css';
import { levelMistakeWords } from './mistakes';
import { levelNames, words } from './words';

function Stage({ screen, stage }: WallProps<LevelScreen>) {
  const { width, height } = pictureSize(useWallSize());
  const wall = stage.work?.kind === 'level' ? stage.work : null;
  const surface = surfaceOf(screen.surface);
  return (
    <div class={`wall-two level-stage ${screen.round.phase}`}>
      <div class="wall-picture">
        <ContourMap surface={surface} width={width} height={height} label={say(words.map)}>
          {(frame) =>
            screen.reveal && <Truth frame={frame} screen={screen} reveal={screen.reveal} wall={wall} />
          }
        </ContourMap>
      </div>
      <Side screen={screen} stage={stage} wall={wall} />
    </div>
  );
}

type TruthProps = {
  readonly frame: MapFrame;
  readonly screen: LevelScreen;
  readonly reveal: NonNullable<LevelScreen['reveal']>;
  readonly wall: LevelWall | null;
};

/** ms: first the class's marks, then the lines, then the names. */
const LINES_AFTER = 1_200;
const NAMES_AFTER = 2_200;

function Truth({ frame, screen, reveal, wall }: TruthProps) {
  const lines = useMemo(() => {
    const surface = surfaceOf(screen.surface);
    return { x: zeroLine(surface, frame, 'x'), y: zeroLine(surface, frame, 'y') };
  }, [screen.surface, frame]);
  return (
    <>
      {(['x', 'y'] as const).map((of) => (
        <path
          key={of}
          class={`level-line ${of}`}
          d={lines[of]}
          stroke-width={4}
          style={{ animationDelay: `${LINES_AFTER}ms` }}
        />
      ))}
      {wall?.marks?.map(({ at, is }, index) => (
        <g key={index} class="level-mark falls" style={{ animationDelay: `${Math.min(index, 40) * 20}ms` }}>
          <Mark frame={frame} at={at} is={is} size={15} />
        </g>
      ))}
      {reveal.points.map(({ at, is, found }) => {
        const { x, y } = frame.toPixels(at);
        const under = y < frame.height - 120 ? 58 : -44;
        return (
          <g
            key={`${at.x} ${at.y}`}
            class="level-truth"
            style={{ animationDelay: `${NAMES_AFTER}ms` }}
            data-x={at.x}
            data-y={at.y}
            data-is={is}
            data-found={found}
          >
            <circle cx={x} cy={y} r={24} stroke-width={5} />
            <LevelSign is={is} x={x} y={y} size={14} />
            <text x={Math.min(frame.width - 110, Math.max(110, x))} y={y + under} font-size={26}>
              {say(levelNames[is])} · {found}
            </text>
          </g>
        );
      })}
    </>
  );
}

type SideProps = Pick<WallProps<LevelScreen>, 'screen' | 'stage'> & { readonly wall: LevelWall | null };

function Side({ screen, stage, wall }: SideProps) {
  const surface = surfaceOf(screen.surface);
  const { done, of } = stage.progress;
  return (
    <div class="wall-side">
      {screen.reveal ? (
        <>
          <p class="level-key x">
            <i aria-hidden="true" />
            <Rich text={say(words.lineX)} />
          </p>
          <p class="level-key y">
            <i aria-hidden="true" />
            <Rich text={say(words.lineY)} />
          </p>
          <div class="wall-card level-formulas">
            <Tex block tex={surface.tex} />
            <Tex block tex={`\\frac{\\partial z}{\\partial x} = ${surface.gradientTex[0]}`} />
            <Tex block tex={`\\frac{\\partial z}{\\partial y} = ${surface.gradientTex[1]}`} />
          </div>
          <p>{say(words.cross)}</p>
          <Mistakes
            mistakes={wall?.mistakes ?? []}
            first={wall?.firstMistakes ?? null}
            table={levelMistakeWords}
          />
        </>
      ) : (
        <>
          <p class="side-task">{say(words.ask)}</p>
          <Progress label={say(words.answers)} done={done} of={of} />
          <ul class="level-names">
            {names.map((name) => (
              <li key={name}>
                <svg viewBox="0 0 60 60" aria-hidden="true">
                  <LevelSign is={name} x={30} y={30} size={20} />
                </svg>
                {say(levelNames[name])}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

export const levelWall: WallFace<LevelScreen> = {
  Stage,
  subtitle: ({ round }) => fill(say(words.sub), { n: round.ordinal }),
  summary: ({ reveal }) =>
    reveal &&
    fill(say(words.summary), {
      list: reveal.points
        .map(({ is, found }) => `${say(levelNames[is])} (${fill(say(words.found), { n: found })})`)
        .join(', '),
    }),
  counts: 'people',
};
