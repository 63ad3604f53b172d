/** The arrows of a round on the stage: everyone's at the reveal, then those of the step, beat by beat; and the circle around the ball. */

import type { DescentScreen, DescentStagePart } from '../../../shared/activities/descent';
import { surfaceOf } from '../../../shared/math/surfaceRef';
import type { Vec2 } from '../../../shared/math/vec';
import { Arrow } from '../../plots/Arrow';
import type { HillFrame } from '../../plots/hill3d/hillFrame';
import { GroundTangent } from '../../plots/hill3d/OnGround';
import type { MapFrame } from '../../plots/mapFrame';
import { stepArrows } from './beats';
import { FirstTries } from './FirstTries';

/** The circle no arrow may leave. */
export function Reach({
  frame,
  at,
  radius,
}: {
  readonly frame: MapFrame;
  readonly at: Vec2;
  readonly radius: number;
}) {
  const { x, y } = frame.toPixels(at);
  return <circle class="reach" cx={x} cy={y} r={radius * frame.scale} />;
}

export type ArrowsProps = {
  readonly screen: DescentScreen;
  readonly work: DescentStagePart | null;
  readonly beat: number;
};

export function Arrows({ frame, screen, work, beat }: ArrowsProps & { readonly frame: MapFrame }) {
  const { reveal, moved } = screen;
  if (!reveal) return null;
  const { gradient, mean, median, best } = reveal.outcomes;
  const asked = moved ? null : reveal.at;
  return (
    <g class="revealed-arrows">
      {work?.firstArrows && <FirstTries frame={frame} at={reveal.at} arrows={work.firstArrows} />}
      <g class="learners" style={{ '--many': Math.min(1, 12 / Math.max(1, work?.arrows?.length ?? 1)) }}>
        {work?.arrows?.map((delta, index) => (
          <Arrow key={index} frame={frame} from={reveal.at} delta={delta} tone="learners" width={4} animate />
        ))}
      </g>
      {asked && best && (
        <Arrow frame={frame} from={asked} delta={best.delta} tone="you" width={5} dashed animate />
      )}
      {asked && median && (
        <Arrow frame={frame} from={asked} delta={median.delta} tone="class" width={5} dashed animate />
      )}
      {asked && mean && (
        <Arrow frame={frame} from={asked} delta={mean.delta} tone="class" width={7} animate />
      )}
      {asked && gradient && (
        <Arrow frame={frame} from={asked} delta={gradient.delta} tone="truth" width={7} animate />
      )}
      {moved &&
        stepArrows(screen, beat).map(({ key, from, delta, tone, width, dashed }) => (
          <Arrow
            key={key}
            frame={frame}
            from={from}
            delta={delta}
            tone={tone}
            width={width}
            dashed={dashed}
            animate
          />
        ))}
    </g>
  );
}

/** Parts of the hill's width to each side of the ball. */
const TANGENT = 0.11;

/** In the first beat the slope along x, in the second the one along y, where the step began. */
export function Tangents({
  frame,
  screen: { moved, reveal, surface },
  beat,
}: Pick<ArrowsProps, 'screen' | 'beat'> & { readonly frame: HillFrame }) {
  if (!moved || !reveal || !surface || (beat !== 1 && beat !== 2)) return null;
  const { value, domain } = surfaceOf(surface);
  const axis = beat === 1 ? 'x' : 'y';
  return (
    <GroundTangent
      frame={frame}
      at={moved.from}
      z={value(moved.from)}
      axis={axis}
      slope={reveal.gradient[axis]}
      reach={TANGENT * (domain.x[1] - domain.x[0])}
    />
  );
}
