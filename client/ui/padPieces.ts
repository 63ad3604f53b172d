/**
 * The pad's text as pieces that are shown typeset, jumped over and deleted whole: a symbol, a digit, σ(.
 * What cannot be read yet is a piece too. Knows nothing of values (padText.ts).
 */
import { characterAt, plainForm } from '../../shared/math/characters';
import { commonFunctions } from '../../shared/math/expressionGrammar';
import { vulgarFraction } from '../../shared/math/expressionNumbers';
import { symbolTex } from '../../shared/math/expressionTex';

export type PadSymbol = { readonly symbol: string; readonly tex: string };

export type PieceKind =
  | 'number'
  | 'symbol'
  | 'function'
  | 'root'
  | 'operator'
  | 'open'
  | 'close'
  | 'power'
  | 'other';

export type Piece = {
  /** Where it starts in the text. */
  readonly at: number;
  readonly text: string;
  /** Empty for ^, which is seen in what it raises. */
  readonly tex: string;
  readonly kind: PieceKind;
  /** In how many exponents it stands. */
  readonly raised: number;
};

const called = new RegExp(`^(σ|sigmoid|sigma|s|max|min|${commonFunctions.join('|')})\\(`, 'i');
const sigmas = ['σ', 'sigmoid', 'sigma', 's'];
const texFunctions = [
  ...['sin', 'cos', 'tan', 'sinh', 'cosh', 'tanh', 'arcsin', 'arccos', 'arctan'],
  ...['exp', 'log', 'ln', 'max', 'min'],
];
/** As the pad writes them ('w³_1,12') or as a keyboard may ('w3_1,12', 'x5' is not one). */
const networkSymbol = /^[a-zδ][0-9⁰¹²³⁴⁵⁶⁷⁸⁹]{0,2}_[0-9]{1,3}(?:,[0-9]{1,3})?/i;
const slope = /^∂z[/∕]∂([xy])/i;
const change = /^Δ([xy])/i;
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Raised characters, each as what it raises. */
const raisedForms: ReadonlyMap<string, string> = new Map([
  ...[...superscripts].map((character, digit) => [character, String(digit)] as const),
  ['⁺', '+'],
  ['⁻', '-'],
  ['ˣ', 'x'],
  ['ʸ', 'y'],
]);
const letterTex: Readonly<Record<string, string>> = { η: '\\eta', π: '\\pi', σ: '\\sigma', δ: '\\delta' };

/** `raised`: by its own form, 3², not by a ^ before it. */
type Cut = Omit<Piece, 'raised'> & { readonly raised?: true };

/** The text in pieces, in order, nothing left out. */
export function pieces(text: string, symbols: readonly PadSymbol[]): readonly Piece[] {
  const cuts: Cut[] = [];
  for (let at = 0; at < text.length; ) {
    const cut = cutAt(text, at, symbols, cuts.at(-1)?.kind);
    cuts.push(cut);
    at += cut.text.length;
  }
  return raisedPieces(cuts);
}

function cutAt(text: string, at: number, symbols: readonly PadSymbol[], before: PieceKind | undefined): Cut {
  const rest = text.slice(at);
  const name = networkSymbol.exec(rest)?.[0];
  if (name) return { at, text: name, tex: texOf(plainName(name), symbols), kind: 'symbol' };
  const slopeOf = slope.exec(rest);
  if (slopeOf) return { at, text: slopeOf[0], tex: texOf(`z_${slopeOf[1]}`, symbols), kind: 'symbol' };
  const changeOf = change.exec(rest);
  if (changeOf) return { at, text: changeOf[0], tex: texOf(`d_${changeOf[1]}`, symbols), kind: 'symbol' };
  const call = called.exec(rest);
  if (call)
    return { at, text: call[0], tex: `${functionTex((call[1] ?? '').toLowerCase())}(`, kind: 'function' };
  if (rest.startsWith('**')) return { at, text: '**', tex: '', kind: 'power' };
  const first = characterAt(rest, 0);
  const sign = plainForm(first);
  const piece = (tex: string, kind: PieceKind, raised?: true): Cut => ({
    at,
    text: first,
    tex,
    kind,
    ...(raised && { raised }),
  });
  const fraction = vulgarFraction(sign);
  if (fraction) return piece(`\\frac{${fraction[0]}}{${fraction[1]}}`, 'number');
  if (raisedForms.has(sign)) return piece(raisedForms.get(sign) ?? '', 'number', true);
  if (/^[+\-*×/]$/.test(sign)) return piece(operatorTex(sign, before), 'operator');
  if (/^[0-9.,]$/.test(sign)) return piece(sign === ',' ? '{,}' : sign, 'number');
  if (sign === '√') return piece('\\surd', 'root');
  if (/^[([{]$/.test(sign)) return piece(sign === '{' ? '\\{' : sign, 'open');
  if (/^[)\]}]$/.test(sign)) return piece(sign === '}' ? '\\}' : sign, 'close');
  if (sign === '^') return piece('', 'power');
  if (sign === '|') return piece('|', 'other');
  if (/^[a-zηπσδ]$/i.test(sign)) return piece(letterTex[sign] ?? texOf(sign, symbols), 'symbol');
  return piece(sign.trim() === '' ? '\\ ' : `\\text{${escaped(first)}}`, 'other');
}

function functionTex(name: string): string {
  if (sigmas.includes(name)) return '\\sigma';
  if (name === 'sqrt') return '\\sqrt{\\ }';
  const base = /^log(10|2)$/.exec(name)?.[1];
  if (base) return `\\log_{${base}}`;
  return texFunctions.includes(name) ? `\\${name}` : `\\operatorname{${name}}`;
}

const plainName = (name: string): string =>
  name.toLowerCase().replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (c) => String(superscripts.indexOf(c)));

const texOf = (name: string, symbols: readonly PadSymbol[]): string =>
  symbols.find(({ symbol }) => symbol === name)?.tex ?? symbolTex(name);

/** A sign in front of a number stands close to it; between two, it stands apart. */
function operatorTex(sign: string, before: PieceKind | undefined): string {
  const tex = /[*×]/.test(sign) ? '\\times' : sign === '/' ? '\\div' : sign;
  const between = before !== undefined && !['operator', 'open', 'function', 'root', 'power'].includes(before);
  return between ? `{}${tex}{}` : tex;
}

const escaped = (character: string): string =>
  character === '\\' ? '\\textbackslash{}' : /[#$%&_{}~^]/.test(character) ? `\\${character}` : character;

/** After ^ comes one exponent: a sign, then a number, a name or a bracket. */
function raisedPieces(cuts: readonly Cut[]): readonly Piece[] {
  const exponents: { brackets: number; begun: boolean; numeric: boolean }[] = [];
  return cuts.map((cut) => {
    for (let top = exponents.at(-1); top && top.brackets <= 0; top = exponents.at(-1)) {
      const goesOn = top.numeric && cut.kind === 'number';
      const sign = cut.kind === 'operator' && /^[+-]$/.test(cut.tex);
      const begins = !top.begun && (sign || !['operator', 'close'].includes(cut.kind));
      if (goesOn || begins || (top.begun && cut.kind === 'power')) break;
      exponents.pop();
    }
    const raised = exponents.length + (cut.raised ? 1 : 0);
    const top = exponents.at(-1);
    if (cut.kind === 'power') {
      if (top) top.begun = true;
      exponents.push({ brackets: 0, begun: false, numeric: false });
    } else if (top && ((cut.kind !== 'operator' && cut.kind !== 'root') || top.brackets > 0)) {
      if (cut.kind === 'open' || cut.kind === 'function') top.brackets++;
      if (cut.kind === 'close') top.brackets--;
      top.begun = true;
      top.numeric = cut.kind === 'number' && top.brackets === 0;
    }
    return { ...cut, raised };
  });
}
