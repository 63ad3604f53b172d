/** Which partial derivatives are equal: the reveal asks the class why (it is δ). */

/** Relative distance within which two computed partials are the same number, summed in another order. */
const SAME = 1e-9;

/** Indices of equal numbers, two or more together, in the order of first appearance; zeros are left out. */
export function groupEqual(values: readonly number[]): number[][] {
  const groups: { readonly value: number; readonly members: number[] }[] = [];
  values.forEach((value, index) => {
    if (value === 0 || !Number.isFinite(value)) return;
    const group = groups.find((one) => Math.abs(one.value - value) <= SAME * Math.abs(value));
    if (group === undefined) groups.push({ value, members: [index] });
    else group.members.push(index);
  });
  return groups.map(({ members }) => members).filter((members) => members.length > 1);
}
