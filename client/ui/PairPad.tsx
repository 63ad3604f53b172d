/** The pad for two numbers, Δx and Δy: two fields, one set of keys that writes into the one in hand. */
import { useRef, useState } from 'preact/hooks';
import type { SymbolView } from '../../shared/activities/network';
import { Button } from './Button';
import { PadField } from './PadField';
import { PadKeys } from './PadKeys';
import type { PressKeys } from './padEdit';
import { readPad } from './padText';
import './Pad.css';

export type PairPadField = {
  readonly label: string;
  readonly tex: string;
  readonly text: string;
  readonly onText: (text: string) => void;
};

export type PairPadProps = {
  readonly fields: readonly [PairPadField, PairPadField];
  readonly symbols: readonly SymbolView[];
  readonly onSubmit: (first: number, second: number) => void;
  readonly submitLabel: string;
  readonly disabled?: boolean;
  readonly busy?: boolean;
};

export function PairPad({
  fields,
  symbols,
  onSubmit,
  submitLabel,
  disabled = false,
  busy = false,
}: PairPadProps) {
  const [inHand, setInHand] = useState(0);
  const keys: PressKeys = useRef(null);
  const place = useRef<HTMLDivElement>(null);
  const [first, second] = fields.map(({ text }) => readPad(text, symbols));
  const ready = first?.kind === 'value' && second?.kind === 'value';
  const submit = () => {
    if (ready && !disabled && !busy) onSubmit(first.value, second.value);
  };
  const focus = (index: number) => place.current?.querySelectorAll('input')[index]?.focus();
  return (
    <div class="pad for-two" ref={place}>
      <div class="pad-pair">
        {fields.map((field, index) => (
          <PadField
            key={field.label}
            {...field}
            symbols={symbols}
            active={inHand === index}
            onFocus={() => setInHand(index)}
            onEnter={() => (index === 0 ? focus(1) : submit())}
            disabled={disabled}
            keys={keys}
          />
        ))}
      </div>
      <PadKeys
        rows={{ paths: [], shared: symbols }}
        disabled={disabled}
        onPress={(action) => keys.current?.(action)}
      />
      <Button kind="go" class="pad-submit" disabled={disabled || !ready} busy={busy} onClick={submit}>
        {submitLabel}
      </Button>
    </div>
  );
}
