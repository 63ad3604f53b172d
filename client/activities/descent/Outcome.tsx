/** Owns the phone once a descent's answers are shown: one's own arrow beside the true one, then where the class's point went. */
import { surfaceOf } from '../../../shared/math/surfaceRef';
import type { Vec2 } from '../../../shared/math/vec';
import type { DescentScreen, StepWork } from '../../../shared/protocol/views';
import { Ask } from '../../phone/Ask';
import { Arrow, Ball } from '../../plots/Arrow';
import { ContourMap } from '../../plots/ContourMap';
import { DescentPath } from '../../plots/DescentPath';
import type { MapFrame } from '../../plots/mapFrame';
import { say } from '../../ui/language';
import { Rich, Tex } from '../../ui/Tex';
import { DzTable } from './DzTable';
import { MAP, NearMap } from './NearMap';
import './Outcome.css';
import { StepFinding, shown, shownPoint } from './StepFinding';
import { words } from './words';

export type OutcomeProps = { readonly screen: DescentScreen; readonly work: StepWork | null };

function Legend({ own }: { readonly own: boolean }) {
  return (
    <p class="legend">
      {own && (
        <span class="legend-you">
          <i />
          {say(words.you)}
        </span>
      )}
      <span class="legend-truth">
        <i />
        <Tex tex="-\eta\nabla f" />
      </span>
    </p>
  );
}

export function Closed({ screen, work }: OutcomeProps) {
  const answer = work?.answer ?? null;
  return (
    <Ask
      topic={`closed ${screen.round.number}`}
      title={say(words.closed)}
      picture={
        <ContourMap surface={surfaceOf(screen.surface)} {...MAP} label={say(words.mapPlain)}>
          {(frame: MapFrame) => (
            <>
              {answer && <Arrow frame={frame} from={screen.at} delta={answer} tone="you" />}
              <Ball frame={frame} at={screen.at} radius={8} />
            </>
          )}
        </ContourMap>
      }
    >
      {answer && (
        <p class="own-answer">
          {say(words.yourAnswer)} <b>{shownPoint(answer)}</b>
        </p>
      )}
      <p>{say(answer ? words.closedSafe : words.closedNone)}</p>
    </Ask>
  );
}

export function Revealed({ screen, work }: OutcomeProps) {
  const { reveal } = screen;
  return reveal ? (
    <Result screen={screen} work={work} reveal={reveal} />
  ) : (
    <Closed screen={screen} work={work} />
  );
}

type ResultProps = OutcomeProps & { readonly reveal: NonNullable<DescentScreen['reveal']> };

function Result({ screen, work, reveal }: ResultProps) {
  const answer = work?.answer ?? null;
  const truth = reveal.outcomes.gradient?.delta ?? null;
  return (
    <Ask
      topic={`revealed ${screen.round.number}`}
      title={say(answer ? words.resultTitle : words.noAnswerTitle)}
      picture={
        <NearMap surface={screen.surface} at={reveal.at} arrows={[answer, truth]}>
          {(frame, near) => <Arrows frame={frame} near={near} at={reveal.at} truth={truth} answer={answer} />}
        </NearMap>
      }
    >
      <Legend own={answer !== null} />
      <OwnResult screen={screen} work={work} />
    </Ask>
  );
}

type ArrowsProps = {
  readonly frame: MapFrame;
  /** How much nearer the map is drawn: lines grow with it, so they are made as much thinner. */
  readonly near: number;
  readonly at: Vec2;
  readonly truth: Vec2 | null;
  readonly answer: Vec2 | null;
};

/** The learner's arrow lies on the true one, which is wider: where they agree, both are seen. */
const Arrows = ({ frame, near, at, truth, answer }: ArrowsProps) => (
  <>
    {truth && <Arrow frame={frame} from={at} delta={truth} tone="truth" width={9 / near} animate />}
    {answer && <Arrow frame={frame} from={at} delta={answer} tone="you" width={4 / near} />}
    <Ball frame={frame} at={at} radius={9 / near} />
  </>
);

function OwnResult({ screen, work }: OutcomeProps) {
  const { reveal } = screen;
  if (!reveal) return null;
  if (!work?.answer || !work.result) return <p>{say(words.noAnswerText)}</p>;
  return (
    <>
      <StepFinding
        way={screen.way}
        eta={screen.eta}
        reveal={reveal}
        answer={work.answer}
        result={work.result}
      />
      <DzTable
        own={work.result.score}
        best={reveal.outcomes.gradient}
        angle={work.result.score.angleDegrees}
      />
    </>
  );
}

export function Moved({ screen, work }: OutcomeProps) {
  const { moved } = screen;
  if (!moved) return <Revealed screen={screen} work={work} />;
  const before = screen.path.at(-2)?.z ?? screen.z - (moved.outcome.trueDz ?? 0);
  return (
    <Ask
      topic={`moved ${screen.round.number}`}
      title={say(words.movedTitle)}
      picture={
        <ContourMap surface={surfaceOf(screen.surface)} {...MAP} label={say(words.mapPlain)}>
          {(frame: MapFrame) => (
            <>
              <Arrow
                frame={frame}
                from={moved.from}
                delta={{ x: moved.to.x - moved.from.x, y: moved.to.y - moved.from.y }}
                tone="class"
                width={6}
              />
              <DescentPath frame={frame} path={screen.path} radius={11} />
            </>
          )}
        </ContourMap>
      }
    >
      <p>
        <Rich text={say(words[`movedBy_${moved.by}`])} />
      </p>
      <dl class="moved">
        <div>
          <dt>{say(words.classPoint)}</dt>
          <dd>
            {shownPoint(moved.from)} <span aria-hidden="true">→</span> <b>{shownPoint(moved.to)}</b>
          </dd>
        </div>
        <div>
          <dt>
            <Rich text={say(words.heightZ)} />
          </dt>
          <dd>
            {shown(before)} <span aria-hidden="true">→</span> <b>{shown(screen.z)}</b>
          </dd>
        </div>
      </dl>
      {work?.result && <OwnResult screen={screen} work={work} />}
    </Ask>
  );
}
