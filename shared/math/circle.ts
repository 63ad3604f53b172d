/** Finding the lowest place on a circle, as narrow as the way down may be. Knows no function. */

/** So many turns from 0, evenly around. */
export const turnsOf = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => (2 * Math.PI * i) / count);

export type OnCircle = { readonly turn: number; readonly value: number };

/**
 * The least of a function of the turn that is known at even turns (NaN: it has no value there): smooth, it is found to the
 * last digit from each of its four lowest places.
 */
export function lowestOn(samples: readonly number[], at: (turn: number) => number): OnCircle {
  const width = (2 * Math.PI) / samples.length;
  const places = samples
    .map((value, i) => ({ value, i }))
    .filter(({ value, i }) => {
      const [before, after] = [samples.at(i - 1) ?? value, samples[(i + 1) % samples.length] ?? value];
      return !(Number.isNaN(value) || before < value || after < value);
    })
    .sort((a, b) => a.value - b.value)
    .slice(0, 4);
  const found = places.flatMap(({ value, i }) => [
    { turn: i * width, value },
    bottom(at, (i - 1) * width, (i + 1) * width),
  ]);
  return found.reduce((least, one) => (one.value < least.value ? one : least), {
    turn: 0,
    value: Number.POSITIVE_INFINITY,
  });
}

/** 1/φ: golden section. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

function bottom(at: (turn: number) => number, from: number, to: number): OnCircle {
  let [low, high] = [from, to];
  let [one, other] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
  let [first, second] = [at(one), at(other)];
  for (let i = 0; i < 40; i++) {
    if (first < second) {
      [high, other, second] = [other, one, first];
      one = high - GOLDEN * (high - low);
      first = at(one);
    } else {
      [low, one, first] = [one, other, second];
      other = low + GOLDEN * (high - low);
      second = at(other);
    }
  }
  return first < second ? { turn: one, value: first } : { turn: other, value: second };
}
