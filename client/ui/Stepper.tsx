/** A number with − and + beside it: holding a button repeats, arrow keys work. The range is the caller's. */
import { useEffect, useRef } from 'preact/hooks';
import { dictionary, formatNumber, say } from './language';
import { Tex } from './Tex';
import './Stepper.css';

const texts = dictionary({ less: { ja: '減らす', en: 'less' }, more: { ja: '増やす', en: 'more' } });

export type StepperProps = {
  /** For screen readers, and shown where there is no `tex`. */
  readonly label: string;
  readonly tex?: string;
  readonly value: number;
  readonly step: number;
  readonly min?: number;
  readonly max?: number;
  readonly onChange: (value: number) => void;
  readonly format?: (value: number) => string;
  readonly disabled?: boolean;
};

const HOLD_MS = 450;
const REPEAT_MS = 80;

export function Stepper(props: StepperProps) {
  const { label, value, step, min = -Infinity, max = Infinity, disabled = false } = props;
  const format = props.format ?? formatNumber;
  const latest = useRef({ value, props });
  latest.current = { value, props };
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const held = useRef(false);
  useEffect(() => () => clearTimeout(timer.current), []);

  const by = (direction: 1 | -1, size = step) => {
    const next = tidy(latest.current.value + direction * size, step);
    const kept = Math.min(max, Math.max(min, next));
    if (kept !== latest.current.value) latest.current.props.onChange(kept);
  };
  const press = (direction: 1 | -1) => {
    held.current = false;
    const repeat = () => {
      held.current = true;
      by(direction);
      timer.current = setTimeout(repeat, REPEAT_MS);
    };
    timer.current = setTimeout(repeat, HOLD_MS);
  };
  const release = () => clearTimeout(timer.current);
  const button = (direction: 1 | -1, sign: string, name: string, edge: boolean) => (
    <button
      type="button"
      tabIndex={-1}
      aria-label={`${label}: ${name}`}
      disabled={disabled || edge}
      onPointerDown={() => press(direction)}
      onPointerUp={release}
      onPointerCancel={release}
      onPointerLeave={release}
      onClick={() => {
        if (!held.current) by(direction);
        held.current = false;
      }}
      onContextMenu={(event) => event.preventDefault()}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );

  return (
    <div class="stepper">
      {button(-1, '−', say(texts.less), value <= min)}
      <div
        class="stepper-value"
        role="spinbutton"
        tabIndex={disabled ? -1 : 0}
        aria-label={label}
        aria-valuenow={value}
        aria-valuetext={format(value)}
        aria-disabled={disabled || undefined}
        {...(Number.isFinite(min) ? { 'aria-valuemin': min } : {})}
        {...(Number.isFinite(max) ? { 'aria-valuemax': max } : {})}
        onKeyDown={(event) => {
          const direction = keys[event.key];
          if (direction === undefined || disabled) return;
          event.preventDefault();
          by(direction, event.shiftKey || event.key.startsWith('Page') ? 10 * step : step);
        }}
      >
        <span class="stepper-label" aria-hidden="true">
          {props.tex ? <Tex tex={props.tex} /> : label}
        </span>
        <span class="stepper-number">{format(value)}</span>
      </div>
      {button(1, '+', say(texts.more), value >= max)}
    </div>
  );
}

const keys: Readonly<Record<string, 1 | -1>> = {
  ArrowUp: 1,
  ArrowRight: 1,
  PageUp: 1,
  ArrowDown: -1,
  ArrowLeft: -1,
  PageDown: -1,
};

/** Rounds away what adding 0.05 in binary leaves behind, two decimals finer than the step. */
export function tidy(value: number, step: number): number {
  const decimals = Math.min(12, Math.max(0, 2 - Math.floor(Math.log10(step))));
  return Number(value.toFixed(decimals)) + 0;
}
