import { describe, expect, test } from 'vitest';
import { PICTURE_COLUMNS, PICTURE_ROWS, type Picture, pictures } from '../../shared/math/pictures';

const zeros = pictures.filter(({ digit }) => digit === 0);
const ones = pictures.filter(({ digit }) => digit === 1);
const text = ({ pixels }: Picture) => pixels.join('');
const art = (pixels: readonly number[]) =>
  [0, 1, 2, 3]
    .map((row) =>
      pixels
        .slice(3 * row, 3 * row + 3)
        .map((p) => (p === 1 ? '#' : '.'))
        .join(''),
    )
    .join('\n');

/** Cells reached from a first one through neighbours of the same colour. */
function region(pixels: readonly number[], from: number, colour: number, diagonal: boolean): Set<number> {
  const found = new Set([from]);
  const queue = [from];
  for (let cell = queue.pop(); cell !== undefined; cell = queue.pop()) {
    const row = Math.floor(cell / PICTURE_COLUMNS);
    const column = cell % PICTURE_COLUMNS;
    for (let r = row - 1; r <= row + 1; r++) {
      for (let c = column - 1; c <= column + 1; c++) {
        const beside = diagonal || r === row || c === column;
        const inside = r >= 0 && r < PICTURE_ROWS && c >= 0 && c < PICTURE_COLUMNS;
        const next = r * PICTURE_COLUMNS + c;
        if (!beside || !inside || found.has(next) || pixels[next] !== colour) continue;
        found.add(next);
        queue.push(next);
      }
    }
  }
  return found;
}

const onEdge = (cell: number): boolean => cell % 3 !== 1 || cell < 3 || cell >= 9;

/** Blank cells that cannot reach the edge through blank neighbours. */
const enclosed = (pixels: readonly number[]): number[] =>
  [4, 7].filter((cell) => pixels[cell] === 0 && ![...region(pixels, cell, 0, false)].some(onEdge));

describe('The 64 pictures', () => {
  test('are 32 zeros and 32 ones, a zero and a one in turn, on 4 × 3 pixels of 0 or 1', () => {
    expect(zeros).toHaveLength(32);
    expect(ones).toHaveLength(32);
    expect(pictures.map(({ digit }) => digit)).toEqual(Array.from({ length: 64 }, (_, k) => k % 2));
    for (const { pixels, digit, target } of pictures) {
      expect(pixels).toHaveLength(PICTURE_ROWS * PICTURE_COLUMNS);
      expect(pixels.every((pixel) => pixel === 0 || pixel === 1)).toBe(true);
      expect(target).toEqual(digit === 0 ? [1, 0] : [0, 1]);
    }
  });

  test('hold no two alike, of the same digit or of both', () => {
    expect(new Set(pictures.map(text)).size).toBe(64);
  });

  test('hold no zero within two pixels of a one', () => {
    for (const zero of zeros) {
      for (const one of ones) {
        const apart = zero.pixels.filter((pixel, i) => pixel !== one.pixels[i]).length;
        expect(apart, `${art(zero.pixels)}\n\n${art(one.pixels)}`).toBeGreaterThanOrEqual(3);
      }
    }
  });

  test('are each drawn in one unbroken stroke, without gaps, over three rows at least', () => {
    for (const { pixels } of pictures) {
      const lit = pixels.flatMap((pixel, cell) => (pixel === 1 ? [cell] : []));
      expect(region(pixels, lit[0] ?? -1, 1, true).size, art(pixels)).toBe(lit.length);
      const rows = new Set(lit.map((cell) => Math.floor(cell / 3)));
      expect(rows.size).toBe(Math.max(...rows) - Math.min(...rows) + 1);
      expect(rows.size).toBeGreaterThanOrEqual(3);
    }
  });

  test('hold zeros that enclose a blank and are three pixels wide, of six pixels at least', () => {
    for (const { pixels } of zeros) {
      expect(enclosed(pixels).length, art(pixels)).toBeGreaterThan(0);
      for (const column of [0, 1, 2]) {
        expect(
          [0, 3, 6, 9].some((row) => pixels[row + column] === 1),
          art(pixels),
        ).toBe(true);
      }
      expect(pixels.filter((pixel) => pixel === 1).length).toBeGreaterThanOrEqual(6);
    }
  });

  test('hold ones that enclose nothing, not even with any one pixel more', () => {
    for (const { pixels } of ones) {
      expect(enclosed(pixels), art(pixels)).toEqual([]);
      pixels.forEach((_, cell) => {
        const one = pixels.map((pixel, i) => (i === cell ? 1 : pixel));
        expect(enclosed(one), art(one)).toEqual([]);
      });
    }
  });

  test('hold ones whose rows are solid, and at most two pixels wide but for a base', () => {
    for (const { pixels } of ones) {
      for (let row = 0; row < PICTURE_ROWS; row++) {
        const line = pixels.slice(3 * row, 3 * row + 3).join('');
        expect(line, art(pixels)).not.toBe('101');
        if (row < 3) expect(line, art(pixels)).not.toBe('111');
      }
    }
  });

  test('light every pixel in some and leave it dark in others, in both digits', () => {
    for (const set of [zeros, ones]) {
      for (let cell = 0; cell < 12; cell++) {
        const lit = set.filter(({ pixels }) => pixels[cell] === 1).length;
        expect(lit, `pixel ${cell + 1}`).toBeGreaterThan(0);
        expect(lit, `pixel ${cell + 1}`).toBeLessThan(set.length);
      }
    }
  });
});
