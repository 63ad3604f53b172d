import { describe, expect, test } from 'vitest';
import { downTheHill } from '../../shared/lesson/downTheHill';
import { arrow, openRoom, partial, type Room } from '../support/room';

function twoAtWork() {
  const room = openRoom();
  const [ann, ben] = [room.join('Ann'), room.join('Ben')];
  room.start(0);
  room.answer(ann, arrow(-0.3, 0.2));
  return { room, ann, ben };
}
const takeBack = (room: Room) => room.hostTry({ type: 'UndoActivity', revision: room.state.revision });
const where = (room: Room) => room.seeHost().cameFrom;

describe('Going to another activity by mistake', () => {
  test('is taken back: the question, the answers and the tries are there as if nothing had been', () => {
    const { room, ann } = twoAtWork();
    const before = { screen: room.seeRoom().screen, work: room.seeSeat(ann).work };
    room.start(1);
    expect(where(room)).toEqual({ title: room.seeHost().activities[0]?.title });
    expect(takeBack(room)).toBe('ok');
    expect({ screen: room.seeRoom().screen, work: room.seeSeat(ann).work }).toEqual(before);
    expect(where(room)).toBeNull();
    expect(room.seeHost().primary).toEqual({ does: 'reveal' });
    expect(room.replayed()).toEqual(room.state);
  });

  test('costs the class none of its time, and nobody what they were given', () => {
    const { room, ann } = twoAtWork();
    room.host({ type: 'SetDeadline', revision: room.state.revision, seconds: 30 });
    room.host({ type: 'GiveTime', revision: room.state.revision, seat: ann, seconds: 60 });
    room.wait(10_000);
    room.start(1);
    room.wait(45_000);
    takeBack(room);
    expect(room.descent().round).toMatchObject({ closed: false, deadline: room.now + 20_000 });
    expect(room.seeSeat(ann).deadline).toBe(room.now + 80_000);
  });

  test('is taken back from the first activity to the lobby too', () => {
    const room = openRoom();
    room.join('Ann');
    room.start(0);
    expect(where(room)).toEqual({ title: null });
    expect(takeBack(room)).toBe('ok');
    expect(room.seeRoom().screen.kind).toBe('lobby');
    expect(room.seeHost().primary).toEqual({ does: 'start', index: 0 });
  });

  test('is taken back where an activity was begun again, with all that this had wiped away', () => {
    const { room } = twoAtWork();
    room.reveal();
    room.advance();
    const before = room.descent();
    room.host({ type: 'StartActivity', revision: room.state.revision, index: 0, again: true });
    expect(takeBack(room)).toBe('ok');
    expect(room.descent()).toEqual(before);
  });

  test('may be taken back after the question there was exchanged, while nobody has answered it', () => {
    const { room } = twoAtWork();
    room.start(1);
    room.openRound({ given: 'f' });
    expect(takeBack(room)).toBe('ok');
  });

  test.each([
    ['somebody has answered', (room: Room, ann: number) => void room.answer(ann, arrow(0.1, 0.1))],
    ['the answers were shown', (room: Room) => void room.reveal()],
    ['the class has gone home', (room: Room) => goHome(room)],
  ])('is final once %s', (_, happens) => {
    const { room, ann } = twoAtWork();
    room.start(1);
    happens(room, ann);
    expect(where(room)).toBeNull();
    expect(takeBack(room)).toBe('too_late_to_return');
  });

  test('is final once the class goes on in an activity that it came back to', () => {
    const { room } = twoAtWork();
    room.reveal();
    room.advance();
    room.start(1);
    room.start(0);
    expect(where(room)).not.toBeNull();
    room.openRound();
    expect(takeBack(room)).toBe('too_late_to_return');
  });

  test('is final once somebody walks', () => {
    const index = downTheHill.activities.findIndex(({ kind }) => kind === 'walk');
    const room = openRoom({ lesson: downTheHill });
    const ann = room.join('Ann');
    room.start(0);
    room.start(index);
    room.answer(ann, { kind: 'walk', does: 'step', dx: 0.05, dy: 0 });
    expect(takeBack(room)).toBe('too_late_to_return');
  });

  test('cannot be taken back from the lobby, nor twice, nor by a page that has not seen it', () => {
    const room = openRoom();
    expect(takeBack(room)).toBe('not_now');
    room.start(0);
    const { revision } = room.state;
    room.start(1);
    expect(room.hostTry({ type: 'UndoActivity', revision })).toBe('stale');
    expect([takeBack(room), takeBack(room)]).toEqual(['ok', 'too_late_to_return']);
  });

  test('gives network tasks back to those who held them, and one to who came meanwhile, and none to who was erased', () => {
    const room = openRoom();
    const [ann, ben] = [room.join('Ann'), room.join('Ben')];
    room.start(3);
    room.answer(ann, partial(room.task(ann).param, 0.1));
    const held = [room.task(ann).param, room.task(ben).param];
    room.start(0);
    const cem = room.join('Cem');
    room.host({ type: 'RemoveSeat', seat: ben });
    takeBack(room);
    expect(room.task(ann).param).toBe(held[0]);
    expect(room.task(cem).param).toBe(held[1]);
  });
});

function goHome(room: Room) {
  room.host({ type: 'EndForToday' });
  room.host({ type: 'Reopen' });
}
