/** A short table of names and how often each occurred, or how often before and now. Whose they are is shown at a tap. */
import { list } from '../../ui/language';
import { Rich } from '../../ui/Tex';
import './Counts.css';

export type CountRow = {
  readonly label: string;
  readonly count: number;
  readonly before?: number;
  readonly who?: readonly string[];
};

export type CountsProps = {
  /** Shown above them: says what the numbers count. */
  readonly title: string;
  readonly rows: readonly CountRow[];
  /** Where rows have a `before`: what the two numbers are. */
  readonly tries?: readonly [before: string, now: string];
};

export function Counts({ title, rows, tries }: CountsProps) {
  if (rows.length === 0) return null;
  return (
    <section class="counts-of" aria-label={title}>
      <p class="counts-title" aria-hidden="true">
        {title}
      </p>
      <dl class="counts">
        {tries && (
          <div class="counts-tries" aria-hidden="true">
            <dt />
            <dd>
              {tries[0]} → {tries[1]}
            </dd>
          </div>
        )}
        {rows.map(({ label, count, before, who }) => (
          <div key={label}>
            <dt>
              {who && who.length > 0 ? (
                <details>
                  <summary>
                    <Rich text={label} />
                  </summary>
                  <p>{list(who)}</p>
                </details>
              ) : (
                <Rich text={label} />
              )}
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
    </section>
  );
}
