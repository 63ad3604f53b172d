/** What a phone has in fog: the two slopes at the class's point, and a blank disc to draw the step on. */
import type { Vec2 } from '../../../shared/math/vec';
import type { DrawnArrowProps } from '../../plots/DrawnArrow';
import { SlopeRamps } from '../../plots/SlopeRamps';
import { StepDisc } from '../../plots/StepDisc';
import './FogPad.css';

export type FogPadProps = DrawnArrowProps & { readonly slopes: Vec2 };

export const FogPad = ({ slopes, ...disc }: FogPadProps) => (
  <div class="fog-pad">
    <SlopeRamps slopes={slopes} />
    <StepDisc {...disc} />
  </div>
);
