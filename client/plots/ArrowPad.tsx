/** Drawing an arrow on the map. The contour lines are drawn once; a drag moves only the arrow. */
import type { Surface } from '../../shared/math/surface';
import { add, type Vec2 } from '../../shared/math/vec';
import { ContourMap } from './ContourMap';
import { ArrowLayer, type DrawnArrowProps, useDrawnArrow } from './DrawnArrow';
import { mapFrame } from './mapFrame';

export type ArrowPadProps = DrawnArrowProps & { readonly surface: Surface; readonly at: Vec2 };

const SIZE = { width: 344, height: 300 } as const;
/** Pixels: what a fingertip hides, so that it is seen whose the place under it is. */
const HALO = 22;

export function ArrowPad({ surface, at, ...arrow }: ArrowPadProps) {
  const { slider, grip } = useDrawnArrow(arrow, mapFrame(surface, SIZE.width, SIZE.height), at);
  return (
    <div {...slider}>
      <ContourMap surface={surface} {...SIZE} label={arrow.label}>
        {(frame) => {
          const centre = frame.toPixels(at);
          const tip = arrow.value ? frame.toPixels(add(at, arrow.value)) : centre;
          return (
            <g>
              <circle class="reach" cx={centre.x} cy={centre.y} r={arrow.radius * frame.scale} />
              <circle class="halo" cx={tip.x} cy={tip.y} r={HALO} />
              <ArrowLayer frame={frame} at={at} {...arrow} />
              <rect {...SIZE} {...grip} />
            </g>
          );
        }}
      </ContourMap>
    </div>
  );
}
