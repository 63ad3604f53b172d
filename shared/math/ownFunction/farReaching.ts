/**
 * An expression's value and derivatives where a number on the way lies beyond all doubles although the result does not:
 * log(1 + e^{200x}) is 200x where e^{200x} is no number any more. Slow: asked only where the ordinary way finds none.
 */
import { constants, type Expression, type FunctionName } from '../expression';
import { type Derivatives, derivativesOf, powerAt } from './derivatives';
import type { Jet } from './jetRules';
import { oddRoot } from './roots';

/** The six numbers times e^scale. */
type Scaled = { readonly jet: Jet; readonly scale: number };

const NOTHING: Scaled = {
  jet: [Number.NaN, Number.NaN, Number.NaN, Number.NaN, Number.NaN, Number.NaN],
  scale: 0,
};
const HALF = fixed(0.5);

function fixed(value: number): Scaled {
  return { jet: [value, 0, 0, 0, 0, 0], scale: 0 };
}

/** Of names other than x and y there is none. */
export const farReachingJet = (expr: Expression, x: number, y: number): Jet => plain(scaledJet(expr, x, y));

function scaledJet(expr: Expression, x: number, y: number): Scaled {
  const at = (one: Expression) => scaledJet(one, x, y);
  switch (expr.kind) {
    case 'number':
      return fixed(expr.value);
    case 'constant':
      return fixed(constants[expr.name]);
    case 'symbol':
      return { jet: expr.name === 'x' ? [x, 1, 0, 0, 0, 0] : [y, 0, 1, 0, 0, 0], scale: 0 };
    case 'negate':
      return negated(at(expr.of));
    case 'call':
      return called(expr.name, at(expr.of));
    case 'cases': {
      return chosen(at(expr.left), at(expr.right), at(expr.above), at(expr.below));
    }
    case 'binary': {
      const [a, b] = [at(expr.left), at(expr.right)];
      switch (expr.operator) {
        case 'add':
          return sum(a, b);
        case 'subtract':
          return sum(a, negated(b));
        case 'multiply':
          return product(a, b);
        case 'divide':
          return product(a, raised(b, -1));
        case 'max':
          return chosen(a, b, a, b);
        case 'min':
          return chosen(a, b, b, a);
        case 'power': {
          const exponent = plain(b);
          const isFixed = exponent.every((one, i) => i === 0 || one === 0);
          if (isFixed) return raised(a, exponent[0], oddRoot(expr.right));
          return called('exp', product(b, called('log', a)));
        }
      }
    }
  }
}

/** Where they are equal a corner lies, which has no slopes: nothing is lost by its being none at all. */
function chosen(left: Scaled, right: Scaled, above: Scaled, below: Scaled): Scaled {
  const difference = sum(left, negated(right)).jet[0];
  return difference > 0 ? above : difference < 0 ? below : NOTHING;
}

/** As ordinary numbers; infinite where it lies beyond them. */
function plain({ jet, scale }: Scaled): Jet {
  if (scale === 0) return jet;
  // In two halves: e^{800} times 10^{−300} is a number, though e^{800} is none.
  const half = Math.exp(scale / 2);
  return jet.map((one) => (one === 0 ? 0 : one * half * half)) as unknown as Jet;
}

const negated = ({ jet, scale }: Scaled): Scaled => ({
  jet: jet.map((one) => -one) as unknown as Jet,
  scale,
});

function sum(a: Scaled, b: Scaled): Scaled {
  if (a.jet[0] === 0 && a.jet.every((one) => one === 0)) return b;
  if (b.jet[0] === 0 && b.jet.every((one) => one === 0)) return a;
  const [large, small] = a.scale >= b.scale ? [a, b] : [b, a];
  const part = Math.exp(small.scale - large.scale);
  return {
    jet: large.jet.map((one, i) => one + part * (small.jet[i] ?? 0)) as unknown as Jet,
    scale: large.scale,
  };
}

function product(
  { jet: [u, ux, uy, uxx, uxy, uyy], scale: a }: Scaled,
  { jet: v, scale: b }: Scaled,
): Scaled {
  const [w, wx, wy, wxx, wxy, wyy] = v;
  return {
    jet: [
      u * w,
      ux * w + u * wx,
      uy * w + u * wy,
      uxx * w + 2 * ux * wx + u * wxx,
      uxy * w + ux * wy + uy * wx + u * wxy,
      uyy * w + 2 * uy * wy + u * wyy,
    ],
    scale: a + b,
  };
}

/** g(u) from g, g′, g″ at u. */
function chained([, x, y, xx, xy, yy]: Jet, [g, first, second]: Derivatives): Jet {
  return [
    g,
    first * x,
    first * y,
    second * x * x + first * xx,
    second * x * y + first * xy,
    second * y * y + first * yy,
  ];
}

/** uⁿ */
const raised = ({ jet, scale }: Scaled, n: number, root: ReturnType<typeof oddRoot> = null): Scaled => ({
  jet: chained(jet, powerAt(jet[0], n, root)),
  scale: n * scale,
});

function called(name: FunctionName, of: Scaled): Scaled {
  switch (name) {
    case 'exp': {
      const u = plain(of);
      if (u[0] === Number.NEGATIVE_INFINITY) return fixed(0);
      if (!Number.isFinite(u[0])) return NOTHING;
      return { jet: chained([0, ...rest(u)], [1, 1, 1]), scale: u[0] };
    }
    case 'log':
    case 'log10':
    case 'log2': {
      // log(m e^k) = log m + k
      const [value, ...slopes] = chained(of.jet, derivativesOf[name](of.jet[0]));
      return { jet: [value + of.scale / Math.log(bases[name]), ...slopes], scale: 0 };
    }
    case 'sqrt':
      return raised(of, 0.5);
    case 'sigma':
      return raised(sum(fixed(1), called('exp', negated(of))), -1);
    case 'sinh':
      return product(HALF, sum(called('exp', of), negated(called('exp', negated(of)))));
    case 'cosh':
      return product(HALF, sum(called('exp', of), called('exp', negated(of))));
    case 'abs':
      return { jet: chained(of.jet, derivativesOf.abs(of.jet[0])), scale: of.scale };
    case 'sign':
      return { jet: chained(of.jet, derivativesOf.sign(of.jet[0])), scale: 0 };
    default:
      return ordinary(name, of);
  }
}

const bases = { log: Math.E, log10: 10, log2: 2 };

const rest = ([, x, y, xx, xy, yy]: Jet) => [x, y, xx, xy, yy] as const;

/** Of a number beyond all doubles tanh u, arctan u have their limits, and are level. */
function ordinary(name: FunctionName, of: Scaled): Scaled {
  const u = plain(of);
  const derivatives = derivativesOf[name](u[0]);
  const isLimit = !Number.isFinite(u[0]) && Number.isFinite(derivatives[0]);
  return isLimit ? fixed(derivatives[0]) : { jet: chained(u, derivatives), scale: 0 };
}
