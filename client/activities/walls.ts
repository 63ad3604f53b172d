/** Owns the wall's face of each kind of activity. A new kind is one line here and one file in its folder. */
import type { FunctionComponent } from 'preact';
import type { ActivityScreen, ScreenOf } from '../../shared/activities';
import type { RoomView, StageView } from '../../shared/protocol/views';
import { descentWall } from './descent/wall';
import { estimateWall } from './estimate/wall';
import { levelWall } from './level/wall';
import { networkWall } from './network/wall';
import { questionWall } from './question/wall';
import { raceWall } from './race/wall';
import { slopeWall } from './slope/wall';
import { turnWall } from './turn/wall';
import { walkWall } from './walk/wall';

export type WallProps<Screen> = {
  readonly screen: Screen;
  readonly stage: StageView;
  /** What we do, what we saw, how a step is told. */
  readonly room: Pick<RoomView, 'place' | 'pace'>;
};

export type WallFace<Screen> = {
  readonly Stage: FunctionComponent<WallProps<Screen>>;
  /** Beside the title: which round, at what point. Mathematics between dollar signs. */
  readonly subtitle: (screen: Screen) => string;
  /** What a screen reader hears once a reveal or a step changes the wall; null: nothing yet. */
  readonly summary: (screen: Screen, stage: StageView) => string | null;
  /** What the count of answers counts. */
  readonly counts: 'people' | 'partials' | 'walksOver';
};

type Kind = ActivityScreen['kind'];

const walls: { readonly [K in Kind]: WallFace<ScreenOf<K>> } = {
  slope: slopeWall,
  level: levelWall,
  turn: turnWall,
  race: raceWall,
  walk: walkWall,
  descent: descentWall,
  network: networkWall,
  estimate: estimateWall,
  question: questionWall,
};

/** The face of a screen takes exactly that screen; the type checker cannot follow the kind through the table, so it is told. */
export const wallOf = (screen: ActivityScreen) => walls[screen.kind] as unknown as WallFace<ActivityScreen>;
