import { describe, expect, test } from 'vitest';
import type { Answer } from '../../shared/activities';
import { downTheHill } from '../../shared/lesson/downTheHill';
import { firstSteps } from '../../shared/lesson/firstSteps';
import { crowdAnswer } from '../support/crowdAnswers';
import { openRoom, partial, type Room } from '../support/room';

const activities = [firstSteps, downTheHill].flatMap((lesson) =>
  lesson.activities.map((activity, index) => [activity.id, lesson, index] as const),
);

function anAnswer(room: Room, seat: number): Answer {
  const { screen } = room.seeRoom();
  if (screen.kind === 'network') return partial(room.task(seat).param, 0.1);
  if (screen.kind === 'walk') return { kind: 'walk', does: 'stop' };
  const answer = screen.kind === 'lobby' ? null : crowdAnswer(screen, 0);
  if (!answer) throw new Error(`no answer to ${screen.kind}`);
  return answer;
}
const say = (room: Room, seat: number, stuck: boolean) =>
  room.learnerTry(seat, { type: 'SayStuck', round: room.round(), stuck });
const told = (room: Room) => room.seeHost().seats.map(({ doing, stuck }) => [doing, stuck]);

describe.each(activities)('A learner who is stuck in %s', (_id, lesson, index) => {
  function twoAtWork() {
    const room = openRoom({ lesson });
    const [ann, ben] = [room.join('Ann'), room.join('Ben')];
    room.start(index);
    return { room, ann, ben };
  }

  test('is told to the host by name, and to no stage and no classmate', () => {
    const { room, ann, ben } = twoAtWork();
    const before = [room.see({ role: 'stage' }), room.see({ role: 'learner', seat: ben })];
    expect(say(room, ann, true)).toBe('ok');
    expect(told(room)).toEqual([
      ['stuck', true],
      ['working', false],
    ]);
    expect(room.seeSeat(ann).stuck).toBe(true);
    expect([room.see({ role: 'stage' }), room.see({ role: 'learner', seat: ben })]).toEqual(before);
  });

  test('takes it back by pressing again or by answering, and may say so after an answer too', () => {
    const { room, ann } = twoAtWork();
    say(room, ann, true);
    say(room, ann, false);
    expect(room.seeSeat(ann).stuck).toBe(false);
    say(room, ann, true);
    room.answer(ann, anAnswer(room, ann));
    expect(room.seeSeat(ann).stuck).toBe(false);
    expect(say(room, ann, true)).toBe('ok');
    expect(told(room)[0]?.[1]).toBe(true);
  });

  test('is so no longer once the answers are out, or the class has gone elsewhere', () => {
    const { room, ann } = twoAtWork();
    say(room, ann, true);
    room.start(index === 0 ? 1 : 0);
    expect(room.seeSeat(ann).stuck).toBe(false);
    room.start(index);
    const { screen } = room.seeRoom();
    const round = screen.kind === 'lobby' ? 0 : screen.round.number;
    room.learner(ann, { type: 'SayStuck', round, stuck: true });
    room.reveal();
    expect(told(room)[0]?.[1]).toBe(false);
  });
});
