/** What travels for a descent: the answer, and what each kind of viewer may see. */

import * as v from 'valibot';
import type { BestReason, GuessScore } from '../../math/descent';
import type { StepDiagnosis } from '../../math/diagnosis/step';
import type { SurfaceRef } from '../../math/surfaceRef';
import type { Vec2 } from '../../math/vec';
import { command, count, revision } from '../../protocol/command';
import { finite } from '../../protocol/numbers';
import type { MistakeCount, RoundView } from '../../protocol/round';
import { defineActivity } from '../activity';
import { byOption, eta, etaOption, hillOption, type StepRule } from '../options';
import {
  type DescentActivity,
  type DescentWay,
  descentSettings,
  type StepGiven,
  stepGivens,
} from './settings';

const answer = v.strictObject({ kind: v.literal('descent'), dx: finite, dy: finite });

export type StepOutcome = { readonly delta: Vec2 } & GuessScore;

export type DescentScreen = {
  readonly kind: 'descent';
  readonly way: DescentWay;
  readonly round: RoundView;
  /** null while fog hides it */
  readonly surface: SurfaceRef | null;
  readonly at: Vec2;
  readonly z: number;
  readonly eta: number;
  /** by map and in fog: the longest arrow allowed, in map units; null by formula */
  readonly radius: number | null;
  /** by formula: what is given; else null */
  readonly given: StepGiven | null;
  /** (∂z/∂x, ∂z/∂y) where the question was asked, if they are given as numbers; in fog they are */
  readonly slopes: Vec2 | null;
  /** Every place the class's point has been, the present one last. */
  readonly path: readonly { readonly at: Vec2; readonly z: number }[];
  readonly reveal: {
    /** Where the question was asked (`at` has moved on once the phase is `advanced`). */
    readonly at: Vec2;
    readonly gradient: Vec2;
    /** What each rule would do; null where nobody answered. */
    readonly outcomes: Readonly<Record<StepRule, StepOutcome | null>>;
    readonly bestIsSteepest: boolean;
    /** Where they are not the same; null also where −∇f of that length ends on no ground. */
    readonly whyBest: BestReason | null;
  } | null;
  readonly moved: {
    readonly by: StepRule;
    readonly from: Vec2;
    readonly to: Vec2;
    readonly outcome: StepOutcome;
  } | null;
  /** While the host shows the walk again, once the answers are out; null: the class is where it is. */
  readonly replay: DescentReplay | null;
};

export type DescentReplay = {
  /** Of the walk, 0 is its start; past the walk's end only the branch goes on. */
  readonly step: number;
  /** What −η∇f alone does with another η from a step of the walk: its path begins there. */
  readonly branch: {
    readonly from: number;
    readonly eta: number;
    readonly path: DescentScreen['path'];
  } | null;
};

export type DescentWork = {
  readonly kind: 'descent';
  readonly round: number;
  /** What was sent: in a second try, since the hint. */
  readonly answer: Vec2 | null;
  /** What was sent at the first try, where there was a second. */
  readonly firstAnswer: Vec2 | null;
  /** While the second try is on: what the first one was, its cosine left out. */
  readonly hint: StepDiagnosis | null;
  readonly result: {
    readonly score: GuessScore;
    readonly diagnosis: StepDiagnosis;
    /** The first try's, where there was a second. */
    readonly first: StepDiagnosis | null;
    readonly truth: Vec2;
    readonly points: number;
  } | null;
};

export type DescentStagePart = {
  readonly kind: 'descent';
  /** null until the reveal */
  readonly arrows: readonly Vec2[] | null;
  /** The first arrows of those who drew another after a hint; null until the reveal, and where there was one try. */
  readonly firstArrows: readonly Vec2[] | null;
  /** How many answers lie at each angle from −∇f: 12 bins of 15°; null until the reveal. */
  readonly angles: readonly number[] | null;
  readonly mistakes: readonly MistakeCount[];
  /** The first try's mistakes, where there was a second; null where there was not. */
  readonly firstMistakes: readonly MistakeCount[] | null;
  readonly closest: {
    readonly name: string | null;
    readonly cosine: number;
    readonly outcome: StepOutcome;
  } | null;
};

type DescentTypes = {
  readonly activity: DescentActivity;
  readonly screen: DescentScreen;
  readonly work: DescentWork;
  readonly stage: DescentStagePart;
};

export const descent = defineActivity<DescentTypes>()({
  kind: 'descent',
  settings: descentSettings,
  answer,
  askOptions: { ...etaOption, ...hillOption, given: v.optional(v.picklist(stepGivens)) },
  advanceOptions: byOption,
  hostCommands: [
    /** The class's walk again, at this step; null: back to the class. */
    command('ShowReplay', { revision, step: v.nullable(count(100_000)) }),
    /** The formula alone with another η, from a step of the walk. */
    command('BranchReplay', { revision, from: count(100_000), eta, steps: count(50, 1) }),
  ],
});
