/** The host's choice of what the next round by formula gives: the slopes, their formulas, or f alone. */

import * as v from 'valibot';
import { type StepGiven, stepGivens } from '../../../shared/activities/descent/settings';
import type { Words } from '../../../shared/protocol/language';
import { type Choices, chosen } from '../../parts/host/choices';
import type { HostPage } from '../../parts/host/page';
import { say } from '../../ui/language';
import { Segmented } from '../../ui/Segmented';
import { Rich } from '../../ui/Tex';
import { words } from './hostWords';

const givenWords: Readonly<Record<StepGiven, Words>> = {
  slopes: { ja: '傾きの値', en: 'The slopes' },
  partials: { ja: '傾きの式', en: 'Their formulas' },
  f: { ja: '$f$ だけ', en: 'Only $f$' },
};

const givenChosen = ({ activity }: Choices): StepGiven | null =>
  chosen(activity, 'given', v.nullable(v.picklist(stepGivens)), null);

/** What a command that opens the next round says of it; nothing: as it was in the last round. */
export function givenOption(choices: Choices) {
  const given = givenChosen(choices);
  return given === null ? {} : { given };
}

export type GivenChoiceProps = { readonly page: HostPage; readonly now: StepGiven };

export const GivenChoice = ({ page: { choices, choose }, now }: GivenChoiceProps) => (
  <div class="flow-choice">
    <Segmented
      label={say(words.given)}
      labelShown
      value={givenChosen(choices) ?? now}
      onChange={(given) => choose({ given })}
      options={stepGivens.map((given) => ({ value: given, label: <Rich text={say(givenWords[given])} /> }))}
    />
  </div>
);
