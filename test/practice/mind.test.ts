import { describe, expect, test } from 'vitest';
import { stepHabits } from '../../server/activities/descent/practiceSteps';
import {
  partialBy,
  partialHabits,
  partialTask,
  rightPartial,
} from '../../server/activities/network/practicePartials';
import { ownHabits } from '../../server/activities/practice';
import { diceFrom } from '../../server/practice/dice';
import { nextIntention, type Phone } from '../../server/practice/mind';
import { cast, keptSkill, type Persona, persona } from '../../server/practice/persona';
import { toVector } from '../../shared/math/network';
import { pictures } from '../../shared/math/pictures';
import { startNetwork } from '../../shared/math/startNetwork';
import { practiceSkills } from '../../shared/protocol/commands';
import type { YouView } from '../../shared/protocol/views';
import { hillScreen, joining, lobby, netScreen, partialWork, seated, stepWork } from './fakes';

const nothing: ReadonlySet<string> = new Set();
const net = toVector(startNetwork());
const onHill = { ...lobby, screen: hillScreen };
const onNet = { ...lobby, screen: netScreen(net) };
const phone = (room: Phone['room'], you: YouView): Phone => ({ room, you, pictures });
const someone = (kind: string, seed = 7): Persona => ({
  ...persona(keptSkill('en', kind), seed),
  saysStuck: 0,
  asksHelp: 0,
});

function answerOf(who: Persona, seen: Phone) {
  const command = nextIntention(who, seen, nothing, 0)?.command;
  if (command?.type !== 'SubmitAnswer') throw new Error(`answered nothing but ${command?.type}`);
  return command.answer;
}

describe('A practice learner', () => {
  test('joins with a friendly name in their language, and not while every seat is taken', () => {
    const who = someone('exact');
    expect(nextIntention(who, phone(lobby, joining), nothing, 0)?.command).toEqual({
      type: 'Join',
      name: who.name,
    });
    expect(who.name).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/);
    expect(nextIntention(who, phone(lobby, { ...joining, closed: 'full' }), nothing, 0)).toBeNull();
  });

  test('joins within five seconds, even the slow: a class is not kept at the door', () => {
    for (let seed = 0; seed < 50; seed++) {
      const delay = nextIntention(someone('slow', seed), phone(lobby, joining), nothing, 0)?.delay ?? 0;
      expect(delay).toBeGreaterThanOrEqual(1_000);
      expect(delay).toBeLessThanOrEqual(5_000);
    }
  });

  test('takes 2 to 12 seconds over a question, the slow one more', () => {
    for (let seed = 0; seed < 50; seed++) {
      const delay =
        nextIntention(someone('exact', seed), phone(onHill, seated(stepWork)), nothing, 0)?.delay ?? 0;
      expect(delay).toBeGreaterThanOrEqual(2_000);
      expect(delay).toBeLessThanOrEqual(12_000);
      const slow =
        nextIntention(someone('slow', seed), phone(onHill, seated(stepWork)), nothing, 0)?.delay ?? 0;
      expect(slow).toBeCloseTo(delay * 2.5);
    }
  });

  test('thinks the same of the same question each time, and others think otherwise', () => {
    const ask = (seed: number) =>
      nextIntention(someone('sloppy', seed), phone(onHill, seated(stepWork)), nothing, 0);
    expect(ask(3)).toEqual(ask(3));
    expect(new Set(Array.from({ length: 20 }, (_, seed) => ask(seed)?.delay)).size).toBe(20);
  });

  test.each([
    ['exact', -0.5, 0.1],
    ['uphill+', 0.5, -0.1],
    ['forgotEta+', -5, 1],
    ['uphillForgotEta+', 5, -1],
    ['swapped+', 0.1, -0.5],
    ['signLostX+', 0.5, 0.1],
    ['signLostY+', -0.5, -0.1],
    ['unitVector+', -0.9806, 0.1961],
    ['etaTimesUnitVector+', -0.09806, 0.01961],
    ['newPoint+', 2.5, -0.9],
    ['minusEtaPosition+', -0.3, 0.1],
    ['straightToMinimum+', -3, 1],
    ['otherVariableZero+', -0.6, 0.4],
    ['sumInBoth+', -0.4, -0.4],
    ['alongContour+', -0.1, -0.5],
    ['alongContourBack+', 0.1, 0.5],
    ['dividedBySlope+', -0.02, 0.1],
    ['etaTwice+', -0.05, 0.01],
  ])('who is %s gives (%f, %f) at (3, −1) on z = x² + xy + 2y² with η = 0.1', (kind, dx, dy) => {
    const answer = answerOf(someone(kind), phone(onHill, seated(stepWork)));
    if (answer.kind !== 'descent') throw new Error('not a step');
    expect(answer.dx).toBeCloseTo(dx, 6);
    expect(answer.dy).toBeCloseTo(dy, 6);
  });

  test.each(['partials', 'f'] as const)('given %s works the slopes out by themselves', (given) => {
    const screen = { ...hillScreen, given, slopes: null };
    expect(answerOf(someone('exact'), phone({ ...lobby, screen }, seated(stepWork)))).toEqual({
      kind: 'descent',
      dx: -0.5,
      dy: 0.1,
    });
  });

  test.each(['uphill+', 'signLostX+', 'sloppy'])('who is %s finds the right step after a hint', (kind) => {
    const hint = { kind: 'mistake', rule: 'uphill' } as const;
    for (let seed = 0; seed < 30; seed++) {
      const hinted = phone(onHill, seated({ ...stepWork, firstAnswer: { x: 0.5, y: -0.1 }, hint }));
      expect(answerOf(someone(kind, seed), hinted)).toEqual({ kind: 'descent', dx: -0.5, dy: 0.1 });
    }
  });

  test('draws by map inside the circle: the exact one within 4° of −∇f, the other straight at the minimum', () => {
    const screen = { ...hillScreen, way: 'map' as const, slopes: null, radius: 1 };
    for (let seed = 0; seed < 100; seed++) {
      const seen = phone({ ...lobby, screen }, seated(stepWork));
      for (const [kind, x, y] of [
        ['exact', -5, 1],
        ['straightToMinimum+', -3, 1],
      ] as const) {
        const answer = answerOf(someone(kind, seed), seen);
        if (answer.kind !== 'descent') throw new Error('not a step');
        expect(Math.hypot(answer.dx, answer.dy)).toBeLessThanOrEqual(1);
        const turn = Math.atan2(answer.dy, answer.dx) - Math.atan2(y, x);
        expect(Math.abs(turn)).toBeLessThan((4.01 * Math.PI) / 180);
      }
    }
  });

  test('who runs straight to the minimum steps rightly where there is none', () => {
    const screen = { ...hillScreen, surface: 'saddle' as const };
    const seen = phone({ ...lobby, screen }, seated(stepWork));
    expect(answerOf(someone('straightToMinimum+'), seen)).toEqual(answerOf(someone('exact'), seen));
  });

  test('in fog goes by the slopes alone, and cannot misread a hill that is not shown', () => {
    const screen = { ...hillScreen, surface: null };
    const seen = phone({ ...lobby, screen }, seated(stepWork));
    const right = { kind: 'descent', dx: -0.5, dy: 0.1 };
    for (const kind of ['exact', 'straightToMinimum+', 'otherVariableZero+', 'coordinatesSwapped+']) {
      expect(answerOf(someone(kind), seen), kind).toEqual(right);
    }
    expect(answerOf(someone('swapped+'), seen)).toEqual({ kind: 'descent', dx: 0.1, dy: -0.5 });
  });

  test('answers their own parameter to four digits, right or by their rule', () => {
    const seen = phone(onNet, seated(partialWork('w2_32')));
    const task = partialTask(onNet.screen, 'w2_32', pictures);
    if (!task) throw new Error('no task');
    const right = Number(rightPartial(task).toPrecision(4));
    expect(answerOf(someone('exact'), seen)).toEqual({ kind: 'network', param: 'w2_32', value: right });
    const path1 = Number(partialBy('onlyPath1', task)?.toPrecision(4));
    expect(path1).not.toBe(right);
    expect(answerOf(someone('+onlyPath1'), seen)).toEqual({ kind: 'network', param: 'w2_32', value: path1 });
  });

  test('answers rightly where their wrong rule has nothing to say', () => {
    const seen = phone(onNet, seated(partialWork('b3_1')));
    expect(answerOf(someone('+onlyPath1'), seen)).toEqual(answerOf(someone('exact'), seen));
  });

  test('asked once more: the exact insists, the sloppy mends the slip, the mistaken insists or gives in', () => {
    const dispute = { yours: 9, other: 0.123 };
    const seen = phone(onNet, seated(partialWork('w2_32', dispute)));
    const right = answerOf(someone('exact'), seen);
    const task = partialTask(onNet.screen, 'w2_32', pictures);
    const path1 = task && Number(partialBy('onlyPath1', task)?.toPrecision(4));
    const mistaken = new Set<number>();
    for (let seed = 0; seed < 60; seed++) {
      expect(answerOf(someone('sloppy', seed), seen)).toEqual(right);
      const answer = answerOf(someone('+onlyPath1', seed), seen);
      if (answer.kind === 'network') mistaken.add(answer.value);
    }
    expect([...mistaken].sort()).toEqual([path1, 0.123].sort());
  });

  test('who was shown a factor uses it, whatever their habit', () => {
    const seen = phone(onNet, seated(partialWork('w2_32', null, 1)));
    expect(answerOf(someone('+errorSignFlipped'), seen)).toEqual(answerOf(someone('exact'), seen));
  });

  test('who is sloppy slips in about two answers of five', () => {
    const right = JSON.stringify(answerOf(someone('exact'), phone(onHill, seated(stepWork))));
    const wrong = Array.from({ length: 500 }, (_, seed) =>
      answerOf(someone('sloppy', seed), phone(onHill, seated(stepWork))),
    ).filter((answer) => JSON.stringify(answer) !== right).length;
    expect(wrong).toBeGreaterThan(150);
    expect(wrong).toBeLessThan(250);
  });

  test('who is silent is there, taps in the lobby, may say they are stuck, and never answers', () => {
    const said = new Set<string | undefined>();
    for (let seed = 0; seed < 60; seed++) {
      const who = persona(keptSkill('ja', 'silent'), seed);
      said.add(nextIntention(who, phone(onHill, seated(stepWork)), nothing, 0)?.command.type);
      said.add(nextIntention(who, phone(onNet, seated(partialWork('w2_32'))), nothing, 0)?.command.type);
    }
    expect(said).toEqual(new Set(['SayStuck', undefined]));
  });

  test('does nothing while the class is paused, frozen, closed, revealed or at home', () => {
    const who = someone('exact');
    const you = seated(stepWork);
    const doing = (room: Phone['room']) => nextIntention(who, phone(room, you), nothing, 0);
    const round = hillScreen.round;
    expect(doing(onHill)).not.toBeNull();
    expect(doing({ ...onHill, paused: true })).toBeNull();
    expect(doing({ ...onHill, frozen: true })).toBeNull();
    expect(doing({ ...onHill, status: 'resting' })).toBeNull();
    expect(doing({ ...onHill, screen: { ...hillScreen, round: { ...round, closed: true } } })).toBeNull();
    expect(
      doing({ ...onHill, screen: { ...hillScreen, round: { ...round, phase: 'revealed' } } }),
    ).toBeNull();
  });

  test('who was given more time answers a closed round until then', () => {
    const closed = { ...onHill, screen: { ...hillScreen, round: { ...hillScreen.round, closed: true } } };
    const seen = phone(closed, { ...seated(stepWork), deadline: 5_000 });
    expect(nextIntention(someone('exact'), seen, nothing, 4_000)?.command.type).toBe('SubmitAnswer');
    expect(nextIntention(someone('exact'), seen, nothing, 6_000)).toBeNull();
  });
});

describe('A cast of practice learners', () => {
  test.each(practiceSkills)('of skill %s has as many as were asked for, at 1, 10, 30 and 50', (skill) => {
    for (const count of [1, 10, 30, 50]) expect(cast(skill, count, diceFrom(count))).toHaveLength(count);
  });

  test('is like a class when mixed: of 30, 14 exact, 3 slow, 6 sloppy, 2 silent and 5 with a rule of their own', () => {
    const kinds = cast('mixed', 30, diceFrom(1));
    const count = (kind: string) => kinds.filter((one) => one === kind).length;
    expect([count('exact'), count('slow'), count('sloppy'), count('silent')]).toEqual([14, 3, 6, 2]);
    expect(new Set(kinds.filter((one) => one.includes('+'))).size).toBe(5);
  });

  test('that has one of each shows every wrong rule there is', () => {
    const all = cast('oneOfEach', 30, diceFrom(1)).map((kind) => persona(keptSkill('en', kind), 1));
    for (const names of [partialHabits, stepHabits]) {
      expect(new Set(all.flatMap((who) => ownHabits(who, names)))).toEqual(new Set(names));
    }
  });

  test('that was kept before habits had one list is who it was', () => {
    expect(persona('en swapped+weightTransposed,swappedIndices+3', 1)).toMatchObject({
      habits: ['swapped', 'weightTransposed', 'swappedIndices'],
      nth: 3,
    });
    expect(persona('en +onlyPath1+2', 1)).toMatchObject({ habits: ['onlyPath1'], nth: 2 });
  });
});
