/** What a question's diagnosis says to the learner, by the question's own names for its slips. Judges nothing. */
import type { ComponentChildren } from 'preact';
import type { QuestionAsked, Slip } from '../../../shared/activities/question/asked';
import type { Diagnosis } from '../../../shared/math/diagnosis/diagnosis';
import { Diagnosed } from '../../parts/phone/Diagnosed';
import { Finding } from '../../parts/phone/Finding';
import { fill, say } from '../../ui/language';
import { slipTable } from './parts';
import { words } from './words';

export type QuestionFindingProps = {
  readonly asked: QuestionAsked;
  readonly diagnosis: Diagnosis<string>;
  readonly slips: readonly Slip[];
  /** order, matching: how many are where they belong */
  readonly inPlace: number | null;
  readonly points: number | null;
  readonly children?: ComponentChildren;
};

export function QuestionFinding(props: QuestionFindingProps) {
  const { asked, diagnosis, slips, inPlace, points, children } = props;
  if (diagnosis.kind === 'unknown' && inPlace !== null) {
    return (
      <Finding
        right={false}
        title={
          inPlace > 0
            ? fill(say(words.someInPlace), { n: inPlace, of: partsOf(asked) })
            : say(words.noneInPlace)
        }
        points={points}
      >
        <p>{say(inPlace > 0 ? words.someInPlaceHint : words.noneInPlaceHint)}</p>
        {children}
      </Finding>
    );
  }
  return (
    <Diagnosed diagnosis={diagnosis} table={slipTable(slips)} right={say(words.right)} points={points}>
      {children}
    </Diagnosed>
  );
}

function partsOf(asked: QuestionAsked): number {
  if (asked.shape === 'order') return asked.items.length;
  return asked.shape === 'matching' ? asked.left.length : 0;
}
