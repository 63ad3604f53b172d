import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openHouse } from '../protocol/house';
import { newSecret, Stranger } from './client';
import type { Parts } from './page';

// ── what the page says of a question ───────────────────────────────────────

type Words = { readonly ja: string; readonly en: string };
type Asked = {
  readonly template: string;
  readonly shape: string;
  readonly prompt: Words;
  readonly given: readonly { readonly symbol: string; readonly value: number }[];
  readonly options?: readonly {
    readonly text: Words;
    readonly arrows: readonly { readonly to: { readonly x: number; readonly y: number } }[];
  }[];
  readonly items?: readonly Words[];
  readonly left?: readonly Words[];
  readonly right?: readonly Words[];
};
type Question = {
  readonly kind: string;
  readonly round: { readonly number: number; readonly ordinal: number; readonly phase: string };
  readonly of: number;
  readonly repeats: number;
  readonly asked: Asked;
  readonly reveal: null | { readonly shape: string; readonly why: Words; readonly slips: readonly unknown[] };
};
type CommandContext = (symbol: string) => number;

/** Chapter 8, the column “Right”. */
const numbers: Readonly<Record<string, (g: CommandContext) => number>> = {
  partialAt: (g) => 2 * g('xx') * g('x') + g('xy') * g('y'),
  linearChange: (g) => g('z_x') * g('dx') + g('z_y') * g('dy'),
  dotProduct: (g) => g('a_1') * g('b_1') + g('a_2') * g('b_2'),
  vectorLength: (g) => Math.sqrt(g('a_1') ** 2 + g('a_2') ** 2),
  smallestProduct: (g) => -g('lengthA') * g('lengthB'),
  descentStep: (g) => -g('η') * g('z_x'),
};

/** An answer in the question's own shape; of numbers and arrows the right one. */
function answerTo(asked: Asked) {
  const given: CommandContext = (symbol) =>
    asked.given.find((one) => one.symbol === symbol)?.value ?? Number.NaN;
  switch (asked.shape) {
    case 'choice': {
      const down = asked.options?.findIndex(({ arrows }) =>
        arrows.some(({ to }) => to.x === -given('z_x') && to.y === -given('z_y')),
      );
      return { kind: 'question', shape: 'choice', option: Math.max(0, down ?? 0) };
    }
    case 'number':
      return { kind: 'question', shape: 'number', value: numbers[asked.template]?.(given) };
    case 'order':
      return { kind: 'question', shape: 'order', order: asked.items?.map((_, index) => index) };
    default:
      return { kind: 'question', shape: 'matching', pairs: asked.left?.map((_, index) => index) };
  }
}

let house: Awaited<ReturnType<typeof openHouse>>;
let host: Stranger;
let ann: Stranger;

const questionIn = (parts: Parts): Question | null => {
  const screen = parts.room?.screen as unknown as Question | undefined;
  return screen?.kind === 'question' ? screen : null;
};
const diagnosisIn = (parts: Parts): string | undefined => {
  const you = parts.you as { work?: { result?: { diagnosis: { kind: string } } } } | undefined;
  return you?.work?.result?.diagnosis.kind;
};
async function press(type: string, fields: object = {}): Promise<void> {
  const revision = host.parts.room?.revision;
  expect(await host.send(type, { revision, ...fields })).toMatchObject({ ok: true });
  await Promise.all([host, ann].map((client) => client.until(({ room }) => room?.revision !== revision)));
}

beforeAll(async () => {
  house = await openHouse();
  const response = await fetch(`${house.url}/api/rooms`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ lesson: 'hill-questions', lang: 'en' }),
  });
  const { code, hostToken } = (await response.json()) as { code: string; hostToken: string };
  const auth = { v: 2, room: code, lang: 'en' };
  host = await Stranger.connect(house.url, { ...auth, role: 'host', token: hostToken });
  ann = await Stranger.connect(house.url, { ...auth, role: 'learner', token: newSecret() });
  expect(await ann.send('Join', { name: 'Ann' })).toMatchObject({ ok: true, seat: 1 });
});

afterAll(async () => {
  await Promise.all([host, ann].map((client) => client.close()));
  await house.app.close();
});

describe('A stranger who is asked questions', () => {
  test.each([0, 1, 2, 3])(
    'answers every one of activity %i in its shape, and every number rightly',
    async (index) => {
      await press('StartActivity', { index });
      for (let ordinal = 1; ; ordinal++) {
        const question = questionIn(ann.parts);
        if (!question) throw new Error('no question is asked');
        expect(question).toMatchObject({ round: { ordinal, phase: 'asking' }, reveal: null, repeats: 0 });
        const { asked, round } = question;
        expect(
          await ann.send('SubmitAnswer', { round: round.number, answer: answerTo(asked) }),
        ).toMatchObject({
          ok: true,
        });
        await press('Reveal');
        await ann.until((parts) => diagnosisIn(parts) !== undefined);
        if (asked.shape === 'number' || asked.template === 'downArrow') {
          expect(diagnosisIn(ann.parts), asked.template).toBe('right');
        }
        expect(questionIn(ann.parts)?.reveal).toMatchObject({ shape: asked.shape });
        if (ordinal === question.of) break;
        await press('OpenRound');
      }
    },
  );

  test('is asked the same once more, with other numbers, where the host repeats it', async () => {
    await press('StartActivity', { index: 2, again: true });
    await press('Reveal');
    const before = questionIn(ann.parts);
    await press('OpenRound', { repeat: true });
    const again = questionIn(ann.parts);
    expect(again).toMatchObject({ round: { ordinal: 1, phase: 'asking' }, repeats: 1 });
    expect(again?.asked.template).toBe(before?.asked.template);
    expect(again?.asked.given).not.toEqual(before?.asked.given);
  });

  test('is told why an answer of another shape, or one that uses an index twice, is none', async () => {
    const round = questionIn(ann.parts)?.round.number;
    const send = async (answer: object) => {
      const ack = await ann.send('SubmitAnswer', { round, answer });
      return ack.ok ? 'ok' : ack.code;
    };
    expect(await send({ kind: 'question', shape: 'number', value: 1 })).toBe('wrong_answer_kind');
    expect(await send({ kind: 'question', shape: 'choice', option: 4 })).toBe('unknown_option');
    expect(await send({ kind: 'question', shape: 'choice', option: 5 })).toBe('malformed');
    expect(await send({ kind: 'question', shape: 'order', order: [0, 1] })).toBe('malformed');
    await press('Reveal');
    await press('OpenRound');
    await press('Reveal');
    await press('OpenRound');
    const order = questionIn(ann.parts);
    expect(order?.asked.shape).toBe('order');
    const twice = {
      round: order?.round.number,
      answer: { kind: 'question', shape: 'order', order: [0, 1, 2, 2] },
    };
    expect(await ann.send('SubmitAnswer', twice)).toMatchObject({ code: 'not_each_once' });
  });
});
