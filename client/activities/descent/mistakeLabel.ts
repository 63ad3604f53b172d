/** The short name of a rule as the counts carry it. A rule this page is too old to know is named as such. */
import type { Words } from '../../../shared/protocol/language';
import { type MistakeWords, stepWords, undecidedWords } from './mistakes';

const other: Words = { ja: 'そのほか', en: 'Something else' };

export function stepRuleLabel(rule: string): Words {
  if (rule === 'undecided') return undecidedWords.label;
  const known: Readonly<Record<string, MistakeWords>> = stepWords;
  return known[rule]?.label ?? other;
}
