/** What a key does to the pad's text and to the place in it. Pure; knows nothing of values or of drawing. */
import { type PadSymbol, pieces } from './padPieces';
import { turnSign } from './padText';

/** The text, and the place in it where the next key goes in. */
export type PadState = { readonly text: string; readonly cursor: number };

export type PadAction =
  /** A factor is multiplied by what stands before it. */
  | { readonly type: 'insert' | 'symbol' | 'factor'; readonly text: string }
  /** (□−□), filled by the symbols pressed next, and (1−□), filled by the symbol just before it where there is one. */
  | { readonly type: 'difference' | 'oneMinus' }
  | { readonly type: 'erase' | 'clear' | 'turnSign' }
  | { readonly type: 'move'; readonly by: 1 | -1 };

/** Where whoever has keys asks the field in hand for what they do. */
export type PressKeys = { current: ((action: PadAction) => void) | null };

export function edit(state: PadState, action: PadAction, symbols: readonly PadSymbol[]): PadState {
  switch (action.type) {
    case 'insert':
      return insert(state, action.text);
    case 'symbol':
      return slotLeft(insert(state, action.text), state);
    case 'difference':
      return movedBy(insert(state, '(−)'), -2);
    case 'oneMinus': {
      const last = pieces(state.text.slice(0, state.cursor), symbols).at(-1);
      return last?.kind === 'symbol' ? insert(state, `(1−${last.text})`) : movedBy(insert(state, '(1−)'), -1);
    }
    case 'factor':
      return insert(
        state,
        /[\p{L}\d⁰¹²³)]$/u.test(state.text.slice(0, state.cursor)) ? `×${action.text}` : action.text,
      );
    case 'erase': {
      const from = stop(state, -1, symbols);
      const [before, after] = halves(state);
      // Of a difference with nothing in it yet no half is left.
      const rest = before.endsWith('(') && after.startsWith(EMPTY) ? after.slice(EMPTY.length) : after;
      return { text: state.text.slice(0, from) + rest, cursor: from };
    }
    case 'clear':
      return { text: '', cursor: 0 };
    case 'turnSign':
      return signTurned(state, symbols);
    case 'move':
      return { ...state, cursor: stop(state, action.by, symbols) };
    default:
      return action satisfies never;
  }
}

/** The next place between two pieces; where there is none, the place itself. */
function stop({ text, cursor }: PadState, by: 1 | -1, symbols: readonly PadSymbol[]): number {
  const stops = [...pieces(text, symbols).map(({ at }) => at), text.length];
  const ahead = by === 1 ? stops.filter((at) => at > cursor) : stops.filter((at) => at < cursor).reverse();
  return ahead[0] ?? cursor;
}

/** What follows the bracket of a difference that nothing is in. */
const EMPTY = '−)';

const halves = ({ text, cursor }: PadState) => [text.slice(0, cursor), text.slice(cursor)] as const;
const movedBy = ({ text, cursor }: PadState, by: number): PadState => ({ text, cursor: cursor + by });

/** A symbol fills its place in (□−□) or (1−□): the next key belongs to the next place, or behind the bracket. */
function slotLeft(filled: PadState, empty: PadState): PadState {
  const [before, after] = halves(empty);
  const full = before.endsWith('(') ? after.startsWith(EMPTY) : before.endsWith('−') && after.startsWith(')');
  return full ? movedBy(filled, 1) : filled;
}

/** A key's text at the cursor, with a × or a space where the two would otherwise run into one name or number. */
function insert({ text, cursor }: PadState, key: string): PadState {
  const before = text.slice(0, cursor);
  const after = text.slice(cursor);
  const joined = before + joint(before, key) + key;
  return { text: joined + joint(key, after) + after, cursor: joined.length };
}

/** t_1 then 2 would read t_12; x then y would read one word; 2 after a bracket needs its sign. */
function joint(before: string, after: string): '' | ' ' | '×' {
  const indexed = /_\d{1,3}(?:,\d{1,3})?$/.test(before);
  const named = indexed || /[a-zσδπη]$/i.test(before);
  if (/^[0-9.]/.test(after) && (named || before.endsWith(')'))) return '×';
  return named && /^[a-zσδπη∂]/i.test(after) ? ' ' : '';
}

/**
 * ± in the middle of writing turns the sign of what is about to be written, or of the number just before the cursor;
 * at the end of a finished expression it turns the whole.
 */
function signTurned(state: PadState, symbols: readonly PadSymbol[]): PadState {
  const before = pieces(state.text.slice(0, state.cursor), symbols);
  const last = before.at(-1);
  const awaiting = last !== undefined && ['operator', 'open', 'function', 'power'].includes(last.kind);
  const closed = balance(state.text) === 0;
  if (state.cursor === state.text.length && closed && (!awaiting || state.text === '−')) {
    const text = state.text === '−' ? '' : turnSign(state.text);
    return { text, cursor: text.length };
  }
  let first = before.length;
  if (!awaiting) {
    // A run of digits is one number; anything else that can carry a sign is one piece.
    do first--;
    while (before[first]?.kind === 'number' && before[first - 1]?.kind === 'number');
  }
  const sign = before[first - 1];
  const prior = before[first - 2];
  const unary = !prior || ['operator', 'open', 'function', 'power'].includes(prior.kind);
  const start = before[first]?.at ?? state.cursor;
  if (sign?.kind === 'operator' && sign.tex.includes('-') && unary) {
    const text = state.text.slice(0, sign.at) + state.text.slice(sign.at + sign.text.length);
    return { text, cursor: state.cursor - sign.text.length };
  }
  return { text: `${state.text.slice(0, start)}−${state.text.slice(start)}`, cursor: state.cursor + 1 };
}

function balance(text: string): number {
  let depth = 0;
  for (const character of text) depth += character === '(' ? 1 : character === ')' ? -1 : 0;
  return depth;
}
