/** A question for a number on a phone: the pad, with the question's own numbers on its keys. */
import { useState } from 'preact/hooks';
import { PadPlace } from '../../parts/phone/PadPlace';
import { useSending } from '../../parts/phone/useSending';
import { Keypad } from '../../ui/Keypad';
import { say } from '../../ui/language';
import { readPad } from '../../ui/padText';
import { plainTex } from '../../ui/plainTex';
import { type AskingProps, QuestionAsk } from './QuestionAsk';
import { words } from './words';

export function AskNumber(props: AskingProps & { readonly tex: string }) {
  const { store, screen, drafts, work, tex } = props;
  const { round, asked } = screen;
  const answer = work?.answer?.shape === 'number' ? work.answer.value : null;
  const fresh = answer === null || work?.hint != null;
  const draft = `number ${round.attempt}`;
  const [text, setText] = useState(() => drafts.read(round.number, draft) ?? (fresh ? '' : String(answer)));
  const { busy, submit } = useSending(store);
  const symbols = asked.given.flatMap(({ symbol, tex: key, value }) =>
    key === null ? [] : [{ symbol, tex: key, value }],
  );
  const reading = readPad(text, symbols);
  const safe = answer !== null && reading.kind === 'value' && reading.value === answer;
  return (
    <QuestionAsk
      {...props}
      pad={
        <PadPlace safe={safe} next={say(safe ? words.safeChange : fresh ? words.changeable : words.changed)}>
          <Keypad
            label={plainTex(tex)}
            symbols={symbols}
            text={text}
            onText={(next) => {
              setText(next);
              drafts.write(round.number, draft, next);
            }}
            busy={busy}
            submitLabel={say(fresh ? words.send : words.sendAgain)}
            onSubmit={(value) => void submit(round.number, { kind: 'question', shape: 'number', value })}
          />
        </PadPlace>
      }
    />
  );
}
