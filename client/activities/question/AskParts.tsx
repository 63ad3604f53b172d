/** A question of options, items or pairs on a phone: what is on the screen is a draft until it is sent. */
import { useState } from 'preact/hooks';
import type { QuestionAsked } from '../../../shared/activities/question/asked';
import { SendFoot } from '../../parts/phone/SendFoot';
import { useSending } from '../../parts/phone/useSending';
import { say } from '../../ui/language';
import { ChoiceAnswer } from './ChoiceAnswer';
import { answerOf, type Draft, firstDraft, isSame, keptText } from './drafts';
import { MatchingAnswer } from './MatchingAnswer';
import { OrderAnswer } from './OrderAnswer';
import { type AskingProps, QuestionAsk } from './QuestionAsk';
import { words } from './words';

type PartsAsked = Exclude<QuestionAsked, { shape: 'number' }>;

export function AskParts(props: AskingProps & { readonly asked: PartsAsked }) {
  const { store, screen, drafts, work, asked } = props;
  const { round } = screen;
  const field = `parts ${round.attempt}`;
  const sent = work?.answer ?? null;
  // After a hint a choice is made anew; a row or pairs are put right from where they are.
  const from = work?.hint != null && asked.shape === 'choice' ? null : sent;
  const [draft, setDraft] = useState(() => firstDraft(asked, drafts.read(round.number, field), from));
  const { busy, submit } = useSending(store);
  const answer = answerOf(draft);
  // The first try's answer is with the server, too, but it is the second that is asked for.
  const safe = work?.hint == null && isSame(answer, sent);
  return (
    <QuestionAsk
      {...props}
      foot={
        <SendFoot
          safe={safe}
          changed={sent !== null && work?.hint == null}
          ready={answer !== null}
          unready={say(asked.shape === 'matching' ? words.matchAll : words.chooseFirst)}
          busy={busy}
          label={say(words.send)}
          onSend={() => answer && void submit(round.number, answer)}
        />
      }
    >
      <Parts
        asked={asked}
        draft={draft}
        onDraft={(next) => {
          setDraft(next);
          drafts.write(round.number, field, keptText(next));
        }}
      />
    </QuestionAsk>
  );
}

type PartsProps = {
  readonly asked: PartsAsked;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
};

function Parts({ asked, draft, onDraft }: PartsProps) {
  if (asked.shape === 'choice' && draft.shape === 'choice') {
    const choose = (option: number) => onDraft({ shape: 'choice', option });
    return <ChoiceAnswer asked={asked} option={draft.option} onOption={choose} />;
  }
  if (asked.shape === 'order' && draft.shape === 'order') {
    const arrange = (order: readonly number[]) => onDraft({ shape: 'order', order });
    return <OrderAnswer asked={asked} order={draft.order} onOrder={arrange} />;
  }
  if (asked.shape === 'matching' && draft.shape === 'matching') {
    const join = (pairs: Extract<Draft, { shape: 'matching' }>['pairs']) =>
      onDraft({ shape: 'matching', pairs });
    return <MatchingAnswer asked={asked} pairs={draft.pairs} onPairs={join} />;
  }
  return null;
}
