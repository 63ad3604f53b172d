/** Formulas in plain characters: what stands in a formula's place until the typesetting has loaded. */

const raised: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '-': '⁻',
  '−': '⁻',
  '+': '⁺',
  '(': '⁽',
  ')': '⁾',
  n: 'ⁿ',
  l: 'ˡ',
  z: 'ᶻ',
  x: 'ˣ',
};
const lowered: Readonly<Record<string, string>> = {
  '0': '₀',
  '1': '₁',
  '2': '₂',
  '3': '₃',
  '4': '₄',
  '5': '₅',
  '6': '₆',
  '7': '₇',
  '8': '₈',
  '9': '₉',
  '+': '₊',
  '-': '₋',
  ',': ',',
  k: 'ₖ',
  j: 'ⱼ',
  i: 'ᵢ',
  T: 'ᴛ',
  m: 'ₘ',
  n: 'ₙ',
  l: 'ₗ',
  x: 'ₓ',
};
const signs: Readonly<Record<string, string>> = {
  partial: '∂',
  nabla: '∇',
  Delta: 'Δ',
  delta: 'δ',
  eta: 'η',
  sigma: 'σ',
  theta: 'θ',
  Sigma: 'Σ',
  sum: 'Σ',
  times: '×',
  cdot: '·',
  div: '÷',
  langle: '⟨',
  rangle: '⟩',
  simeq: '≃',
  approx: '≈',
  ne: '≠',
  le: '≤',
  ge: '≥',
  pm: '±',
  to: '→',
  rightarrow: '→',
  leftarrow: '←',
  leftrightarrow: '↔',
  prime: '′',
  lVert: '‖',
  rVert: '‖',
  pi: 'π',
  surd: '√',
  ...Object.fromEntries(
    [
      ...['sin', 'cos', 'tan', 'arcsin', 'arccos', 'arctan', 'sinh', 'cosh', 'tanh'],
      ...['exp', 'log', 'ln', 'max', 'min'],
    ].map((name) => [name, name]),
  ),
  infty: '∞',
  quad: ' ',
  qquad: '  ',
  ldots: '…',
  cdots: '⋯',
  circ: '°',
};

/** A readable line for a formula: 'w^{2}_{15}' → 'w²₁₅', '\frac{a}{b}' → 'a/b'. Never empty where the formula is not. */
export function plainTex(tex: string): string {
  let text = tex
    .replace(/\\(?:left|right|displaystyle|textstyle|limits|bigl?|bigr?|Bigl?|Bigr?)(?![a-zA-Z])/g, '')
    .replace(/\\(?:begin|end)\{([a-z]*)matrix\}/g, (whole) => (whole.startsWith('\\begin') ? '(' : ')'))
    .replace(/\\begin\{\w+\}|\\end\{\w+\}/g, '')
    .replace(/\\\\/g, ', ')
    .replace(/\\[,;:!> ]/g, ' ')
    .replace(/\\([{}$%&#_])/g, (_, sign: string) => escapes[sign] ?? sign)
    .replace(/&/g, ' ');
  // From the inside out, so that a fraction within a fraction is done first.
  for (let before = ''; before !== text; ) {
    before = text;
    text = text
      .replace(/\\([a-zA-Z]+) ?/g, (whole, name: string) => signs[name] ?? whole)
      .replace(/\^\{([^{}\\]*)\}/g, (_, inner: string) => shift(inner, raised, '^'))
      .replace(/_\{([^{}\\]*)\}/g, (_, inner: string) => shift(inner, lowered, '_'))
      .replace(/\\(?:text|mathrm|operatorname|mathbf|boldsymbol)\{([^{}]*)\}/g, '$1')
      .replace(/\\(?:htmlClass|textcolor)\{[^{}]*\}\{([^{}]*)\}/g, '$1')
      .replace(/\\sqrt\{([^{}]*)\}/g, '√($1)')
      .replace(/\\vec\{(\w)\}/g, '$1\u20d7')
      .replace(
        /\\[dt]?frac\{([^{}]*)\}\{([^{}]*)\}/g,
        (_, a: string, b: string) => `${group(a)}/${group(b)}`,
      );
  }
  return (
    text
      .replace(/\^(\w)/g, (_, c: string) => shift(c, raised, '^'))
      .replace(/_(\w)/g, (_, c: string) => shift(c, lowered, '_'))
      // A command that is not known here is at least a word.
      .replace(/\\([a-zA-Z]*)/g, '$1')
      .replace(/[{}]/g, '')
      .replaceAll('\u0001', '{')
      .replaceAll('\u0002', '}')
      .replace(/-/g, '−')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** Braces that are meant to be seen, kept apart from those that group. */
const escapes: Readonly<Record<string, string>> = { '{': '\u0001', '}': '\u0002' };

function shift(inner: string, table: Readonly<Record<string, string>>, mark: string): string {
  const shifted = [...inner].map((c) => table[c]);
  if (shifted.every((c) => c !== undefined)) return shifted.join('');
  return [...inner].length === 1 ? `${mark}${inner}`.replace('^′', '′') : `${mark}(${inner})`;
}

const group = (text: string): string => (/[-+−\s]/.test(text.trim()) ? `(${text.trim()})` : text.trim());

/** About how tall a formula will be, in em of its surroundings: rows of a matrix, fractions, else a line. */
export function texHeight(tex: string, block: boolean): number {
  const rows = tex.includes('\\begin') ? tex.split('\\\\').length : 1;
  if (rows > 1) return 1.4 * rows;
  if (/\\[dt]?frac/.test(tex)) return block || tex.includes('\\dfrac') ? 2.6 : 1.8;
  return 1.4;
}
