/**
 * The field an expression is written into: a plain text field for hardware keyboards and screen readers, unseen
 * behind its typeset form, and under that its value or what is missing. The system's own keyboard stays away.
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SymbolView } from '../../shared/activities/network';
import { formatSignificant } from '../../shared/math/number';
import { dictionary, say } from './language';
import { PadLine, placeTouched } from './PadLine';
import { edit, type PadAction, type PressKeys } from './padEdit';
import { pieces } from './padPieces';
import { type PadReading, readPad } from './padText';
import { Tex } from './Tex';
import './Pad.css';

const texts = dictionary({ hint: { ja: '数か式', en: 'A number or an expression' } });

export type PadFieldProps = {
  readonly label: string;
  /** Shown before the field, typeset. */
  readonly tex?: string;
  readonly text: string;
  readonly symbols: readonly SymbolView[];
  readonly onText: (text: string) => void;
  readonly onEnter?: () => void;
  readonly onFocus?: () => void;
  /** The keys write here. */
  readonly active?: boolean;
  readonly disabled?: boolean;
  /** Where the keys of the pad reach this field. */
  readonly keys: PressKeys;
};

const arrows: Readonly<Record<string, 1 | -1>> = { ArrowLeft: -1, ArrowRight: 1 };

export function PadField(props: PadFieldProps) {
  const { label, tex, text, symbols, onText, disabled = false, active = true, keys } = props;
  const input = useRef<HTMLInputElement>(null);
  const [asked, setCursor] = useState(text.length);
  const cursor = Math.min(asked, text.length);
  const reading = readPad(text, symbols);

  useLayoutEffect(() => {
    const field = input.current;
    // While something is marked with the keyboard, the marks are the caret.
    if (field && field.selectionStart === field.selectionEnd && field.selectionStart !== cursor) {
      field.setSelectionRange(cursor, cursor);
    }
  }, [cursor, text]);

  const apply = (action: PadAction) => {
    const next = edit({ text, cursor }, action, symbols);
    setCursor(next.cursor);
    if (next.text !== text) onText(next.text);
  };
  useEffect(() => {
    if (active) keys.current = apply;
  });

  const follow = (event: { readonly currentTarget: HTMLInputElement }) =>
    setCursor(event.currentTarget.selectionEnd ?? event.currentTarget.value.length);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter') return props.onEnter?.();
    const field = input.current;
    const plain = !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!plain || !field || field.selectionStart !== field.selectionEnd) return;
    const by = arrows[event.key];
    if (by === undefined && event.key !== 'Backspace') return;
    event.preventDefault();
    apply(by === undefined ? { type: 'erase' } : { type: 'move', by });
  };

  return (
    <div class={`pad-field${active ? ' active' : ''}${disabled ? ' disabled' : ''} ${reading.kind}`}>
      <input
        ref={input}
        class="pad-input"
        type="text"
        inputMode="none"
        autocomplete="off"
        autocapitalize="off"
        autocorrect="off"
        spellcheck={false}
        aria-label={label}
        aria-invalid={reading.kind === 'trouble'}
        value={text}
        disabled={disabled}
        onFocus={props.onFocus}
        onInput={(event) => {
          follow(event);
          onText(event.currentTarget.value);
        }}
        onSelect={follow}
        onKeyDown={onKeyDown}
      />
      {/* The keys belong to the field above; a touch only moves its caret. */}
      <div
        class="pad-line"
        aria-hidden="true"
        onClick={(event) => {
          if (disabled) return;
          const place = placeTouched(event.currentTarget, event.clientX, event.clientY);
          setCursor(place ?? text.length);
          input.current?.focus({ preventScroll: true });
        }}
      >
        {tex && <Tex tex={`${tex} =`} class="pad-name" />}
        <PadLine
          pieces={pieces(text, symbols)}
          cursor={active && !disabled ? cursor : null}
          trouble={reading.kind === 'trouble' ? reading.at : null}
          hint={say(texts.hint)}
        />
      </div>
      <Reading reading={reading} text={text} />
    </div>
  );
}

/** The value; beside it how a division was understood, since a line of keys does not show where it ends. */
function Reading({ reading, text }: { readonly reading: PadReading; readonly text: string }) {
  const divided = /[÷/／]/.test(text.replace(/∂z\/∂/g, ''));
  return (
    <output class={`pad-reading ${reading.kind}`}>
      {reading.kind === 'value' && (
        <>
          <span class="pad-understood" aria-hidden="true">
            {divided && <Tex tex={reading.tex} />}
          </span>
          <strong class="pad-result">= {formatSignificant(reading.value)}</strong>
        </>
      )}
      {(reading.kind === 'unfinished' || reading.kind === 'trouble') && <span>{reading.message}</span>}
    </output>
  );
}
