/** Turning an arrow of fixed length around the ball. */
import { formatSignificant } from '../../shared/math/number';
import type { Surface } from '../../shared/math/surface';
import { dzAt, thetaOf, turned } from '../../shared/math/turn';
import { sub, type Vec2 } from '../../shared/math/vec';
import { dictionary, fill, say } from '../ui/language';
import { Arrow, Ball } from './Arrow';
import { within } from './axis';
import { ContourMap } from './ContourMap';
import { type MapFrame, mapFrame } from './mapFrame';
import { useMovable } from './useMovable';

export type TurnPadProps = {
  readonly surface: Surface;
  readonly at: Vec2;
  readonly slopes: Vec2;
  readonly length: number;
  /** θ in degrees from ∇z; null: not turned yet */
  readonly value: number | null;
  readonly onChange: (theta: number) => void;
  readonly label: string;
};

const SIZE = { width: 344, height: 230 } as const;

/** θ in degrees where the arrow waits to be turned: level ground, so that it gives nothing away. */
const RESTING = 90;

const texts = dictionary({
  at: { ja: 'θ {theta} 度、Δz {dz}', en: 'θ {theta} degrees, Δz {dz}' },
  none: { ja: 'まだ回していません', en: 'not turned yet' },
});

/** Whole degrees in (−180, 180]. */
function constrainTheta(theta: number): number {
  const whole = ((Math.round(theta) % 360) + 360) % 360;
  return whole > 180 ? whole - 360 : whole;
}

/** The part of the hill around the ball, so near that the arrow's length is a third of the picture's height. */
export function nearSurface(surface: Surface, at: Vec2, length: number): Surface {
  const half = { x: length * 2.2 * (SIZE.width / SIZE.height), y: length * 2.2 };
  return {
    ...surface,
    id: surface.id,
    domain: { x: [at.x - half.x, at.x + half.x], y: [at.y - half.y, at.y + half.y] },
  };
}

export function TurnPad({ surface, at, slopes, length, value, onChange, label }: TurnPadProps) {
  const frame = mapFrame(surface, SIZE.width, SIZE.height);
  const resting = value === null ? turned(slopes, length, RESTING) : null;
  const { slider, grip } = useMovable<number>({
    value,
    resting: RESTING,
    label,
    spoken: {
      now: value ?? 0,
      min: -180,
      max: 180,
      text:
        value === null
          ? say(texts.none)
          : fill(say(texts.at), { theta: value, dz: formatSignificant(dzAt(slopes, length, value)) }),
    },
    pointed: (place) => thetaOf(slopes, sub(frame.toMap(place), at)),
    // Up and to the left turn it the way angles grow.
    stepped: (theta, way) => theta + way.y - way.x,
    step: 1,
    far: 15,
    constrain: constrainTheta,
    onChange,
  });

  return (
    <div {...slider}>
      <ContourMap surface={surface} {...SIZE} label={label}>
        {(frame) => (
          <g>
            <TurnPicture frame={frame} at={at} slopes={slopes} length={length} theta={value} size={1} />
            {resting && (
              <g class="resting">
                <Arrow frame={frame} from={at} delta={resting} tone="you" width={4} dashed />
              </g>
            )}
            <rect {...SIZE} {...grip} />
          </g>
        )}
      </ContourMap>
    </div>
  );
}

export type TurnPictureProps = Pick<TurnPadProps, 'at' | 'slopes' | 'length'> & {
  readonly frame: MapFrame;
  readonly theta: number | null;
  /** Times the widths of a phone's picture. */
  readonly size: number;
};

/** The circle the arrow's tip runs on, ∇z pointing uphill, and the arrow that is turned. */
export function TurnPicture({ frame, at, slopes, length, theta, size }: TurnPictureProps) {
  const centre = frame.toPixels(at);
  const uphill = turned(slopes, length * 1.5, 0);
  const own = theta === null ? null : turned(slopes, length, theta);
  const tip = uphill && frame.toPixels({ x: at.x + uphill.x * 1.18, y: at.y + uphill.y * 1.18 });
  const inside = (place: number, most: number) => within([20 * size, most - 20 * size], place);
  return (
    <>
      <circle class="reach" cx={centre.x} cy={centre.y} r={length * frame.scale} />
      {uphill && <Arrow frame={frame} from={at} delta={uphill} tone="truth" width={4 * size} />}
      {tip && (
        <text
          class="nabla"
          x={inside(tip.x, frame.width)}
          y={inside(tip.y, frame.height)}
          dy="0.35em"
          font-size={17 * size}
        >
          ∇z
        </text>
      )}
      <Ball frame={frame} at={at} radius={8 * size} />
      {own && <Arrow frame={frame} from={at} delta={own} tone="you" width={5 * size} />}
    </>
  );
}
