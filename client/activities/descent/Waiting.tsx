/** The phone while there is nothing to draw: answers are closed, or one's own was right at the first try. */
import type { ComponentChildren } from 'preact';
import type { DescentScreen, DescentWork } from '../../../shared/activities/descent';
import type { Vec2 } from '../../../shared/math/vec';
import '../../parts/phone/Answer.css';
import { Ask } from '../../parts/phone/Ask';
import { Arrow, Ball } from '../../plots/Arrow';
import type { MapFrame } from '../../plots/mapFrame';
import { say } from '../../ui/language';
import { HillMap } from './HillMap';
import { MAP } from './NearMap';
import { shownPoint } from './StepFinding';
import { words } from './words';

type WaitingProps = { readonly screen: DescentScreen; readonly work: DescentWork | null };

export function Closed({ screen, work }: WaitingProps) {
  // Whoever did not answer once more keeps the first answer.
  const answer = work?.answer ?? work?.firstAnswer ?? null;
  return (
    <WithOwnArrow screen={screen} topic="closed" title={say(words.closed)} answer={answer}>
      {say(answer ? words.closedSafe : words.closedNone)}
    </WithOwnArrow>
  );
}

export const FirstRight = ({ screen, work }: WaitingProps) => (
  <WithOwnArrow
    screen={screen}
    topic="right"
    title={say(screen.way === 'formula' ? words.right : words.rightMap)}
    answer={work?.answer ?? null}
  >
    {say(words.firstRight)}
  </WithOwnArrow>
);

type OwnProps = Pick<WaitingProps, 'screen'> & {
  readonly topic: string;
  readonly title: string;
  readonly answer: Vec2 | null;
  readonly children: ComponentChildren;
};

const WithOwnArrow = ({ screen, topic, title, answer, children }: OwnProps) => (
  <Ask
    topic={`${topic} ${screen.round.number}`}
    title={title}
    picture={
      <HillMap screen={screen} at={screen.at} {...MAP}>
        {(frame: MapFrame) => (
          <>
            {answer && <Arrow frame={frame} from={screen.at} delta={answer} tone="you" />}
            <Ball frame={frame} at={screen.at} radius={8} />
          </>
        )}
      </HillMap>
    }
  >
    {answer && (
      <p class="own-answer">
        {say(words.yourAnswer)} <b>{shownPoint(answer)}</b>
      </p>
    )}
    <p>{children}</p>
  </Ask>
);
