import { describe, expect, test } from 'vitest';
import { nextTimer } from '../../server/room/timer';
import { arrow, openRoom } from '../support/room';

function askedRoom() {
  const room = openRoom();
  const ann = room.join('Ann');
  const ben = room.join('Ben');
  room.start(0);
  return { room, ann, ben };
}

describe('the host’s way through a lesson', () => {
  test('one primary button leads from the lobby through every round to the end for today', () => {
    const room = openRoom();
    room.join('Ann');
    const pressed: string[] = [];
    for (let press = 0; press < 100; press++) {
      const { primary } = room.seeHost();
      if (!primary || primary.does === 'reopen') break;
      pressed.push(primary.does);
      const { revision } = room.state;
      if (primary.does === 'start' || primary.does === 'nextActivity') room.start(primary.index);
      else if (primary.does === 'reveal') room.reveal();
      else if (primary.does === 'advance') room.advance();
      else if (primary.does === 'openRound') room.openRound();
      else if (primary.does === 'endForToday') room.host({ type: 'EndForToday' });
      expect(room.state.revision).toBeGreaterThan(revision);
    }
    const round = ['reveal', 'advance'];
    const again = ['openRound', ...round];
    expect(pressed).toEqual([
      ...['start', ...round, ...again, ...again],
      ...['nextActivity', ...round, ...again],
      ...['nextActivity', ...round, ...again, ...again],
      ...['nextActivity', ...round, ...again],
      'endForToday',
    ]);
    expect(room.seeRoom().status).toBe('resting');
  });

  test('a second press, or a second host, of the same revision is refused as stale and changes nothing', () => {
    const { room } = askedRoom();
    const { revision } = room.state;
    room.host({ type: 'Reveal', revision });
    const events = room.log.length;
    expect(room.hostTry({ type: 'Reveal', revision })).toBe('stale');
    expect(room.hostTry({ type: 'Advance', revision })).toBe('stale');
    expect(room.log).toHaveLength(events);
  });

  test('going to another activity and back finds the first one where it was left', () => {
    const { room, ann } = askedRoom();
    room.answer(ann, arrow(-0.3, 0.2));
    room.reveal();
    room.advance();
    const left = room.descent();
    room.start(3);
    expect(room.network().round.phase).toBe('asking');
    room.start(0);
    expect(room.descent()).toEqual(left);
  });

  test('an activity can begin again from its first point', () => {
    const { room } = askedRoom();
    room.reveal();
    room.advance();
    room.host({ type: 'StartActivity', revision: room.state.revision, index: 0, again: true });
    expect(room.descent()).toMatchObject({
      at: { x: 3, y: 1 },
      path: [{ at: { x: 3, y: 1 } }],
      round: { ordinal: 1 },
    });
  });

  test('an undo brings back the revealed round, also when the next question is already on the screens', () => {
    const { room, ann } = askedRoom();
    room.answer(ann, arrow(-0.3, 0.2));
    room.reveal();
    const revealed = room.descent();
    room.advance();
    room.undo();
    expect(room.descent()).toEqual(revealed);
    room.advance();
    room.openRound();
    room.undo();
    expect(room.descent()).toEqual(revealed);
  });

  test.each([
    [{ type: 'Advance', revision: 0 }, 'stale'],
    [{ type: 'StartActivity', revision: 1, index: 99 }, 'unknown_activity'],
    [{ type: 'Advance', revision: 2 }, 'not_now'],
    [{ type: 'RunAutopilot', revision: 2, steps: 1, eta: 1 }, 'not_in_this_activity'],
    [{ type: 'ChooseAddress', address: 'http://evil.example' }, 'unknown_address'],
    [{ type: 'RemoveSeat', seat: 9 }, 'unknown_seat'],
    [{ type: 'GiveTime', revision: 2, seat: 9, seconds: 30 }, 'unknown_seat'],
  ] as const)('refuses %j with %s', (command, code) => {
    const { room } = askedRoom();
    expect(room.state.revision).toBe(2);
    expect(room.hostTry(command.type === 'StartActivity' ? { ...command, revision: 2 } : command)).toBe(code);
  });

  test('a learner cannot do what only the host may, and the host does not answer for them', () => {
    const { room, ann } = askedRoom();
    expect(room.learnerTry(ann, { type: 'Reveal', revision: room.state.revision })).toBe('not_allowed');
    expect(room.learnerTry(ann, { type: 'RemoveSeat', seat: 2 })).toBe('not_allowed');
    expect(room.hostTry({ type: 'SubmitAnswer', round: 1, answer: arrow(0, 0) })).toBe('only_learners');
  });
});

describe('time', () => {
  test('no deadline runs unless the host sets one', () => {
    const { room } = askedRoom();
    expect(nextTimer(room.state)).toBeNull();
  });

  test('a deadline closes the round when it passes, and not before', () => {
    const { room, ann } = askedRoom();
    room.host({ type: 'SetDeadline', revision: room.state.revision, seconds: 30 });
    const timer = nextTimer(room.state);
    expect(timer).toEqual({
      at: room.now + 30_000,
      command: { type: 'DeadlinePassed', deadline: room.now + 30_000 },
    });
    if (!timer) return;
    room.clock(timer.command);
    expect(room.descent().round.closed).toBe(false);
    room.wait(30_000);
    room.clock(timer.command);
    expect(room.descent().round).toMatchObject({ closed: true, phase: 'asking' });
    expect(room.answerTry(ann, arrow(0, 0))).toBe('round_closed');
  });

  test('one learner can be given more time than the others', () => {
    const { room, ann, ben } = askedRoom();
    room.host({ type: 'SetDeadline', revision: room.state.revision, seconds: 30 });
    room.host({ type: 'GiveTime', revision: room.state.revision, seat: ann, seconds: 60 });
    room.wait(30_000);
    room.clock({ type: 'DeadlinePassed', deadline: room.now });
    expect(room.answerTry(ben, arrow(0, 0.1))).toBe('round_closed');
    expect(room.answerTry(ann, arrow(0, 0.1))).toBe('ok');
    room.wait(60_000);
    expect(room.answerTry(ann, arrow(0, 0.2))).toBe('round_closed');
  });

  test('a pause stops the clock and the answers; what was left of the time is left after it', () => {
    const { room, ann } = askedRoom();
    room.host({ type: 'SetDeadline', revision: room.state.revision, seconds: 30 });
    room.wait(10_000);
    room.host({ type: 'Pause' });
    expect(room.descent().round).toMatchObject({ deadline: null, pausedLeft: 20_000 });
    expect(nextTimer(room.state)).toBeNull();
    expect(room.answerTry(ann, arrow(0, 0.1))).toBe('paused');
    room.wait(100_000);
    room.host({ type: 'Resume' });
    expect(room.descent().round).toMatchObject({ deadline: room.now + 20_000, pausedLeft: null });
    expect(room.answerTry(ann, arrow(0, 0.1))).toBe('ok');
  });

  test('a deadline set during a pause begins when the class goes on', () => {
    const { room } = askedRoom();
    room.host({ type: 'Pause' });
    room.wait(5_000);
    room.host({ type: 'SetDeadline', revision: room.state.revision, seconds: 30 });
    room.wait(5_000);
    room.host({ type: 'Resume' });
    expect(room.descent().round.deadline).toBe(room.now + 30_000);
  });

  test('closing early keeps every answer and still allows the reveal', () => {
    const { room, ann, ben } = askedRoom();
    room.answer(ann, arrow(-0.3, 0));
    room.host({ type: 'CloseRound', revision: room.state.revision });
    expect(room.answerTry(ben, arrow(0, 0.1))).toBe('round_closed');
    room.reveal();
    expect(room.seeStage().work).toMatchObject({ arrows: [{ x: -0.3, y: 0 }] });
  });
});

describe('the host’s hand on the class', () => {
  test('eyes up: phones are frozen, an answer on its way is refused kindly, nothing is lost', () => {
    const { room, ann } = askedRoom();
    room.answer(ann, arrow(-0.3, 0));
    room.host({ type: 'Freeze', frozen: true });
    expect(room.seeRoom().frozen).toBe(true);
    expect(room.answerTry(ann, arrow(0, 0))).toBe('eyes_up');
    room.host({ type: 'Freeze', frozen: false });
    expect(room.stepWork(ann).answer).toEqual({ x: -0.3, y: 0 });
  });

  test('end for today keeps the room, the seats, the answers and the scores for next week', () => {
    const { room, ann } = askedRoom();
    room.answer(ann, arrow(-0.5, -0.5));
    room.reveal();
    room.host({ type: 'EndForToday' });
    expect(room.seeRoom().status).toBe('resting');
    expect(room.hostTry({ type: 'Advance', revision: room.state.revision })).toBe('room_resting');
    room.wait(7 * 24 * 3600_000);
    room.host({ type: 'Reopen' });
    expect(room.seeRoom()).toMatchObject({ status: 'open', paused: false });
    expect(room.stepWork(ann).answer).toEqual({ x: -0.5, y: -0.5 });
    expect(room.seeSeat(ann).score).toBe(3);
    room.advance();
  });

  test('the stage shows no names once they are hidden', () => {
    const room = openRoom();
    room.join('Ann');
    expect(room.seeStage().names).toEqual(['Ann']);
    room.host({ type: 'ShowNames', show: false });
    expect(JSON.stringify(room.see({ role: 'stage' }))).not.toContain('Ann');
  });

  test('the warm-up shows where the class would let water flow, one tap a seat', () => {
    const room = openRoom();
    const ann = room.join('Ann');
    room.learner(ann, { type: 'TapWarmUp', x: 0.1, y: 0.2 });
    room.learner(ann, { type: 'TapWarmUp', x: 0.3, y: 0.4 });
    expect(room.seeStage().taps).toEqual([{ x: 0.3, y: 0.4 }]);
  });

  test('the address on the stage is the host’s choice, and the first one when this machine has lost it', () => {
    const room = openRoom();
    expect(room.seeStage().joinUrl).toBe('http://192.168.1.5:3000/j/K7Q3MX');
    room.host({ type: 'ChooseAddress', address: 'http://10.0.0.7:3000' });
    expect(room.seeStage().joinUrl).toBe('http://10.0.0.7:3000/j/K7Q3MX');
  });
});
