/** Which names an expression may hold: the functions everybody has, and those of the pad. */
import type { Expression, FunctionName } from './expression';
import type { Lexicon } from './expressionTokens';

const functionNames: ReadonlyMap<string, FunctionName> = new Map<string, FunctionName>([
  ...(
    [
      ...['exp', 'sqrt', 'log', 'log10', 'log2', 'abs', 'sign', 'sin', 'cos', 'tan', 'asin', 'acos', 'atan'],
      ...['sinh', 'cosh', 'tanh', 'asinh', 'acosh', 'atanh'],
    ] as FunctionName[]
  ).map((name) => [name, name] as const),
  ['ln', 'log'],
  ['sgn', 'sign'],
  ['arcsin', 'asin'],
  ['arccos', 'acos'],
  ['arctan', 'atan'],
  ['arsinh', 'asinh'],
  ['arcosh', 'acosh'],
  ['artanh', 'atanh'],
]);

export const commonFunctions: readonly string[] = [...functionNames.keys()];
export const commonFunction = (name: string): FunctionName | null => functionNames.get(name) ?? null;

/** Which names an expression may hold, and what may be left out. */
export type Grammar = Lexicon & {
  functionOf(name: string): FunctionName | null;
  /** A variable, a constant or a symbol; null: no such name. */
  leafOf(name: string): Expression | null;
  /** Whether a function's brackets may be left out (sin 2x), and 1,000 is read as 1.000 with a doubt, not refused. */
  readonly handwriting: boolean;
};

const sigmas = ['σ', 's', 'sigma', 'sigmoid'];

export const padGrammar: Grammar = {
  symbols: true,
  handwriting: false,
  firstName: (letters) => letters.length,
  functionOf: (name) => (sigmas.includes(name) ? 'sigma' : commonFunction(name)),
  leafOf: (name) => {
    if (name === 'e') return { kind: 'constant', name: 'e' };
    if (name === 'pi' || name === 'π') return { kind: 'constant', name: 'pi' };
    return name.includes('_') || /^[a-zη]$/.test(name) ? { kind: 'symbol', name } : null;
  },
};
