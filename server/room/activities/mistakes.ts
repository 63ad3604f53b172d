/** Owns counting by name. */

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
