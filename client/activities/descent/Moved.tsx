/** The phone once the class's point has moved: the way it came, the step, where it is now; one's own arrow beside it. */

import type { DescentScreen } from '../../../shared/activities/descent';
import { sub } from '../../../shared/math/vec';
import { Ask } from '../../parts/phone/Ask';
import { Changes } from '../../parts/phone/Changes';
import { Legend } from '../../parts/phone/Legend';
import { OwnAnswer } from '../../parts/phone/OwnAnswer';
import { Arrow } from '../../plots/Arrow';
import { DescentPath } from '../../plots/DescentPath';
import { fill, say } from '../../ui/language';
import { Rich } from '../../ui/Tex';
import { NearMap } from './NearMap';
import { type OutcomeProps, OwnResult, Revealed } from './Outcome';
import { shown, shownPoint } from './StepFinding';
import { words } from './words';

export function Moved({ screen, work }: OutcomeProps) {
  const { moved } = screen;
  return moved ? (
    <Step screen={screen} work={work} moved={moved} />
  ) : (
    <Revealed screen={screen} work={work} />
  );
}

type StepProps = OutcomeProps & { readonly moved: NonNullable<DescentScreen['moved']> };

function Step({ screen, work, moved }: StepProps) {
  const { surface, radius, path, z } = screen;
  const { from, to, by } = moved;
  const answer = work?.answer ?? null;
  const step = sub(to, from);
  const place = { before: shownPoint(from), after: shownPoint(to) };
  const height = { before: shown(path.at(-2)?.z ?? z - (moved.outcome.trueDz ?? 0)), after: shown(z) };
  return (
    <Ask
      topic={`moved ${screen.round.number}`}
      title={say(words.movedTitle)}
      picture={
        <NearMap
          surface={surface}
          at={from}
          radius={radius}
          arrows={[step, answer]}
          places={path.map(({ at }) => at)}
          label={fill(say(words.movedMap), {
            map: say(surface ? words.mapPlain : words.fogged),
            from: place.before,
            to: place.after,
            before: height.before,
            after: height.after,
          })}
        >
          {(frame, near) => (
            <>
              <Arrow frame={frame} from={from} delta={step} tone="class" width={9 / near} />
              {answer && <Arrow frame={frame} from={from} delta={answer} tone="you" width={5 / near} />}
              <DescentPath frame={frame} path={path} radius={10 / near} />
            </>
          )}
        </NearMap>
      }
    >
      <Legend
        lines={[
          { tone: 'class', name: <Rich text={say(words[`movedBy_${by}`])} /> },
          ...(answer ? [{ tone: 'you', name: say(words.you) } as const] : []),
        ]}
      />
      <Changes
        rows={[
          { name: say(words.classPoint), ...place },
          { name: <Rich text={say(words.heightZ)} />, ...height },
        ]}
      />
      {work?.result && (
        <OwnAnswer>
          <OwnResult screen={screen} work={work} />
        </OwnAnswer>
      )}
    </Ask>
  );
}
