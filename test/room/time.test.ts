import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evolve } from '../../server/room/evolve';
import { emptyRoom } from '../../server/room/state';
import { nextTimer } from '../../server/room/timer';
import { downTheHill } from '../../shared/lesson/downTheHill';
import { firstSteps } from '../../shared/lesson/firstSteps';
import type { Lesson } from '../../shared/lesson/lesson';
import type { Command } from '../../shared/protocol/commands';
import { arrow, openRoom, partial, type Room } from '../support/room';

function asked(lesson: Lesson = firstSteps, index = 0) {
  const room = openRoom({ lesson });
  const [ann, ben] = [room.join('Ann'), room.join('Ben')];
  room.start(index);
  return { room, ann, ben };
}
/** The host's command for the screens as they are. */
const press = (room: Room, command: object) =>
  room.hostTry({ revision: room.state.revision, ...command } as Command);
const NETWORK = 3;

/** Time goes on, and the clock knocks when it is due. */
function pass(room: Room, ms: number) {
  const end = room.now + ms;
  for (let timer = nextTimer(room.state); timer && timer.at <= end; timer = nextTimer(room.state)) {
    room.wait(Math.max(0, timer.at - room.now));
    room.clock(timer.command);
  }
  room.wait(end - room.now);
}

describe('The time of a round', () => {
  test('is added only where there is some, to all who have an end', () => {
    const { room, ann } = asked();
    expect(press(room, { type: 'AddTime', seconds: 30 })).toBe('no_deadline');
    expect(press(room, { type: 'GiveTime', seat: ann, seconds: 30 })).toBe('no_deadline');
    press(room, { type: 'SetDeadline', seconds: 40 });
    press(room, { type: 'GiveTime', seat: ann, seconds: 60 });
    expect(press(room, { type: 'AddTime', seconds: 30 })).toBe('ok');
    expect(room.descent().round.deadline).toBe(room.now + 70_000);
    expect(room.seeSeat(ann).deadline).toBe(room.now + 130_000);
    press(room, { type: 'CloseRound' });
    expect(press(room, { type: 'AddTime', seconds: 30 })).toBe('round_closed');
    expect(press(room, { type: 'SetDeadline', seconds: 30 })).toBe('round_closed');
  });

  test('is told a learner who has more of it as it is, before, during and after a pause', () => {
    const { room, ann, ben } = asked();
    press(room, { type: 'SetDeadline', seconds: 30 });
    press(room, { type: 'GiveTime', seat: ann, seconds: 15 });
    pass(room, 10_000);
    press(room, { type: 'Pause' });
    expect(room.seeSeat(ann)).toMatchObject({ deadline: null, pausedLeft: 35_000 });
    expect(room.seeHost().seats[0]).toMatchObject({ deadline: null, pausedLeft: 35_000 });
    expect(room.seeSeat(ben)).toMatchObject({ deadline: null, pausedLeft: null });
    pass(room, 100_000);
    press(room, { type: 'Resume' });
    expect(room.descent().round.deadline).toBe(room.now + 20_000);
    expect(room.seeSeat(ann).deadline).toBe(room.now + 35_000);
    pass(room, 20_000);
    expect([room.answerTry(ann, arrow(0, 0.1)), room.answerTry(ben, arrow(0, 0.1))]).toEqual([
      'ok',
      'round_closed',
    ]);
    pass(room, 15_000);
    expect(room.answerTry(ann, arrow(0, 0.2))).toBe('round_closed');
  });

  test('given during a pause counts from the end of the class’s', () => {
    const { room, ann } = asked();
    press(room, { type: 'SetDeadline', seconds: 20 });
    pass(room, 5_000);
    press(room, { type: 'Pause' });
    pass(room, 25_300);
    press(room, { type: 'GiveTime', seat: ann, seconds: 30 });
    expect(room.seeSeat(ann).pausedLeft).toBe(45_000);
    press(room, { type: 'Resume' });
    expect(room.seeSeat(ann).deadline).toBe(room.now + 45_000);
  });

  test('given once the round is closed counts from now, and from the end of what was given then', () => {
    const { room, ann } = asked();
    press(room, { type: 'CloseRound' });
    pass(room, 8_000);
    press(room, { type: 'GiveTime', seat: ann, seconds: 30 });
    expect(room.seeSeat(ann).deadline).toBe(room.now + 30_000);
    press(room, { type: 'GiveTime', seat: ann, seconds: 30 });
    expect(room.seeSeat(ann).deadline).toBe(room.now + 60_000);
    pass(room, 60_000);
    press(room, { type: 'GiveTime', seat: ann, seconds: 10 });
    expect(room.seeSeat(ann).deadline).toBe(room.now + 10_000);
  });

  test('of the class is told to one whose own ends before it', () => {
    const { room, ann } = asked();
    press(room, { type: 'SetDeadline', seconds: 10 });
    press(room, { type: 'GiveTime', seat: ann, seconds: 20 });
    press(room, { type: 'SetDeadline', seconds: 60 });
    expect(room.seeSeat(ann).deadline).toBeNull();
    pass(room, 50_000);
    expect(room.answerTry(ann, arrow(0, 0.1))).toBe('ok');
  });

  test('goes on while eyes are up, and nobody answers meanwhile', () => {
    const { room, ann } = asked();
    press(room, { type: 'SetDeadline', seconds: 10 });
    press(room, { type: 'Freeze', frozen: true });
    expect(room.answerTry(ann, arrow(0, 0.1))).toBe('eyes_up');
    pass(room, 10_000);
    press(room, { type: 'Freeze', frozen: false });
    expect(room.answerTry(ann, arrow(0, 0.1))).toBe('round_closed');
  });

  test('is over with the reveal: nothing is left that the clock or a screen could wait for', () => {
    const { room, ann } = asked();
    press(room, { type: 'SetDeadline', seconds: 10 });
    press(room, { type: 'GiveTime', seat: ann, seconds: 20 });
    room.reveal();
    expect(nextTimer(room.state)).toBeNull();
    expect(room.descent().round).toMatchObject({ deadline: null, pausedLeft: null });
    expect(room.seeSeat(ann).deadline).toBeNull();
  });

  test('of a question that is left does not come back with it', () => {
    const { room, ann } = asked();
    press(room, { type: 'SetDeadline', seconds: 10 });
    press(room, { type: 'GiveTime', seat: ann, seconds: 20 });
    room.start(1);
    pass(room, 30_000);
    room.start(0);
    expect(room.descent().round).toMatchObject({ closed: false, deadline: null });
    expect(room.seeSeat(ann).deadline).toBeNull();
    const { number: round } = room.descent().round;
    expect(room.learnerTry(ann, { type: 'SubmitAnswer', round, answer: arrow(0, 0.1) })).toBe('ok');
  });
});

describe('A closed round', () => {
  const kinds = [firstSteps, downTheHill].flatMap((lesson) =>
    lesson.activities.map((activity, index) => [`${activity.kind} ${activity.id}`, lesson, index] as const),
  );
  test.each(kinds)('takes answers again from everyone once it is reopened: %s', (_, lesson, index) => {
    const { room, ann } = asked(lesson, index);
    const round = () => room.state.activities.get(index)?.round;
    const say = () => room.learnerTry(ann, { type: 'SayStuck', round: room.round(), stuck: true });
    expect(press(room, { type: 'ReopenRound' })).toBe('not_now');
    press(room, { type: 'SetDeadline', seconds: 30 });
    pass(room, 30_000);
    expect([round()?.closed, say()]).toEqual([true, 'round_closed']);
    expect(press(room, { type: 'ReopenRound' })).toBe('ok');
    expect(round()).toMatchObject({ closed: false, deadline: null });
    expect(say()).toBe('ok');
    press(room, { type: 'CloseRound' });
    press(room, { type: 'ReopenRound' });
    expect(say()).toBe('ok');
    room.reveal();
    expect(press(room, { type: 'ReopenRound' })).toBe('not_now');
  });

  test('keeps what was answered, in the second try too', () => {
    const { room, ann, ben } = asked();
    room.answer(ann, arrow(0.5, 0.5));
    room.tryAgain();
    press(room, { type: 'CloseRound' });
    press(room, { type: 'ReopenRound' });
    expect(room.descent().round).toMatchObject({ attempt: 2, closed: false });
    expect(room.stepWork(ann).firstAnswer).toEqual({ x: 0.5, y: 0.5 });
    expect(room.answerTry(ben, arrow(0, 0.1))).toBe('ok');
  });

  test('of a network deals again when it is reopened: to those who wait, and to who came meanwhile', () => {
    const { room, ann, ben } = asked(firstSteps, NETWORK);
    const held = room.task(ben).param;
    press(room, { type: 'CloseRound' });
    const cem = room.join('Cem');
    expect(room.partialWork(cem).task).toBeNull();
    room.leave(ann);
    room.clock({ type: 'SeatIsAway', seat: ann });
    press(room, { type: 'ReopenRound' });
    expect(room.task(cem).param).not.toBe(held);
    expect(room.task(ben).param).toBe(held);
    expect(room.answerTry(ben, partial(held, 0.1))).toBe('ok');
    expect(room.partialWork(ben).task).not.toBeNull();
  });

  test('of a network gives one who has more time a task after each answer, and a late-comer the first', () => {
    const { room, ben } = asked(firstSteps, NETWORK);
    press(room, { type: 'CloseRound' });
    const cem = room.join('Cem');
    press(room, { type: 'GiveTime', seat: cem, seconds: 60 });
    press(room, { type: 'GiveTime', seat: ben, seconds: 60 });
    for (const seat of [ben, cem]) {
      for (let answers = 0; answers < 3; answers++) {
        expect(room.answerTry(seat, partial(room.task(seat).param, 0.1))).toBe('ok');
      }
    }
    const last = room.task(cem).param;
    pass(room, 60_000);
    expect(room.answerTry(cem, partial(last, 0.1))).toBe('round_closed');
  });

  test('of a network does not keep for those whose time is over what others may still compute', () => {
    const { room, ann, ben } = asked(firstSteps, NETWORK);
    const forgotten = room.task(ann).param;
    press(room, { type: 'CloseRound' });
    press(room, { type: 'GiveTime', seat: ben, seconds: 60 });
    room.answer(ben, partial(room.task(ben).param, 0.1));
    expect(room.task(ben).param).toBe(forgotten);
  });

  test('is open to a late-comer who is given time, whatever is asked', () => {
    const { room } = asked();
    press(room, { type: 'SetDeadline', seconds: 5 });
    pass(room, 5_000);
    const cem = room.join('Cem');
    expect(room.answerTry(cem, arrow(0, 0.1))).toBe('round_closed');
    press(room, { type: 'GiveTime', seat: cem, seconds: 60 });
    expect(room.seeSeat(cem).deadline).toBe(room.now + 60_000);
    expect(room.answerTry(cem, arrow(0, 0.1))).toBe('ok');
  });
});

/**
 * The same rules reckoned another way: nobody has an end, everybody has so many milliseconds left, which run down
 * while the class is not paused.
 */
type Told = { classLeft: number | null; own: (number | null)[]; closed: boolean; paused: boolean };
const pressed = fc.oneof(
  fc.record({ do: fc.constant('pass' as const), ms: fc.integer({ min: 1, max: 40 }).map((s) => s * 500) }),
  fc.record({ do: fc.constant('set' as const), seconds: fc.option(fc.integer({ min: 1, max: 30 })) }),
  fc.record({ do: fc.constant('add' as const), seconds: fc.integer({ min: 1, max: 30 }) }),
  fc.record({
    do: fc.constant('give' as const),
    seat: fc.integer({ min: 0, max: 1 }),
    seconds: fc.integer({ min: 1, max: 30 }),
  }),
  fc.record({ do: fc.constantFrom('close', 'reopen', 'pause', 'resume', 'freeze', 'thaw', 'restart') }),
);

describe('Whatever the host does to the time of a round', () => {
  test('everyone may answer exactly as long as they are told, and a restarted server tells the same', () => {
    fc.assert(
      fc.property(fc.array(pressed, { maxLength: 14 }), (steps) => {
        const { room, ann, ben } = asked();
        const seats = [ann, ben];
        const model: Told = { classLeft: null, own: [null, null], closed: false, paused: false };
        const longest = (i: number) => Math.max(model.own[i] ?? 0, model.closed ? 0 : (model.classLeft ?? 0));
        let frozen = false;
        for (const step of steps) {
          switch (step.do) {
            case 'pass': {
              pass(room, step.ms);
              if (model.paused) break;
              model.own = model.own.map((left) => (left === null ? null : Math.max(0, left - step.ms)));
              if (model.classLeft === null) break;
              model.classLeft = Math.max(0, model.classLeft - step.ms);
              if (model.classLeft === 0) [model.closed, model.classLeft] = [true, null];
              break;
            }
            case 'set':
              if (press(room, { type: 'SetDeadline', seconds: step.seconds }) !== 'ok') break;
              model.classLeft = step.seconds === null ? null : step.seconds * 1000;
              if (step.seconds === null) model.own = [null, null];
              break;
            case 'add':
              if (press(room, { type: 'AddTime', seconds: step.seconds }) !== 'ok') break;
              model.classLeft = (model.classLeft ?? 0) + step.seconds * 1000;
              model.own = model.own.map((left) => (left === null ? null : left + step.seconds * 1000));
              break;
            case 'give':
              if (
                press(room, { type: 'GiveTime', ...step, seat: seats[step.seat] ?? 0, do: undefined }) !==
                'ok'
              )
                break;
              model.own[step.seat] = longest(step.seat) + step.seconds * 1000;
              break;
            case 'close':
              if (press(room, { type: 'CloseRound' }) === 'ok')
                [model.closed, model.classLeft] = [true, null];
              break;
            case 'reopen':
              if (press(room, { type: 'ReopenRound' }) === 'ok') {
                Object.assign(model, { closed: false, classLeft: null, own: [null, null] });
              }
              break;
            case 'pause':
            case 'resume':
              if (press(room, { type: step.do === 'pause' ? 'Pause' : 'Resume' }) === 'ok')
                model.paused = step.do === 'pause';
              break;
            case 'freeze':
            case 'thaw':
              frozen = step.do === 'freeze';
              press(room, { type: 'Freeze', frozen });
              break;
            case 'restart':
              expect(JSON.parse(JSON.stringify(room.log)).reduce(evolve, emptyRoom('K7Q3MX'))).toEqual(
                room.state,
              );
              break;
          }
          const { round } = room.descent();
          const told = ({ deadline, pausedLeft }: { deadline: number | null; pausedLeft: number | null }) =>
            deadline === null ? pausedLeft : deadline - room.now;
          expect([round.closed, told(round)]).toEqual([model.closed, model.classLeft]);
          seats.forEach((seat, i) => {
            const own = model.own[i] ?? null;
            const isLater = own !== null && (model.closed || own > (model.classLeft ?? own));
            expect(Math.max(0, told(room.seeSeat(seat)) ?? 0)).toBe(isLater ? own : 0);
            const open = !model.closed || (own ?? 0) > 0;
            const answered = room.answerTry(seat, arrow(0, 0.1));
            expect(answered).toBe(
              model.paused ? 'paused' : frozen ? 'eyes_up' : open ? 'ok' : 'round_closed',
            );
          });
        }
      }),
      { numRuns: 100 },
    );
  });
});
