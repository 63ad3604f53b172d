/**
 * The table of mistakes in Δx, Δy, line by line: what a practice learner of each habit sends is a literal worked out by
 * hand, and the room calls it by its name.
 */
import { describe, expect, test } from 'vitest';
import { type StepHabit, stepHabits } from '../../server/activities/descent/practiceSteps';
import { diceFrom } from '../../server/practice/dice';
import { nextIntention } from '../../server/practice/mind';
import { cast, keptSkill, persona } from '../../server/practice/persona';
import type { StepGiven } from '../../shared/activities/descent/settings';
import { byFormula } from '../../shared/lesson/hill/descent';
import {
  type StepDirection,
  type StepMistake,
  stepDirections,
  stepMistakes,
} from '../../shared/math/diagnosis/step';
import type { SurfaceId } from '../../shared/math/surface';
import { arrow, openRoom, type Room } from '../support/room';

type Place = { readonly surface: SurfaceId; readonly at: readonly [number, number]; readonly eta: number };

/** A class that is asked for −η∇f at this place. */
function asked({ surface, at: [x, y], eta }: Place, given: StepGiven = 'slopes'): Room {
  const words = { ja: '表', en: 'The table' };
  const activity = { ...byFormula, surface, start: { x, y }, eta, given };
  return openRoom({ lesson: { id: 'table', title: words, summary: words, activities: [activity] } });
}

/** The learner at the phone answers what it shows, as the kind of person they are. */
function answers(room: Room, seat: number, kind: string): readonly [number, number] {
  const who = { ...persona(keptSkill('en', kind), seat), saysStuck: 0 };
  const phone = { room: room.seeRoom(), you: room.seeSeat(seat), pictures: [] };
  const command = nextIntention(who, phone, new Set(), 0)?.command;
  if (command?.type !== 'SubmitAnswer' || command.answer.kind !== 'descent')
    throw new Error(`${kind} is silent`);
  room.learner(seat, command);
  return [command.answer.dx, command.answer.dy];
}

const nameOf = (room: Room, seat: number) => room.stepWork(seat).result?.diagnosis;

type Row = readonly [rule: StepMistake, habit: StepHabit, dx: number, dy: number];

/** z = x² + xy + 2y² at (3, −1), η = 0.1: ∇z = (5, −1), right is (−0.5, 0.1), ‖∇z‖ = √26. */
const inTheDeck: Place = { surface: 'valley', at: [3, -1], eta: 0.1 };
const deckRows: readonly Row[] = [
  ['uphill', 'uphill', 0.5, -0.1],
  ['forgotEta', 'forgotEta', -5, 1],
  ['uphillForgotEta', 'uphillForgotEta', 5, -1],
  ['swapped', 'swapped', 0.1, -0.5],
  ['oneSignLost', 'signLostX', 0.5, 0.1],
  ['oneSignLost', 'signLostY', -0.5, -0.1],
  ['unitVector', 'unitVector', -0.9806, 0.1961],
  ['etaTimesUnitVector', 'etaTimesUnitVector', -0.09806, 0.01961],
  ['newPoint', 'newPoint', 2.5, -0.9],
  ['minusEtaPosition', 'minusEtaPosition', -0.3, 0.1],
  ['straightToMinimum', 'straightToMinimum', -3, 1],
  ['otherVariableZero', 'otherVariableZero', -0.6, 0.4],
  ['sumInBoth', 'sumInBoth', -0.4, -0.4],
  ['alongContour', 'alongContour', -0.1, -0.5],
  ['alongContour', 'alongContourBack', 0.1, 0.5],
  ['dividedBySlope', 'dividedBySlope', -0.02, 0.1],
  ['etaTwice', 'etaTwice', -0.05, 0.01],
  ['forgotEta', 'forgotEtaInY', -0.5, 1],
  ['newXForSlopeInY', 'newXForSlopeInY', -0.5, 0.15],
  ['coordinatesSwapped', 'coordinatesSwapped', -0.1, -1.1],
];

/** z = x⁴/8 − x² + y² + xy/2 at (3, 1.5), η = 0.1: ∇z = (8.25, 4.5), right is (−0.825, −0.45), ‖∇z‖ = 9.3975. */
const betweenTwoValleys: Place = { surface: 'twoMinima', at: [3, 1.5], eta: 0.1 };
const valleyRows: readonly Row[] = [
  ['uphill', 'uphill', 0.825, 0.45],
  ['forgotEta', 'forgotEta', -8.25, -4.5],
  ['uphillForgotEta', 'uphillForgotEta', 8.25, 4.5],
  ['swapped', 'swapped', -0.45, -0.825],
  ['oneSignLost', 'signLostX', 0.825, -0.45],
  ['oneSignLost', 'signLostY', -0.825, 0.45],
  ['unitVector', 'unitVector', -0.8779, -0.4789],
  ['etaTimesUnitVector', 'etaTimesUnitVector', -0.08779, -0.04789],
  ['newPoint', 'newPoint', 2.175, 1.05],
  ['minusEtaPosition', 'minusEtaPosition', -0.3, -0.15],
  ['straightToMinimum', 'straightToMinimum', -0.9384, -2.015],
  ['otherVariableZero', 'otherVariableZero', -0.75, -0.3],
  ['sumInBoth', 'sumInBoth', -1.275, -1.275],
  ['alongContour', 'alongContour', 0.45, -0.825],
  ['alongContour', 'alongContourBack', -0.45, 0.825],
  ['dividedBySlope', 'dividedBySlope', -0.01212, -0.02222],
  ['etaTwice', 'etaTwice', -0.0825, -0.045],
  ['forgotEta', 'forgotEtaInY', -0.825, -4.5],
  ['newXForSlopeInY', 'newXForSlopeInY', -0.825, -0.4088],
  ['coordinatesSwapped', 'coordinatesSwapped', -0.01875, -0.675],
];

describe.each([
  ['z = x² + xy + 2y² at (3, −1)', inTheDeck, deckRows],
  ['z = x⁴/8 − x² + y² + xy/2 at (3, 1.5)', betweenTwoValleys, valleyRows],
] as const)('Every mistake of the table on %s', (_, place, rows) => {
  test.each(rows)('%s: who has the habit %s sends (%d, %d), and the room names it', (rule, habit, dx, dy) => {
    const room = asked(place, 'partials');
    const seat = room.join('Ann');
    room.start(0);
    expect(answers(room, seat, `${habit}+`)).toEqual([dx, dy]);
    room.host({ type: 'OpenSecondTry', revision: room.state.revision });
    expect(room.stepWork(seat).hint).toMatchObject({ kind: 'mistake', rule });
    room.reveal();
    expect(nameOf(room, seat)).toMatchObject({ kind: 'mistake', rule });
  });

  test('is a row here, and every wrong way a practice learner knows is one, too', () => {
    expect(new Set(rows.map(([rule]) => rule))).toEqual(new Set(stepMistakes));
    expect(new Set(rows.map(([, habit]) => habit))).toEqual(new Set(stepHabits));
  });

  test('is counted on the stage of a class that has one of each', () => {
    const room = asked(place, 'partials');
    const kinds = cast('oneOfEach', stepHabits.length, diceFrom(1));
    const seats = kinds.map((kind, n) => ({ kind, seat: room.join(`Learner ${n}`, { practice: true }) }));
    room.start(0);
    for (const { kind, seat } of seats) answers(room, seat, kind);
    room.reveal();
    const { work } = room.seeStage();
    const counted = work?.kind === 'descent' ? work.mistakes : [];
    expect(new Set(counted.map(({ rule }) => rule))).toEqual(new Set(stepMistakes));
    const twoWays = (rule: string) => ['oneSignLost', 'alongContour', 'forgotEta'].includes(rule);
    for (const { rule, count } of counted) expect(count, rule).toBe(twoWays(rule) ? 2 : 1);
  });
});

function said(place: Place, [dx, dy]: readonly [number, number]) {
  const room = asked(place);
  const seat = room.join('Ann');
  room.start(0);
  room.answer(seat, arrow(dx, dy));
  room.reveal();
  return nameOf(room, seat);
}

describe('Where two rules give one number the room is undecided', () => {
  test.each<
    readonly [
      surface: SurfaceId,
      at: readonly [number, number],
      eta: number,
      sent: readonly [number, number],
      StepMistake,
      StepMistake,
    ]
  >([
    // x² + y², one unit from its lowest point: the unit vector is the way there
    ['bowl', [0.6, 0.8], 0.1, [-0.6, -0.8], 'unitVector', 'straightToMinimum'],
    ['bowl', [0.6, 0.8], 0.1, [-0.06, -0.08], 'etaTimesUnitVector', 'minusEtaPosition'],
    // slopes of length 1: their unit vector is themselves
    ['bowl', [0.3, 0.4], 0.1, [-0.6, -0.8], 'forgotEta', 'unitVector'],
    // slopes of length 1/η
    ['bowl', [4, 3], 0.1, [-0.08, -0.06], 'etaTimesUnitVector', 'etaTwice'],
    // x = y, so ∂z/∂x = ∂z/∂y: one sign turned is a right angle
    ['bowl', [2, 2], 0.1, [0.4, -0.4], 'oneSignLost', 'alongContour'],
    ['valley', [3, 1], 0.1, [-0.7, 0.7], 'oneSignLost', 'alongContour'],
    // x = −y, so ∂z/∂x = −∂z/∂y: swapped is turned round
    ['bowl', [2, -2], 0.1, [0.4, -0.4], 'uphill', 'swapped'],
    ['bowl', [2, -2], 0.1, [0.4, 0.4], 'oneSignLost', 'alongContour'],
    // η = ½ on x² + y²: η²∇z is η times the position
    ['bowl', [2, -2], 0.5, [-1, 1], 'minusEtaPosition', 'etaTwice'],
    // η = 1 can be neither forgotten nor used twice
    ['valley', [3, -1], 1, [5, -1], 'uphill', 'uphillForgotEta'],
    ['valley', [3, -1], 1, [-0.981, 0.196], 'unitVector', 'etaTimesUnitVector'],
    // ∂z/∂y = 0 has no sign to lose
    ['saddle', [2, 1], 0.1, [0.5, 0], 'uphill', 'oneSignLost'],
    ['saddle', [2, 1], 0.1, [0, -0.5], 'swapped', 'alongContour'],
  ])('on %s at %j with η = %d, of %j: %s or %s', (surface, at, eta, sent, one, other) => {
    expect(said({ surface, at, eta }, sent)).toEqual({ kind: 'undecided', rules: [one, other] });
  });
});

describe('Where a rule gives the truth it cannot show, and its number is right', () => {
  test.each<
    readonly [
      surface: SurfaceId,
      at: readonly [number, number],
      eta: number,
      right: readonly [number, number],
      cannotShow: readonly StepMistake[],
    ]
  >([
    ['valley', [3, -1], 0.1, [-0.5, 0.1], []],
    ['twoMinima', [3, 1.5], 0.1, [-0.825, -0.45], []],
    // no cross term: the other variable does not matter
    ['bowl', [3, -2], 0.1, [-0.6, 0.4], ['otherVariableZero']],
    ['bowl', [2, 2], 0.1, [-0.4, -0.4], ['swapped', 'otherVariableZero']],
    ['bowl', [0.3, 0.4], 0.1, [-0.06, -0.08], ['etaTimesUnitVector', 'otherVariableZero']],
    ['bowl', [4, 3], 0.1, [-0.8, -0.6], ['unitVector', 'otherVariableZero']],
    ['bowl', [2, -2], 0.5, [-2, 2], ['straightToMinimum', 'otherVariableZero']],
    // ‖∇z‖ = 9.9 is within 2 % of 1/η
    ['valley', [3, 1], 0.1, [-0.7, -0.7], ['swapped', 'unitVector']],
    ['valley', [3, -1], 1, [-5, 1], ['forgotEta', 'etaTwice']],
  ])('on %s at %j with η = %d: %j hides %j', (surface, at, eta, right, cannotShow) => {
    expect(said({ surface, at, eta }, right)).toEqual({ kind: 'right', cannotShow });
  });
});

describe('What fits no rule is told by its direction', () => {
  const rows: readonly (readonly [StepDirection, Place, readonly [number, number]])[] = [
    ['zeroStep', inTheDeck, [0, 0]],
    ['flatGround', { ...inTheDeck, at: [0, 0] }, [0.3, 0]],
    ['rightDirectionWrongSize', inTheDeck, [-1.25, 0.25]],
    ['downhillNotSteepest', inTheDeck, [-0.7, -0.6]],
    // z = x² + xy + 2y²: from 8 to 49
    ['downhillEndsHigher', inTheDeck, [-10, 4.5]],
    ['acrossSlope', inTheDeck, [0.21, 1]],
    ['uphillSomehow', inTheDeck, [0.7, 0.7]],
    // z = x⁴/8 − x² + y² + xy/2: from −0.875 over the hump at x = 0 to −2.11, ∇z = (−1.5, 0.5)
    ['uphillEndsLower', { surface: 'twoMinima', at: [1, 0], eta: 0.1 }, [-2.8, 0.3]],
  ];

  test.each(rows)('%s', (is, place, sent) => {
    expect(said(place, sent)).toMatchObject({ kind: 'direction', is });
  });

  test('and every direction that has a name is a row here', () => {
    expect(rows.map(([is]) => is)).toEqual(stepDirections);
  });
});
