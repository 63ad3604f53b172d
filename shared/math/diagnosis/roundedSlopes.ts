/** How far a slope may move for somebody who works it out by its formula and writes every number on the way with three digits. Judges nothing. */
import { constants, type Expression, evaluate } from '../expression';
import { halfUnit, roundSignificant } from '../number';
import { derivativesOf } from '../ownFunction/derivatives';
import { readFunction } from '../ownFunction/read';
import type { Surface } from '../surface';
import type { Vec2 } from '../vec';

/** What a person keeps of a number on the way to the next. */
const DIGITS = 3;
/** Of a number: what binary leaves of one that is written whole. */
const RESIDUE = 1e-12;

/** Half a unit of the third digit; 0 where three digits write the number whole. */
export function roundedBy(value: number): number {
  const off = Math.abs(roundSignificant(value, DIGITS) - value);
  return off <= RESIDUE * Math.abs(value) ? 0 : halfUnit(value, DIGITS);
}

/** A number on the way, and how far the roundings before it may have moved it. */
type OnTheWay = { readonly value: number; readonly by: number };

const written = (value: number, carried = 0): OnTheWay => ({ value, by: carried + roundedBy(value) });

/** null where the formula has no value, or is none that can be worked out term by term. */
function workedOut(expr: Expression, at: Vec2): OnTheWay | null {
  switch (expr.kind) {
    case 'number':
      return written(expr.value);
    case 'constant':
      return written(constants[expr.name]);
    case 'symbol':
      return expr.name === 'x' ? written(at.x) : expr.name === 'y' ? written(at.y) : null;
    case 'negate': {
      const of = workedOut(expr.of, at);
      return of && { value: -of.value, by: of.by };
    }
    case 'call': {
      const of = workedOut(expr.of, at);
      if (!of) return null;
      const [value, slope] = derivativesOf[expr.name](of.value);
      return finite(written(value, Math.abs(slope) * of.by));
    }
    case 'binary': {
      const [left, right] = [workedOut(expr.left, at), workedOut(expr.right, at)];
      return left && right && finite(combined(expr.operator, left, right));
    }
    case 'cases':
      return null;
  }
}

const finite = (one: OnTheWay): OnTheWay | null =>
  Number.isFinite(one.value) && Number.isFinite(one.by) ? one : null;

function combined(
  operator: Extract<Expression, { kind: 'binary' }>['operator'],
  a: OnTheWay,
  b: OnTheWay,
): OnTheWay {
  const [u, v] = [a.value, b.value];
  switch (operator) {
    case 'add':
      return written(u + v, a.by + b.by);
    case 'subtract':
      return written(u - v, a.by + b.by);
    case 'multiply':
      return written(u * v, Math.abs(v) * a.by + Math.abs(u) * b.by);
    case 'divide':
      return written(u / v, a.by / Math.abs(v) + (Math.abs(u) * b.by) / (v * v));
    case 'power': {
      const value = u ** v;
      const byExponent = b.by === 0 ? 0 : Math.abs(value * Math.log(Math.abs(u))) * b.by;
      return written(value, Math.abs(v * u ** (v - 1)) * a.by + byExponent);
    }
    case 'max':
      return u > v ? a : b;
    case 'min':
      return u < v ? a : b;
  }
}

/** Formulas read so far, by the TeX in which the stage writes them; null: too long, or of a kind that is not read back. */
const read = new Map<string, Expression | null>();
const MOST_READ = 100;

function formulaOf(tex: string): Expression | null {
  const before = read.get(tex);
  if (before !== undefined) return before;
  const found = readFunction(tex);
  const expr = found.ok ? found.expr : null;
  if (read.size >= MOST_READ) read.clear();
  read.set(tex, expr);
  return expr;
}

/** Part by which a formula read back may differ from the slope that it is the formula of. */
const SAME = 1e-9;

/**
 * What the roundings of ∂z/∂x and ∂z/∂y come to at most, x and y themselves among them: where the terms of a slope nearly
 * cancel it is far more than 2 % of it. 0 where the formula is not read back.
 */
export function slopeRounding({ gradient, gradientTex }: Surface, at: Vec2): Vec2 {
  const slopes = gradient(at);
  const rounding = (tex: string, slope: number): number => {
    const expr = formulaOf(tex);
    if (!expr) return 0;
    const value = evaluate(expr, { x: at.x, y: at.y });
    const size = Math.abs(at.x) + Math.abs(at.y) + Math.abs(slope);
    if (!value.ok || Math.abs(value.value - slope) > SAME * size) return 0;
    return workedOut(expr, at)?.by ?? 0;
  };
  return { x: rounding(gradientTex[0], slopes.x), y: rounding(gradientTex[1], slopes.y) };
}
