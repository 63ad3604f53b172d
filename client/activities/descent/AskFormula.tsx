/** Owns computing one's step: η and the slopes given as symbols, Δx and Δy entered on the pad; changed until it closes. */
import { useState } from 'preact/hooks';
import { surfaceOf } from '../../../shared/math/surfaceRef';
import type { SymbolView } from '../../../shared/protocol/views';
import { Ask } from '../../phone/Ask';
import { Remaining } from '../../phone/Remaining';
import { useSending } from '../../phone/useSending';
import { say } from '../../ui/language';
import { PairPad } from '../../ui/PairPad';
import { readPad } from '../../ui/padText';
import { Tex } from '../../ui/Tex';
import type { AskingProps } from './AskMap';
import { shownPoint } from './StepFinding';
import { words } from './words';

export function AskFormula({ store, screen, you, drafts, work }: AskingProps) {
  const { round, at, eta, slopes } = screen;
  const answer = work?.answer ?? null;
  const kept = (field: 'dx' | 'dy', sent: number | undefined) =>
    drafts.read(round.number, field) ?? (sent === undefined ? '' : String(sent));
  const [dx, setDx] = useState(() => kept('dx', answer?.x));
  const [dy, setDy] = useState(() => kept('dy', answer?.y));
  const { busy, submit } = useSending(store);

  const symbols: readonly SymbolView[] = slopes
    ? [
        { symbol: 'η', tex: '\\eta', value: eta },
        { symbol: 'z_x', tex: '\\frac{\\partial z}{\\partial x}', value: slopes.x },
        { symbol: 'z_y', tex: '\\frac{\\partial z}{\\partial y}', value: slopes.y },
      ]
    : [];
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
      drafts.write(round.number, `d${name}`, next);
    },
  });

  return (
    <Ask
      topic={`ask ${round.number}`}
      title={say(words.askFormula)}
      under={
        <>
          <span>
            {say(words.pointNow)} {shownPoint(at)}
          </span>
          <Tex tex={surfaceOf(screen.surface).tex} />
          <Remaining store={store} round={round} you={you} />
        </>
      }
    >
      <div class={`pad-place${safe ? ' safe' : ''}`}>
        <PairPad
          fields={[field('x', dx, setDx), field('y', dy, setDy)]}
          symbols={symbols}
          busy={busy}
          submitLabel={say(answer === null ? words.sendNumbers : words.sendAgain)}
          onSubmit={(x, y) => void submit(round.number, { kind: 'step', dx: x, dy: y })}
        />
        {safe && (
          <p class="ask-safe" role="status">
            <span aria-hidden="true">✓</span> {say(words.safe)}
          </p>
        )}
        <p class="ask-next">
          {say(safe ? words.safeChange : answer === null ? words.changeable : words.changed)}
        </p>
      </div>
    </Ask>
  );
}
