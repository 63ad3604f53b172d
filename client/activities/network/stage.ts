import type { NetworkScreen } from '../../../shared/activities/network';
import type { StageActivity } from '../activity';
import { NetworkStage } from './NetworkStage';
import { networkSubtitle, networkSummary, words } from './stageText';

export const networkStage: StageActivity<NetworkScreen> = {
  Stage: NetworkStage,
  subtitle: networkSubtitle,
  summary: networkSummary,
  counts: words.partialsOf,
};
