/** What is said of a slip, whatever the activity: a short label for lists, a kind hint for the one who made it. */
import type { Words } from '../../../shared/protocol/language';

/** Mathematics stands between dollar signs. */
export type MistakeWords = { readonly label: Words; readonly hint: Words };
export type MistakeTable = Readonly<Record<string, MistakeWords>>;
/** Enough where mistakes are counted, not explained. */
export type LabelTable = Readonly<Record<string, Pick<MistakeWords, 'label'>>>;

const other: Words = { ja: 'そのほか', en: 'Something else' };
const undecided: Words = { ja: 'どちらか決められない', en: 'Undecided' };

/** The short name of a rule as the counts carry it; one that this page is too old to know is named as such. */
export function ruleLabel(table: LabelTable, rule: string): Words {
  if (rule === 'undecided') return undecided;
  return (Object.hasOwn(table, rule) ? table[rule]?.label : undefined) ?? other;
}
