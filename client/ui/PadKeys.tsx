/** Owns the pad's keys: what a press adds or takes away. Knows neither the text nor what it means. */

import { formatSignificant } from '../../shared/math/number';
import type { SymbolView } from '../../shared/protocol/views';
import { dictionary, say } from './language';
import { written } from './padText';
import { Tex } from './Tex';
import './Pad.css';

export type PadAction =
  | { readonly type: 'insert'; readonly text: string }
  | { readonly type: 'erase' | 'clear' | 'turnSign' }
  | { readonly type: 'move'; readonly by: 1 | -1 };

const texts = dictionary({
  symbols: { ja: '使える数', en: 'Numbers to use' },
  keys: { ja: '電卓', en: 'Calculator' },
  erase: { ja: '1 字消す', en: 'Delete' },
  clear: { ja: '全部消す', en: 'Clear' },
  sign: { ja: '符号を変える', en: 'Change the sign' },
  left: { ja: '左へ', en: 'Left' },
  right: { ja: '右へ', en: 'Right' },
  power: { ja: '10 の何乗', en: 'times ten to the power of' },
  sigma: { ja: 'シグモイド関数', en: 'sigmoid of' },
  exp: { ja: 'e の何乗', en: 'e to the power of' },
});

type Key = {
  readonly face: string;
  readonly action: PadAction;
  readonly label?: keyof typeof texts;
  readonly kind?: string;
};

const insert = (face: string, text = face): Key => ({ face, action: { type: 'insert', text } });

const keys: readonly Key[] = [
  ...['7', '8', '9'].map((digit) => insert(digit)),
  { ...insert('÷'), kind: 'operator' },
  { face: '⌫', action: { type: 'erase' }, label: 'erase', kind: 'edit' },
  ...['4', '5', '6'].map((digit) => insert(digit)),
  { ...insert('×'), kind: 'operator' },
  { ...insert('('), kind: 'operator' },
  ...['1', '2', '3'].map((digit) => insert(digit)),
  { ...insert('−'), kind: 'operator' },
  { ...insert(')'), kind: 'operator' },
  { face: '±', action: { type: 'turnSign' }, label: 'sign', kind: 'edit' },
  insert('0'),
  insert('.'),
  { ...insert('+'), kind: 'operator' },
  { face: 'C', action: { type: 'clear' }, label: 'clear', kind: 'edit' },
];

/** What is rarely needed, in a narrower row. */
const moreKeys: readonly Key[] = [
  { face: '◀', action: { type: 'move', by: -1 }, label: 'left', kind: 'edit' },
  { face: '▶', action: { type: 'move', by: 1 }, label: 'right', kind: 'edit' },
  { ...insert('σ( )', 'σ('), label: 'sigma', kind: 'operator' },
  { ...insert('eˣ', 'e^('), label: 'exp', kind: 'operator' },
  { ...insert('×10ⁿ', '×10^'), label: 'power', kind: 'operator' },
];

export type PadKeysProps = {
  readonly symbols: readonly SymbolView[];
  readonly disabled?: boolean;
  readonly onPress: (action: PadAction) => void;
};

export function PadKeys({ symbols, disabled = false, onPress }: PadKeysProps) {
  const button = ({ face, action, label, kind = 'digit' }: Key) => (
    <button
      key={face}
      type="button"
      class={`pad-key ${kind}`}
      disabled={disabled}
      aria-label={label && say(texts[label])}
      // The field keeps the focus and its caret, so that a hardware keyboard and the pad can take turns.
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => onPress(action)}
    >
      {face}
    </button>
  );
  return (
    <div class="pad-keys">
      {symbols.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot scroll sideways in every browser
        <div class="pad-symbols" role="group" aria-label={say(texts.symbols)}>
          {symbols.map(({ symbol, tex, value }) => (
            <button
              key={symbol}
              type="button"
              class="pad-symbol"
              disabled={disabled}
              data-symbol={symbol}
              aria-label={`${written(symbol)} = ${formatSignificant(value)}`}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onPress({ type: 'insert', text: written(symbol) })}
            >
              <Tex tex={tex} />
              <span class="pad-value">{formatSignificant(value)}</span>
            </button>
          ))}
        </div>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: keys are not form fields */}
      <div class="pad-grid" role="group" aria-label={say(texts.keys)}>
        {keys.map(button)}
      </div>
      <div class="pad-grid more">{moreKeys.map(button)}</div>
    </div>
  );
}
