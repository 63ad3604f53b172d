/** Owns help with one parameter: the factors one by one, and telling the teacher that one is stuck. */
import { useState } from 'preact/hooks';
import { refusalSentence } from '../../../shared/protocol/refusals';
import type { FactorView, PartialTask } from '../../../shared/protocol/views';
import { FactorPaths } from '../../plots/FactorPaths';
import type { Store } from '../../store';
import { Button } from '../../ui/Button';
import { language, say } from '../../ui/language';
import { toast } from '../../ui/Toast';
import './Help.css';
import { words } from './words';

export type HelpProps = {
  readonly store: Store;
  readonly round: number;
  readonly task: PartialTask;
  readonly stuck: boolean;
};

export function Help({ store, round, task, stuck }: HelpProps) {
  const [busy, setBusy] = useState(false);
  const [stuckBusy, setStuckBusy] = useState(false);
  const paths = byPath(task.help);

  const ask = async () => {
    setBusy(true);
    const answer = await store.send({ type: 'AskHelp', round });
    setBusy(false);
    if (!answer.ok) toast(refusalSentence(answer.code, language.value));
  };
  const sayStuck = async () => {
    setStuckBusy(true);
    const answer = await store.send({ type: 'SayStuck', round, stuck: !stuck });
    setStuckBusy(false);
    if (!answer.ok) toast(refusalSentence(answer.code, language.value));
  };

  return (
    <section class="help" aria-label={say(words.helpTitle)}>
      <div aria-live="polite">
        <FactorPaths paths={paths} />
      </div>
      <p class="why">
        {task.helpLeft > 0 && say(words.helpCost)}
        {task.helpLeft === 0 && say(paths.length > 1 ? words.helpAll : words.helpAllOne)}
      </p>
      {task.helpLeft > 0 && (
        <Button busy={busy} onClick={ask}>
          {say(words.help)}
        </Button>
      )}
      <Button pressed={stuck} busy={stuckBusy} onClick={sayStuck}>
        {say(words.stuck)}
      </Button>
      {stuck && <p class="why">{say(words.stuckSaid)}</p>}
    </section>
  );
}

/** Help comes factor by factor; each stands on the path on which it was met first. */
function byPath(factors: readonly FactorView[]): readonly (readonly FactorView[])[] {
  const paths = [...new Set(factors.map(({ path }) => path))];
  return paths.map((path) => factors.filter((factor) => factor.path === path));
}
