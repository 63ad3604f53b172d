/** The 64 pictures as numbers. The drawings themselves are in pictureArt.ts. */
import { oneArt, zeroArt } from './pictureArt';

export const PICTURE_ROWS = 4;
export const PICTURE_COLUMNS = 3;

/** 4 rows × 3 columns read line by line: `pixels[i−1]` is x_i, 0 or 1; t = (1, 0) for a zero and (0, 1) for a one. */
export type Picture = {
  readonly pixels: readonly number[];
  readonly digit: 0 | 1;
  readonly target: readonly [number, number];
};

/** Pictures of an art sheet: drawings stand side by side, four lines high, parted by spaces and blank lines. */
function readArt(sheet: string, digit: 0 | 1): Picture[] {
  return sheet
    .trim()
    .split(/\n\s*\n/)
    .flatMap((band) => {
      const lines = band.split('\n').map((line) => line.trim().split(/\s+/));
      return (lines[0] ?? []).map((_, column): Picture => {
        const drawn = lines.map((line) => line[column] ?? '').join('');
        const pixels = [...drawn].map((character) => (character === '#' ? 1 : 0));
        return { pixels, digit, target: digit === 0 ? [1, 0] : [0, 1] };
      });
    });
}

/** 32 zeros and 32 ones, a zero and a one in turn. */
export const pictures: readonly Picture[] = /* @__PURE__ */ (() => {
  const ones = readArt(oneArt, 1);
  return readArt(zeroArt, 0).flatMap((zero, index) => {
    const one = ones[index];
    return one === undefined ? [zero] : [zero, one];
  });
})();
