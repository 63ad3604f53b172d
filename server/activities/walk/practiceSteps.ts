/** How practice learners step in fog, from two slopes and nothing else: down by the formula, and each wrong way. */

export type Feet = {
  /** ∂z/∂x */
  readonly p: number;
  /** ∂z/∂y */
  readonly q: number;
  readonly eta: number;
  /** The longest step. */
  readonly longest: number;
  /** Steps taken so far. */
  readonly taken: number;
};

export type Stride = { readonly x: number; readonly y: number };

/** Shortened to the longest step where it is longer. */
function within({ longest }: Feet, x: number, y: number): Stride {
  const length = Math.sqrt(x * x + y * y);
  const part = length > longest ? longest / length : 1;
  return { x: x * part, y: y * part };
}

/** So long, whatever the slope. */
function along(x: number, y: number, length: number): Stride {
  const steep = Math.sqrt(x * x + y * y);
  return steep === 0 ? { x: 0, y: 0 } : { x: (x / steep) * length, y: (y / steep) * length };
}

/** As long as before, so many degrees anticlockwise. */
export function turned({ x, y }: Stride, degrees: number): Stride {
  const by = (degrees * Math.PI) / 180;
  return { x: x * Math.cos(by) - y * Math.sin(by), y: x * Math.sin(by) + y * Math.cos(by) };
}

export const rightStride = (feet: Feet): Stride => within(feet, -feet.eta * feet.p, -feet.eta * feet.q);

/** null: this learner stops here. */
export const wrongStrides = {
  uphill: ({ p, q, longest }) => along(p, q, longest / 8),
  stopsEarly: (feet) => (feet.taken < 3 ? rightStride(feet) : null),
  /** Without η the step is as long as may be, there and back across the valley. */
  forgotEta: (feet) => within(feet, -feet.p, -feet.q),
  acrossSlope: ({ p, q, longest }) => along(q, -p, longest / 4),
  tinySteps: ({ p, q, longest }) => along(-p, -q, longest / 60),
  swapped: (feet) => within(feet, -feet.eta * feet.q, -feet.eta * feet.p),
} satisfies Record<string, (feet: Feet) => Stride | null>;

export type StrideHabit = keyof typeof wrongStrides;
