import { describe, expect, test } from 'vitest';
import { type StepHabit, stepBy, stepTask } from '../../server/activities/descent/practiceSteps';
import { type PartialHabit, partialBy, partialTask } from '../../server/activities/network/practicePartials';
import { copied } from '../../server/practice/rounding';
import {
  diagnosePartial,
  type PartialRule,
  partialRuleStates,
  shownWidthOf,
  truthOf,
} from '../../shared/math/diagnosis/partial';
import { diagnoseStep, type StepMistake, stepRuleStates } from '../../shared/math/diagnosis/step';
import { paramId, params, toVector } from '../../shared/math/network';
import { pictures } from '../../shared/math/pictures';
import { startNetwork } from '../../shared/math/startNetwork';
import { surfaceIds, surfaces } from '../../shared/math/surface';
import { drawing, flat, placeOf } from '../support/diagnosis/translate';
import { dualGradient } from '../support/oracle/network';
import { partSlips, wholeSlips } from '../support/oracle/stepSlips';
import { dualSurface } from '../support/oracle/surfaces';
import { seenOnKeys, truth, wrong } from '../support/oracle/wrongPartials';

/** The practice learners' habits, and the names under which the room knows them. */
const stepRuleOf: Readonly<Record<StepHabit, StepMistake>> = {
  uphill: 'uphill',
  forgotEta: 'forgotEta',
  uphillForgotEta: 'uphillForgotEta',
  swapped: 'swapped',
  signLostX: 'oneSignLost',
  signLostY: 'oneSignLost',
  unitVector: 'unitVector',
  etaTimesUnitVector: 'etaTimesUnitVector',
  newPoint: 'newPoint',
  minusEtaPosition: 'minusEtaPosition',
  straightToMinimum: 'straightToMinimum',
  otherVariableZero: 'otherVariableZero',
  sumInBoth: 'sumInBoth',
  alongContour: 'alongContour',
  alongContourBack: 'alongContour',
  dividedBySlope: 'dividedBySlope',
  etaTwice: 'etaTwice',
  forgotEtaInY: 'forgotEta',
  newXForSlopeInY: 'newXForSlopeInY',
  coordinatesSwapped: 'coordinatesSwapped',
};
const partialRuleOf: Readonly<Record<PartialHabit, PartialRule>> = {
  errorSignFlipped: 'errorSignFlipped',
  noOutputSlope: 'noOutputSlope',
  noHiddenSlope: 'noHiddenSlope',
  lowerOutputLeftOut: 'lowerOutputLeftOut',
  inputForHidden: 'inputForHidden',
  doubled: 'doubled',
  slopeAtOutput: 'slopeAtOutput',
  weightedInputForOutput: 'weightedInputForOutput',
  errorNotDifferentiated: 'errorNotDifferentiated',
  targetLeftOut: 'targetLeftOut',
  otherOutput: 'otherOutput',
  swappedIndices: 'swappedIndices',
  onlyPath1: 'onlyPath1',
  onlyPath2: 'onlyPath2',
  pathsAveraged: 'pathsAveraged',
  pathsSubtracted: 'pathsSubtracted',
  weightLeftOut: 'weightLeftOut',
  weightTransposed: 'weightTransposed',
  summedOverAll: 'summedOverAll',
  averagedOverAll: 'averagedOverAll',
  gaveUpdate: 'gaveUpdate',
  biasMultiplied: 'biasMultiplied',
};

/** Whether one of these is the number, but for digits that not everybody reads. */
const isAmong = (value: number, others: readonly number[]): boolean =>
  others.some((other) => Math.abs(value - other) <= 0.01 * Math.abs(other) + 1e-12);

describe('A mistake that a practice learner makes is what somebody else works out, and named by the room', () => {
  test.each(surfaceIds)('in Δx and Δy, wherever a round may begin on the surface %s', (id) => {
    const { startPoints, eta } = surfaces[id];
    const shown = new Map<StepHabit, number>();
    for (const at of startPoints) {
      const slopes = (x: number, y: number) => {
        const [p, q] = dualSurface(id, x, y).slopes;
        return { x: p, y: q };
      };
      const read = { at, eta, here: slopes(at.x, at.y), slopes, putsIn: true };
      const worked = [...wholeSlips(read), ...partSlips(read)];
      const mine = stepTask({ surface: id, at, eta, slopes: null, given: 'partials' });
      const theirs = { surface: surfaces[id], at, eta, formulas: true };
      for (const [habit, rule] of Object.entries(stepRuleOf) as [StepHabit, StepMistake][]) {
        const arrow = stepBy(habit, mine);
        const state = stepRuleStates(theirs)[rule];
        if (!arrow) {
          expect(state, `${habit} at (${at.x}, ${at.y})`).toBe('notApplicable');
          continue;
        }
        // The way to a minimum is in nobody's formula.
        if (rule !== 'straightToMinimum') {
          const same = worked.filter(({ step }) => isAmong(arrow.x, [step.x]) && isAmong(arrow.y, [step.y]));
          expect(
            same.map((one) => one.rule),
            `${habit} at (${at.x}, ${at.y})`,
          ).toContain(rule);
        }
        const diagnosis = diagnoseStep(theirs, { x: copied(arrow.x), y: copied(arrow.y) });
        const rules =
          diagnosis.kind === 'mistake'
            ? [diagnosis.rule]
            : diagnosis.kind === 'undecided'
              ? diagnosis.rules
              : [];
        if (diagnosis.kind === 'right') expect(diagnosis.cannotShow, habit).toContain(rule);
        else expect(rules, `${habit} at (${at.x}, ${at.y})`).toContain(rule);
        if (rules.length === 1) shown.set(habit, (shown.get(habit) ?? 0) + 1);
      }
    }
    // On the bowl half of the rules coincide; elsewhere nearly all stand alone somewhere.
    expect(shown.size).toBeGreaterThanOrEqual(id === 'bowl' ? 8 : 14);
  });

  test.each([1, 2, 3])('in ∂C_k/∂θ, for all 47 parameters of the start network with seed %i', (seed) => {
    const net = startNetwork(seed);
    const values = toVector(net);
    const everyPicture = pictures.map(
      ({ pixels, target }) => dualGradient(net.sizes, values, pixels, target).gradient,
    );
    const shown = new Set<PartialHabit>();
    for (const picture of [0, 41]) {
      const sample = pictures[picture];
      if (!sample) throw new Error('no such picture');
      const seen = seenOnKeys(flat(net), drawing(sample));
      for (const [index, param] of params(net.sizes).entries()) {
        const sum = everyPicture.reduce((total, gradient) => total + (gradient[index] ?? 0), 0);
        const place = placeOf(param);
        const byRule: Partial<Record<PartialRule, readonly number[]>> = {
          summedOverAll: [sum],
          averagedOverAll: [sum / pictures.length],
          gaveUpdate: [-2 * truth(seen.net, seen.d, place)],
        };
        const mine = partialTask(
          { sizes: net.sizes, params: values, picture, eta: 2 },
          paramId(param),
          pictures,
        );
        if (!mine) throw new Error('no such parameter');
        const theirs = { net, picture: sample, pictures, param, eta: 2 };
        const states = partialRuleStates(theirs);
        for (const [habit, rule] of Object.entries(partialRuleOf) as [PartialHabit, PartialRule][]) {
          const value = partialBy(habit, mine);
          const what = `${habit} of ${paramId(param)} on picture ${picture}`;
          if (value === null) {
            expect(states[rule], what).toBe('notApplicable');
            continue;
          }
          const others = [wrong[rule] ?? []].flat().map((way) => way(seen.net, seen.d, place) ?? Number.NaN);
          expect(isAmong(value, byRule[rule] ?? others), `${what}: ${value}, ${others}`).toBe(true);
          const diagnosis = diagnosePartial(theirs, copied(value));
          if (diagnosis.kind === 'right')
            expect(passes(theirs, value) || states[rule] === 'cannotShow', what).toBe(true);
          else if (diagnosis.kind === 'undecided') expect(diagnosis.rules, what).toContain(rule);
          else {
            expect(diagnosis, what).toEqual({ kind: 'mistake', rule });
            shown.add(habit);
          }
        }
      }
    }
    expect(shown.size).toBeGreaterThanOrEqual(20);
  });
});

/** A wrong rule's number that lies where the right one may: by 2 % or by what the shown digits allow, and a little for its own rounding. */
function passes(task: Parameters<typeof truthOf>[0], value: number): boolean {
  const truth = truthOf(task);
  return Math.abs(value - truth) <= 1.05 * Math.max(0.02 * Math.abs(truth), shownWidthOf(task));
}
