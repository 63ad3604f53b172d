/** What travels for a search for level ground: the answer, and what each kind of viewer may see. */

import * as v from 'valibot';
import type { Diagnosis } from '../../math/diagnosis/diagnosis';
import { type LevelMistake, type LevelName, levelNames } from '../../math/diagnosis/level';
import type { LevelPlace, StationaryPoint } from '../../math/surface';
import type { SurfaceRef } from '../../math/surfaceRef';
import type { Vec2 } from '../../math/vec';
import { finite } from '../../protocol/numbers';
import type { MistakeCount, RoundView } from '../../protocol/round';
import { defineActivity } from '../activity';
import { hillOption } from '../options';
import { type LevelActivity, levelSettings } from './settings';

const answer = v.strictObject({
  kind: v.literal('level'),
  x: finite,
  y: finite,
  is: v.picklist(levelNames),
});

export type LevelMark = { readonly at: Vec2; readonly is: LevelName };

export type LevelScreen = {
  readonly kind: 'level';
  readonly round: RoundView;
  readonly surface: SurfaceRef;
  readonly reveal: {
    /** Level points that stand alone, with how many of the class found it and how many said its right name. */
    readonly points: readonly (StationaryPoint & { readonly found: number; readonly named: number })[];
    /** Places on lines and areas of level ground, a little apart, to be drawn. */
    readonly lines: readonly StationaryPoint[];
    /** How many of the class found level ground on those. */
    readonly alongLines: number;
    /** There is (or may be) more level ground on this map than these. */
    readonly more: boolean;
  } | null;
};

export type LevelWork = {
  readonly kind: 'level';
  readonly round: number;
  readonly answer: LevelMark | null;
  /** While the second try is on: what the first one was. */
  readonly hint: Diagnosis<LevelMistake> | null;
  /** In a second try: asked no more, since the first answer was right. */
  readonly rightAtFirst: boolean;
  readonly result: {
    readonly diagnosis: Diagnosis<LevelMistake>;
    /** The first try's, where there was a second. */
    readonly first: Diagnosis<LevelMistake> | null;
    /** (∂z/∂x, ∂z/∂y) where the mark lies; null where one of them has no value, as on the crease of |x| */
    readonly slopes: Vec2 | null;
    /** The level place that the mark has found, and what it is; null: none, or not known any more. */
    readonly found: LevelPlace | null;
    readonly points: number;
  } | null;
};

export type LevelStagePart = {
  readonly kind: 'level';
  /** Everyone's marks; null until the reveal. */
  readonly marks: readonly LevelMark[] | null;
  readonly mistakes: readonly MistakeCount[];
  /** The first try's mistakes, where there was a second; null where there was not. */
  readonly firstMistakes: readonly MistakeCount[] | null;
};

type LevelTypes = {
  readonly activity: LevelActivity;
  readonly screen: LevelScreen;
  readonly work: LevelWork;
  readonly stage: LevelStagePart;
};

export const level = defineActivity<LevelTypes>()({
  kind: 'level',
  settings: levelSettings,
  answer,
  askOptions: hillOption,
});
