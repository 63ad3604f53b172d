import { describe, expect, test } from 'vitest';
import type { EventLog, NewEvent } from '../../server/ports';
import { hashOf } from '../../server/rooms/secrets';
import { readEvents } from '../../server/rooms/storedEvents';
import type { Command } from '../../shared/protocol/commands';
import type { YouView } from '../../shared/protocol/views';
import { type Client, dieAndReturn, type House, openHouse } from '../support/fakeServer';
import { settled } from '../support/fakes';

const start = (revision = 0): Command => ({ type: 'StartActivity', revision, index: 0 });
const answer = (dx: number, round = 1): Command => ({
  type: 'SubmitAnswer',
  round,
  answer: { kind: 'descent', dx, dy: 0 },
});
const answerOf = ({ parts }: Client) => {
  const you = parts.you as YouView & { kind: 'seated' };
  return you.work?.kind === 'descent' ? you.work.answer : null;
};
const eventsIn = async ({ log, opened }: House) =>
  readEvents(opened.code, await log.read(opened.code)).map(({ event }) => event.type);

describe('A command becomes a fact', () => {
  test('on disk first: nobody is answered and nobody is told before the log has it', async () => {
    const house = await openHouse();
    const [host, ann] = [await house.host(), await house.learner('Ann')];
    house.log.hold();
    let answered = false;
    const asked = host.say(start()).then(() => {
      answered = true;
    });
    const heardBefore = ann.heard.length;
    await settled();
    expect(answered).toBe(false);
    expect(ann.heard).toHaveLength(heardBefore);
    expect(await eventsIn(house)).not.toContain('ActivityStarted');

    house.log.release();
    await asked;
    expect(ann.parts.room?.screen.kind).toBe('descent');
    expect(await eventsIn(house)).toContain('ActivityStarted');
  });

  test('answered first, told afterwards', async () => {
    const house = await openHouse();
    const host = await house.host();
    const order: string[] = [];
    const { send } = host;
    host.send = (message) => {
      order.push('told');
      send(message);
    };
    host.session.submit('lock-0001', { type: 'LockRoom', locked: true }, () => order.push('answered'));
    await settled();
    expect(order.slice(0, 2)).toEqual(['answered', 'told']);
    expect(host.parts.room?.locked).toBe(true);
  });

  test('together with all that waited: a class that answers at once costs one append', async () => {
    const house = await openHouse();
    const host = await house.host();
    const learners = await Promise.all(['Ann', 'Bo', 'Cy', 'Di', 'Ed'].map((name) => house.learner(name)));
    await host.must(start());
    house.log.appends.length = 0;
    house.log.hold();
    const first = host.say({ type: 'ShowNames', show: false });
    const others = learners.map((learner, i) => learner.say(answer(i / 10)));
    house.log.release();
    expect((await Promise.all([first, ...others])).every((outcome) => outcome.ok)).toBe(true);
    expect(house.log.appends).toEqual([1, 5]);
  });

  test('each on what those before it brought about: of two hosts who press at once, the second is too late', async () => {
    const house = await openHouse();
    const [one, two] = [await house.host(), await house.host()];
    house.log.hold();
    const warmUp = one.say({ type: 'Freeze', frozen: true });
    const presses = [one.say(start()), two.say(start())];
    house.log.release();
    await warmUp;
    expect(await Promise.all(presses)).toEqual([
      { ok: true, ack: { version: 4 } },
      { ok: false, code: 'stale' },
    ]);
  });

  test('or not at all: when the log fails, each is told so, and the room is as it was', async () => {
    const house = await openHouse();
    const host = await house.host();
    const ann = await house.learner('Ann');
    await host.must(start());
    const before = await eventsIn(house);
    house.log.breakNext();
    expect(await ann.say(answer(0.1))).toEqual({ ok: false, code: 'failed' });
    expect(answerOf(ann)).toBeNull();
    expect(await eventsIn(house)).toEqual(before);
    expect(house.report.lines.join()).toContain('The disk is full.');

    expect(await ann.say(answer(0.2))).toMatchObject({ ok: true });
    expect(answerOf(ann)).toEqual({ x: 0.2, y: 0 });
  });

  test('on the newest state: where another process wrote to the room, it is read again and decided anew', async () => {
    const house = await openHouse();
    const [host, ann] = [await house.host(), await house.learner('Ann')];
    const locked: NewEvent = { at: 1, cause: null, event: { type: 'RoomLocked' } };
    house.log.beforeNext(async () => {
      const { length } = await house.log.read(house.opened.code);
      await otherProcess(house.log, house.opened.code, length, locked);
    });
    await host.must({ type: 'Freeze', frozen: true });
    expect((await eventsIn(house)).slice(-2)).toEqual(['RoomLocked', 'PhonesFrozen']);
    expect(ann.parts.room).toMatchObject({ locked: true, frozen: true });
    expect(host.parts.room).toMatchObject({ locked: true, frozen: true });
  });
});

/** Writes past the room's back. */
const otherProcess = (log: EventLog, code: string, version: number, event: NewEvent) =>
  log.append(code, version, [event]);

describe('Who may ask what', () => {
  test.each([
    ['a learner', 'Reveal', { type: 'Reveal', revision: 0 }, 'not_allowed'],
    ['a learner', 'Join', { type: 'Join', name: 'Ann' }, 'already_seated'],
    ['somebody without a seat', 'SubmitAnswer', answer(0), 'not_seated'],
    ['somebody without a seat', 'EndClass', { type: 'EndClass' }, 'not_allowed'],
    ['the stage', 'Join', { type: 'Join', name: 'Wall' }, 'stage_only_shows'],
    ['the stage', 'Reveal', { type: 'Reveal', revision: 0 }, 'stage_only_shows'],
    ['the host', 'SubmitAnswer', answer(0), 'only_learners'],
  ] as const)('%s who sends %s is refused before the room hears of it', async (who, _type, command, code) => {
    const house = await openHouse();
    const client = {
      'a learner': () => house.learner('Ann'),
      'somebody without a seat': () => house.phone(),
      'the stage': house.stage,
      'the host': house.host,
    }[who];
    const asks = await client();
    house.log.appends.length = 0;
    expect(await asks.say(command)).toEqual({ ok: false, code });
    expect(house.log.appends).toEqual([]);
  });
});

describe('A phone and its seat', () => {
  test('one connection that joins becomes the seated learner’s at once', async () => {
    const house = await openHouse();
    const phone = await house.phone();
    expect(phone.parts.you?.kind).toBe('joining');
    await phone.must({ type: 'Join', name: 'Ann' });
    expect(phone.parts.you).toMatchObject({ kind: 'seated', seat: 1, name: 'Ann' });
  });

  test('two windows of one phone share the seat, whichever joined', async () => {
    const house = await openHouse();
    const one = await house.phone();
    const two = await house.phone(one.token);
    await one.must({ type: 'Join', name: 'Ann' });
    expect(two.parts.you).toMatchObject({ kind: 'seated', seat: 1 });
    expect(await two.say({ type: 'Join', name: 'Ann' })).toEqual({ ok: false, code: 'already_seated' });
  });

  test('a removed one hears a farewell on every connection and may join again', async () => {
    const house = await openHouse();
    const [host, ann, bo] = [await house.host(), await house.learner('Ann'), await house.learner('Bo')];
    await host.must({ type: 'RemoveSeat', seat: 1 });
    expect(ann.goodbyes).toEqual(['removed']);
    expect(bo.goodbyes).toEqual([]);
    expect(await house.log.people(house.opened.code)).toHaveLength(1);
    const again = await house.phone(ann.token);
    expect(again.parts.you?.kind).toBe('joining');
    expect(await again.must({ type: 'Join', name: 'Ann' })).toMatchObject({ ack: { seat: 3 } });
  });

  test('one that is claimed moves: the new phone sits there, the old one stands at the door', async () => {
    const house = await openHouse();
    const [host, old] = [await house.host(), await house.learner('Ann')];
    const { ack } = await host.must({ type: 'OfferSeat', seat: 1 });
    const fresh = await house.phone();
    await fresh.must({ type: 'ClaimSeat', claim: ack.offer?.digits ?? '' });
    expect(fresh.parts.you).toMatchObject({ kind: 'seated', seat: 1, name: 'Ann' });
    expect(old.parts.you?.kind).toBe('joining');
  });
});

describe('After a death', () => {
  test('the room is where it was: the same seats, the same question, the answers that were acknowledged', async () => {
    const house = await openHouse();
    const [host, ann, bo] = [await house.host(), await house.learner('Ann'), await house.learner('Bo')];
    await host.must(start());
    await ann.must(answer(0.25));
    const { room } = host.parts;

    const again = await dieAndReturn(house);
    const [annAgain, boAgain] = [await again.phone(ann.token), await again.phone(bo.token)];
    expect(annAgain.parts.room).toEqual(room);
    expect(annAgain.parts.you).toEqual(ann.parts.you);
    expect(boAgain.parts.you).toEqual(bo.parts.you);
    await boAgain.must(answer(-0.25));
    expect(answerOf(boAgain)).toEqual({ x: -0.25, y: 0 });
  });
});

describe('Practice learners', () => {
  test('come by the door when the host asks, in the host’s language, and the room decides nothing', async () => {
    const house = await openHouse();
    const host = await house.host();
    expect(await host.say({ type: 'AddPractice', count: 20, skill: 'mixed' })).toMatchObject({ ok: true });
    expect(house.practice.asked).toEqual([`add 20 mixed en to ${house.opened.code}`]);
  });

  test('are as many as the room has seats for', async () => {
    const house = await openHouse({ maxSeats: 10 });
    const host = await house.host();
    expect(await host.say({ type: 'AddPractice', count: 11, skill: 'mixed' })).toEqual({
      ok: false,
      code: 'practice_full',
    });
  });

  test('leave when the host asks, and their seats are cleared; people stay', async () => {
    const house = await openHouse();
    const host = await house.host();
    await house.learner('Ann');
    const robot = await house.phone();
    robot.close();
    house.practice.keys.add(hashOf(robot.token));
    await house.learner('Robot', robot.token);
    await house.pass(100);
    expect(host.parts.host?.practice).toBe(1);
    await host.must({ type: 'RemovePractice' });
    await house.pass(100);
    expect(host.parts.host?.seats.map(({ name }) => name)).toEqual(['Ann']);
  });

  test('that cannot come are a failure like any other, and a sentence in the report', async () => {
    const house = await openHouse();
    const host = await house.host();
    house.practice.add = () => Promise.reject(new Error('no sockets left'));
    expect(await host.say({ type: 'AddPractice', count: 1, skill: 'exact' })).toEqual({
      ok: false,
      code: 'failed',
    });
    expect(house.report.lines.join()).toContain('no sockets left');
  });
});
