/** The small rounded fact: a count, a symbol's value, a state. Pressable only where it is given something to do. */
import type { ComponentChildren } from 'preact';
import './Chip.css';

export type ChipProps = {
  readonly tone?: 'plain' | 'you' | 'class' | 'strong';
  /** A sign before the text (✓ …), so that colour never speaks alone. */
  readonly sign?: string;
  readonly onClick?: () => void;
  readonly pressed?: boolean;
  readonly label?: string;
  readonly class?: string;
  readonly children: ComponentChildren;
};

export function Chip(props: ChipProps) {
  const classes = `chip ${props.tone ?? 'plain'}${props.class ? ` ${props.class}` : ''}`;
  const inside = (
    <>
      {props.sign && <span aria-hidden="true">{props.sign}</span>}
      {props.children}
    </>
  );
  if (!props.onClick) return <span class={classes}>{inside}</span>;
  return (
    <button
      type="button"
      class={classes}
      onClick={props.onClick}
      aria-pressed={props.pressed}
      aria-label={props.label}
    >
      {inside}
    </button>
  );
}
