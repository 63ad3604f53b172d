/** Owns nothing: a network round as one thing of the table of walls. */
import type { NetworkScreen } from '../../../shared/activities/network';
import type { WallFace } from '../walls';
import { NetworkStage } from './Stage';
import { networkSubtitle, networkSummary } from './stageText';

export const networkWall: WallFace<NetworkScreen> = {
  Stage: NetworkStage,
  subtitle: networkSubtitle,
  summary: networkSummary,
  counts: 'partials',
};
