/** Drawing one's arrow, on the map or in fog, with a finger or step by step in numbers; changed until it closes. */
import { useState } from 'preact/hooks';
import { surfaceOf } from '../../../shared/math/surfaceRef';
import type { Vec2 } from '../../../shared/math/vec';
import { Ask } from '../../parts/phone/Ask';
import type { ActivityProps } from '../../parts/phone/activity';
import { Remaining } from '../../parts/phone/Remaining';
import { SendFoot } from '../../parts/phone/SendFoot';
import { useSending } from '../../parts/phone/useSending';
import { ArrowPad } from '../../plots/ArrowPad';
import { constrainArrow } from '../../plots/DrawnArrow';
import { formatNumber, say } from '../../ui/language';
import { Stepper } from '../../ui/Stepper';
import { Rich } from '../../ui/Tex';
import './AskMap.css';
import type { DescentScreen, DescentWork } from '../../../shared/activities/descent';
import { keptArrow, sameArrow, writtenArrow } from './arrowDraft';
import { FogPad } from './FogPad';
import { shown, shownPoint } from './StepFinding';
import { StepHint } from './StepHint';
import { words } from './words';

export type AskingProps = ActivityProps<DescentScreen> & { readonly work: DescentWork | null };

/** Map units: fine enough for a good aim, coarse enough to arrive. */
const STEP = 0.05;
const twoDecimals = (value: number) =>
  formatNumber(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

export function AskMap({ store, screen, you, drafts, work }: AskingProps) {
  const { round, surface, at, slopes } = screen;
  const radius = screen.radius ?? Number.POSITIVE_INFINITY;
  const answer = work?.answer ?? null;
  const hint = work?.hint ?? null;
  const first = work?.firstAnswer ?? null;
  const draft = `arrow ${round.attempt}`;
  const [arrow, setArrow] = useState<Vec2 | null>(
    () => keptArrow(drafts.read(round.number, draft)) ?? answer,
  );
  const { busy, submit } = useSending(store);

  const draw = (next: Vec2) => {
    setArrow(next);
    drafts.write(round.number, draft, writtenArrow(next));
  };
  const stepper = (name: 'x' | 'y') => (
    <Stepper
      label={`Δ${name}`}
      tex={`\\Delta ${name}`}
      value={arrow?.[name] ?? 0}
      step={STEP}
      min={-radius}
      max={radius}
      format={twoDecimals}
      onChange={(value) => draw(constrainArrow({ x: 0, y: 0, ...arrow, [name]: value }, radius))}
    />
  );
  const pad = { radius, value: arrow, first: hint && first, onChange: draw };
  const drawn = arrow !== null && (arrow.x !== 0 || arrow.y !== 0);

  return (
    <Ask
      topic={`ask ${round.number} ${round.attempt}`}
      title={say(hint ? words.hintTitle : surface ? words.askMap : words.askFog)}
      under={
        <>
          <Remaining store={store} round={round} you={you} />
          {hint && <StepHint screen={screen} hint={hint} first={first} />}
        </>
      }
      picture={
        surface ? (
          <ArrowPad {...pad} surface={surfaceOf(surface)} at={at} label={say(words.mapLabel)} />
        ) : (
          slopes && <FogPad {...pad} slopes={slopes} label={say(words.discLabel)} />
        )
      }
      foot={
        <SendFoot
          safe={answer !== null && arrow !== null && sameArrow(arrow, answer)}
          changed={answer !== null}
          ready={drawn}
          unready={say(words.drawFirst)}
          busy={busy}
          label={say(words.sendArrow)}
          onSend={() => arrow && submit(round.number, { kind: 'descent', dx: arrow.x, dy: arrow.y })}
        />
      }
    >
      <div class="steppers">
        {stepper('x')}
        {stepper('y')}
      </div>
      <p class="why">
        {surface ? (
          `${say(words.pointNow)} ${shownPoint(at)}`
        ) : (
          <>
            <Rich text={say(words.heightZ)} /> {shown(screen.z)}
          </>
        )}{' '}
        ・ {hint && first ? `${say(words.firstTry)} ${shownPoint(first)}` : say(words.insideCircle)}
      </p>
    </Ask>
  );
}
