/** Which directions of a turned arrow are remembered, and how they are kept over a reload. Pure. */

export type Turned = { readonly theta: number | null; readonly tried: readonly number[] };

/** Degrees of one sector: the first direction within each is remembered, so a full turn leaves 24 dots. */
const SECTOR = 15;
const MOST = 24;

const sectorOf = (theta: number): number => Math.floor((theta + 180) / SECTOR) % MOST;

/** The arrow now at θ; a sector entered for the first time leaves its dot. */
export function passed({ tried }: Turned, theta: number): Turned {
  const known = tried.some((other) => sectorOf(other) === sectorOf(theta));
  return { theta, tried: known || tried.length >= MOST ? tried : [...tried, theta] };
}

export const writtenTurn = ({ theta, tried }: Turned): string => [theta ?? '', ...tried].join(' ');

/** null: nothing kept, or nothing that is a turn */
export function readTurn(text: string | null): Turned | null {
  if (text === null) return null;
  const [first = '', ...rest] = text.split(' ');
  const angles = rest.map(Number).filter((theta) => Number.isFinite(theta) && Math.abs(theta) <= 180);
  const theta = first === '' ? null : Number(first);
  if (theta !== null && !(Math.abs(theta) <= 180)) return null;
  return { theta, tried: angles.slice(0, MOST) };
}
