/** Counting mistakes by name. */
import type { MistakeCount } from '../../shared/protocol/round';
import type { Finding } from './facts';

/** How often each name occurs, most frequent first; 'right' is left out. */
export function countNames<N extends string>(
  names: readonly N[],
): readonly { readonly rule: Exclude<N, 'right'>; readonly count: number }[] {
  const counts = new Map<Exclude<N, 'right'>, number>();
  for (const name of names) {
    if (isMistake(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([rule, count]) => ({ rule, count })).sort((a, b) => b.count - a.count);
}

const isMistake = <N extends string>(name: N): name is Exclude<N, 'right'> => name !== 'right';

/** One word for what a diagnosis says, to count by. */
function nameOf(finding: Finding): string {
  switch (finding.kind) {
    case 'mistake':
      return finding.rule;
    case 'direction':
      return finding.is;
    case 'right':
    case 'undecided':
    case 'unknown':
      return finding.kind;
    default:
      return finding satisfies never;
  }
}

/** The names of one seat's findings, without the right ones. */
export const mistakeNamesOf = (findings: readonly Finding[]): readonly string[] =>
  findings.map(nameOf).filter(isMistake);

/** The class's mistakes, most frequent first; right answers are no mistake. */
export const countFindings = (findings: readonly Finding[]): readonly MistakeCount[] =>
  countNames(findings.map(nameOf));
