/** The card that says how an answer came out: a sign, a word, the points, a kind reason. Judges nothing. */
import type { ComponentChildren } from 'preact';
import type { Words } from '../../../shared/protocol/language';
import { fill, say } from '../../ui/language';

const words = {
  points: { ja: '＋{n} 点', en: '+{n} {n|point|points}' },
} as const satisfies Record<string, Words>;

export type FindingProps = {
  readonly right: boolean;
  readonly title: ComponentChildren;
  /** null: nothing to score */
  readonly points: number | null;
  readonly children?: ComponentChildren;
};

export function Finding({ right, title, points, children }: FindingProps) {
  return (
    <section class="finding">
      <h2 class="finding-head">
        <span class={`finding-sign${right ? '' : ' slip'}`} aria-hidden="true">
          {right ? '✓' : '◇'}
        </span>
        <span>{title}</span>
        {points !== null && points > 0 && (
          <span class="finding-points">{fill(say(words.points), { n: points })}</span>
        )}
      </h2>
      {children}
    </section>
  );
}
