/** Owns the pad for one number: field, symbols on a tap, keys, and the button that sends the value. */
import { useRef } from 'preact/hooks';
import type { SymbolView } from '../../shared/protocol/views';
import { Button } from './Button';
import { PadField } from './PadField';
import { PadKeys } from './PadKeys';
import type { PadAction } from './padEdit';
import { readPad } from './padText';
import './Pad.css';

export type KeypadProps = {
  readonly label: string;
  readonly symbols: readonly SymbolView[];
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onSubmit: (value: number) => void;
  readonly submitLabel: string;
  readonly disabled?: boolean;
  readonly busy?: boolean;
};

export function Keypad({
  label,
  symbols,
  text,
  onText,
  onSubmit,
  submitLabel,
  disabled = false,
  busy = false,
}: KeypadProps) {
  const place = useRef<HTMLDivElement>(null);
  const keys = useRef<((action: PadAction) => void) | null>(null);
  const reading = readPad(text, symbols);
  const submit = () => {
    if (reading.kind === 'value' && !disabled && !busy) onSubmit(reading.value);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing is pressed here; what was pressed within comes into view whole
    // biome-ignore lint/a11y/useKeyWithClickEvents: a key brings the field it writes into view by itself
    <div class="pad" ref={place} onClick={() => place.current?.scrollIntoView({ block: 'nearest' })}>
      <PadField
        label={label}
        text={text}
        symbols={symbols}
        onText={onText}
        onEnter={submit}
        disabled={disabled}
        keys={keys}
      />
      <PadKeys symbols={symbols} disabled={disabled} onPress={(action) => keys.current?.(action)} />
      <Button
        kind="go"
        class="pad-submit"
        disabled={disabled || reading.kind !== 'value'}
        busy={busy}
        onClick={submit}
      >
        {submitLabel}
      </Button>
    </div>
  );
}
