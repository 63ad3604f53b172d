/** Owns a network round on the wall: the drawn network whose edges light up, and beside it what the phase has to tell. */
import { useMemo } from 'preact/hooks';
import { forward, fromVector } from '../../../shared/math/network';
import { pictures } from '../../../shared/math/pictures';
import type { NetworkScreen, NetworkWall, StageView } from '../../../shared/protocol/views';
import { NetworkDiagram } from '../../plots/NetworkDiagram';
import { frames } from '../../plots/networkLayout';
import { pictureSize, useWallSize, type WallSize } from '../../stage/useWallSize';
import { fill, say } from '../../ui/language';
import { Rich, Tex } from '../../ui/Tex';
import './Stage.css';
import { AdvancedSide, AskingSide, MachineSide, RevealedSide } from './StageSide';
import { isMachinesTurn, words } from './stageText';

export type NetworkStageProps = { readonly screen: NetworkScreen; readonly stage: StageView };

export function NetworkStage({ screen, stage }: NetworkStageProps) {
  const work = stage.work?.kind === 'network' ? stage.work : null;
  const { phase } = screen.round;
  const machine = isMachinesTurn(screen);
  return (
    <div class={`wall-two network-stage ${phase}`}>
      <div class="wall-picture">
        <Drawn screen={screen} work={work} />
        <p class="network-picture" style={underPicture(pictureSize(useWallSize()))}>
          {fill(say(words.picture), { n: screen.picture + 1 })}
        </p>
        {phase === 'revealed' && <Legend screen={screen} />}
        {phase === 'advanced' && !machine && screen.reveal && screen.reveal.groups.length > 0 && <WhyEqual />}
      </div>
      <div class="wall-side">
        {machine ? (
          <MachineSide screen={screen} />
        ) : phase === 'asking' ? (
          <AskingSide screen={screen} progress={stage.progress} />
        ) : phase === 'revealed' ? (
          <RevealedSide screen={screen} work={work} />
        ) : (
          <AdvancedSide screen={screen} />
        )}
      </div>
    </div>
  );
}

function Drawn({ screen, work }: { readonly screen: NetworkScreen; readonly work: NetworkWall | null }) {
  const { sizes, params, picture, reveal, round } = screen;
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
      {...(round.phase === 'revealed' && reveal ? { outcome: reveal.outcome } : {})}
      label={fill(say(words.diagram), { picture: String(picture + 1), outputs: outputs.join(', ') })}
    />
  );
}

/** The drawing fills its place at one scale, centred; the picture's foot is 550 down its left edge, 150 wide. */
function underPicture({ width, height }: WallSize) {
  const frame = frames.stage;
  const scale = Math.min(width / frame.width, height / frame.height);
  const pixels = (length: number) => `calc(${length.toFixed(1)} * var(--wall))`;
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
    <div class="wall-card why-equal">
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
