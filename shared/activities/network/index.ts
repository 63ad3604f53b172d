/** What travels for a network round: the answer, and what each kind of viewer may see. */

import * as v from 'valibot';
import type { PartialDiagnosis, PartialRule } from '../../math/diagnosis/partial';
import type { ParamId } from '../../math/param';
import { command, count, revision, round, seat } from '../../protocol/command';
import type { SeatId } from '../../protocol/ids';
import { finite } from '../../protocol/numbers';
import type { RoundView } from '../../protocol/round';
import { defineActivity } from '../activity';
import { eta, etaOption } from '../options';
import { type NetworkActivity, networkSettings } from './settings';

const paramSchema = v.pipe(v.string(), v.regex(/^[wb][2-9]_\d{1,3}(,\d{1,3})?$/));

const answer = v.strictObject({
  kind: v.literal('network'),
  param: paramSchema,
  value: finite,
});

export type NetworkScreen = {
  readonly kind: 'network';
  readonly way: 'parameter';
  readonly round: RoundView;
  readonly sizes: readonly number[];
  /** All parameters in the order of shared/math/network `params(sizes)`. */
  readonly params: readonly number[];
  /** Parameters before the latest step, for showing what moved; null before the first. */
  readonly before: readonly number[] | null;
  readonly eta: number;
  readonly stepsTaken: number;
  /** The chosen picture's index in shared/math/pictures, from 0. */
  readonly picture: number;
  /** C_k of the chosen picture, and C_T, the sum over all pictures. */
  readonly pictureCost: number;
  readonly totalCost: number;
  /** One character a picture: '1' read rightly, '0' not. */
  readonly verdicts: string;
  readonly correct: number;
  /** The cost after each step, thinned to at most 240 points; the first is the start. */
  readonly costs: readonly CostPoint[];
  readonly reveal: NetworkReveal | null;
  readonly moved: NetworkMoved | null;
  readonly autopilot: {
    readonly done: number;
    readonly total: number;
    readonly eta: number;
    readonly running: boolean;
  } | null;
};

export type CostPoint = {
  readonly step: number;
  readonly total: number;
  readonly by: 'start' | 'class' | 'machine';
};

/** How a parameter came out: of its answers, what the class's number (see `classValue`) was. */
export type ParamOutcome = 'right' | 'mistake' | 'undecided' | 'cannotShow' | 'unknown' | 'unanswered';

export type NetworkReveal = {
  /** ∂C_k/∂θ for every parameter, in order. */
  readonly truth: readonly number[];
  /** The class's number for every parameter; null where nobody computed it. */
  readonly classValue: readonly (number | null)[];
  readonly outcome: readonly ParamOutcome[];
  /** Parameters whose true partials are equal and not zero, two or more together: the class is asked why. */
  readonly groups: readonly { readonly params: readonly ParamId[]; readonly value: number }[];
};

export type NetworkMoved = {
  readonly numbers: 'asTheyAre' | 'corrected';
  readonly missing: 'machine' | 'zero';
  readonly byClass: number;
  readonly corrected: number;
  readonly byMachine: number;
  readonly pictureCost: { readonly before: number; readonly after: number };
  readonly totalCost: { readonly before: number; readonly after: number };
};

export type NetworkWork = {
  readonly kind: 'network';
  readonly round: number;
  /** null: nothing more to compute just now */
  readonly task: PartialTask | null;
  readonly done: readonly PartialDone[];
};

export type PartialTask = {
  readonly param: ParamId;
  /** The a, z, w, t, x that matter, each to 4 significant digits. */
  readonly symbols: readonly SymbolView[];
  /** Two owners disagree: both numbers, and one more try each. */
  readonly dispute: { readonly yours: number; readonly other: number } | null;
  /** Factors asked for so far, in order. */
  readonly help: readonly FactorView[];
  readonly helpLeft: number;
};

export type SymbolView = { readonly symbol: string; readonly tex: string; readonly value: number };
export type FactorView = {
  readonly path: number;
  readonly tex: string;
  readonly formulaTex: string;
  readonly value: number;
};

export type PartialDone = {
  readonly param: ParamId;
  readonly value: number;
  readonly result: {
    readonly truth: number;
    readonly diagnosis: PartialDiagnosis;
    readonly points: number;
    /** Every path from the parameter to C_k, each factor with its value. */
    readonly paths: readonly (readonly FactorView[])[];
  } | null;
};

export type NetworkStagePart = {
  readonly kind: 'network';
  /** How many answers each parameter has so far, in order. */
  readonly answers: readonly number[];
  readonly mistakes: readonly {
    readonly rule: PartialRule | 'undecided' | 'unknown';
    readonly count: number;
  }[];
};

/** What the host alone sees: parameters whose two owners differ. */
export type NetworkHost = {
  readonly kind: 'network';
  readonly disputes: readonly {
    readonly param: ParamId;
    readonly answers: readonly { readonly seat: SeatId; readonly value: number }[];
    readonly settled: SeatId | null;
  }[];
};

/** How many steps of the machine a host may order at once. */
export const autopilotSteps = [1, 10, 100] as const;

type NetworkTypes = {
  readonly activity: NetworkActivity;
  readonly screen: NetworkScreen;
  readonly work: NetworkWork;
  readonly stage: NetworkStagePart;
  readonly host: NetworkHost;
};

export const network = defineActivity<NetworkTypes>()({
  kind: 'network',
  settings: networkSettings,
  answer,
  askOptions: {
    ...etaOption,
    /** The picture's index from 0; left out, the server picks one at which right and wrong rules differ. */
    picture: v.optional(count(10_000)),
  },
  advanceOptions: {
    /** The class's numbers as they are, or with the wrong ones put right. */
    numbers: v.optional(v.picklist(['asTheyAre', 'corrected'])),
    /** What nobody computed is filled in by the machine, or left at zero. */
    missing: v.optional(v.picklist(['machine', 'zero'])),
  },
  hostCommands: [
    command('SettleDispute', { revision, param: paramSchema, seat }),
    command('RunAutopilot', { revision, steps: v.picklist(autopilotSteps), eta }),
    command('PauseAutopilot', {}),
    command('ResumeAutopilot', {}),
    command('StopAutopilot', {}),
  ],
  learnerCommands: [
    /** Show me the next factor of my parameter's partial derivative. */
    command('AskHelp', { round }),
  ],
});
