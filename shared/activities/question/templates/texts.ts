/** How numbers and points stand inside a question's texts. */
import { roundSignificant } from '../../../math/number';
import { pick, type Random } from '../../../math/random';
import type { Vec2 } from '../../../math/vec';
import type { Words } from '../../../protocol/language';

/** The same in every language: mathematics alone; a long formula in pieces, so that a narrow screen can break it. */
export const same = (text: string): Words => ({ ja: text, en: text });

/** Decimals of a question's numbers at most: they are drawn with two, and no product of theirs has as many as these. */
const DECIMALS = 10;

/**
 * The number a person gets who works with the digits on show: −3 × 0.4 + (−4) × (−0.3) is 0, where binary leaves −2.2e-16.
 * Every number of a question goes through here, in its texts, its key and its slips.
 */
export const decimal = (value: number): number => Number(value.toFixed(DECIMALS)) + 0;

/** −1.5 as TeX, to 4 significant digits. */
export const tex = (value: number): string => String(roundSignificant(decimal(value)));

/** The same as a factor: in brackets where its sign would run into another. */
export const factor = (value: number): string => (value < 0 ? `(${tex(value)})` : tex(value));

export const pointTex = ({ x, y }: Vec2): string => `(${tex(x)},\\, ${tex(y)})`;

/** One of the sizes, upwards or downwards. */
export function signed(random: Random, sizes: readonly number[]): number {
  const size = pick(random, sizes) ?? 1;
  return random() < 0.5 ? -size : size;
}
