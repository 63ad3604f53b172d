/**
 * Owns the field a formula is typed into: the text with its caret, its typeset form, its value or what is missing.
 * The system's keyboard stays away on touch screens; hardware keyboards and screen readers find a plain text field.
 */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { formatSignificant } from '../../shared/math/number';
import type { SymbolView } from '../../shared/protocol/views';
import type { PadAction } from './PadKeys';
import { type PadReading, readPad, turnSign } from './padText';
import { Tex } from './Tex';
import './Pad.css';

export type PadFieldProps = {
  readonly label: string;
  /** Shown before the field, typeset. */
  readonly tex?: string;
  readonly text: string;
  readonly symbols: readonly SymbolView[];
  readonly onText: (text: string) => void;
  readonly onEnter?: () => void;
  readonly onFocus?: () => void;
  readonly active?: boolean;
  readonly disabled?: boolean;
  /** Where the keys of the pad reach this field. */
  readonly keys: { current: ((action: PadAction) => void) | null };
};

export function PadField(props: PadFieldProps) {
  const { label, tex, text, symbols, onText, disabled = false, active = true, keys } = props;
  const input = useRef<HTMLInputElement>(null);
  const caret = useRef<number | null>(null);
  const reading = readPad(text, symbols);

  useLayoutEffect(() => {
    if (caret.current === null) return;
    input.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });

  useEffect(() => {
    if (active) keys.current = press;
  });

  const press = (action: PadAction) => {
    const start = input.current?.selectionStart ?? text.length;
    const end = input.current?.selectionEnd ?? text.length;
    const put = (next: string, at: number) => {
      caret.current = at;
      onText(next);
    };
    switch (action.type) {
      case 'insert':
        return put(text.slice(0, start) + action.text + text.slice(end), start + action.text.length);
      case 'erase': {
        const from = start === end ? start - lastPiece(text.slice(0, start)) : start;
        return put(text.slice(0, from) + text.slice(end), from);
      }
      case 'clear':
        return put('', 0);
      case 'turnSign': {
        const next = turnSign(text);
        return put(next, next.length);
      }
      case 'move': {
        const at = Math.min(text.length, Math.max(0, start + action.by));
        input.current?.setSelectionRange(at, at);
        return;
      }
      default:
        return action satisfies never;
    }
  };

  return (
    <div class={`pad-field${active ? ' active' : ''}${disabled ? ' disabled' : ''}`}>
      <label class="pad-line">
        {tex && <Tex tex={`${tex} =`} />}
        <input
          ref={input}
          class="pad-input"
          type="text"
          inputMode="none"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          aria-label={label}
          value={text}
          disabled={disabled}
          onFocus={props.onFocus}
          onInput={(event) => onText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.isComposing) props.onEnter?.();
          }}
        />
      </label>
      <Reading reading={reading} />
    </div>
  );
}

function Reading({ reading }: { readonly reading: PadReading }) {
  const isPlain = reading.kind === 'value' && /^[-\d.]*$/.test(reading.tex);
  return (
    <output class={`pad-reading ${reading.kind}`}>
      {reading.kind === 'value' && (
        <>
          <span class="pad-typeset">{!isPlain && <Tex tex={reading.tex} />}</span>
          <strong class="pad-result">= {formatSignificant(reading.value)}</strong>
        </>
      )}
      {(reading.kind === 'unfinished' || reading.kind === 'trouble') && <span>{reading.message}</span>}
    </output>
  );
}

/** How much one press of ⌫ takes: a whole symbol or function, else one character. */
function lastPiece(before: string): number {
  const piece = /(?:[a-z][⁰¹²³⁴⁵⁶⁷⁸⁹]?_\d{1,3}(?:,\d{1,2})?|∂z\/∂[xy]|σ\(|e\^\(|×10\^|.)$/u.exec(before);
  return piece?.[0].length ?? 0;
}
