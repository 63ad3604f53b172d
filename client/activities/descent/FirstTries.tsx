/** The class's first arrows on the stage, faint, where they drew others after a hint. */
import type { Vec2 } from '../../../shared/math/vec';
import { Arrow } from '../../plots/Arrow';
import type { MapFrame } from '../../plots/mapFrame';
import './FirstTries.css';

export type FirstTriesProps = {
  readonly frame: MapFrame;
  readonly at: Vec2;
  readonly arrows: readonly Vec2[];
};

export const FirstTries = ({ frame, at, arrows }: FirstTriesProps) => (
  <g class="first-tries">
    {arrows.map((delta, index) => (
      <Arrow key={index} frame={frame} from={at} delta={delta} tone="first" width={3} dashed animate />
    ))}
  </g>
);
