import { describe, expect, test } from 'vitest';
import { choosePicture, LIT_ENOUGH, separation } from '../../shared/math/diagnosis/separation';
import {
  costOne,
  costTotal,
  forward,
  gradientOne,
  gradientTotal,
  params,
  step,
  toVector,
  verdict,
} from '../../shared/math/network';
import { type Picture, pictures } from '../../shared/math/pictures';
import { seeded } from '../../shared/math/random';
import { courseSizes, firstPicture, SHIPPED_SEED, startNetwork } from '../../shared/math/startNetwork';

const start = startNetwork();
const pictureAt = (k: number): Picture => {
  const picture = pictures[k];
  if (picture === undefined) throw new RangeError(`no picture ${k}`);
  return picture;
};

/** C_T after 0, 1, …, `steps` true steps, and the network then. */
function train(eta: number, steps: number) {
  let net = start;
  const costs = [costTotal(net, pictures)];
  for (let i = 0; i < steps; i++) {
    net = step(net, gradientTotal(net, pictures), eta);
    costs.push(costTotal(net, pictures));
  }
  return { net, costs, correct: pictures.filter((picture) => verdict(net, picture).right).length };
}

describe('The shipped start', () => {
  test('is 12-3-2, the same from its seed every time, another from another', () => {
    expect(start.sizes).toEqual([...courseSizes]);
    expect(toVector(start)).toHaveLength(params(courseSizes).length);
    expect(toVector(startNetwork(SHIPPED_SEED))).toEqual(toVector(start));
    expect(toVector(startNetwork(SHIPPED_SEED + 1))).not.toEqual(toVector(start));
  });

  test('at η = 0.2 lowers C_T in each of its first five steps, and has C_T < 1 and 64 of 64 by step 50', () => {
    const { costs, correct } = train(0.2, 50);
    for (let i = 1; i <= 5; i++) expect(costs[i]).toBeLessThan(costs[i - 1] ?? 0);
    expect(costs[0]).toBeGreaterThan(10);
    expect(costs[0]).toBeLessThan(29);
    expect(costs[50]).toBeLessThan(1);
    expect(correct).toBe(64);
  });

  test('crawls at η = 0.05', () => {
    expect(train(0.05, 20).costs[20]).toBeGreaterThan(2 * (train(0.2, 20).costs[20] ?? 0));
  });

  test('has no hidden unit saturated by any picture', () => {
    for (const { pixels } of pictures) {
      for (const a of forward(start, pixels).a[1] ?? []) {
        expect(a).toBeGreaterThan(0.05);
        expect(a).toBeLessThan(0.95);
      }
    }
  });

  test('with its first picture has at least 30 of the 47 partials not zero, and none too small to matter', () => {
    const gradient = toVector(gradientOne(start, pictureAt(firstPicture))).filter((value) => value !== 0);
    expect(gradient.length).toBeGreaterThanOrEqual(30);
    for (const value of gradient) expect(Math.abs(value)).toBeGreaterThan(0.001);
  });

  test('reads its first picture wrongly, and one step by it at η = 2 lowers C_k', () => {
    const first = pictureAt(firstPicture);
    expect(verdict(start, first).right).toBe(false);
    const after = step(start, gradientOne(start, first), 2);
    expect(costOne(after, first)).toBeLessThan(0.8 * costOne(start, first));
  });
});

describe('The choice of a picture', () => {
  const chosen = Array.from({ length: 12 }, (_, i) => choosePicture(start, pictures, seeded(`lot ${i}`)));

  test('falls on pictures with enough lit pixels for 30 non-zero partials, zeros and ones', () => {
    for (const k of chosen) {
      const lit = pictureAt(k).pixels.filter((pixel) => pixel === 1).length;
      expect(lit).toBeGreaterThanOrEqual(LIT_ENOUGH);
      expect(
        toVector(gradientOne(start, pictureAt(k))).filter((value) => value !== 0).length,
      ).toBeGreaterThanOrEqual(30);
    }
    expect(new Set(chosen.map((k) => pictureAt(k).digit))).toEqual(new Set([0, 1]));
  });

  test('falls where right and wrong rules give the most different numbers of all such pictures of the digit', () => {
    const total = gradientTotal(start, pictures);
    const scoreOf = (k: number) => separation(start, pictureAt(k), total, pictures);
    for (const k of new Set(chosen)) {
      const { digit } = pictureAt(k);
      const better = pictures.filter(
        (other, index) =>
          other.digit === digit &&
          other.pixels.filter((pixel) => pixel === 1).length >= LIT_ENOUGH &&
          scoreOf(index) > scoreOf(k),
      );
      expect(better.length).toBeLessThan(3);
    }
    expect(scoreOf(firstPicture)).toBeGreaterThanOrEqual(Math.max(...chosen.map(scoreOf)));
  });

  test('is the same by the same lot', () => {
    expect(choosePicture(start, pictures, seeded('lot 3'))).toBe(chosen[3]);
  });

  test('takes what there is where no picture is bright enough, and refuses none at all', () => {
    const dim = pictures
      .filter(({ pixels }) => pixels.filter((pixel) => pixel === 1).length < LIT_ENOUGH)
      .slice(0, 2);
    expect(choosePicture(start, dim, seeded(1))).toBeLessThan(2);
    expect(() => choosePicture(start, [], seeded(1))).toThrow(RangeError);
  });
});
