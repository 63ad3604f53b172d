/** The class's mistakes on the stage: by name and number, never whose; beside the first try's where there was a second. */
import type { MistakeCount } from '../../../shared/protocol/round';
import { dictionary, fill, say } from '../../ui/language';
import { Rich } from '../../ui/Tex';
import { type MistakeTable, ruleLabel } from '../round/mistakes';

const words = dictionary({
  count: { ja: '{n} 人', en: '{n} {n|person|people}:' },
  before: { ja: '（1 回目 {n}）', en: '(at first {n})' },
  others: { ja: 'ほかの間違い {n} 人', en: '{n} with another mistake' },
});

const people = (n: number) => fill(say(words.count), { n });

export type MistakesProps = {
  readonly mistakes: readonly MistakeCount[];
  /** null: there was one try only */
  readonly first: readonly MistakeCount[] | null;
  readonly table: MistakeTable;
  /** At most so many lines. */
  readonly most?: number;
};

export function Mistakes({ mistakes, first, table, most = 3 }: MistakesProps) {
  const gone = (first ?? [])
    .filter(({ rule }) => mistakes.every((other) => other.rule !== rule))
    .map(({ rule }) => ({ rule, count: 0 }));
  const all = [...mistakes, ...gone];
  const shown = all.slice(0, most);
  if (shown.length === 0) return null;
  const others = all.slice(most).reduce((sum, { count }) => sum + count, 0);
  return (
    <div class="stage-card stage-mistakes">
      {shown.map(({ rule, count }) => {
        const before = first?.find((other) => other.rule === rule)?.count ?? 0;
        return (
          <p key={rule} class="mistake" data-rule={rule} data-count={count}>
            {count > 0 ? <strong>{people(count)}</strong> : people(count)}{' '}
            <Rich text={say(ruleLabel(table, rule))} />{' '}
            {first && <small>{fill(say(words.before), { n: before })}</small>}
          </p>
        );
      })}
      {others > 0 && (
        <p class="mistake" data-others={others}>
          {fill(say(words.others), { n: others })}
        </p>
      )}
    </div>
  );
}
