/** Which arrow moves the class's point, where a kind lets the host choose. */
import * as v from 'valibot';
import { type StepRule, stepRules } from '../../../shared/activities/options';
import type { HostView } from '../../../shared/protocol/views';
import { type Choices, chosen } from './choices';

/** What each rule would do; null where nobody answered. */
export type Outcomes = Readonly<Record<StepRule, object | null>>;

/** Which arrow moves the point when the button is pressed now: the host's choice, the lesson's, or what there is. */
export function stepInForce(choices: Choices, outcomes: Outcomes | null, host: HostView): StepRule {
  const by = chosen(choices.activity, 'by', v.nullable(v.picklist(stepRules)), null);
  const wished = by ?? host.stepRule ?? 'gradient';
  return canStepBy(outcomes, host, wished) ? wished : 'gradient';
}

/** Once revealed, a rule without an outcome has no arrow; while asking, the class's rules need an answer. */
export function canStepBy(outcomes: Outcomes | null, host: HostView, rule: StepRule): boolean {
  if (rule === 'gradient') return true;
  return outcomes ? outcomes[rule] !== null : host.progress.done > 0;
}
