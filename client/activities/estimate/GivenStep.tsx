/** The given step drawn on the ground around it, so near that its way against the lines is seen. */
import { useMemo } from 'preact/hooks';
import type { EstimateScreen } from '../../../shared/activities/estimate';
import type { Surface } from '../../../shared/math/surface';
import { surfaceOf } from '../../../shared/math/surfaceRef';
import { norm, type Vec2 } from '../../../shared/math/vec';
import { Arrow, Ball } from '../../plots/Arrow';
import { ContourMap } from '../../plots/ContourMap';
import { fill, say } from '../../ui/language';
import { pointText } from '../../ui/pointText';
import { words } from './words';

export type GivenStepProps = {
  readonly screen: Pick<EstimateScreen, 'surface' | 'at' | 'delta'>;
  /** Pixels of the drawing, as is the ball's radius. */
  readonly width: number;
  readonly height: number;
  readonly ball: number;
};

/** Steps from the picture's middle to its upper edge. */
const STEPS_UP = 1.4;

/** The part of the surface around a step, in the shape of a picture of width / height = `aspect`. */
export function aroundStep(surface: Surface, at: Vec2, delta: Vec2, aspect: number): Surface {
  const middle = { x: at.x + delta.x / 2, y: at.y + delta.y / 2 };
  const up = STEPS_UP * norm(delta);
  const side = up * aspect;
  return {
    ...surface,
    domain: { x: [middle.x - side, middle.x + side], y: [middle.y - up, middle.y + up] },
  };
}

export function GivenStep({ screen, width, height, ball }: GivenStepProps) {
  const { surface, at, delta } = screen;
  const near = useMemo(
    () => aroundStep(surfaceOf(surface), at, delta, width / height),
    [surface, at.x, at.y, delta.x, delta.y, width, height],
  );
  return (
    <ContourMap
      surface={near}
      width={width}
      height={height}
      label={fill(say(words.map), { at: pointText(at), delta: pointText(delta) })}
    >
      {(frame) => (
        <>
          <Ball frame={frame} at={at} radius={ball} />
          <Arrow frame={frame} from={at} delta={delta} tone="class" width={ball / 2} />
        </>
      )}
    </ContourMap>
  );
}
