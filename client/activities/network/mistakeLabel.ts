/** The short name of a rule as the counts carry it. A rule this page is too old to know is named as such. */
import type { Words } from '../../../shared/protocol/language';
import { type MistakeWords, partialOutcomeWords, partialWords } from './mistakes';

export function partialRuleLabel(rule: string): Words {
  if (rule === 'undecided') return partialOutcomeWords.undecided;
  const known: Readonly<Record<string, MistakeWords>> = partialWords;
  return known[rule]?.label ?? partialOutcomeWords.unknown;
}
