import { describe, expect, test } from 'vitest';
import { readEvents } from '../../server/rooms/storedEvents';
import type { Command } from '../../shared/protocol/commands';
import { dieAndReturn, type House, openHouse } from '../support/fakeServer';

const start = (revision = 0): Command => ({ type: 'StartActivity', revision, index: 0 });
const answer = (dx: number): Command => ({
  type: 'SubmitAnswer',
  round: 1,
  answer: { kind: 'descent', dx, dy: 0 },
});
const eventsIn = async ({ log, opened }: House) =>
  readEvents(opened.code, await log.read(opened.code)).map(({ event }) => event.type);

describe('A command sent twice', () => {
  test('is done once and answered twice alike, while it waits and afterwards', async () => {
    const house = await openHouse();
    const phone = await house.phone();
    house.log.hold();
    const twice = [1, 2].map(() => phone.say({ type: 'Join', name: 'Ann' }, 'join-0001'));
    house.log.release();
    expect(await Promise.all(twice)).toEqual([1, 2].map(() => ({ ok: true, ack: { seat: 1, version: 2 } })));
    expect(await phone.say({ type: 'Join', name: 'Ann' }, 'join-0001')).toEqual({
      ok: true,
      ack: { seat: 1, version: 2 },
    });
    expect((await eventsIn(house)).filter((type) => type === 'SeatTaken')).toHaveLength(1);
  });

  test('over a new connection gets the first answer, also where that was no', async () => {
    const house = await openHouse();
    const host = await house.host();
    const said = await host.say(start(7), 'early-001');
    expect(said).toEqual({ ok: false, code: 'stale' });
    await host.must(start());
    host.close();
    expect(await (await house.host()).say(start(7), 'early-001')).toEqual(said);
  });

  test('is not mistaken for another’s with the same id', async () => {
    const house = await openHouse();
    const [ann, bo] = [await house.phone(), await house.phone()];
    expect(await ann.must({ type: 'Join', name: 'Ann' }, 'same-0001')).toMatchObject({ ack: { seat: 1 } });
    expect(await bo.must({ type: 'Join', name: 'Bo' }, 'same-0001')).toMatchObject({ ack: { seat: 2 } });
  });

  test('gets the first answer from a server that died in between', async () => {
    const house = await openHouse();
    const [host, phone] = [await house.host(), await house.phone()];
    const joined = await phone.must({ type: 'Join', name: 'Ann' }, 'join-0001');
    const started = await host.must(start(), 'start-001');
    const answered = await phone.must(answer(0.1), 'answer-01');

    const again = await dieAndReturn(house);
    const events = await eventsIn(again);
    const ann = await again.phone(phone.token);
    expect(await ann.say({ type: 'Join', name: 'Ann' }, 'join-0001')).toEqual(joined);
    expect(await ann.say(answer(0.1), 'answer-01')).toEqual(answered);
    expect(await (await again.host()).say(start(), 'start-001')).toEqual(started);
    expect(await eventsIn(again)).toEqual(events);
  });

  test('for an offer, whose secrets no log holds, is made anew after a restart', async () => {
    const house = await openHouse();
    const host = await house.host();
    await house.learner('Ann');
    const offer = { type: 'OfferSeat', seat: 1 } as const;
    const first = await host.must(offer, 'offer-001');
    expect(await host.say(offer, 'offer-001')).toEqual(first);
    const again = await dieAndReturn(house);
    const { ack } = await (await again.host()).must(offer, 'offer-001');
    expect(ack.offer?.digits).toMatch(/^\d{4}$/);
    expect(ack.offer?.secret).not.toBe(first.ack.offer?.secret);
  });

  test('and that failed, is tried again', async () => {
    const house = await openHouse();
    const host = await house.host();
    house.log.breakNext();
    expect(await host.say(start(), 'start-001')).toEqual({ ok: false, code: 'failed' });
    expect(await host.say(start(), 'start-001')).toMatchObject({ ok: true });
  });
});
