/** The pad's keys: what a press asks for. Knows neither the text nor what it means. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SymbolView } from '../../shared/activities/network';
import { shownSymbol } from '../../shared/math/shown';
import { dictionary, say } from './language';
import type { PadAction } from './padEdit';
import { written } from './padText';
import { Tex } from './Tex';
import './Pad.css';

const padWords = dictionary({
  symbols: { ja: '使える数', en: 'Numbers to use' },
  keys: { ja: '電卓', en: 'Calculator' },
  moreKeys: { ja: '関数とカーソル', en: 'Functions and cursor' },
  erase: { ja: '1 つ消す（長押しで全部）', en: 'Delete (hold to clear)' },
  clear: { ja: '全部消す', en: 'Clear' },
  sign: { ja: '符号を変える', en: 'Change the sign' },
  left: { ja: '左へ', en: 'Left' },
  right: { ja: '右へ', en: 'Right' },
  divide: { ja: '割る', en: 'divided by' },
  times: { ja: 'かける', en: 'times' },
  minus: { ja: '引く', en: 'minus' },
  plus: { ja: '足す', en: 'plus' },
  open: { ja: 'かっこを開く', en: 'open bracket' },
  close: { ja: 'かっこを閉じる', en: 'close bracket' },
  power: { ja: '10 の何乗', en: 'times ten to the power of' },
  sigma: { ja: 'シグモイド関数', en: 'sigmoid of' },
  exp: { ja: 'e の何乗', en: 'e to the power of' },
  difference: {
    ja: 'かっこの中で、次の 2 つの数の差',
    en: 'in brackets, the difference of the next two numbers',
  },
  oneMinus: { ja: 'かっこの中で、1 引く直前の数', en: 'in brackets, one minus the number just before' },
});

type Key = {
  readonly face: string;
  readonly action: PadAction;
  readonly label?: keyof typeof padWords;
  readonly kind: 'digit' | 'operator' | 'edit';
};

const insert = (face: string, kind: Key['kind'], label?: Key['label'], text = face): Key => ({
  face,
  action: { type: 'insert', text },
  kind,
  ...(label && { label }),
});
const digit = (face: string) => insert(face, 'digit');

const keys: readonly Key[] = [
  ...['7', '8', '9'].map(digit),
  insert('÷', 'operator', 'divide'),
  { face: '⌫', action: { type: 'erase' }, label: 'erase', kind: 'edit' },
  ...['4', '5', '6'].map(digit),
  insert('×', 'operator', 'times'),
  insert('(', 'operator', 'open'),
  ...['1', '2', '3'].map(digit),
  insert('−', 'operator', 'minus'),
  insert(')', 'operator', 'close'),
  { face: '±', action: { type: 'turnSign' }, label: 'sign', kind: 'edit' },
  digit('0'),
  digit('.'),
  insert('+', 'operator', 'plus'),
];

/** What is rarely needed: a row of its own, put away on short screens. */
const moreKeys: readonly Key[] = [
  { face: '←', action: { type: 'move', by: -1 }, label: 'left', kind: 'edit' },
  { face: '→', action: { type: 'move', by: 1 }, label: 'right', kind: 'edit' },
  insert('σ( )', 'operator', 'sigma', 'σ('),
  insert('eˣ', 'operator', 'exp', 'e^'),
  insert('×10ⁿ', 'operator', 'power', '×10^'),
];

/** Whole brackets, for products along paths: what stands in them is still to be chosen. */
const forms: readonly Key[] = [
  { face: '(□−□)', action: { type: 'difference' }, label: 'difference', kind: 'operator' },
  { face: '(1−□)', action: { type: 'oneMinus' }, label: 'oneMinus', kind: 'operator' },
];

const clear: Key = { face: 'C', action: { type: 'clear' }, label: 'clear', kind: 'edit' };

/** ms that ⌫ is held before it takes everything. */
const HOLD = 600;

/** A number to use under its name; `text`: how it is written, where four digits are not how. */
export type PadSymbol = SymbolView & { readonly text?: string };

export type PadRows = {
  /** Symbols that belong together, a row each. */
  readonly paths: readonly (readonly PadSymbol[])[];
  readonly shared: readonly PadSymbol[];
};

export type PadKeysProps = {
  readonly rows: PadRows;
  readonly disabled?: boolean;
  readonly onPress: (action: PadAction) => void;
};

export function PadKeys({ rows, disabled = false, onPress }: PadKeysProps) {
  const [more, setMore] = useState(false);
  const hold = useRef<ReturnType<typeof setTimeout>>(undefined);
  const held = useRef(false);
  useEffect(() => () => clearTimeout(hold.current), []);
  const release = () => clearTimeout(hold.current);

  const button = ({ face, action, label, kind }: Key, extra = '') => (
    <button
      key={face}
      type="button"
      class={`pad-key ${kind}${extra}`}
      disabled={disabled}
      aria-label={label && say(padWords[label])}
      onPointerDown={(event) => {
        // The field keeps the focus and its caret, so that a hardware keyboard and the pad can take turns.
        event.preventDefault();
        held.current = false;
        if (action.type !== 'erase') return;
        hold.current = setTimeout(() => {
          held.current = true;
          onPress({ type: 'clear' });
        }, HOLD);
      }}
      onPointerUp={release}
      onPointerLeave={release}
      onPointerCancel={release}
      onContextMenu={(event) => event.preventDefault()}
      onClick={() => {
        if (!held.current) onPress(action);
        held.current = false;
      }}
    >
      {face}
    </button>
  );
  return (
    <div class={`pad-keys${more ? ' more-shown' : ''}`}>
      <Symbols rows={rows} disabled={disabled} onPress={onPress} />
      {/* biome-ignore lint/a11y/useSemanticElements: keys are not form fields */}
      <div
        class={`pad-grid${rows.paths.length > 0 ? ' with-forms' : ''}`}
        role="group"
        aria-label={say(padWords.keys)}
      >
        {keys.map((key) => button(key))}
        {button(clear, ' when-tall')}
        <button
          type="button"
          class="pad-key edit when-short"
          disabled={disabled}
          aria-expanded={more}
          aria-label={say(padWords.moreKeys)}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => setMore(!more)}
        >
          ƒ
        </button>
        {rows.paths.length > 0 && forms.map((key) => button(key, ' form'))}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: keys are not form fields */}
      <div class="pad-grid more" role="group" aria-label={say(padWords.moreKeys)}>
        {moreKeys.map((key) => button(key))}
      </div>
    </div>
  );
}

/** More characters than this do not stand side by side on a narrow phone and can still be read. */
const WIDEST = 40;

/** One below the other what belongs to one path or another; what they share goes on at the rows' ends, or in its own. */
function arranged({ paths, shared }: PadRows): readonly (readonly PadSymbol[])[] {
  const share = Math.ceil(shared.length / paths.length);
  const joined = paths.map((path, row) => [...path, ...shared.slice(row * share, (row + 1) * share)]);
  return charactersOf(joined) <= WIDEST ? joined : [...paths, shared];
}

const shownValue = ({ symbol, value, text = shownSymbol(symbol, value).text }: PadSymbol): string => text;

/** As wide as each column's longest number. */
function charactersOf(rows: readonly (readonly PadSymbol[])[]): number {
  const columns = Math.max(...rows.map((row) => row.length));
  const longest = (column: number) =>
    Math.max(4, ...rows.map((row) => (row[column] ? shownValue(row[column]).length : 0)));
  return Array.from({ length: columns }, (_, column) => longest(column)).reduce((sum, n) => sum + n, 0);
}

function Symbols({ rows, disabled = false, onPress }: PadKeysProps) {
  const inRows = rows.paths.length > 0 ? arranged(rows) : [rows.shared];
  const columns = Math.max(...inRows.map((row) => row.length));
  if (columns === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: keys are not form fields
    <div
      class={`pad-symbols${rows.paths.length > 0 ? ' by-path' : ''}`}
      style={{ '--columns': columns, '--characters': charactersOf(inRows) }}
      role="group"
      aria-label={say(padWords.symbols)}
    >
      {inRows.flatMap((row, index) =>
        row.map((shown) => (
          <button
            key={shown.symbol}
            type="button"
            class="pad-symbol"
            style={rows.paths.length > 0 ? { gridRow: index + 1 } : undefined}
            disabled={disabled}
            data-symbol={shown.symbol}
            aria-label={`${written(shown.symbol)} = ${shownValue(shown)}`}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onPress({ type: 'symbol', text: written(shown.symbol) })}
          >
            <Tex tex={shown.tex} />
            <span class="pad-value">{shownValue(shown)}</span>
          </button>
        )),
      )}
    </div>
  );
}
