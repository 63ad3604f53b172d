/** One choice among a few, all in view. A radio group: arrow keys move, one stop for Tab. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import './Segmented.css';

export type SegmentedProps<T extends string | number> = {
  readonly label: string;
  /** Show the label above; else it is for screen readers alone. */
  readonly labelShown?: boolean;
  readonly options: readonly {
    readonly value: T;
    readonly label: ComponentChildren;
    readonly disabled?: boolean;
  }[];
  /** null: nothing chosen yet */
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  readonly disabled?: boolean;
  readonly class?: string;
};

const steps: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export function Segmented<T extends string | number>(props: SegmentedProps<T>) {
  const { label, options, value, onChange } = props;
  const group = useRef<HTMLDivElement>(null);
  const open = (index: number) => !props.disabled && !options[index]?.disabled;
  const stop = Math.max(
    0,
    options.findIndex((option) => option.value === value),
  );

  const move = (from: number, by: 1 | -1) => {
    for (let n = 1; n <= options.length; n++) {
      const index = (from + by * n + options.length * n) % options.length;
      const option = options[index];
      if (option && open(index)) {
        onChange(option.value);
        group.current?.querySelectorAll<HTMLButtonElement>('[role=radio]')[index]?.focus();
        return;
      }
    }
  };

  return (
    <div class="segmented-field">
      {props.labelShown && (
        <span class="segmented-label" aria-hidden="true">
          {label}
        </span>
      )}
      <div
        class={`segmented${props.class ? ` ${props.class}` : ''}`}
        role="radiogroup"
        aria-label={label}
        ref={group}
      >
        {options.map((option, index) => (
          // biome-ignore lint/a11y/useSemanticElements: native radios cannot hold the roving focus and the drawn look in one element
          <button
            key={option.value}
            type="button"
            role="radio"
            aria-checked={option.value === value}
            tabIndex={index === stop ? 0 : -1}
            disabled={!open(index)}
            onClick={() => onChange(option.value)}
            onKeyDown={(event) => {
              const by = steps[event.key];
              if (by === undefined) return;
              event.preventDefault();
              move(index, by);
            }}
          >
            {option.label}
          </button>
        ))}
      </div>
    </div>
  );
}
