/** Owns help with one parameter: the factors one by one, and telling the teacher that one is stuck. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CommandOf } from '../../../shared/protocol/commands';
import { refusalSentence } from '../../../shared/protocol/refusals';
import type { FactorView, PartialTask } from '../../../shared/protocol/views';
import { FactorPaths } from '../../plots/FactorPaths';
import type { Store } from '../../store';
import { Button } from '../../ui/Button';
import { language, say } from '../../ui/language';
import { toast } from '../../ui/Toast';
import './Help.css';
import './Outcome.css';
import { words } from './words';

export type HelpProps = {
  readonly store: Store;
  readonly round: number;
  readonly task: PartialTask;
  readonly stuck: boolean;
  readonly onClose: () => void;
};

export function Help({ store, round, task, stuck, onClose }: HelpProps) {
  const [busy, setBusy] = useState<'AskHelp' | 'SayStuck' | null>(null);
  const factors = useRef<HTMLDivElement>(null);
  const paths = byPath(task.help);

  useEffect(() => {
    // The factor just asked for is the last; the list scrolls so that the pad stays where it is.
    factors.current?.scrollTo({ top: factors.current.scrollHeight });
  }, [task.help.length]);

  const send = async (command: CommandOf<'AskHelp' | 'SayStuck'>) => {
    setBusy(command.type);
    const answer = await store.send(command);
    setBusy(null);
    if (!answer.ok) toast(refusalSentence(answer.code, language.value));
  };

  return (
    <section class="help" aria-label={say(words.helpTitle)}>
      {paths.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keys
        <div class="help-factors" ref={factors} aria-live="polite" tabIndex={0}>
          <FactorPaths paths={paths} />
        </div>
      )}
      <p class="why">
        {say(task.helpLeft > 0 ? words.helpCost : paths.length > 1 ? words.helpAll : words.helpAllOne)}
      </p>
      {task.helpLeft > 0 && (
        <Button busy={busy === 'AskHelp'} onClick={() => void send({ type: 'AskHelp', round })}>
          {say(words.help)}
        </Button>
      )}
      <div class="help-more">
        <Button
          pressed={stuck}
          busy={busy === 'SayStuck'}
          onClick={() => void send({ type: 'SayStuck', round, stuck: !stuck })}
        >
          {say(words.stuck)}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {say(words.helpClose)}
        </Button>
      </div>
      {stuck && <p class="why">{say(words.stuckSaid)}</p>}
    </section>
  );
}

/** Help comes factor by factor; each stands on the path on which it was met first. */
function byPath(factors: readonly FactorView[]): readonly (readonly FactorView[])[] {
  const paths = [...new Set(factors.map(({ path }) => path))];
  return paths.map((path) => factors.filter((factor) => factor.path === path));
}
