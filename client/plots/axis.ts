/** Steps of 1, 2 or 5 times a power of ten that cover [low, high] with about `count` intervals. */
export function niceTicks(low: number, high: number, count = 4): readonly number[] {
  const span = high - low;
  if (!(span > 0) || !Number.isFinite(span)) return [low];
  const rough = span / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough * 0.999) ?? rough;
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

export type Interval = readonly [number, number];
export type Scale = (value: number) => number;

/** From one interval to another: the numbers of an axis to a drawing's pixels, or back. */
export const linear =
  ([low, high]: Interval, [start, end]: Interval): Scale =>
  (value) =>
    start + ((end - start) * (value - low)) / (high - low || 1);

export const within = ([low, high]: Interval, value: number): number => Math.min(high, Math.max(low, value));
