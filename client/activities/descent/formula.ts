/** The formulas of a step with a question's numbers in them, as TeX. */
import { shownPlace } from '../../../shared/math/shownStep';
import type { Surface } from '../../../shared/math/surface';
import type { Vec2 } from '../../../shared/math/vec';
import { texFactor, texNumber } from '../../ui/texNumber';

const variables = ['x', 'y'] as const;
const partial = (of: 'x' | 'y') => `\\tfrac{\\partial z}{\\partial ${of}}`;

/** Δx = −η ∂z/∂x with the numbers of this point, then Δy. `asked`: the results are left open. */
export const stepTex = (eta: number, slopes: Vec2, asked = false): readonly string[] =>
  variables.map((of) => {
    const result = asked ? '\\;?' : texNumber(-eta * slopes[of]);
    return `\\Delta ${of} = -\\eta\\,${partial(of)} = -${texNumber(eta)} \\times ${texFactor(slopes[of])} = ${result}`;
  });

type Formulas = Pick<Surface, 'gradientTex'>;

/** ∂z/∂x and ∂z/∂y, one a line. */
export const partialsTex = ({ gradientTex }: Formulas): readonly string[] =>
  variables.map((of, index) => `\\frac{\\partial z}{\\partial ${of}} = ${gradientTex[index]}`);

/** The point as its question writes it. */
function written(surface: Surface, at: Vec2): Vec2 {
  const { x, y } = shownPlace(surface, at);
  return { x: x.value, y: y.value };
}

/** (2.09, −2.105), as its question writes it. */
export function placeText(surface: Surface, at: Vec2): string {
  const { x, y } = shownPlace(surface, at);
  return `(${x.text}, ${y.text})`;
}

/** The same with a point's x and y put in, and what comes of it. */
export const slopesTex = (surface: Surface, at: Vec2, slopes: Vec2): readonly string[] =>
  variables.map((of, index) => {
    const formula = surface.gradientTex[index] ?? '';
    return `${partial(of)} = ${formula} = ${withNumbers(formula, written(surface, at))} = ${texNumber(slopes[of])}`;
  });

/** Δx = −η ∂z/∂x with x and y put into the slope's formula, its result left open. */
export const askedByPartialsTex = (surface: Surface, eta: number, at: Vec2): readonly string[] =>
  variables.map((of, index) => {
    const slope = withNumbers(surface.gradientTex[index] ?? '', written(surface, at));
    return `\\Delta ${of} = -\\eta\\,${partial(of)} = -${texNumber(eta)} \\times (${slope}) = \\;?`;
  });

/** Δx = −η ∂z/∂x at this point, where the slope's formula is the learner's to find. */
export function askedByFunctionTex(surface: Surface, eta: number, at: Vec2): readonly string[] {
  const { x, y } = written(surface, at);
  return variables.map(
    (of) =>
      `\\Delta ${of} = -\\eta\\,${partial(of)} = -${texNumber(eta)} \\times ${partial(of)}\\Big|_{(${texNumber(x, ALL)},\\,${texNumber(y, ALL)})} = \\;?`,
  );
}

/** Digits of a number that is rounded already. */
const ALL = 12;

/** x and y as numbers: negative ones in brackets, and a × where a number would run into what stands beside it. */
export function withNumbers(tex: string, at: Vec2): string {
  // A command is one piece: the x of \exp is no variable.
  return tex.replace(/\\[a-zA-Z]+|[xy]/g, (piece, place: number) => {
    if (piece !== 'x' && piece !== 'y') return piece;
    const before = tex.slice(0, place).trimEnd();
    const after = tex.slice(place + 1).trimStart();
    const times = endsFactor(before) ? '\\times ' : '';
    const bracketNext = /^(?:\(|\\left)/.test(after) ? ' \\times ' : '';
    return `${times}${texFactor(at[piece], ALL)}${bracketNext}`;
  });
}

/** Whether a value ends there, so that a number after it needs its sign. */
function endsFactor(tex: string): boolean {
  if (/\\(?:pi|right.)$/.test(tex)) return true;
  return /[0-9exy)}]$/.test(tex) && !/\\(?:[a-z]+|begin\{cases\})$/i.test(tex);
}

/** Δz ≃ ∂z/∂x Δx + ∂z/∂y Δy with the slopes of this point and the learner's own arrow. */
export const linearTex = (slopes: Vec2, delta: Vec2, linearDz: number): string =>
  `\\begin{aligned}\\Delta z &\\simeq \\tfrac{\\partial z}{\\partial x}\\Delta x + \\tfrac{\\partial z}{\\partial y}\\Delta y \\\\ &= ${texNumber(slopes.x)} \\times ${texFactor(delta.x)} + ${texFactor(slopes.y)} \\times ${texFactor(delta.y)} \\\\ &= ${texNumber(linearDz)}\\end{aligned}`;
