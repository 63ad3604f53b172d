/**
 * Where a formula may go on in the next line. KaTeX would break after any relation or operator; a learner reads a
 * line that begins with its sign, and a break at "=" before any other.
 */

/** Nowhere; before a relation (`=`); before an operator too; within brackets too, which then keep their plain size. */
export const breakLevels = ['nowhere', 'relations', 'operators', 'brackets'] as const;
export type BreakLevel = (typeof breakLevels)[number];

const relations = new Set(
  '= < > \\le \\ge \\leq \\geq \\ne \\neq \\approx \\simeq \\equiv \\to \\rightarrow \\Rightarrow \\iff \\parallel'.split(
    ' ',
  ),
);
const operators = new Set('+ - − × · \\times \\cdot \\pm \\div'.split(' '));
const opening = new Set(['(', '[', '\\{']);
const closing = new Set([')', ']', '\\}']);
/** What KaTeX itself never breaks within. */
const groupOpening = new Set(['{', '\\left', '\\begin']);
const groupClosing = new Set(['}', '\\right', '\\end']);
/** An operator that follows one of these is a sign, and belongs to what it stands before. */
const beforeSign = new Set([
  ...relations,
  ...operators,
  ...opening,
  ...groupOpening,
  ',',
  '\\,',
  '\\quad',
  '\\qquad',
]);
/** Takes the token after it with it: `\left(`, `^2`, `_x`. */
const joins = new Set(['\\left', '\\right', '^', '_']);

/** The same formula with KaTeX's own marks where it may be broken, and where not. */
export function breakableTex(tex: string, level: BreakLevel): string {
  if (level === 'nowhere') return tex;
  const source = level === 'brackets' ? tex.replace(/\\(?:left|right)(?=[([\])]|\\[{}])/g, '') : tex;
  const tokens = source.match(/\\[a-zA-Z]+\s*|\\.|\s+|[^\\\s]/gs) ?? [];
  let groups = 0;
  let brackets = 0;
  let last = '';
  let out = '';
  for (const token of tokens) {
    const name = token.trim();
    const joined = joins.has(last);
    if (groupClosing.has(name)) groups--;
    const reached = groups === 0 && !joined;
    if (reached && closing.has(name)) brackets--;
    const breaks = brackets <= 0 || level === 'brackets';
    out += reached ? around(token, name, last, breaks ? level : 'nowhere') : token;
    if (reached && opening.has(name)) brackets++;
    if (groupOpening.has(name)) groups++;
    if (name) last = name;
  }
  return out;
}

/** A break belongs before the sign, never after it, where KaTeX would have it. */
function around(token: string, name: string, last: string, level: BreakLevel): string {
  const atOperators = level === 'operators' || level === 'brackets';
  if (relations.has(name)) return `${last && level !== 'nowhere' ? '\\allowbreak ' : ''}${token}\\nobreak `;
  if (operators.has(name)) {
    const isSign = last === '' || beforeSign.has(last);
    return `${atOperators && !isSign ? '\\allowbreak ' : ''}${token}\\nobreak `;
  }
  if (name === '\\quad' || name === '\\qquad') return `${token}${level === 'nowhere' ? '' : '\\allowbreak '}`;
  return name === ',' && atOperators ? `${token}\\allowbreak ` : token;
}
