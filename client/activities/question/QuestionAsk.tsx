/** What every open question has on a phone, whatever its shape: the prompt, which one it is, the hint or the drawing. */
import type { ComponentChildren } from 'preact';
import type { QuestionAnswer, QuestionScreen, QuestionWork } from '../../../shared/activities/question';
import type { QuestionAsked } from '../../../shared/activities/question/asked';
import { Ask } from '../../parts/phone/Ask';
import type { ActivityProps } from '../../parts/phone/activity';
import { Remaining } from '../../parts/phone/Remaining';
import { words as phone } from '../../parts/phone/words';
import { fill, say } from '../../ui/language';
import { Rich } from '../../ui/Tex';
import { texNumber } from '../../ui/texNumber';
import { QuestionFinding } from './QuestionFinding';
import { Sketch } from './Sketch';
import { words } from './words';

export type AskingProps = ActivityProps<QuestionScreen> & { readonly work: QuestionWork | null };

export type QuestionAskProps = AskingProps & {
  readonly children?: ComponentChildren;
  readonly pad?: ComponentChildren;
  readonly foot?: ComponentChildren;
};

/** A number or a choice is made anew after a hint; what was sent stays in view beside it. */
function OwnAnswer({
  asked,
  answer,
}: {
  readonly asked: QuestionAsked;
  readonly answer: QuestionAnswer | null;
}) {
  const text =
    answer?.shape === 'number'
      ? `$${texNumber(answer.value)}$`
      : answer?.shape === 'choice' && asked.shape === 'choice'
        ? say(asked.options[answer.option]?.text ?? { ja: '', en: '' })
        : '';
  if (text === '') return null;
  return (
    <p class="own-answer">
      {say(phone.yourAnswer)}{' '}
      <b>
        <Rich text={text} />
      </b>
    </p>
  );
}

export function QuestionAsk({ store, screen, you, work, children, pad, foot }: QuestionAskProps) {
  const { asked, round, of, repeats } = screen;
  const hint = work?.hint ?? null;
  return (
    <Ask
      topic={`ask ${round.number} ${round.attempt}`}
      title={<Rich text={say(asked.prompt)} />}
      under={
        <>
          <span>{fill(say(repeats > 0 ? words.nthAgain : words.nth), { n: round.ordinal, of })}</span>
          <Remaining store={store} round={round} you={you} />
        </>
      }
      pad={pad}
      foot={foot}
    >
      {hint && (
        <QuestionFinding
          asked={asked}
          diagnosis={hint.diagnosis}
          slips={hint.slips}
          inPlace={hint.inPlace}
          points={null}
        >
          <OwnAnswer asked={asked} answer={work?.answer ?? null} />
        </QuestionFinding>
      )}
      {/* A pad needs the room, and the stage has the drawing. */}
      {asked.sketch && asked.shape !== 'number' && !hint && (
        <div class="question-sketch">
          <Sketch sketch={asked.sketch} />
        </div>
      )}
      {children}
    </Ask>
  );
}
