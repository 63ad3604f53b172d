/** The pad for one number: field, symbols on a tap, keys, and the button that sends the value. */
import { useRef } from 'preact/hooks';
import type { SymbolView } from '../../shared/activities/network';
import { Button } from './Button';
import { PadField } from './PadField';
import { PadKeys, type PadRows } from './PadKeys';
import type { PressKeys } from './padEdit';
import { readPad } from './padText';
import './Pad.css';

export type KeypadProps = {
  readonly label: string;
  readonly symbols: readonly SymbolView[];
  /** The same symbols in rows that belong together. */
  readonly rows?: PadRows;
  /** Where something outside the pad can press, too. */
  readonly keys?: PressKeys;
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
  rows,
  keys: pressed,
  text,
  onText,
  onSubmit,
  submitLabel,
  disabled = false,
  busy = false,
}: KeypadProps) {
  const own: PressKeys = useRef(null);
  const keys = pressed ?? own;
  const reading = readPad(text, symbols);
  const submit = () => {
    if (reading.kind === 'value' && !disabled && !busy) onSubmit(reading.value);
  };
  return (
    <div class="pad">
      <PadField
        label={label}
        text={text}
        symbols={symbols}
        onText={onText}
        onEnter={submit}
        disabled={disabled}
        keys={keys}
      />
      <PadKeys
        rows={rows ?? { paths: [], shared: symbols }}
        disabled={disabled}
        onPress={(action) => keys.current?.(action)}
      />
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
