/** Which values of η the host steps through. Pure. */

/** At 0.05 the class crawls, at 0.2 it walks, at 1 it jumps and mostly arrives, from 2 it sticks. */
export const etaLadder = [0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 1, 1.5, 2, 3, 5] as const;

/** The next value above or below; null at the ladder's end. A value between two rungs finds the nearer end of its gap. */
export function etaBeside(eta: number, by: 1 | -1): number | null {
  const rungs =
    by === 1
      ? etaLadder.filter((rung) => rung > eta * 1.0001)
      : etaLadder.filter((rung) => rung < eta * 0.9999);
  return (by === 1 ? rungs[0] : rungs.at(-1)) ?? null;
}
