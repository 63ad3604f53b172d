import type { DescentScreen } from '../../../shared/activities/descent';
import type { StageActivity } from '../activity';
import { DescentStage } from './DescentStage';
import { descentSubtitle, descentSummary } from './stageText';

export const descentStage: StageActivity<DescentScreen> = {
  Stage: DescentStage,
  subtitle: descentSubtitle,
  summary: descentSummary,
};
