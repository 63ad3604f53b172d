import { describe, expect, it } from 'vitest';
import { answerTex } from '../../../client/host/answerTex';
import { countSeats, doingOf, filterSeats, inOrder } from '../../../client/host/people';
import { etaBeside, etaLadder } from '../../../client/parts/host/etaLadder';
import { clock, msLeft } from '../../../client/parts/round/time';
import { readRoll } from '../../../client/ui/roll';
import type { RoundView } from '../../../shared/protocol/round';
import type { HostSeat } from '../../../shared/protocol/views';
import { scenes } from '../fixtures/scenes';

const seat = (given: Partial<HostSeat>): HostSeat => ({
  seat: 1,
  name: 'のんびり雷鳥',
  roll: null,
  practice: false,
  present: true,
  doing: 'working',
  answer: null,
  mistakes: [],
  offered: false,
  score: 0,
  stuck: false,
  deadline: null,
  pausedLeft: null,
  ...given,
});

describe('the list of seats', () => {
  it('calls a seat without a phone offline, whatever it was doing', () => {
    expect(doingOf(seat({ present: false, doing: 'stuck', stuck: true }))).toBe('away');
    expect(doingOf(seat({ doing: 'stuck' }))).toBe('stuck');
  });

  it('calls stuck whoever says so, also after an answer, and counts that answer as there', () => {
    const seats = [seat({ doing: 'answered', stuck: true })];
    expect(seats.map(doingOf)).toEqual(['stuck']);
    expect(countSeats(seats)).toEqual({ all: 1, stuck: 1, notYet: 0, away: 0 });
  });

  it('counts the stuck among those who have not answered, and nobody who is offline', () => {
    const seats = [
      seat({ seat: 1, doing: 'answered' }),
      seat({ seat: 2, doing: 'stuck', stuck: true }),
      seat({ seat: 3 }),
      seat({ seat: 4, present: false }),
    ];
    expect(countSeats(seats)).toEqual({ all: 4, stuck: 1, notYet: 2, away: 1 });
    expect(filterSeats(seats, 'notYet').map((each) => each.seat)).toEqual([2, 3]);
  });

  it('agrees with the real room: 24 of 33 answered, two left, one is stuck', () => {
    expect(countSeats(scenes.descentAsking('ja').host.seats)).toEqual({
      all: 33,
      stuck: 1,
      notYet: 7,
      away: 2,
    });
  });

  it('orders by roll number, then as they came, practice learners last', () => {
    const seats = [
      seat({ seat: 1, practice: true }),
      seat({ seat: 2 }),
      seat({ seat: 3, roll: 12 }),
      seat({ seat: 4, roll: 2 }),
      seat({ seat: 5 }),
    ];
    expect(inOrder(seats).map((each) => each.seat)).toEqual([4, 3, 2, 5, 1]);
  });

  it('reads a roll number in either width, and an empty field as none', () => {
    expect(readRoll(' １２ ')).toEqual({ ok: true, roll: 12 });
    expect(readRoll('')).toEqual({ ok: true, roll: null });
    for (const wrong of ['0', '-1', '10000', '3.5', 'twelve']) expect(readRoll(wrong)).toEqual({ ok: false });
  });

  it('typesets an answer in the deck’s notation', () => {
    expect(answerTex('(−0.5, 0.1)')).toEqual(['(-0.5, 0.1)']);
    expect(answerTex('w2_1,12 = −0.0725, b3_2 = 1.2×10⁻⁵')).toEqual([
      'w^{2}_{1,12} = -0.0725',
      'b^{3}_{2} = 1.2\\times 10^{-5}',
    ]);
  });
});

describe('time', () => {
  const round = (given: Partial<RoundView>): RoundView => ({
    number: 1,
    ordinal: 1,
    phase: 'asking',
    closed: false,
    attempt: 1,
    deadline: null,
    pausedLeft: null,
    ...given,
  });

  it('keeps what was left while the class is paused', () => {
    expect(msLeft(round({ pausedLeft: 12_000 }), 99_000)).toBe(12_000);
    expect(msLeft(round({}), 99_000)).toBeNull();
  });

  it('rounds up, so that 0:00 means over', () => {
    expect(clock(83_200)).toBe('1:24');
    expect(clock(1)).toBe('0:01');
    expect(clock(0)).toBe('0:00');
  });
});

describe('the ladder of η', () => {
  it('steps from rung to rung and ends at both ends', () => {
    expect(etaBeside(0.2, 1)).toBe(0.3);
    expect(etaBeside(0.2, -1)).toBe(0.1);
    expect(etaBeside(etaLadder[0], -1)).toBeNull();
    expect(etaBeside(5, 1)).toBeNull();
  });

  it('finds a rung from a value between two', () => {
    expect(etaBeside(0.25, 1)).toBe(0.3);
    expect(etaBeside(0.25, -1)).toBe(0.2);
  });
});
