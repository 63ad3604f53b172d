/** An estimate of Δz on a phone: the slopes and the step given, one number to send, then both Δz beside it. */
import { useState } from 'preact/hooks';
import type { EstimateScreen, EstimateWork } from '../../../shared/activities/estimate';
import type { SymbolView } from '../../../shared/activities/network';
import { formatSignificant } from '../../../shared/math/number';
import '../../parts/phone/Answer.css';
import { Ask } from '../../parts/phone/Ask';
import type { ActivityProps } from '../../parts/phone/activity';
import { Diagnosed } from '../../parts/phone/Diagnosed';
import { OneAnswer, Settled, type Topic } from '../../parts/phone/OneAnswer';
import { PadPlace } from '../../parts/phone/PadPlace';
import { Remaining } from '../../parts/phone/Remaining';
import { useSending } from '../../parts/phone/useSending';
import { Keypad } from '../../ui/Keypad';
import { fill, say } from '../../ui/language';
import { readPad } from '../../ui/padText';
import { pointText } from '../../ui/pointText';
import { Rich, Tex } from '../../ui/Tex';
import { estimateTex } from './formula';
import { GivenStep } from './GivenStep';
import { estimateMistakeWords } from './mistakes';
import { words } from './words';

type Props = ActivityProps<EstimateScreen>;
type FaceProps = Props & { readonly work: EstimateWork | null };

export function EstimatePhone(props: Props) {
  const { screen, you } = props;
  const work = you.work?.kind === 'estimate' && you.work.round === screen.round.number ? you.work : null;
  return (
    <OneAnswer
      {...props}
      work={work}
      asking={() => <Asking {...props} work={work} />}
      settled={(topic) => <Shown screen={screen} work={work} topic={topic} />}
      revealed={() => screen.reveal && <Revealed screen={screen} work={work} reveal={screen.reveal} />}
    />
  );
}

function symbolsOf({ slopes, delta }: EstimateScreen): readonly SymbolView[] {
  return [
    { symbol: 'z_x', tex: '\\frac{\\partial z}{\\partial x}', value: slopes.x },
    { symbol: 'z_y', tex: '\\frac{\\partial z}{\\partial y}', value: slopes.y },
    { symbol: 'd_x', tex: '\\Delta x', value: delta.x },
    { symbol: 'd_y', tex: '\\Delta y', value: delta.y },
  ];
}

/** Low, so that every key stays in a thumb's reach on a short phone. */
const PICTURE = { width: 344, height: 120 } as const;

function Asking({ store, screen, you, drafts, work }: FaceProps) {
  const { round } = screen;
  const answer = work?.answer ?? null;
  const hint = work?.hint ?? null;
  const draft = `dz ${round.attempt}`;
  const [text, setText] = useState(
    () => drafts.read(round.number, draft) ?? (answer === null || hint ? '' : String(answer)),
  );
  const { busy, submit } = useSending(store);
  const symbols = symbolsOf(screen);
  const reading = readPad(text, symbols);
  const safe = answer !== null && reading.kind === 'value' && reading.value === answer;
  return (
    <Ask
      topic={`ask ${round.number} ${round.attempt}`}
      title={<Rich text={say(hint ? words.hintTitle : words.ask)} />}
      picture={!hint && <GivenStep screen={screen} {...PICTURE} ball={7} />}
      under={
        <>
          <span>{fill(say(words.given), { at: pointText(screen.at), delta: pointText(screen.delta) })}</span>
          <Remaining store={store} round={round} you={you} />
        </>
      }
      pad={
        <PadPlace
          safe={safe}
          next={say(safe ? words.safeChange : answer === null || hint ? words.changeable : words.changed)}
        >
          <Keypad
            label={say(words.field)}
            symbols={symbols}
            text={text}
            onText={(next) => {
              setText(next);
              drafts.write(round.number, draft, next);
            }}
            busy={busy}
            submitLabel={say(answer === null || hint ? words.send : words.sendAgain)}
            onSubmit={(dz) => void submit(round.number, { kind: 'estimate', dz })}
          />
        </PadPlace>
      }
    >
      {hint && (
        <Diagnosed diagnosis={hint} table={estimateMistakeWords} right={say(words.right)} points={null}>
          {answer !== null && (
            <p class="own-answer">
              {say(words.yourAnswer)} <b>{formatSignificant(answer)}</b>
            </p>
          )}
          <Tex block tex={estimateTex(screen, null)} />
        </Diagnosed>
      )}
    </Ask>
  );
}

type ShownProps = { readonly screen: EstimateScreen; readonly work: EstimateWork | null };

function Shown({ screen, work, topic }: ShownProps & { readonly topic: Topic }) {
  const answer = work?.answer ?? null;
  return (
    <Settled
      topic={topic}
      round={screen.round}
      answered={answer !== null}
      right={<Rich text={say(words.right)} />}
    >
      {answer !== null && (
        <p class="own-answer">
          {say(words.yourAnswer)} <b>{formatSignificant(answer)}</b>
        </p>
      )}
    </Settled>
  );
}

type RevealedProps = ShownProps & { readonly reveal: NonNullable<EstimateScreen['reveal']> };

function Revealed({ screen, work, reveal }: RevealedProps) {
  const { result = null, answer = null } = work ?? {};
  return (
    <Ask
      topic={`revealed ${screen.round.number}`}
      title={say(answer === null ? words.noAnswerTitle : words.resultTitle)}
    >
      {result ? (
        <Diagnosed
          diagnosis={result.diagnosis}
          table={estimateMistakeWords}
          right={say(words.right)}
          points={result.points}
        >
          <div class="why">
            <p>{say(words.withNumbers)}</p>
            <Tex block tex={estimateTex(screen, reveal.linearDz)} />
          </div>
        </Diagnosed>
      ) : (
        <>
          <p>{say(words.notAnswered)}</p>
          <Tex block tex={estimateTex(screen, reveal.linearDz)} />
        </>
      )}
      <table class="dz">
        <tbody>
          {answer !== null && (
            <tr class="dz-you">
              <th scope="row">{say(words.yours)}</th>
              <td>{formatSignificant(answer)}</td>
            </tr>
          )}
          <tr>
            <th scope="row">{say(words.bySlopes)}</th>
            <td>{formatSignificant(reveal.linearDz)}</td>
          </tr>
          <tr>
            <th scope="row">{say(words.inTruth)}</th>
            <td>{formatSignificant(reveal.trueDz)}</td>
          </tr>
        </tbody>
      </table>
    </Ask>
  );
}
