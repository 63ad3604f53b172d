/** What travels for an η race: the answer, and what each kind of viewer may see. */

import * as v from 'valibot';
import type { RaceVerdict, RunPlace } from '../../math/race';
import type { SurfaceRef } from '../../math/surfaceRef';
import type { Vec2 } from '../../math/vec';
import { finite } from '../../protocol/numbers';
import type { MistakeCount, RoundView } from '../../protocol/round';
import { defineActivity } from '../activity';
import { hillOption } from '../options';
import { type RaceActivity, raceSettings } from './settings';

const answer = v.strictObject({ kind: v.literal('race'), eta: finite });

export type VerdictCounts = Readonly<Record<RaceVerdict, number>>;

export type RaceScreen = {
  readonly kind: 'race';
  readonly round: RoundView;
  readonly surface: SurfaceRef;
  readonly at: Vec2;
  readonly z: number;
  /** (∂z/∂x, ∂z/∂y) at the start */
  readonly slopes: Vec2;
  /** How many steps every ball takes. */
  readonly steps: number;
  /** What can be chosen, in order of size. */
  readonly etas: readonly number[];
  readonly reveal: { readonly verdicts: VerdictCounts } | null;
};

export type RaceWork = {
  readonly kind: 'race';
  readonly round: number;
  /** The η that was sent. */
  readonly answer: number | null;
  /** While the second try is on: how the first run went, if it did not arrive. */
  readonly hint: RaceVerdict | null;
  /** In a second try: asked no more, since the first answer was right. */
  readonly rightAtFirst: boolean;
  readonly result: {
    readonly verdict: RaceVerdict;
    /** The first run's, where there was a second. */
    readonly first: RaceVerdict | null;
    readonly path: readonly RunPlace[];
    readonly points: number;
  } | null;
};

/** All who chose this η run as one ball. */
export type RaceRun = {
  readonly eta: number;
  readonly count: number;
  readonly verdict: RaceVerdict;
  readonly path: readonly RunPlace[];
};

export type RaceStagePart = {
  readonly kind: 'race';
  /** In order of η; null until the reveal. */
  readonly runs: readonly RaceRun[] | null;
  /** Runs that did not arrive, by the name of how they went. */
  readonly mistakes: readonly MistakeCount[];
  /** The first race's names, where there was a second; null where there was not. */
  readonly firstMistakes: readonly MistakeCount[] | null;
};

type RaceTypes = {
  readonly activity: RaceActivity;
  readonly screen: RaceScreen;
  readonly work: RaceWork;
  readonly stage: RaceStagePart;
};

export const race = defineActivity<RaceTypes>()({
  kind: 'race',
  settings: raceSettings,
  answer,
  askOptions: hillOption,
});
