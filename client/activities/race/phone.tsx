/** An η race on a phone: choose η, see its first step, then one's own ball's whole run and its name. */
import { useState } from 'preact/hooks';
import type { RaceScreen, RaceWork } from '../../../shared/activities/race';
import { formatSignificant } from '../../../shared/math/number';
import { surfaceOf } from '../../../shared/math/surfaceRef';
import { scale } from '../../../shared/math/vec';
import '../../parts/phone/Answer.css';
import { Ask } from '../../parts/phone/Ask';
import type { ActivityProps } from '../../parts/phone/activity';
import { Finding } from '../../parts/phone/Finding';
import { OneAnswer, Settled, type Topic } from '../../parts/phone/OneAnswer';
import { Remaining } from '../../parts/phone/Remaining';
import { SendFoot } from '../../parts/phone/SendFoot';
import { useSending } from '../../parts/phone/useSending';
import { Arrow, Ball } from '../../plots/Arrow';
import { ContourMap } from '../../plots/ContourMap';
import { DescentPath } from '../../plots/DescentPath';
import { RunCurves } from '../../plots/RunCurves';
import { useSteps } from '../../plots/useSteps';
import { fill, say } from '../../ui/language';
import { Rich, Tex } from '../../ui/Tex';
import { texNumber } from '../../ui/texNumber';
import './Race.css';
import { verdictWords, words } from './words';

type Props = ActivityProps<RaceScreen>;
type Face = { readonly screen: RaceScreen; readonly work: RaceWork | null };

const MAP = { width: 344, height: 258 } as const;
/** ms a step of one's own ball. */
const STEP_MS = 300;

export function RacePhone(props: Props) {
  const { screen, you } = props;
  const work = you.work?.kind === 'race' && you.work.round === screen.round.number ? you.work : null;
  return (
    <OneAnswer
      {...props}
      work={work}
      asking={() => <Asking {...props} work={work} />}
      settled={(topic) => <Shown screen={screen} work={work} topic={topic} />}
      revealed={() => <Revealed screen={screen} work={work} />}
    />
  );
}

function Asking({ store, screen, you, drafts, work }: Props & Face) {
  const { round, etas, at, slopes, steps } = screen;
  const hint = work?.hint ?? null;
  const answer = work?.answer ?? null;
  const draft = `eta ${round.attempt}`;
  const [place, setPlace] = useState(
    () => placeOf(etas, drafts.read(round.number, draft)) ?? placeOf(etas, answer),
  );
  const { busy, submit } = useSending(store);
  const eta = place === null ? null : (etas[place] ?? null);
  const choose = (index: number) => {
    setPlace(index);
    drafts.write(round.number, draft, String(etas[index]));
  };
  const same = answer !== null && eta === answer;
  return (
    <Ask
      topic={`ask ${round.number} ${round.attempt}`}
      title={<Rich text={hint ? say(words.hintTitle) : fill(say(words.ask), { steps })} />}
      under={<Remaining store={store} round={round} you={you} />}
      picture={
        <ContourMap surface={surfaceOf(screen.surface)} {...MAP} label={say(words.map)}>
          {(frame) => (
            <>
              {eta !== null && (
                <Arrow frame={frame} from={at} delta={scale(slopes, -eta)} tone="you" width={5} />
              )}
              <Ball frame={frame} at={at} radius={8} />
            </>
          )}
        </ContourMap>
      }
      foot={
        <SendFoot
          safe={same && !hint}
          changed={answer !== null && !hint}
          ready={eta !== null && !(hint && same)}
          unready={say(words.chooseFirst)}
          busy={busy}
          label={say(words.send)}
          onSend={() => eta !== null && submit(round.number, { kind: 'race', eta })}
        />
      }
    >
      {hint && (
        <Finding right={false} title={say(verdictWords[hint].label)} points={null}>
          <p>
            <Rich text={say(verdictWords[hint].hint)} />
          </p>
        </Finding>
      )}
      <label class="eta-slider">
        <span>
          <Tex tex={eta === null ? '\\eta = \\;?' : `\\eta = ${texNumber(eta)}`} />
        </span>
        <input
          type="range"
          min={0}
          max={etas.length - 1}
          step={1}
          value={place ?? Math.floor(etas.length / 2)}
          aria-label={say(words.scale)}
          aria-valuetext={eta === null ? say(words.chooseFirst) : formatSignificant(eta)}
          onInput={(event) => choose(Number(event.currentTarget.value))}
        />
        <span class="eta-ends" aria-hidden="true">
          <span>{formatSignificant(etas[0] ?? 0)}</span>
          <span>{formatSignificant(etas.at(-1) ?? 0)}</span>
        </span>
      </label>
      {eta !== null && <p class="why">{say(words.firstStep)}</p>}
    </Ask>
  );
}

/** Where an η stands on the scale; null where it is none of it. */
function placeOf(etas: readonly number[], eta: string | number | null): number | null {
  const index = eta === null ? -1 : etas.indexOf(Number(eta));
  return index < 0 ? null : index;
}

/** One's choice as it stands, while nothing more can be done. */
function Shown({ screen, work, topic }: Face & { readonly topic: Topic }) {
  const answer = work?.answer ?? null;
  return (
    <Settled
      topic={topic}
      round={screen.round}
      answered={answer !== null}
      right={say(verdictWords.arrives.label)}
      picture={
        <ContourMap surface={surfaceOf(screen.surface)} {...MAP} label={say(words.map)}>
          {(frame) => <Ball frame={frame} at={screen.at} radius={8} />}
        </ContourMap>
      }
    >
      {answer !== null && (
        <p class="own-answer">
          <Rich text={say(words.yourEta)} /> = <b>{formatSignificant(answer)}</b>
        </p>
      )}
    </Settled>
  );
}

function Revealed({ screen, work }: Face) {
  const { result = null, answer = null } = work ?? {};
  const path = result?.path ?? [{ at: screen.at, z: screen.z }];
  const step = useSteps(result ? `race ${screen.round.number}` : null, path.length - 1, STEP_MS);
  return (
    <Ask
      topic={`revealed ${screen.round.number}`}
      title={say(answer === null ? words.noAnswerTitle : words.resultTitle)}
      picture={
        <ContourMap surface={surfaceOf(screen.surface)} {...MAP} label={say(words.map)}>
          {(frame) => <DescentPath frame={frame} path={path.slice(0, step + 1)} radius={8} />}
        </ContourMap>
      }
    >
      {result && answer !== null ? (
        <>
          <Finding
            right={result.verdict === 'arrives'}
            title={
              <>
                {say(verdictWords[result.verdict].label)} <Tex tex={`(\\eta = ${texNumber(answer)})`} />
              </>
            }
            points={result.points}
          >
            <p>
              <Rich text={say(verdictWords[result.verdict].hint)} />
            </p>
          </Finding>
          <p class="why">
            <Rich text={say(words.heights)} />
          </p>
          <RunCurves
            curves={[{ name: 'own', heights: path.map(({ z }) => z), tone: 'you', width: 4 }]}
            steps={screen.steps}
            until={step}
            label={say(words.heightsLabel)}
            height={240}
          />
        </>
      ) : (
        <p>
          <Rich text={say(words.notAnswered)} />
        </p>
      )}
    </Ask>
  );
}
