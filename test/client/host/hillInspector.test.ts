import { describe, expect, test } from 'vitest';
import { createHillInspector, type HillWorker } from '../../../client/host/hillInspector';
import type { OwnFunction } from '../../../shared/math/ownFunction/surface';

const hill = (f: string): OwnFunction => ({ f, x: [-4, 4], y: [-3, 3] });

/** A worker that answers when it is told to, and time that passes when it is told to. */
function stopped() {
  const asked: string[] = [];
  const workers: { worker: HillWorker; ended: boolean }[] = [];
  let late: (() => void) | null = null;
  const inspector = createHillInspector(
    () => {
      const one = {
        ended: false,
        worker: {
          onmessage: null,
          onerror: null,
          postMessage: ({ f }: OwnFunction) => {
            asked.push(f);
          },
          terminate: () => {
            one.ended = true;
          },
        } as HillWorker,
      };
      workers.push(one);
      return one.worker;
    },
    (_, then) => {
      late = then;
      return () => {
        late = null;
      };
    },
  );
  const answer = (bare: number) => {
    const { worker } = workers.at(-1) ?? {};
    const data = { ok: true, tex: 'z', gradientTex: ['', ''], bare };
    worker?.onmessage?.call(worker as Worker, { data } as MessageEvent);
  };
  return { inspector, asked, workers, answer, timeUp: () => late?.() };
}

describe('The preview of a typed function', () => {
  test('is computed for the newest text alone: those typed on the way are not asked about', async () => {
    const { inspector, asked, answer } = stopped();
    const first = inspector.examine(hill('x'));
    const second = inspector.examine(hill('xy'));
    const third = inspector.examine(hill('xy^2'));
    expect(asked).toEqual(['x']);
    answer(0);
    expect(await first).toBeNull();
    expect(await second).toBeNull();
    expect(asked).toEqual(['x', 'xy^2']);
    answer(0.5);
    expect(await third).toMatchObject({ ok: true, bare: 0.5 });
  });

  test('is stopped at its deadline with a reason, and the next text is read by a new worker', async () => {
    const { inspector, asked, workers, answer, timeUp } = stopped();
    const slow = inspector.examine(hill('x'));
    timeUp();
    expect(await slow).toMatchObject({ ok: false, code: 'too_slow' });
    expect(workers.map(({ ended }) => ended)).toEqual([true]);
    const next = inspector.examine(hill('y'));
    answer(0);
    expect(await next).toMatchObject({ ok: true });
    expect(asked).toEqual(['x', 'y']);
    expect(workers).toHaveLength(2);
  });

  test('is computed by the page itself where there can be no worker', async () => {
    const inspector = createHillInspector(() => null);
    expect(await inspector.examine(hill('x^2+y^2'))).toEqual({
      ok: true,
      tex: 'z = x^{2} + y^{2}',
      gradientTex: ['2x', '2y'],
      bare: 0,
    });
    expect(await inspector.examine(hill('sqrt(x'))).toMatchObject({ ok: false, code: 'unclosed' });
  });

  test.each([
    ['sqrt(x)+y^2', 0.5],
    ['log(x)+log(y)', 0.75],
    // The real cube root of a square has a height and, but for the axes, a slope everywhere.
    ['x^(2/3)+y^(2/3)', 0],
    // Where e^{−200x} is beyond all numbers, f is 0.
    ['1/(1+exp(-200x))', 0],
    ['abs(x)+y^2', 0],
    ['1/x+y', 0],
  ])('says how much of the map of %s has no ground: %f', async (f, bare) => {
    const found = await createHillInspector(() => null).examine(hill(f));
    expect(found).toMatchObject({ ok: true, bare: expect.closeTo(bare, 2) });
  });
});
