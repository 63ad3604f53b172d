/**
 * How a bench compares: variants in shuffled order within each round, medians over the rounds, ratios to the first.
 * Two runs of one thing differ by up to 4 %; less than that is nothing.
 */
import type { ChildProcess } from 'node:child_process';
import { cpuOf } from '../support/cpu';

export type Variant = {
  readonly name: string;
  readonly child: ChildProcess;
  /** What comes before each measurement and is not measured. */
  readonly prepare?: () => Promise<void>;
  /** Resolves when everything has arrived; returns how many deliveries that were. */
  readonly run: () => Promise<number>;
};

type Sample = { readonly cpu: number; readonly ms: number };

/** Rounds that only warm the machine up. */
const WARM_UP = 2;

export async function compare(unit: string, variants: readonly Variant[], rounds: number): Promise<void> {
  const samples = new Map<Variant, Sample[]>(variants.map((variant) => [variant, []]));
  let deliveries = 0;
  for (let round = 0; round < rounds + WARM_UP; round++) {
    for (const variant of inTurns(variants, round)) {
      await variant.prepare?.();
      const before = await cpuOf(variant.child);
      const started = performance.now();
      const count = await variant.run();
      const ms = performance.now() - started;
      const cpu = ((await cpuOf(variant.child)) - before) / count;
      if (round < WARM_UP) continue;
      deliveries += count;
      samples.get(variant)?.push({ cpu, ms });
    }
  }
  const middle = (variant: Variant, part: keyof Sample) =>
    median((samples.get(variant) ?? []).map((sample) => sample[part]));
  const [base] = variants as [Variant];
  console.log(`\nMedians of ${rounds} rounds, ${deliveries} deliveries in all.`);
  for (const variant of variants) {
    const cpu = middle(variant, 'cpu');
    const ms = middle(variant, 'ms');
    const ratio = `${(cpu / middle(base, 'cpu')).toFixed(2)} × CPU, ${(ms / middle(base, 'ms')).toFixed(2)} × time`;
    console.log(
      `${variant.name.padEnd(22)} ${cpu.toFixed(1).padStart(7)} µs per ${unit}  ${ms.toFixed(1).padStart(7)} ms a round  ${ratio}`,
    );
  }
}

/** Everyone once, another first in each round: whoever runs after the same neighbour every time inherits its dirt. */
export function inTurns<T>(all: readonly T[], round: number): readonly T[] {
  const first = round % all.length;
  return [...all.slice(first), ...all.slice(0, first)];
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
