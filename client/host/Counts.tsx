/** Owns a short table of names and how often each occurred. Knows nothing of what is counted. */
import { Rich } from '../ui/Tex';
import './Counts.css';

export type CountsProps = {
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly count: number }[];
};

export function Counts({ title, rows }: CountsProps) {
  if (rows.length === 0) return null;
  return (
    <dl class="counts" aria-label={title}>
      {rows.map(({ label, count }) => (
        <div key={label}>
          <dt>
            <Rich text={label} />
          </dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  );
}
