/** Owns how the answers of a round came out, counted: right ones, then each mistake by its name. */
import type { Words } from '../../shared/protocol/language';
import type { HostView } from '../../shared/protocol/views';
import { type LabelTable, ruleLabel } from '../phone/mistakes';
import { dictionary, say } from '../ui/language';
import { Counts } from './Counts';

const words = dictionary({ title: { ja: '答えの内わけ', en: 'How the answers came out' } });

export type FindingCountsProps = {
  readonly host: Pick<HostView, 'mistakes' | 'seats'>;
  readonly table: LabelTable;
  /** What a right answer is called here. */
  readonly right: Words;
};

/** Right answers are those that are no mistake. */
export function FindingCounts({ host: { seats, mistakes }, table, right }: FindingCountsProps) {
  const answers = seats.filter(({ answer }) => answer !== null).length;
  if (answers === 0) return null;
  const wrong = mistakes.reduce((sum, { count }) => sum + count, 0);
  return (
    <Counts
      title={say(words.title)}
      rows={[
        { label: say(right), count: Math.max(0, answers - wrong) },
        ...mistakes.map(({ rule, count }) => ({ label: say(ruleLabel(table, rule)), count })),
      ]}
    />
  );
}
