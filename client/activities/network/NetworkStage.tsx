/** A network round on the stage: the drawn network whose edges light up, and beside it what the phase has to tell. */
import { useMemo } from 'preact/hooks';
import type { NetworkScreen, NetworkStagePart } from '../../../shared/activities/network';
import { forward, fromVector } from '../../../shared/math/network';
import { formatSignificant } from '../../../shared/math/number';
import { pictures } from '../../../shared/math/pictures';
import { Caption } from '../../parts/stage/Caption';
import { useBeats } from '../../parts/stage/useBeats';
import { pictureSize, type StageSize, useStageSize } from '../../parts/stage/useStageSize';
import { NetworkDiagram } from '../../plots/NetworkDiagram';
import { frames } from '../../plots/networkLayout';
import { fill, say } from '../../ui/language';
import { Rich, Tex } from '../../ui/Tex';
import type { StageProps } from '../activity';
import { isMachinesTurn, largestMoves, type Move } from './moves';
import './NetworkStage.css';
import { AdvancedSide, AskingSide, MachineSide, RevealedSide } from './StageSide';
import { words } from './stageText';

/** The network as it was, every parameter's move, what became of the costs. */
const BEATS = 3;
const MOVES_SHOWN = 4;

export function NetworkStage({ screen, stage, room }: StageProps<NetworkScreen>) {
  const work = stage.work?.kind === 'network' ? stage.work : null;
  const { phase } = screen.round;
  const machine = isMachinesTurn(screen);
  const step = screen.moved && !machine ? `step ${screen.round.number}` : null;
  const beat = useBeats(step, BEATS, room.pace);
  const told = beat === 0 || beat >= BEATS;
  const moves =
    beat > 1 && screen.before ? largestMoves(screen.sizes, screen.before, screen.params, MOVES_SHOWN) : [];
  return (
    <div class={`stage-two network-stage ${phase}`} data-beat={beat}>
      <div class="stage-picture">
        <Drawn screen={screen} work={work} beat={beat} moves={moves} />
        <p class="network-picture" style={underPicture(pictureSize(useStageSize()))}>
          {fill(say(words.picture), { n: screen.picture + 1 })}
        </p>
        {phase === 'revealed' && <Legend screen={screen} />}
        {told && step && screen.reveal && screen.reveal.groups.length > 0 && <WhyEqual />}
        <Caption text={captionOf(screen, beat)} />
      </div>
      <div class="stage-side">
        {machine ? (
          <MachineSide screen={screen} />
        ) : phase === 'asking' ? (
          <AskingSide screen={screen} progress={stage.progress} />
        ) : phase === 'revealed' ? (
          <RevealedSide screen={screen} work={work} />
        ) : (
          <AdvancedSide screen={screen} told={told} moves={beat === 2 ? moves : []} />
        )}
      </div>
    </div>
  );
}

/** null: nothing is told just now. */
function captionOf({ moved }: NetworkScreen, beat: number): string | null {
  if (!moved || beat === 0) return null;
  const { before, after } = moved.pictureCost;
  const captions = [
    words.beatBefore,
    moved.numbers === 'corrected' ? words.beatMoveCorrected : words.beatMove,
    words.beatCost,
  ] as const;
  return fill(say(captions[beat - 1] ?? words.beatCost), {
    from: formatSignificant(before),
    to: formatSignificant(after),
  });
}

type DrawnProps = {
  readonly screen: NetworkScreen;
  readonly work: NetworkStagePart | null;
  readonly beat: number;
  readonly moves: readonly Move[];
};

function Drawn({ screen, work, beat, moves }: DrawnProps) {
  const { sizes, picture, reveal, round } = screen;
  const params = beat === 1 && screen.before ? screen.before : screen.params;
  const pixels = pictures[picture]?.pixels ?? [];
  const activations = useMemo(() => forward(fromVector(sizes, params), pixels).a, [sizes, params, pixels]);
  const outputs = activations.at(-1)?.map((a) => a.toFixed(2)) ?? [];
  return (
    <NetworkDiagram
      size="stage"
      sizes={sizes}
      params={params}
      pixels={pixels}
      activations={activations}
      {...(round.phase !== 'advanced' && work ? { answered: work.answers } : {})}
      moved={beat === 2 ? moves.map(({ index }) => index) : []}
      {...(round.phase === 'revealed' && reveal ? { outcome: reveal.outcome } : {})}
      label={fill(say(words.diagram), { picture: String(picture + 1), outputs: outputs.join(', ') })}
    />
  );
}

/** The drawing fills its place at one scale, centred; the picture's foot is 550 down its left edge, 150 wide. */
function underPicture({ width, height }: StageSize) {
  const frame = frames.stage;
  const scale = Math.min(width / frame.width, height / frame.height);
  const pixels = (length: number) => `calc(${length.toFixed(1)} * var(--stage-pixel))`;
  return {
    left: pixels((width - frame.width * scale) / 2),
    top: pixels((height - frame.height * scale) / 2 + 562 * scale),
    width: pixels(150 * scale),
  };
}

/** What the signs on the edges say. */
function Legend({ screen }: { readonly screen: NetworkScreen }) {
  const outcomes = new Set(screen.reveal?.outcome);
  const wrong = outcomes.has('mistake') || outcomes.has('undecided');
  return (
    <ul class="network-legend">
      {wrong && (
        <li>
          <span class="legend-sign" aria-hidden="true">
            ≠
          </span>
          {say(words.legendWrong)}
        </li>
      )}
      {outcomes.has('unknown') && (
        <li>
          <span class="legend-sign" aria-hidden="true">
            ?
          </span>
          {say(words.legendUnknown)}
        </li>
      )}
      {outcomes.has('unanswered') && <li>{say(words.legendLeft)}</li>}
    </ul>
  );
}

/** The answer to the question of the reveal, once the class has had its time with it. */
function WhyEqual() {
  return (
    <div class="stage-card why-equal">
      <p>
        <strong>
          <Rich text={say(words.sameDelta)} />
        </strong>
      </p>
      <p>
        <Rich text={say(words.samePixel)} />
      </p>
      <Tex
        block
        tex="\frac{\partial C_k}{\partial w^2_{im}} = \delta^2_i\,x_m = \delta^2_i = \frac{\partial C_k}{\partial b^2_i}"
      />
    </div>
  );
}
