import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BuiltServer } from '../support/server';
import { newSecret, Refused, Stranger } from './client';
import {
  costs,
  type Descent,
  gradient,
  type Network,
  named,
  type Parts,
  partialOfTask,
  pictures,
  valleySlopes,
} from './page';

type Opened = {
  readonly code: string;
  readonly hostToken: string;
  readonly stageToken: string;
  readonly joinUrl: string;
};

let server: BuiltServer;
let opened: Opened;
let host: Stranger;
let stage: Stranger;
let ann: Stranger;
let ben: Stranger;
const annToken = newSecret();
const benToken = newSecret();
const everyone: Stranger[] = [];

async function post(path: string, body: unknown) {
  const answer = await fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: (await answer.json()) as Opened & { ok?: boolean; code: string } };
}

async function connect(role: string, token: string, lang = 'en'): Promise<Stranger> {
  const client = await Stranger.connect(server.url, { v: 2, room: opened.code, role, token, lang });
  everyone.push(client);
  return client;
}

const screenOf = ({ room }: Parts) => room?.screen ?? { kind: 'none' as const };
const phase = (wanted: string) => (parts: Parts) => {
  const screen = screenOf(parts);
  return 'round' in screen && screen.round.phase === wanted;
};
const seatOf = ({ you }: Parts) => (you?.kind === 'seated' ? you : null);
const revision = () => host.parts.room?.revision ?? -1;
/** Presses one of the host's buttons, once what is on the host's screen is what the last one brought about. */
async function press(type: string, fields: object = {}) {
  const seen = revision();
  const ack = await host.send(type, { revision: seen, ...fields });
  if (ack.ok) await host.until(({ room }) => room?.revision !== seen);
  return ack;
}
const descent = (client: Stranger): Descent => {
  const screen = screenOf(client.parts);
  if (screen.kind !== 'descent') throw new Error(`a ${screen.kind} is on the screen`);
  return screen;
};
const network = (client: Stranger): Network => {
  const screen = screenOf(client.parts);
  if (screen.kind !== 'network') throw new Error(`a ${screen.kind} is on the screen`);
  return screen;
};
const taskOf = (parts: Parts) => {
  const work = seatOf(parts)?.work;
  return work?.kind === 'network' ? work.task : null;
};
const doneOf = (parts: Parts) => {
  const work = seatOf(parts)?.work;
  return work?.kind === 'network' ? work.done : [];
};
const stepOf = (parts: Parts) => {
  const work = seatOf(parts)?.work;
  return work?.kind === 'descent' ? work : null;
};

beforeAll(async () => {
  server = await BuiltServer.start();
  opened = (await post('/api/rooms', { lesson: 'first-steps', lang: 'en' })).body;
});

afterAll(async () => {
  await Promise.all(everyone.map((client) => client.close()));
  await server.stop();
});

describe('A stranger who knows nothing but the page', () => {
  test('opens a room over HTTP and gets its code, two tokens and the address to join', async () => {
    const { status, body } = await post('/api/rooms', { lesson: 'first-steps', lang: 'en' });
    expect(status).toBe(201);
    expect(body.code).toMatch(/^[34679ACDEFGHJKMNPQRTWXY]{6}$/);
    expect(body.hostToken).toMatch(/^[A-Za-z0-9_-]{22,64}$/);
    expect(body.stageToken).not.toBe(body.hostToken);
    expect(body.joinUrl).toMatch(new RegExp(`^http://.+/j/${body.code}$`));
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  });

  test('is told by status and code what is wrong with a request', async () => {
    const none = await post('/api/rooms', { lesson: 'knitting', lang: 'ja' });
    expect(none.status).toBe(404);
    expect(none.body).toEqual({ ok: false, code: 'unknown_lesson', message: 'その授業はありません。' });
    expect((await post('/api/rooms', { lesson: 'hill' })).body.code).toBe('malformed');
  });

  test('knocks at the door and hears in its own language why not', async () => {
    const why = async (auth: object) => {
      const complete = {
        v: 2,
        room: opened.code,
        role: 'host',
        token: opened.hostToken,
        lang: 'en',
        ...auth,
      };
      const refused = await Stranger.connect(server.url, complete).catch((error: unknown) => error);
      return refused instanceof Refused ? refused.refusal : refused;
    };
    expect(await why({ v: 1 })).toEqual({
      code: 'wrong_version',
      message: expect.stringContaining('reload'),
    });
    expect(await why({ room: 'CCCCCC' })).toMatchObject({ code: 'unknown_room' });
    expect(await why({ token: opened.stageToken })).toMatchObject({ code: 'bad_token' });
    expect(await why({ token: 'short' })).toMatchObject({ code: 'bad_token' });
    expect(await why({ role: 'ghost', lang: 'ja' })).toMatchObject({
      code: 'malformed',
      field: 'role',
      message: '送られた内容を読み取れませんでした。',
    });
  });

  test('comes in as host, as stage and as two learners, who take their seats', async () => {
    host = await connect('host', opened.hostToken);
    stage = await connect('stage', opened.stageToken);
    ann = await connect('learner', annToken);
    ben = await connect('learner', benToken, 'ja');
    const { you } = await ann.until((parts) => parts.you !== undefined);
    expect(you).toMatchObject({
      kind: 'joining',
      suggestion: expect.stringMatching(/^[A-Z][a-z]+ [A-Z][a-z]+$/),
      closed: null,
    });

    const id = newSecret();
    expect(await ann.send('Join', { name: ' Ann\u200b ' }, id)).toMatchObject({ ok: true, seat: 1 });
    expect(await ben.send('Join', { name: 'Ann' })).toMatchObject({ ok: true, seat: 2 });
    expect(seatOf(await ann.until((parts) => seatOf(parts) !== null))?.name).toBe('Ann');
    expect(seatOf(await ben.until((parts) => seatOf(parts) !== null))?.name).toBe('Ann 2');
    expect(await ben.send('Rename', { name: 'ベン' })).toMatchObject({ ok: true });
    await host.until(({ host: seen }) => seen?.seats.some(({ name }) => name === 'ベン') ?? false);
    await stage.until(({ stage: seen }) => seen?.present === 2);

    // The same command again: done once, answered as the first time.
    expect(await ann.send('Join', { name: 'Ann' }, id)).toMatchObject({ ok: true, seat: 1 });
    expect(await ann.send('Join', { name: 'Ann' })).toMatchObject({ ok: false, code: 'already_seated' });
    expect(host.parts.host?.seats).toHaveLength(2);
  });

  test('plays a descent round by map with the slopes from the page', async () => {
    expect(await press('StartActivity', { index: 0 })).toMatchObject({ ok: true });
    await Promise.all([ann, ben, stage].map((client) => client.until(phase('asking'))));
    const { surface, at, radius, slopes, round } = descent(ann);
    expect([surface, slopes]).toEqual(['valley', null]);
    const steep = valleySlopes(at);
    const length = Math.hypot(steep.x, steep.y);
    const reach = (radius ?? 0) / length;
    const answer = { kind: 'descent', dx: -steep.x * reach * 0.9, dy: -steep.y * reach * 0.9 };
    const tooLong = { ...answer, dx: answer.dx * 2, dy: answer.dy * 2 };
    expect(await ann.send('SubmitAnswer', { round: round.number, answer: tooLong })).toMatchObject({
      code: 'too_long',
    });
    expect(await ann.send('SubmitAnswer', { round: round.number, answer })).toMatchObject({ ok: true });
    const up = { kind: 'descent', dx: -answer.dx, dy: -answer.dy };
    expect(await ben.send('SubmitAnswer', { round: round.number, answer: up })).toMatchObject({ ok: true });
    await stage.until(({ stage: seen }) => seen?.progress.done === 2 && seen.progress.of === 2);

    expect(await press('Reveal')).toMatchObject({ ok: true });
    expect(stepOf(await ann.until(phase('revealed')))?.result).toMatchObject({
      diagnosis: { kind: 'right' },
      points: 3,
    });
    expect(stepOf(await ben.until(phase('revealed')))?.result).toMatchObject({
      diagnosis: { kind: 'mistake', rule: 'uphill' },
      points: 1,
    });
    expect(descent(stage).reveal?.gradient.x).toBeCloseTo(steep.x, 12);
    expect(descent(stage).reveal?.gradient.y).toBeCloseTo(steep.y, 12);
  });

  test('advances the class once, however often the button is pressed', async () => {
    const seen = revision();
    expect(await host.send('Advance', { revision: seen, by: 'best' })).toMatchObject({ ok: true });
    expect(await host.send('Advance', { revision: seen, by: 'best' })).toMatchObject({
      ok: false,
      code: 'stale',
    });
    await host.until(({ room }) => room?.revision !== seen);
    await ann.until(phase('advanced'));
    const { moved, at } = descent(ann);
    const answer = stepOf(ann.parts)?.answer;
    expect(moved?.by).toBe('best');
    expect(at).toEqual(moved?.to);
    expect(at.x).toBeCloseTo((moved?.from.x ?? 0) + (answer?.x ?? 0), 12);
    expect(at.y).toBeCloseTo((moved?.from.y ?? 0) + (answer?.y ?? 0), 12);
  });

  test('plays a descent round by formula: −η times the slopes given', async () => {
    expect(await press('StartActivity', { index: 1 })).toMatchObject({ ok: true });
    await ann.until((parts) => phase('asking')(parts) && descent(ann).way === 'formula');
    const { slopes, eta, round } = descent(ann);
    const answer = { kind: 'descent', dx: -eta * (slopes?.x ?? 0), dy: -eta * (slopes?.y ?? 0) };
    expect(await ann.send('SubmitAnswer', { round: round.number, answer })).toMatchObject({ ok: true });
    const late = { round: round.number - 1, answer };
    expect(await ben.send('SubmitAnswer', late)).toMatchObject({ code: 'not_this_round' });
    await press('Reveal');
    expect(stepOf(await ann.until(phase('revealed')))?.result).toMatchObject({
      diagnosis: { kind: 'right' },
      points: 3,
    });
    expect(await press('Advance', { by: 'gradient' })).toMatchObject({ ok: true });
    await ann.until(phase('advanced'));
    const { from, to } = descent(ann).moved ?? { from: { x: 0, y: 0 }, to: { x: 0, y: 0 } };
    expect([to.x - from.x, to.y - from.y]).toEqual([
      expect.closeTo(answer.dx, 12),
      expect.closeTo(answer.dy, 12),
    ]);
  });

  test('computes its own partial derivatives from the symbols on its phone', async () => {
    expect(pictures).toHaveLength(64);
    expect(await press('StartActivity', { index: 3 })).toMatchObject({ ok: true });
    for (const client of [ann, ben]) {
      for (let answered = 0; answered < 4; answered++) {
        const task = taskOf(
          await client.until((parts) => taskOf(parts) !== null && doneOf(parts).length === answered),
        );
        if (!task) throw new Error('nothing to do');
        const answer = {
          kind: 'network',
          param: task.param,
          value: Number(partialOfTask(task).toPrecision(4)),
        };
        const { round } = network(client);
        expect(await client.send('SubmitAnswer', { round: round.number, answer })).toMatchObject({
          ok: true,
        });
      }
    }
    const { param } = taskOf(ann.parts) ?? { param: '' };
    const wrong = {
      round: network(ann).round.number,
      answer: { kind: 'network', param: param === 'b3_1' ? 'b3_2' : 'b3_1', value: 1 },
    };
    expect(await ann.send('SubmitAnswer', wrong)).toMatchObject({ code: 'not_your_task' });
    await stage.until(({ stage: seen }) => seen?.progress.done === 8 && seen.progress.of === 47);
  });

  test('finds all 47 of them and both costs as the server says, once they are revealed', async () => {
    await press('Reveal');
    for (const client of [ann, ben]) {
      const done = doneOf(await client.until(phase('revealed')));
      expect(done.map(({ result }) => result?.diagnosis.kind)).toEqual(['right', 'right', 'right', 'right']);
    }
    const screen = network(ann);
    gradient(screen).forEach((value, index) => {
      expect(screen.reveal?.truth[index]).toBeCloseTo(value, 12);
    });
    expect(screen.pictureCost).toBeCloseTo(costs(screen).one, 12);
    expect(screen.totalCost).toBeCloseTo(costs(screen).total, 9);
    const order = Object.keys(named(screen));
    for (const { param, value } of [...doneOf(ann.parts), ...doneOf(ben.parts)]) {
      expect(screen.reveal?.classValue[order.indexOf(param)]).toBe(value);
    }
  });

  test('sees the network take the class’s step: θ − η times what was computed', async () => {
    const before = network(ann);
    expect(await press('Advance', { numbers: 'asTheyAre', missing: 'zero' })).toMatchObject({ ok: true });
    await ann.until(phase('advanced'));
    const after = network(ann);
    after.params.forEach((value, index) => {
      const applied = before.reveal?.classValue[index] ?? 0;
      expect(value).toBeCloseTo((before.params[index] ?? 0) - before.eta * applied, 12);
    });
    expect(after.moved).toMatchObject({ byClass: 8, corrected: 0, byMachine: 0 });
    expect(after.pictureCost).toBeCloseTo(costs(after).one, 12);
    expect(after.pictureCost).toBeLessThan(before.pictureCost);
  });

  test('is refused, each time with its code, what is not its to send', async () => {
    const { number: round } = network(ann).round;
    expect(await ann.send('Reveal', { revision: revision() })).toMatchObject({ code: 'not_allowed' });
    expect(await stage.send('Pause')).toMatchObject({ code: 'stage_only_shows' });
    expect(await host.send('Fly')).toMatchObject({ code: 'unknown_command' });
    expect(await host.send('Undo', { revision: revision(), twice: true })).toMatchObject({
      code: 'malformed',
    });
    expect(await ann.sendRaw(null)).toMatchObject({ code: 'malformed' });
    expect(await ann.sendRaw({ id: 'short', type: 'AskHelp', round })).toMatchObject({ code: 'malformed' });
    expect(await ann.send('AskHelp', { round })).toMatchObject({ code: 'round_closed' });
    expect(await ann.send('TapWarmUp', { x: 0.5, y: 0.5 })).toMatchObject({ code: 'not_now' });
    expect(await host.send('OpenRound', { revision: revision(), picture: 64 })).toMatchObject({
      code: 'unknown_picture',
    });
  });

  test('that lost its connection comes back to the same seat, score and question by its token', async () => {
    const score = seatOf(ann.parts)?.score;
    expect(score).toBeGreaterThan(6);
    await ann.close();
    await stage.until(({ stage: seen }) => seen?.present === 1);
    ann = await connect('learner', annToken);
    const seat = seatOf(await ann.until((parts) => seatOf(parts) !== null));
    expect(seat).toMatchObject({ seat: 1, name: 'Ann', score });
    expect(doneOf(ann.parts)).toHaveLength(4);
  });

  test('that lost its token is given its seat again by four digits, and the old key opens nothing', async () => {
    const ack = await host.send('OfferSeat', { seat: 1 });
    const offer = ack.ok ? ack.offer : undefined;
    expect(offer?.digits).toMatch(/^\d{4}$/);
    const fresh = await connect('learner', newSecret());
    const wrong = String((Number(offer?.digits) + 1) % 10_000).padStart(4, '0');
    expect(await fresh.send('ClaimSeat', { claim: wrong })).toMatchObject({ code: 'bad_claim' });
    expect(await fresh.send('ClaimSeat', { claim: offer?.digits })).toMatchObject({ ok: true, seat: 1 });
    expect(seatOf(await fresh.until((parts) => seatOf(parts) !== null))?.name).toBe('Ann');
    await ann.until(({ you }) => you?.kind === 'joining');
  });

  test('whose seat the host removed is told so as the last word', async () => {
    expect(await host.send('RemoveSeat', { seat: 2 })).toMatchObject({ ok: true });
    await ben.closed;
    expect(ben.goodbye).toMatchObject({ ok: false, code: 'removed', message: expect.stringContaining('席') });
    expect(await host.send('EndClass')).toMatchObject({ ok: true });
    expect(await host.send('Reopen')).toMatchObject({ code: 'room_ended' });
  });
});
