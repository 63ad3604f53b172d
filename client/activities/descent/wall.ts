/** Owns nothing: a descent as one thing of the table of walls. */
import type { DescentScreen } from '../../../shared/activities/descent';
import type { WallFace } from '../walls';
import { DescentStage } from './Stage';
import { descentSubtitle, descentSummary } from './stageText';

export const descentWall: WallFace<DescentScreen> = {
  Stage: DescentStage,
  subtitle: descentSubtitle,
  summary: descentSummary,
  counts: 'people',
};
