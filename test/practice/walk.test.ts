import { describe, expect, test } from 'vitest';
import { type StrideHabit, wrongStrides } from '../../server/activities/walk/practiceSteps';
import { nextIntention } from '../../server/practice/mind';
import { keptSkill, persona } from '../../server/practice/persona';
import { inFog } from '../../shared/lesson/hill/fog';
import { walkMistakes } from '../../shared/math/diagnosis/walk';
import type { Vec2 } from '../../shared/math/vec';
import { openRoom, type Room } from '../support/room';

const learner = (kind: string) => ({ ...persona(keptSkill('en', kind), 7), saysStuck: 0, asksHelp: 0 });
const nth = (habit: StrideHabit) => `++${Object.keys(wrongStrides).indexOf(habit)}`;

function fog(start: Vec2): Room {
  const activity = { ...inFog, starts: 'same' as const, start };
  return openRoom({
    lesson: { id: 'fog', title: inFog.title, summary: inFog.title, activities: [activity] },
  });
}

/** Lets one practice learner do all they mean to; what the room said of it, and the steps they sent. */
function walked(kind: string, start: Vec2) {
  const room = fog(start);
  const seat = room.join('Ann');
  room.start(0);
  const who = learner(kind);
  const done = new Set<string>();
  const steps: Vec2[] = [];
  for (let more = true; more; ) {
    const seen = { room: room.seeRoom(), you: room.seeSeat(seat), pictures: [] };
    const intention = nextIntention(who, seen, done, room.now);
    more = intention !== null;
    if (!intention) break;
    done.add(intention.key);
    const { command } = intention;
    const outcome = room.learnerTry(seat, command);
    if (command.type !== 'SubmitAnswer' || command.answer.kind !== 'walk' || outcome !== 'ok') continue;
    if (command.answer.does === 'step') steps.push({ x: command.answer.dx, y: command.answer.dy });
  }
  room.reveal();
  const { work } = room.seeSeat(seat);
  if (work?.kind !== 'walk') throw new Error('walked nowhere');
  return { steps, result: work.result, done: work.done };
}

const start = { x: 3, y: 1.5 };

/** z = x⁴/8 − x² + y² + xy/2: at (3, 1.5) the slopes are (8.25, 4.5); η = 0.15, and no step is longer than 1.5. */
describe('in fog, from (3, 1.5), a practice learner', () => {
  test.each([
    ['uphill', { x: 0.165, y: 0.0898 }, { kind: 'mistake', rule: 'wentUp' }],
    ['stopsEarly', { x: -1.24, y: -0.675 }, { kind: 'mistake', rule: 'stoppedEarly' }],
    ['forgotEta', { x: -1.32, y: -0.718 }, { kind: 'mistake', rule: 'jumpedAround' }],
    ['acrossSlope', { x: 0.18, y: -0.329 }, { kind: 'mistake', rule: 'wanderedAcross' }],
    ['tinySteps', { x: -0.0219, y: -0.012 }, { kind: 'mistake', rule: 'stepsTooShort' }],
    ['swapped', { x: -0.675, y: -1.24 }, { kind: 'mistake', rule: 'outOfSteps' }],
  ] as const)('with the habit %s begins with that step, and is named so', (habit, first, diagnosis) => {
    const { steps, result, done } = walked(nth(habit), start);
    expect(steps[0]).toEqual(first);
    expect(result?.diagnosis).toEqual(diagnosis);
    expect(done).toBe(true);
  });

  test('who is exact walks along −η∇f into the valley at (2.06, −0.52), and stops on level ground', () => {
    const { steps, result } = walked('exact', start);
    expect(steps[0]).toEqual({ x: -1.24, y: -0.675 });
    expect(result).toMatchObject({ diagnosis: { kind: 'right' }, near: 1, byGradient: true, points: 3 });
    expect(result?.path.at(-1)?.at.x).toBeCloseTo(2.06, 1);
    expect(result?.path.at(-1)?.at.y).toBeCloseTo(-0.5, 1);
    expect(steps.length).toBeLessThan(15);
  });
});

describe('in fog, wherever the lesson lets people begin', () => {
  const starts = [start, { x: -3, y: -1 }, { x: 0.5, y: 1.5 }];

  test('every name of a walk is somebody’s', () => {
    const found = new Set(
      starts.flatMap((at) =>
        (Object.keys(wrongStrides) as StrideHabit[]).map((habit) => {
          const diagnosis = walked(nth(habit), at).result?.diagnosis;
          return diagnosis?.kind === 'mistake' ? diagnosis.rule : diagnosis?.kind;
        }),
      ),
    );
    expect([...found].sort()).toEqual([...walkMistakes].sort());
  });

  test.each(starts)('the exact reach a valley from ($x, $y) with the suggested η', (at) => {
    expect(walked('exact', at).result?.diagnosis.kind).toBe('right');
  });

  test('a step that the map’s edge refuses ends the walk, instead of being tried for ever', () => {
    const { steps, result } = walked(nth('uphill'), start);
    expect(steps.length).toBeLessThan(15);
    expect(result?.path.at(-1)?.at.x).toBeLessThanOrEqual(4);
  });
});
