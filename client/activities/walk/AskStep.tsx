/** Taking one step in fog: the slopes at one's feet, an arrow or a formula, or to stop. A step taken cannot be changed. */
import { useState } from 'preact/hooks';
import type { SymbolView } from '../../../shared/activities/network';
import type { WalkScreen, WalkWork } from '../../../shared/activities/walk';
import { formatSignificant } from '../../../shared/math/number';
import { clampLength, norm, type Vec2 } from '../../../shared/math/vec';
import { Ask } from '../../parts/phone/Ask';
import type { ActivityProps } from '../../parts/phone/activity';
import { Remaining } from '../../parts/phone/Remaining';
import { useSending } from '../../parts/phone/useSending';
import { SlopeRamps } from '../../plots/SlopeRamps';
import { StepDisc } from '../../plots/StepDisc';
import { Button } from '../../ui/Button';
import { fill, say } from '../../ui/language';
import { PairPad } from '../../ui/PairPad';
import { readPad } from '../../ui/padText';
import { Segmented } from '../../ui/Segmented';
import { Rich } from '../../ui/Tex';
import { shownHeight } from './shownHeight';
import './Walk.css';
import { words } from './words';

type Props = ActivityProps<WalkScreen> & { readonly work: WalkWork };
type Way = 'arrow' | 'formula';

export function AskStep({ store, screen, you, drafts, work }: Props) {
  const { round, steps, eta, radius } = screen;
  const { slopes, taken } = work;
  const kept = (field: string) => drafts.read(round.number, field);
  const [way, setWay] = useState<Way>(() => (kept('way') === 'formula' ? 'formula' : 'arrow'));
  const [arrow, setArrow] = useState<Vec2 | null>(null);
  // The formula stays from step to step: its symbols change, and the same line is the next step.
  const [dx, setDx] = useState(() => kept('dx') ?? '');
  const [dy, setDy] = useState(() => kept('dy') ?? '');
  const { busy, submit } = useSending(store);

  const go = async (step: Vec2) => {
    if (await submit(round.number, { kind: 'walk', does: 'step', dx: step.x, dy: step.y })) setArrow(null);
  };
  const choose = (next: Way) => {
    setWay(next);
    drafts.write(round.number, 'way', next);
  };
  const symbols: readonly SymbolView[] = [
    { symbol: 'η', tex: '\\eta', value: eta },
    { symbol: 'z_x', tex: '\\frac{\\partial z}{\\partial x}', value: slopes.x },
    { symbol: 'z_y', tex: '\\frac{\\partial z}{\\partial y}', value: slopes.y },
  ];
  const field = (name: 'x' | 'y', text: string, set: (text: string) => void) => ({
    label: `Δ${name}`,
    tex: `\\Delta ${name}`,
    text,
    onText: (next: string) => {
      set(next);
      drafts.write(round.number, `d${name}`, next);
    },
  });
  const value = (text: string) => {
    const reading = readPad(text, symbols);
    return reading.kind === 'value' ? reading.value : 0;
  };
  const computed = { x: value(dx), y: value(dy) };
  const tooLong = norm(computed) > radius;
  const drawn = arrow !== null && (arrow.x !== 0 || arrow.y !== 0);
  const stop = (
    <Stop
      hint={say(way === 'arrow' && !drawn ? words.drawFirst : words.stays)}
      busy={busy}
      onStop={() => void submit(round.number, { kind: 'walk', does: 'stop' })}
    />
  );

  return (
    <Ask
      topic={`ask ${round.number}`}
      title={say(words.ask)}
      under={
        <>
          <span data-taken={taken}>{fill(say(words.stepsLeft), { n: steps - taken })}</span>
          <Altitude {...work} />
          <Remaining store={store} round={round} you={you} />
        </>
      }
      picture={
        <div class={`walk-feet by-${way}`}>
          <SlopeRamps slopes={slopes} />
          {way === 'arrow' && (
            <StepDisc radius={radius} value={arrow} onChange={setArrow} label={say(words.disc)} />
          )}
        </div>
      }
      pad={
        way === 'formula' && (
          <PairPad
            fields={[field('x', dx, setDx), field('y', dy, setDy)]}
            symbols={symbols}
            busy={busy}
            submitLabel={say(words.step)}
            onSubmit={(x, y) => void go(clampLength({ x, y }, radius))}
          />
        )
      }
      foot={
        way === 'arrow' && (
          <>
            <Button kind="go" disabled={!drawn} busy={busy} onClick={() => arrow && void go(arrow)}>
              {say(words.step)}
            </Button>
            {stop}
          </>
        )
      }
    >
      <Segmented<Way>
        label={say(words.ways)}
        options={[
          { value: 'arrow', label: say(words.byArrow) },
          { value: 'formula', label: say(words.byFormula) },
        ]}
        value={way}
        onChange={choose}
      />
      {way === 'formula' && (
        <>
          <p class="why">
            <Rich
              text={fill(say(tooLong ? words.shortened : words.longest), {
                eta: formatSignificant(eta),
                r: formatSignificant(radius),
                length: formatSignificant(norm(computed)),
              })}
            />
          </p>
          {stop}
        </>
      )}
    </Ask>
  );
}

/** Height is known at one's own feet, as a slope is; that a step led up is felt before it is computed. */
function Altitude({ z, zBefore }: WalkWork) {
  const dz = zBefore === null ? null : z - zBefore;
  return (
    <span class="altitude" data-z={z}>
      <Rich text={say(words.altitude)} /> <b>{shownHeight(z)}</b>
      {dz !== null && (
        <span class="altitude-change">
          <span aria-hidden="true">{dz > 0 ? '▲' : dz < 0 ? '▼' : '–'}</span>{' '}
          <span class="unseen">{say(words.lastStep)}</span>
          {shownHeight(dz)}
        </span>
      )}
    </span>
  );
}

type StopProps = { readonly hint: string; readonly busy: boolean; readonly onStop: () => void };

/** Asks once more, since a walk that is over cannot be taken up again. */
function Stop({ hint, busy, onStop }: StopProps) {
  const [asking, ask] = useState(false);
  return asking ? (
    <section class="walk-stop" aria-label={say(words.stop)}>
      <p class="ask-next">{say(words.stopSure)}</p>
      <Button busy={busy} onClick={onStop}>
        {say(words.stopYes)}
      </Button>
      <Button onClick={() => ask(false)}>{say(words.stopNo)}</Button>
    </section>
  ) : (
    <div class="walk-next">
      <p class="ask-next">{hint}</p>
      <Button class="walk-end" onClick={() => ask(true)}>
        {say(words.stop)}
      </Button>
    </div>
  );
}
