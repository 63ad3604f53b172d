/** How long each beat of a telling lasts, and which one a key goes to. Pure. */
import type { Pace } from '../../../shared/protocol/commands';

/** ms a beat, so that its caption can be read from the last row; 0: only the end is shown. */
export const beatMs: Readonly<Record<Pace, number>> = { slow: 5_000, normal: 2_400, skip: 0 };

/** Beats count from 1; the last is the end state. null: the key means nothing here. */
export function beatByKey(key: string, beat: number, last: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return Math.min(last, beat + 1);
    case 'ArrowLeft':
      return Math.max(1, beat - 1);
    case 'End':
      return last;
    case 'Home':
      return 1;
    default:
      return null;
  }
}
