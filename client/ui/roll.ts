/** A roll number as it is typed: nothing, or a whole number from 1 to 9999, full-width digits too. */
export function readRoll(
  typed: string,
): { readonly ok: true; readonly roll: number | null } | { readonly ok: false } {
  const text = typed.normalize('NFKC').trim();
  if (text === '') return { ok: true, roll: null };
  if (!/^\d{1,4}$/.test(text)) return { ok: false };
  const roll = Number(text);
  return roll >= 1 ? { ok: true, roll } : { ok: false };
}
