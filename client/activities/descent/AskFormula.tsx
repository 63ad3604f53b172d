/** Computing one's step: what is given as symbols, Δx and Δy entered on the pad; changed until it closes. */
import { useState } from 'preact/hooks';
import { Ask } from '../../parts/phone/Ask';
import { PadPlace } from '../../parts/phone/PadPlace';
import { Remaining } from '../../parts/phone/Remaining';
import { useSending } from '../../parts/phone/useSending';
import { say } from '../../ui/language';
import { PairPad } from '../../ui/PairPad';
import { readPad } from '../../ui/padText';
import type { AskingProps } from './AskMap';
import { Given, padSymbols } from './Given';
import { StepHint } from './StepHint';
import { words } from './words';

export function AskFormula({ store, screen, you, drafts, work }: AskingProps) {
  const { round } = screen;
  const answer = work?.answer ?? null;
  const hint = work?.hint ?? null;
  const draft = (field: 'dx' | 'dy') => `${field} ${round.attempt}`;
  const kept = (field: 'dx' | 'dy', sent: number | undefined) =>
    drafts.read(round.number, draft(field)) ?? (sent === undefined ? '' : String(sent));
  const [dx, setDx] = useState(() => kept('dx', answer?.x));
  const [dy, setDy] = useState(() => kept('dy', answer?.y));
  const { busy, submit } = useSending(store);

  const symbols = padSymbols(screen);
  const typedValue = (text: string) => {
    const reading = readPad(text, symbols);
    return reading.kind === 'value' ? reading.value : null;
  };
  const safe = answer !== null && typedValue(dx) === answer.x && typedValue(dy) === answer.y;
  const field = (name: 'x' | 'y', text: string, set: (text: string) => void) => ({
    label: `Δ${name}`,
    tex: `\\Delta ${name}`,
    text,
    onText: (next: string) => {
      set(next);
      drafts.write(round.number, draft(`d${name}`), next);
    },
  });

  return (
    <Ask
      topic={`ask ${round.number} ${round.attempt}`}
      title={say(hint ? words.hintTitle : words.askFormula)}
      under={
        <>
          {!(hint && screen.slopes) && <Given screen={screen} />}
          <Remaining store={store} round={round} you={you} />
        </>
      }
      pad={
        <PadPlace
          safe={safe}
          next={say(safe ? words.safeChange : answer === null ? words.changeable : words.changed)}
        >
          <PairPad
            fields={[field('x', dx, setDx), field('y', dy, setDy)]}
            symbols={symbols}
            busy={busy}
            submitLabel={say(answer === null ? words.sendNumbers : words.sendAgain)}
            onSubmit={(x, y) => void submit(round.number, { kind: 'descent', dx: x, dy: y })}
          />
        </PadPlace>
      }
    >
      {hint && <StepHint screen={screen} hint={hint} first={work?.firstAnswer ?? null} />}
    </Ask>
  );
}
