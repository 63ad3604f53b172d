/** Owns a short table of names and how often each occurred, or how often before and now. Knows nothing of what is counted. */
import { Rich } from '../ui/Tex';
import './Counts.css';

export type CountRow = { readonly label: string; readonly count: number; readonly before?: number };

export type CountsProps = {
  readonly title: string;
  readonly rows: readonly CountRow[];
  /** Where rows have a `before`: what the two numbers are. */
  readonly tries?: readonly [before: string, now: string];
};

export function Counts({ title, rows, tries }: CountsProps) {
  if (rows.length === 0) return null;
  return (
    <dl class="counts" aria-label={title}>
      {tries && (
        <div class="counts-tries" aria-hidden="true">
          <dt />
          <dd>
            {tries[0]} → {tries[1]}
          </dd>
        </div>
      )}
      {rows.map(({ label, count, before }) => (
        <div key={label}>
          <dt>
            <Rich text={label} />
          </dt>
          <dd>
            {before !== undefined && (
              <span class="counts-before">
                <span class="unseen">{tries?.[0]} </span>
                {before} <span aria-hidden="true">→</span> <span class="unseen">{tries?.[1]}</span>
              </span>
            )}
            {count}
          </dd>
        </div>
      ))}
    </dl>
  );
}
