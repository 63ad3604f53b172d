/** A ball on a curve on a phone: moved with a finger, sent, then beside the move that the slope makes. */
import { useState } from 'preact/hooks';
import type { SlopeScreen, SlopeWork } from '../../../shared/activities/slope';
import { curves } from '../../../shared/math/curve';
import { formatSignificant } from '../../../shared/math/number';
import '../../parts/phone/Answer.css';
import { Ask } from '../../parts/phone/Ask';
import type { ActivityProps } from '../../parts/phone/activity';
import { useIsOpen } from '../../parts/phone/isOpen';
import { Remaining } from '../../parts/phone/Remaining';
import { SendFoot } from '../../parts/phone/SendFoot';
import { useSending } from '../../parts/phone/useSending';
import { CurvePad, constrainMove } from '../../plots/CurvePad';
import { CurvePlot, MoveArrow } from '../../plots/CurvePlot';
import { formatNumber, say } from '../../ui/language';
import { Stepper } from '../../ui/Stepper';
import { Moved, Outcome, PLOT, plotLabel } from './Outcome';
import { words } from './words';

type Props = ActivityProps<SlopeScreen>;
type Face = { readonly screen: SlopeScreen; readonly work: SlopeWork | null };

const twoDecimals = (value: number) =>
  formatNumber(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

export function SlopePhone(props: Props) {
  const { store, screen, you } = props;
  const work = you.work?.kind === 'slope' && you.work.round === screen.round.number ? you.work : null;
  const open = useIsOpen(store, screen.round, you);
  if (screen.moved) return <Moved screen={screen} work={work} moved={screen.moved} />;
  if (screen.reveal) return <Outcome screen={screen} work={work} reveal={screen.reveal} />;
  return open ? <Asking {...props} work={work} /> : <Closed screen={screen} work={work} />;
}

function Asking({ store, screen, you, drafts, work }: Props & Face) {
  const { round } = screen;
  const curve = curves[screen.curve];
  const answer = work?.answer ?? null;
  const [dx, setDx] = useState<number | null>(() => keptMove(drafts.read(round.number, 'dx')) ?? answer);
  const { busy, submit } = useSending(store);
  const move = (next: number) => {
    setDx(next);
    drafts.write(round.number, 'dx', String(next));
  };
  return (
    <Ask
      topic={`ask ${round.number}`}
      title={say(words.ask)}
      under={<Remaining store={store} round={round} you={you} />}
      picture={
        <CurvePad curve={curve} path={screen.path} value={dx} onChange={move} label={say(words.pad)} />
      }
      foot={
        <SendFoot
          safe={answer !== null && dx === answer}
          changed={answer !== null}
          ready={dx !== null}
          unready={say(words.moveFirst)}
          busy={busy}
          label={say(words.send)}
          onSend={() => dx !== null && submit(round.number, { kind: 'slope', dx })}
        />
      }
    >
      <div class="steppers">
        <Stepper
          label="Δx"
          tex={'\\Delta x'}
          value={dx ?? 0}
          step={0.05}
          min={curve.domain[0] - screen.x}
          max={curve.domain[1] - screen.x}
          format={twoDecimals}
          onChange={(value) => move(constrainMove(curve, screen.x, value))}
        />
      </div>
    </Ask>
  );
}

/** null: nothing kept, or nothing that is a number */
function keptMove(text: string | null): number | null {
  const value = text === null || text === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}

function Closed({ screen, work }: Face) {
  const answer = work?.answer ?? null;
  return (
    <Ask
      topic={`closed ${screen.round.number}`}
      title={say(words.closed)}
      picture={
        <CurvePlot curve={curves[screen.curve]} {...PLOT} path={screen.path} label={plotLabel(screen)}>
          {(frame) =>
            answer !== null && <MoveArrow frame={frame} from={screen.x} dx={answer} tone="you" width={5} />
          }
        </CurvePlot>
      }
    >
      {answer !== null && (
        <p class="own-answer">
          {say(words.yourAnswer)} <b>Δx = {formatSignificant(answer)}</b>
        </p>
      )}
      <p>{say(answer === null ? words.closedNone : words.closedSafe)}</p>
    </Ask>
  );
}
