/** Handing in an answer: busy until the server has it (however many reconnects later), a sentence where it says no. */
import { useState } from 'preact/hooks';
import type { Answer } from '../../../shared/activities';
import { refusalSentence } from '../../../shared/protocol/refusals';
import type { Store } from '../../store';
import { language } from '../../ui/language';
import { toast } from '../../ui/Toast';

export type Sending = {
  readonly busy: boolean;
  /** true: the server has it */
  readonly submit: (round: number, answer: Answer) => Promise<boolean>;
};

export function useSending(store: Store): Sending {
  const [busy, setBusy] = useState(false);
  return {
    busy,
    async submit(round, answer) {
      setBusy(true);
      const ack = await store.send({ type: 'SubmitAnswer', round, answer });
      setBusy(false);
      if (!ack.ok) toast(refusalSentence(ack.code, language.value));
      return ack.ok;
    },
  };
}
