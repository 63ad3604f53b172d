/** A search for level ground on the stage: everyone's marks fall onto the map, then the lines that cross there. */
import { useMemo } from 'preact/hooks';
import type { LevelMark, LevelScreen, LevelStagePart } from '../../../shared/activities/level';
import { levelNames as names } from '../../../shared/math/diagnosis/level';
import { surfaceOf } from '../../../shared/math/surfaceRef';
import { Mistakes } from '../../parts/stage/Mistakes';
import { pictureSize, useStageSize } from '../../parts/stage/useStageSize';
import { ContourMap } from '../../plots/ContourMap';
import { LevelGround } from '../../plots/LevelGround';
import { LevelSign } from '../../plots/LevelSign';
import type { MapFrame } from '../../plots/mapFrame';
import { zeroLine } from '../../plots/zeroLines';
import { fill, say } from '../../ui/language';
import { Progress } from '../../ui/Progress';
import { Rich, Tex } from '../../ui/Tex';
import type { StageActivity, StageProps } from '../activity';
import './stage.css';
import { markGroups } from './markGroups';
import { levelMistakeWords } from './mistakes';
import { levelNames, words } from './words';

function Stage({ screen, stage }: StageProps<LevelScreen>) {
  const { width, height } = pictureSize(useStageSize());
  const work = stage.work?.kind === 'level' ? stage.work : null;
  const surface = surfaceOf(screen.surface);
  return (
    <div class={`stage-two level-stage ${screen.round.phase}`}>
      <div class="stage-picture">
        <ContourMap surface={surface} width={width} height={height} label={say(words.map)}>
          {(frame) =>
            screen.reveal && <Truth frame={frame} screen={screen} reveal={screen.reveal} work={work} />
          }
        </ContourMap>
      </div>
      <Side screen={screen} stage={stage} work={work} />
    </div>
  );
}

type TruthProps = {
  readonly frame: MapFrame;
  readonly screen: LevelScreen;
  readonly reveal: NonNullable<LevelScreen['reveal']>;
  readonly work: LevelStagePart | null;
};

/** ms: first the class's marks, then the lines, then the names. */
const LINES_AFTER = 1_200;
const NAMES_AFTER = 2_200;

function Truth({ frame, screen, reveal, work }: TruthProps) {
  const lines = useMemo(() => {
    const surface = surfaceOf(screen.surface);
    return { x: zeroLine(surface, frame, 'x'), y: zeroLine(surface, frame, 'y') };
  }, [screen.surface, frame]);
  const few = reveal.points.length <= FEW;
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
      <LevelGround frame={frame} lines={reveal.lines} radius={5} />
      {work?.marks && <Marks frame={frame} marks={work.marks} />}
      {reveal.points.map(({ at, is, found }) => {
        const { x, y } = frame.toPixels(at);
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
            {(few || found > 0) && (
              <text
                x={Math.min(frame.width - 130, Math.max(130, x))}
                y={y + (isLow(frame, y) ? -40 : 58)}
                font-size={few ? 26 : 20}
              >
                {fill(say(few ? words.foundAt : words.foundHere), { name: say(levelNames[is]), n: found })}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}

/** Level points whose names can all stand on one map. */
const FEW = 12;

/** So near the lower edge, what belongs to a place stands above it. */
const isLow = ({ height }: MapFrame, y: number): boolean => y > height - 120;

/** Pixels of the drawing: signs that are nearer to each other could not be read. */
const APART = 110;

/** Every mark as a dot, and over each group of them how many said what. */
function Marks({ frame, marks }: { readonly frame: MapFrame; readonly marks: readonly LevelMark[] }) {
  const groups = useMemo(
    () =>
      markGroups(
        marks.map(({ at, is }) => ({ at: frame.toPixels(at), is })),
        APART,
      ),
    [frame, marks],
  );
  const falls = (index: number) => ({ animationDelay: `${Math.min(index, 40) * 20}ms` });
  return (
    <>
      {marks.map(({ at }, index) => (
        <g key={index} class="level-mark falls" style={falls(index)}>
          <circle cx={frame.toPixels(at).x} cy={frame.toPixels(at).y} r={6} />
        </g>
      ))}
      {groups.map(({ at, said }, index) => {
        const width = said.length * SIGN_WIDTH;
        const left = Math.min(frame.width - width, Math.max(0, at.x - width / 2));
        // The name of a level point at the lower edge stands above it already.
        const y = Math.max(24, at.y - (isLow(frame, at.y) ? 92 : 52));
        return (
          <g key={index} class="level-group falls" style={falls(index)} data-count={said.length}>
            <rect x={left} y={y - 22} width={width} height={44} rx={22} />
            {said.map(({ is, count }, column) => {
              const x = left + column * SIGN_WIDTH;
              return (
                <g key={is} data-is={is} data-count={count}>
                  <LevelSign is={is} x={x + 28} y={y} size={12} />
                  <text x={x + 62} y={y + 9} font-size={26}>
                    {count}
                  </text>
                </g>
              );
            })}
          </g>
        );
      })}
    </>
  );
}

/** Of one sign with its number, in the drawing's pixels. */
const SIGN_WIDTH = 96;

type SideProps = Pick<StageProps<LevelScreen>, 'screen' | 'stage'> & { readonly work: LevelStagePart | null };

function Side({ screen, stage, work }: SideProps) {
  const surface = surfaceOf(screen.surface);
  const { done, of } = stage.progress;
  return (
    <div class="stage-side">
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
          <div class="stage-card level-formulas">
            <Tex block tex={surface.tex} />
            <Tex block tex={`\\frac{\\partial z}{\\partial x} = ${surface.gradientTex[0]}`} />
            <Tex block tex={`\\frac{\\partial z}{\\partial y} = ${surface.gradientTex[1]}`} />
          </div>
          <p>{say(words.cross)}</p>
          {screen.reveal.lines.length > 0 && (
            <p>{fill(say(words.alongLines), { n: screen.reveal.alongLines })}</p>
          )}
          {screen.reveal.more && <p>{say(words.more)}</p>}
          <Mistakes
            mistakes={work?.mistakes ?? []}
            first={work?.firstMistakes ?? null}
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

/** Each point with who found it; of more than can be said, how many of each kind. */
function summaryOf({ points }: NonNullable<LevelScreen['reveal']>): string | null {
  if (points.length === 0) return null;
  const kinds = [...names, 'undecided' as const]
    .map((is) => ({ is, n: points.filter((point) => point.is === is).length }))
    .filter(({ n }) => n > 0);
  const list =
    points.length <= FEW
      ? points.map(({ is, found }) => `${say(levelNames[is])} (${fill(say(words.found), { n: found })})`)
      : kinds.map(({ is, n }) => fill(say(words.kindCount), { name: say(levelNames[is]), n }));
  return fill(say(words.summary), { list: list.join(', ') });
}

export const levelStage: StageActivity<LevelScreen> = {
  Stage,
  subtitle: ({ round }) => fill(say(words.sub), { n: round.ordinal }),
  summary: ({ reveal }) => reveal && summaryOf(reveal),
};
