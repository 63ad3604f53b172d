/** How practice learners step in fog, from two slopes and nothing else: down by the formula, and each wrong way. */
import { turned } from '../../../shared/math/turn';
import { clampLength, scale, type Vec2 } from '../../../shared/math/vec';

export type Feet = {
  /** (∂z/∂x, ∂z/∂y) */
  readonly slopes: Vec2;
  readonly eta: number;
  /** The longest step. */
  readonly longest: number;
  /** Steps taken so far. */
  readonly taken: number;
};

/** So long, so many degrees from ∇z. */
const along = (slopes: Vec2, degrees: number, length: number): Vec2 =>
  turned(slopes, length, degrees) ?? { x: 0, y: 0 };

export const rightStride = ({ slopes, eta, longest }: Feet): Vec2 =>
  clampLength(scale(slopes, -eta), longest);

/** null: this learner stops here. */
export const wrongStrides = {
  uphill: ({ slopes, longest }) => along(slopes, 0, longest / 8),
  stopsEarly: (feet) => (feet.taken < 3 ? rightStride(feet) : null),
  /** Without η the step is as long as may be, there and back across the valley. */
  forgotEta: (feet) => rightStride({ ...feet, eta: 1 }),
  acrossSlope: ({ slopes, longest }) => along(slopes, -90, longest / 4),
  tinySteps: ({ slopes, longest }) => along(slopes, 180, longest / 60),
  swapped: (feet) => rightStride({ ...feet, slopes: { x: feet.slopes.y, y: feet.slopes.x } }),
} satisfies Record<string, (feet: Feet) => Vec2 | null>;

export type StrideHabit = keyof typeof wrongStrides;
