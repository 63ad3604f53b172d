/** What a command of TeX means in an expression, as it is copied from a page with formulas. */
import type { Sign } from './expressionSigns';

export type TexCommand = { readonly length: number } & (
  | { readonly is: 'unseen' }
  | { readonly is: 'fraction' }
  | { readonly is: 'sign'; readonly sign: Sign }
  | { readonly is: 'name'; readonly name: string }
  /** What follows it cannot be read. */
  | { readonly is: 'unreadable' }
);

const signs: ReadonlyMap<string, Sign> = new Map<string, Sign>([
  ['cdot', '*'],
  ['times', '*'],
  ['ast', '*'],
  ['div', '/'],
  ['vert', '|'],
  ['lvert', '|'],
  ['rvert', '|'],
  ['mid', '|'],
  ['sqrt', '√'],
]);
const fractions = ['frac', 'dfrac', 'tfrac', 'cfrac'];
/** They change how a formula looks, not what it means. */
const unseen = ['left', 'right', 'quad', 'displaystyle', 'limits'];

export function texCommandAt(source: string, at: number): TexCommand | null {
  const named = /^\\(?:operatorname\*?|mathrm|mathit|text)\s*\{([a-z]+)\}/i.exec(source.slice(at));
  if (named) return { is: 'name', name: (named[1] ?? '').toLowerCase(), length: named[0].length };
  // Braces that are drawn: what follows the stroke is a bracket.
  if (/^\\[{}]/.test(source.slice(at))) return { is: 'unseen', length: 1 };
  const found = /^\\(?:([a-z]+)|[,;:! ])/i.exec(source.slice(at));
  if (!found) return null;
  const [{ length }, name] = found;
  if (name === undefined || unseen.includes(name)) return { is: 'unseen', length };
  if (fractions.includes(name)) return { is: 'fraction', length };
  const sign = signs.get(name);
  if (!sign) return { is: 'name', name: name.toLowerCase(), length };
  // A root's degree has no place here; read as a bracket it would be another function.
  const degree = sign === '√' && source.charAt(at + length) === '[';
  return degree ? { is: 'unreadable', length } : { is: 'sign', sign, length };
}
