/** How a task's numbers stand on the pad, and what a factor is in the pad's own writing. */
import type { FactorView, SymbolView } from '../../../shared/activities/network';
import { written } from '../../ui/padText';

export type SymbolRows = {
  /** What belongs to each output, in the order in which it is met on its path. */
  readonly paths: readonly (readonly SymbolView[])[];
  /** What all paths share. */
  readonly shared: readonly SymbolView[];
};

/** a³_1, t_1, w³_1… and z³_1 lie on the path through output 1; nothing below the output layer lies on one alone. */
export function symbolRows(symbols: readonly SymbolView[]): SymbolRows {
  const top = Math.max(...symbols.map(({ symbol }) => Number(/^a(\d+)_/.exec(symbol)?.[1] ?? 0)));
  const outputOf = ({ symbol }: SymbolView): string | null =>
    (new RegExp(`^(?:[az]${top}_|t_)(\\d+)$`).exec(symbol) ??
      new RegExp(`^w${top}_(\\d)`).exec(symbol))?.[1] ?? null;
  const outputs = [...new Set(symbols.flatMap((symbol) => outputOf(symbol) ?? []))];
  // A weight into an output that is asked for itself stands alone: only a mistake needs it.
  const asked = symbols.at(-1);
  return {
    paths: outputs.map((output) => symbols.filter((each) => each !== asked && outputOf(each) === output)),
    shared: symbols.filter((each) => each === asked || outputOf(each) === null),
  };
}

/** 'a^{3}_{1} - t_{1}' is '(a³_1−t_1)' on the pad: whole, so that it can be multiplied. */
export function factorText(
  { formulaTex }: Pick<FactorView, 'formulaTex'>,
  symbols: readonly SymbolView[],
): string {
  const byLength = [...symbols].sort((a, b) => b.tex.length - a.tex.length);
  const text = byLength
    .reduce((rest, { symbol, tex }) => rest.replaceAll(tex, written(symbol)), formulaTex)
    .replaceAll('-', '−')
    .replace(/\s/g, '');
  return /[+−]/.test(text.replace(/\(.*?\)/g, '')) ? `(${text})` : text;
}
