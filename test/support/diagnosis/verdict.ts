/** What a diagnosis names. */
import type { Diagnosis } from '../../../shared/math/diagnosis/diagnosis';
import type { Verdict } from './figures';

export function verdictOf(diagnosis: Diagnosis<string>): Verdict {
  switch (diagnosis.kind) {
    case 'right':
      return 'right';
    case 'mistake':
      return [diagnosis.rule];
    case 'undecided':
      return diagnosis.rules;
    case 'unknown':
      return [];
    default:
      return diagnosis satisfies never;
  }
}
