import { describe, expect, test } from 'vitest';
import { OFFER_MS } from '../../server/room/decideSeats';
import { cleanName } from '../../server/room/names';
import { hashOf, openRoom } from '../support/room';

describe('a seat', () => {
  test('is numbered in the order of joining and never given twice, even when its learner is erased', () => {
    const room = openRoom();
    expect([room.join('Ann'), room.join('Ben'), room.join('Cem')]).toEqual([1, 2, 3]);
    room.host({ type: 'RemoveSeat', seat: 3 });
    expect(room.join('Dai')).toBe(4);
  });

  test('is told apart by its key, not its name: the second of two equal names gets a number', () => {
    const room = openRoom();
    const first = room.join('はな');
    const second = room.join('はな');
    const third = room.join('はな');
    expect([first, second, third].map((seat) => room.seeSeat(seat).name)).toEqual([
      'はな',
      'はな 2',
      'はな 3',
    ]);
  });

  test('leaves nothing of its person behind when it is removed: no name, no key, an anonymous number', () => {
    const room = openRoom();
    const seat = room.join('Ann');
    room.host({ type: 'RemoveSeat', seat });
    expect(room.people.size).toBe(0);
    expect(room.state.removed).toEqual(new Set([seat]));
    expect(JSON.stringify(room.log)).not.toContain('Ann');
    expect(room.learnerTry(seat, { type: 'TapWarmUp', x: 0.5, y: 0.5 })).toBe('removed');
  });

  test('never puts a name or a key into an event', () => {
    const room = openRoom();
    const seat = room.join('Ann secret');
    room.learner(seat, { type: 'Rename', name: 'Another secret' });
    room.host({ type: 'OfferSeat', seat });
    const written = JSON.stringify(room.log);
    expect(written).not.toMatch(/secret|token/i);
    expect(written).not.toContain(room.people.get(seat)?.tokenHash);
  });

  test('can be given back by four digits or by a one-time QR, once, for five minutes', () => {
    const room = openRoom();
    const seat = room.join('Ann');
    const { offer } = room.host({ type: 'OfferSeat', seat }).ack;
    expect(offer?.digits).toMatch(/^\d{4}$/);
    const claim = (said: string, key: string) =>
      room.send(
        { role: 'joining', tokenHash: hashOf(key), practice: false, lang: 'ja' },
        { type: 'ClaimSeat', claim: said },
      );
    expect(claim('no such digits', 'new phone')).toEqual({ ok: false, code: 'bad_claim' });
    expect(claim(` ${offer?.digits} `, 'new phone')).toMatchObject({ ok: true, ack: { seat } });
    expect(room.people.get(seat)?.tokenHash).toBe(hashOf('new phone'));
    expect(claim(offer?.secret ?? '', 'a third phone')).toEqual({ ok: false, code: 'bad_claim' });

    const again = room.host({ type: 'OfferSeat', seat }).ack.offer;
    room.wait(OFFER_MS);
    expect(claim(again?.secret ?? '', 'too late')).toEqual({ ok: false, code: 'bad_claim' });
  });

  test('accepts digits that a Japanese keyboard made full-width', () => {
    const room = openRoom();
    const seat = room.join('Ann');
    const digits = room.host({ type: 'OfferSeat', seat }).ack.offer?.digits ?? '';
    const fullWidth = [...digits].map((d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)).join('');
    const by = { role: 'joining', tokenHash: hashOf('new'), practice: false, lang: 'ja' } as const;
    expect(room.send(by, { type: 'ClaimSeat', claim: fullWidth })).toMatchObject({ ok: true });
  });

  test('is refused with its own reason by a locked, a full, a resting and an ended room', () => {
    const room = openRoom({ maxSeats: 1 });
    room.host({ type: 'LockRoom', locked: true });
    expect(room.tryJoin('Ann')).toBe('room_locked');
    room.host({ type: 'LockRoom', locked: false });
    expect(room.tryJoin('Ann')).toBe('ok');
    expect(room.tryJoin('Ben')).toBe('room_full');
    room.host({ type: 'EndForToday' });
    expect(room.tryJoin('Ben')).toBe('room_resting');
    room.host({ type: 'EndClass' });
    expect(room.tryJoin('Ben')).toBe('room_ended');
  });

  test('is offered the same friendly name after a reload, in the language of the phone', () => {
    const room = openRoom();
    const see = (lang: 'ja' | 'en') => room.see({ role: 'joining', tokenHash: 'abc', lang }).you;
    const offered = see('ja');
    expect(offered).toEqual(see('ja'));
    expect(offered).toMatchObject({ kind: 'joining', closed: null });
    if (offered?.kind === 'joining') expect(cleanName(offered.suggestion)).toBe(offered.suggestion);
  });
});

describe('a name', () => {
  test.each([
    ['Ann', 'Ann'],
    ['  Ann \n Lee ', 'Ann Lee'],
    ['\u200b\u200bAnn\u202e', 'Ann'],
    ['👩‍🔬', '👩‍🔬'],
    ['がくせい', 'がくせい'],
  ])('%j is shown as %j', (typed, shown) => {
    expect(cleanName(typed)).toBe(shown);
  });

  test.each([
    '',
    '   ',
    '\u200b\u200b',
    '\u3164',
    '\u2800\u2800',
    '\u0000\u0007',
    'a'.repeat(21),
    `a${'\u0301'.repeat(400)}`,
  ])('%j is refused', (typed) => {
    expect(cleanName(typed)).toBeNull();
  });
});
