/** Help with one parameter: the factors one by one. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FactorView, PartialTask } from '../../../shared/activities/network';
import { refusalSentence } from '../../../shared/protocol/refusals';
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
  /** A factor was tapped, to be written whole. */
  readonly onTake: (factor: FactorView) => void;
  readonly onClose: () => void;
};

export function Help({ store, round, task, onTake, onClose }: HelpProps) {
  const [busy, setBusy] = useState(false);
  const factors = useRef<HTMLDivElement>(null);
  const paths = byPath(task.help);

  useEffect(() => {
    // The factor just asked for is the last.
    if (task.help.length > 0) factors.current?.scrollIntoView({ block: 'end' });
  }, [task.help.length]);

  const ask = async () => {
    setBusy(true);
    const answer = await store.send({ type: 'AskHelp', round });
    setBusy(false);
    if (!answer.ok) toast(refusalSentence(answer.code, language.value));
  };

  return (
    <section class="help" aria-label={say(words.helpTitle)}>
      {paths.length > 0 && (
        <div class="help-factors" ref={factors} aria-live="polite">
          <FactorPaths paths={paths} onTake={onTake} />
        </div>
      )}
      <p class="why">
        {say(task.helpLeft > 0 ? words.helpCost : paths.length > 1 ? words.helpAll : words.helpAllOne)}
      </p>
      {task.helpLeft > 0 && (
        <Button busy={busy} onClick={() => void ask()}>
          {say(words.help)}
        </Button>
      )}
      <div class="help-more">
        <Button kind="quiet" onClick={onClose}>
          {say(words.helpClose)}
        </Button>
      </div>
    </section>
  );
}

/** Help comes factor by factor; each stands on the path on which it was met first. */
function byPath(factors: readonly FactorView[]): readonly (readonly FactorView[])[] {
  const paths = [...new Set(factors.map(({ path }) => path))];
  return paths.map((path) => factors.filter((factor) => factor.path === path));
}
