/** The choice of whose step the class takes next, each with the change it would bring once that is known. */

import { type StepRule, stepRules } from '../../../shared/activities/options';
import { formatSignificant } from '../../../shared/math/number';
import type { Words } from '../../../shared/protocol/language';
import { dictionary, fill, say } from '../../ui/language';
import { Segmented } from '../../ui/Segmented';
import type { HostPage } from './page';
import { canStepBy, type Outcomes, stepInForce } from './stepRule';

const words = dictionary({
  nextStep: { ja: '次の一歩は', en: 'The next step is by' },
  hint: { ja: '数は、その一歩での本当の Δ{of} です。', en: 'The number is the true Δ{of} of that step.' },
});

const ruleWords: Readonly<Record<StepRule, Words>> = {
  gradient: { ja: '−η∇z', en: '−η∇z' },
  mean: { ja: '平均', en: 'Mean' },
  median: { ja: '中央値', en: 'Median' },
  best: { ja: '最良', en: 'Best' },
};

/** A curve has a slope, no gradient. */
const againstSlope: Words = { ja: '傾きと逆', en: 'Slope' };

export type StepChoiceProps = {
  readonly page: HostPage;
  /** null while asking */
  readonly outcomes: Outcomes | null;
  /** The true change in height by this rule. */
  readonly change: (rule: StepRule) => number | undefined;
  /** The letter of the height. */
  readonly of: 'y' | 'z';
};

export function StepChoice({ page: { host, choices, choose }, outcomes, change, of }: StepChoiceProps) {
  return (
    <>
      <Segmented
        label={say(words.nextStep)}
        labelShown
        value={stepInForce(choices, outcomes, host)}
        onChange={(by) => choose({ by })}
        options={stepRules.map((rule) => ({
          value: rule,
          disabled: !canStepBy(outcomes, host, rule),
          label: (
            <>
              {say(rule === 'gradient' && of === 'y' ? againstSlope : ruleWords[rule])}{' '}
              {outcomes && <small>{written(change(rule))}</small>}
            </>
          ),
        }))}
      />
      {outcomes && <p class="soft">{fill(say(words.hint), { of })}</p>}
    </>
  );
}

const written = (value: number | undefined): string => (value === undefined ? '—' : formatSignificant(value));
