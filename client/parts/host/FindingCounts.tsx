/** How the answers of a round came out, counted: right ones, then each mistake by its name; of two tries, both. */
import type { Words } from '../../../shared/protocol/language';
import type { MistakeCount } from '../../../shared/protocol/round';
import type { HostView } from '../../../shared/protocol/views';
import { dictionary, say } from '../../ui/language';
import { type LabelTable, ruleLabel } from '../round/mistakes';
import { Counts } from './Counts';

const words = dictionary({
  title: { ja: '答えの内訳（人数）', en: 'How the answers came out (people)' },
  first: { ja: '1 回目', en: 'first try' },
  second: { ja: '2 回目', en: 'second' },
});

export type FindingCountsProps = {
  readonly host: Pick<HostView, 'mistakes' | 'firstMistakes' | 'seats'>;
  readonly table: LabelTable;
  /** What a right answer is called here. */
  readonly right: Words;
};

export function FindingCounts({ host, table, right }: FindingCountsProps) {
  const { seats, mistakes } = host;
  const first = isSame(mistakes, host.firstMistakes) ? null : host.firstMistakes;
  const answers = seats.filter(({ answer }) => answer !== null).length;
  if (answers === 0) return null;
  const gone = (first ?? [])
    .filter(({ rule }) => mistakes.every((other) => other.rule !== rule))
    .map(({ rule }) => ({ rule, count: 0 }));
  const who = (rule: string) =>
    seats.filter(({ mistakes: made }) => made.includes(rule)).map(({ name }) => name);
  const row = (label: Words, count: number, before: number, rule?: string) => ({
    label: say(label),
    count,
    ...(first && { before }),
    ...(rule !== undefined && { who: who(rule) }),
  });
  return (
    <Counts
      title={say(words.title)}
      {...(first && { tries: [say(words.first), say(words.second)] as const })}
      rows={[
        row(right, rightOf(answers, mistakes), rightOf(answers, first ?? [])),
        ...[...mistakes, ...gone].map(({ rule, count }) =>
          row(ruleLabel(table, rule), count, first?.find((other) => other.rule === rule)?.count ?? 0, rule),
        ),
      ]}
    />
  );
}

/** Nothing has come of a second try yet: beside each other the two would tell nothing. */
const isSame = (now: readonly MistakeCount[], first: readonly MistakeCount[] | null): boolean =>
  first?.length === now.length &&
  now.every(({ rule, count }) => first.some((other) => other.rule === rule && other.count === count));

/** Right answers are those that are no mistake. */
const rightOf = (answers: number, mistakes: readonly MistakeCount[]): number =>
  Math.max(0, answers - mistakes.reduce((sum, { count }) => sum + count, 0));
