/**
 * The choice of another hill: one that is here, or a function that the host types, with its map and its slopes at
 * once, and a sentence where it cannot be read.
 */
import { useState } from 'preact/hooks';
import { readFunction, readNumber } from '../../shared/math/ownFunction/read';
import { isHole, type OwnFunction } from '../../shared/math/ownFunction/surface';
import { type Surface, surfaceIds, surfaces } from '../../shared/math/surface';
import type { SurfaceRef } from '../../shared/math/surfaceRef';
import type { Vec2 } from '../../shared/math/vec';
import { type HostPage, useBusy } from '../parts/host/page';
import { MarkPad } from '../plots/MarkPad';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { say } from '../ui/language';
import { plainTex } from '../ui/plainTex';
import { pointText } from '../ui/pointText';
import { Tex } from '../ui/Tex';
import { Toasts } from '../ui/Toast';
import './OwnHill.css';
import { isSettled, OwnHillDoubts } from './OwnHillDoubts';
import { bareText, troubleText, ownHillWords as words } from './ownHillWords';
import { useHillPreview } from './useHillPreview';

export function OwnHill({ page }: { readonly page: HostPage }) {
  const [open, setOpen] = useState(false);
  const { screen } = page.room;
  if (screen.kind === 'lobby') return null;
  const answered = screen.round.phase === 'asking' && page.host.seats.some(({ answer }) => answer !== null);
  return (
    <>
      {!answered && (
        <Button kind="quiet" onClick={() => setOpen(true)}>
          {say(words.open)}
        </Button>
      )}
      <Dialog open={open} title={say(words.title)} onClose={() => setOpen(false)} class="own-hill">
        {/* What lies above everything else would hide the page's own messages. */}
        <Toasts />
        {open && <Choice page={page} answered={answered} onDone={() => setOpen(false)} />}
      </Dialog>
    </>
  );
}

const sides = ['left', 'right', 'low', 'high'] as const;
type Sides = Readonly<Record<(typeof sides)[number], string>>;

type ChoiceProps = {
  readonly page: HostPage;
  /** Somebody has answered the question that is open: another hill has to wait until the answers are shown. */
  readonly answered: boolean;
  readonly onDone: () => void;
};

function Choice({ page, answered, onDone }: ChoiceProps) {
  const [f, setF] = useState('x^2 + xy + 2y^2');
  const [typed, setTyped] = useState<Sides>({ left: '-4', right: '4', low: '-3', high: '3' });
  const [start, setStart] = useState<Vec2 | null>(null);
  const [busy, during] = useBusy();
  const side = (name: keyof Sides) => readNumber(typed[name]) ?? Number.NaN;
  const spec: OwnFunction = { f, x: [side('left'), side('right')], y: [side('low'), side('high')] };
  const { found, text, surface, behind } = useHillPreview(spec);
  const read = readFunction(f);
  const doubts = read.ok ? read.doubts : [];
  const inHole = surface !== null && start !== null && isHole(surface, start);

  const ask = async (surface: SurfaceRef, from: Vec2 | null) => {
    const hill = { surface, ...(from ? { start: from } : {}) };
    const answer = await during(page.order({ type: 'OpenRound', revision: page.room.revision, hill }));
    if (answer.ok) onDone();
  };

  const ready = !answered && surface !== null && !behind && !inHole && isSettled(doubts);
  const changeF = (text: string) => {
    setF(text);
    setStart(null);
  };

  return (
    <>
      {answered && (
        <p class="own-hill-said" role="status">
          {say(words.answered)}
        </p>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) void ask(spec, start);
        }}
      >
        <h3>{say(words.own)}</h3>
        <label class="host-field">
          <span>{say(words.f)}</span>
          <input
            value={f}
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            aria-invalid={found?.ok === false}
            aria-describedby="own-hill-said"
            onInput={(event) => changeF(event.currentTarget.value)}
          />
        </label>
        <p class="soft">{say(words.fHint)}</p>
        <div class="own-hill-sides">
          {sides.map((name) => (
            <label key={name} class="host-field">
              <span>{say(words[name])}</span>
              <input
                value={typed[name]}
                inputMode="text"
                autocomplete="off"
                onInput={(event) => {
                  setTyped({ ...typed, [name]: event.currentTarget.value });
                  setStart(null);
                }}
              />
            </label>
          ))}
        </div>
        <p id="own-hill-said" class="own-hill-said" role="status">
          {found?.ok === false ? troubleText(found, text) : inHole ? say(words.hole) : ''}
        </p>
        <OwnHillDoubts f={f} doubts={doubts} onF={changeF} />
        {surface && found?.ok && (
          <Preview surface={surface} bare={found.bare} start={start} onStart={setStart} />
        )}
        <Button type="submit" kind="go" busy={busy} disabled={!ready}>
          {say(words.go)}
        </Button>
      </form>
      <section>
        <h3>{say(words.builtIn)}</h3>
        <div class="own-hill-list">
          {surfaceIds.map((id) => (
            <Button
              key={id}
              label={plainTex(surfaces[id].tex)}
              disabled={answered}
              onClick={() => void ask(id, null)}
            >
              <Tex tex={surfaces[id].tex} />
            </Button>
          ))}
        </div>
      </section>
    </>
  );
}

type PreviewProps = {
  readonly surface: Surface;
  /** The part of the map without ground. */
  readonly bare: number;
  readonly start: Vec2 | null;
  readonly onStart: (start: Vec2) => void;
};

function Preview({ surface, bare, start, onStart }: PreviewProps) {
  return (
    <>
      <MarkPad surface={surface} value={start} is={null} onChange={onStart} label={say(words.pad)} />
      {bare > 0 && <p role="status">{bareText(bare)}</p>}
      <p class="soft">
        {start ? `${say(words.start)} ${pointText(start)}` : `${say(words.pad)} ${say(words.startByServer)}`}
      </p>
      <div class="own-hill-slopes">
        <Tex block tex={surface.tex} />
        <Tex block tex={`\\frac{\\partial z}{\\partial x} = ${surface.gradientTex[0]}`} />
        <Tex block tex={`\\frac{\\partial z}{\\partial y} = ${surface.gradientTex[1]}`} />
      </div>
    </>
  );
}
