/** The turned arrow on a phone: the arrow, Δz against θ with every direction tried, then the cosine through them. */
import { useMemo, useRef, useState } from 'preact/hooks';
import type { TurnScreen, TurnWork } from '../../../shared/activities/turn';
import { surfaceOf } from '../../../shared/math/surfaceRef';
import { dzAt } from '../../../shared/math/turn';
import { Ask } from '../../parts/phone/Ask';
import type { ActivityProps } from '../../parts/phone/activity';
import { Diagnosed } from '../../parts/phone/Diagnosed';
import { OneAnswer, Settled, type Topic } from '../../parts/phone/OneAnswer';
import { Remaining } from '../../parts/phone/Remaining';
import { SendFoot } from '../../parts/phone/SendFoot';
import { useSending } from '../../parts/phone/useSending';
import { CosinePlot } from '../../plots/CosinePlot';
import { nearSurface, TurnPad } from '../../plots/TurnPad';
import { say } from '../../ui/language';
import { Rich, Tex } from '../../ui/Tex';
import { texNumber } from '../../ui/texNumber';
import { turnMistakeWords } from './mistakes';
import { passed, readTurn, type Turned, writtenTurn } from './tried';
import { words } from './words';

type Props = ActivityProps<TurnScreen>;
type Face = { readonly screen: TurnScreen; readonly work: TurnWork | null };

const PLOT = { width: 344, height: 176, text: 14 } as const;

export function TurnPhone(props: Props) {
  const { screen, you } = props;
  const work = you.work?.kind === 'turn' && you.work.round === screen.round.number ? you.work : null;
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

const boundOf = ({ slopes, length }: TurnScreen) => dzAt(slopes, length, 0);

function dots(screen: TurnScreen, thetas: readonly number[]) {
  return thetas.map((theta) => ({ theta, dz: dzAt(screen.slopes, screen.length, theta) }));
}

/** Δz = ‖∇z‖‖Δ‖cos θ with the numbers of this arrow. */
const dzTex = (screen: TurnScreen, theta: number): string =>
  `\\Delta z \\simeq ${texNumber(boundOf(screen))} \\times \\cos ${theta < 0 ? `(${texNumber(theta)}^{\\circ})` : `${texNumber(theta)}^{\\circ}`} = ${texNumber(dzAt(screen.slopes, screen.length, theta))}`;

function Asking({ store, screen, you, drafts, work }: Props & Face) {
  const { round, at, slopes, length } = screen;
  const hint = work?.hint ?? null;
  const answer = work?.answer ?? null;
  const draft = `turn ${round.attempt}`;
  const surface = useMemo(
    () => nearSurface(surfaceOf(screen.surface), at, length),
    [screen.surface, at, length],
  );
  const [own, setOwn] = useState<Turned>(
    () => readTurn(drafts.read(round.number, draft)) ?? answer ?? { theta: null, tried: [] },
  );
  const { busy, submit } = useSending(store);
  const saving = useRef<ReturnType<typeof setTimeout>>(undefined);
  const turn = (theta: number) => {
    const next = passed(own, theta);
    setOwn(next);
    // Written once the finger rests: storage at every move would make the drag stutter on a slow phone.
    clearTimeout(saving.current);
    saving.current = setTimeout(() => drafts.write(round.number, draft, writtenTurn(next)), 250);
  };
  const { theta, tried } = own;
  const same = answer !== null && theta === answer.theta;
  return (
    <Ask
      topic={`ask ${round.number} ${round.attempt}`}
      title={<Rich text={say(hint ? words.hintTitle : words.ask)} />}
      under={<Remaining store={store} round={round} you={you} />}
      picture={
        <TurnPad
          surface={surface}
          at={at}
          slopes={slopes}
          length={length}
          value={theta}
          onChange={turn}
          label={say(words.pad)}
        />
      }
      foot={
        <SendFoot
          safe={same && !hint}
          changed={answer !== null && !hint}
          ready={theta !== null && !(hint && same)}
          unready={say(words.turnFirst)}
          busy={busy}
          label={say(words.send)}
          onSend={() => theta !== null && submit(round.number, { kind: 'turn', theta, tried: [...tried] })}
        />
      }
    >
      {hint && <Diagnosed diagnosis={hint} table={turnMistakeWords} right={say(words.right)} points={null} />}
      <CosinePlot
        bound={boundOf(screen)}
        dots={dots(screen, tried)}
        chosen={theta === null ? [] : dots(screen, [theta])}
        label={say(words.plot)}
        {...PLOT}
      />
      {theta !== null && <Tex block tex={dzTex(screen, theta)} />}
    </Ask>
  );
}

/** One's arrow as it stands, while nothing more can be done. */
function Shown({ screen, work, topic }: Face & { readonly topic: Topic }) {
  const answer = work?.answer ?? null;
  return (
    <Settled
      topic={topic}
      round={screen.round}
      answered={answer !== null}
      right={say(words.right)}
      picture={
        <CosinePlot
          bound={boundOf(screen)}
          dots={dots(screen, answer?.tried ?? [])}
          chosen={dots(screen, answer ? [answer.theta] : [])}
          label={say(words.plot)}
          {...PLOT}
        />
      }
    />
  );
}

function Revealed({ screen, work }: Face) {
  const { result = null, answer = null } = work ?? {};
  return (
    <Ask
      topic={`revealed ${screen.round.number}`}
      title={say(answer ? words.resultTitle : words.noAnswerTitle)}
      picture={
        <CosinePlot
          bound={boundOf(screen)}
          dots={dots(screen, answer?.tried ?? [])}
          chosen={dots(screen, answer ? [answer.theta] : [])}
          curve
          bounds
          lowest
          label={say(words.plot)}
          {...PLOT}
          height={230}
        />
      }
    >
      {result && answer ? (
        <Diagnosed
          diagnosis={result.diagnosis}
          table={turnMistakeWords}
          right={say(words.right)}
          points={result.points}
        >
          <div class="why">
            <p>{say(words.withNumbers)}</p>
            <Tex block tex={dzTex(screen, answer.theta)} />
            <Tex block tex={dzTex(screen, 180)} />
          </div>
        </Diagnosed>
      ) : (
        <p>
          <Rich text={say(words.notAnswered)} />
        </p>
      )}
    </Ask>
  );
}
