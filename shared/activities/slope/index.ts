/** What travels for a ball on a curve: the answer, and what each kind of viewer may see. */

import * as v from 'valibot';
import type { CurveId } from '../../math/curve';
import type { Diagnosis } from '../../math/diagnosis/diagnosis';
import type { MoveMistake } from '../../math/diagnosis/move';
import { finite } from '../../protocol/numbers';
import type { MistakeCount, RoundView } from '../../protocol/round';
import { defineActivity } from '../activity';
import { byOption, etaOption, type StepRule } from '../options';
import { type SlopeActivity, slopeSettings } from './settings';

const answer = v.strictObject({ kind: v.literal('slope'), dx: finite });

/** A place of the ball. */
export type CurvePlace = { readonly x: number; readonly y: number };

/** `linearDy` is dy/dx·Δx, what the slope foretells; `trueDy` is f(x + Δx) − f(x). */
export type MoveOutcome = { readonly dx: number; readonly linearDy: number; readonly trueDy: number };

export type SlopeScreen = {
  readonly kind: 'slope';
  readonly round: RoundView;
  readonly curve: CurveId;
  readonly x: number;
  readonly y: number;
  readonly eta: number;
  /** Every place of the ball, the present one last. */
  readonly path: readonly CurvePlace[];
  readonly reveal: {
    /** Where the question was asked (`x` has moved on once the phase is `advanced`). */
    readonly x: number;
    readonly slope: number;
    /** What each rule would do; null where nobody answered. */
    readonly outcomes: Readonly<Record<StepRule, MoveOutcome | null>>;
  } | null;
  readonly moved: {
    readonly by: StepRule;
    readonly from: number;
    readonly to: number;
    readonly outcome: MoveOutcome;
  } | null;
};

export type SlopeWork = {
  readonly kind: 'slope';
  readonly round: number;
  readonly answer: number | null;
  readonly result: {
    readonly outcome: MoveOutcome;
    readonly diagnosis: Diagnosis<MoveMistake>;
    /** −η dy/dx */
    readonly truth: number;
    readonly points: number;
  } | null;
};

export type SlopeStagePart = {
  readonly kind: 'slope';
  /** Everyone's Δx in order of size; null until the reveal. */
  readonly moves: readonly number[] | null;
  readonly mistakes: readonly MistakeCount[];
};

type SlopeTypes = {
  readonly activity: SlopeActivity;
  readonly screen: SlopeScreen;
  readonly work: SlopeWork;
  readonly stage: SlopeStagePart;
};

export const slope = defineActivity<SlopeTypes>()({
  kind: 'slope',
  settings: slopeSettings,
  answer,
  askOptions: etaOption,
  advanceOptions: byOption,
});
