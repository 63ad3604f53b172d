/** The numbers that a step changed, one a line: before, an arrow, after. */
import type { ComponentChildren } from 'preact';
import './Changes.css';

export type Change = {
  readonly name: ComponentChildren;
  readonly before: string;
  readonly after: string;
};

export type ChangesProps = {
  readonly rows: readonly Change[];
  /** Further lines, of what has no before. */
  readonly children?: ComponentChildren;
};

export const Changes = ({ rows, children }: ChangesProps) => (
  <dl class="moved">
    {rows.map(({ name, before, after }, index) => (
      <div key={index}>
        <dt>{name}</dt>
        <dd>
          {before} <span aria-hidden="true">→</span> <b>{after}</b>
        </dd>
      </div>
    ))}
    {children}
  </dl>
);
