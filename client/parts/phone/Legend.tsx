/** Whose arrow or line is which, under a picture: its colour and form beside a word. */
import type { ComponentChildren } from 'preact';
import './Legend.css';

export type LegendProps = {
  readonly lines: readonly {
    readonly tone: 'first' | 'you' | 'class' | 'truth';
    readonly name: ComponentChildren;
  }[];
};

export const Legend = ({ lines }: LegendProps) => (
  <p class="legend">
    {lines.map(({ tone, name }) => (
      <span key={tone} class={`legend-${tone}`}>
        <i />
        {name}
      </span>
    ))}
  </p>
);
