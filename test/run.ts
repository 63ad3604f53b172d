/**
 * `npm test`: every step in turn, what became of each, and the closing line with the sum of all tests.
 * With names of steps as arguments it runs those alone. Knows nothing of what a step does (support/steps.ts).
 */
import { type Count, type Step, steps } from './support/steps';

type Done = {
  readonly step: Step;
  readonly ok: boolean;
  readonly count: Count | null;
  readonly note: string;
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `No step is called ${unknown.join(', ')}. There are: ${steps.map((step) => step.name).join(', ')}.`,
  );
  process.exit(2);
}

const done: Done[] = [];
for (const step of steps) {
  if (chosen.length > 0 && !chosen.includes(step.name)) continue;
  console.log(`\n── ${step.name} ${'─'.repeat(60 - step.name.length)}`);
  done.push(runStep(step));
}

function runStep(step: Step): Done {
  const missing = done.find((other) => !other.ok && step.needs?.includes(other.step.name));
  if (missing) {
    console.log(`Not run: ${missing.step.name} failed.`);
    return { step, ok: false, count: null, note: 'not run' };
  }
  const started = performance.now();
  const took = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
  try {
    const { ok, count } = step.run();
    // A test that does not run proves nothing; here none may be skipped.
    const whole = ok && (count === null || (count.failed + count.skipped === 0 && count.passed > 0));
    return { step, ok: whole, count, note: took() };
  } catch (failure) {
    console.error(failure instanceof Error ? failure.message : failure);
    return { step, ok: false, count: null, note: took() };
  }
}

console.log(`\n── summary ${'─'.repeat(53)}`);
for (const { step, ok, count, note } of done) {
  const tests = count ? `${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped` : '';
  console.log(`${ok ? 'ok    ' : 'FAILED'}  ${step.name.padEnd(10)} ${note.padStart(8)}  ${tests}`);
}

const sum = (part: keyof Count) => done.reduce((total, { count }) => total + (count?.[part] ?? 0), 0);
/** A step that failed without a failing test (types, lint, …) is a failure of its own. */
const failedSteps = done.filter(({ ok, count }) => !ok && !count?.failed).length;
const failed = sum('failed') + failedSteps;
console.log(`\n${sum('passed')} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
