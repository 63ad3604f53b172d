/** Owns the teacher's choice of what the next round by formula gives: the slopes, their formulas, or f alone. */

import type { StepGiven } from '../../../shared/activities/descent/settings';
import { stepGivens } from '../../../shared/activities/descent/settings';
import type { Words } from '../../../shared/protocol/language';
import type { Choices } from '../../parts/host/choices';
import type { Desk } from '../../parts/host/context';
import { say } from '../../ui/language';
import { Segmented } from '../../ui/Segmented';
import { Rich } from '../../ui/Tex';
import { words } from './hostWords';

const givenWords: Readonly<Record<StepGiven, Words>> = {
  slopes: { ja: '傾きの値', en: 'The slopes' },
  partials: { ja: '傾きの式', en: 'Their formulas' },
  f: { ja: '$f$ だけ', en: 'Only $f$' },
};

/** What a command that opens the next round says of it. */
export const givenWish = ({ given }: Choices) => (given === null ? {} : { given });

export type GivenChoiceProps = { readonly desk: Desk; readonly now: StepGiven };

export const GivenChoice = ({ desk: { choices, choose }, now }: GivenChoiceProps) => (
  <div class="flow-choice">
    <Segmented
      label={say(words.given)}
      labelShown
      value={choices.given ?? now}
      onChange={(given) => choose({ given })}
      options={stepGivens.map((given) => ({ value: given, label: <Rich text={say(givenWords[given])} /> }))}
    />
  </div>
);
