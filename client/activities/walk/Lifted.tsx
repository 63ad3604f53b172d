/** A phone once the fog has lifted: one's own walk on the map, how it went, its heights. */

import type { WalkScreen, WalkWork } from '../../../shared/activities/walk';
import { surfaceOf } from '../../../shared/math/surfaceRef';
import { Ask } from '../../parts/phone/Ask';
import { Diagnosed } from '../../parts/phone/Diagnosed';
import { Finding } from '../../parts/phone/Finding';
import { ContourMap } from '../../plots/ContourMap';
import { Fog } from '../../plots/Fog';
import { RunCurves } from '../../plots/RunCurves';
import { useSteps } from '../../plots/useSteps';
import { WalkLine } from '../../plots/WalkLine';
import { say } from '../../ui/language';
import { Rich } from '../../ui/Tex';
import { walkMistakeWords } from './mistakes';
import { words } from './words';

const MAP = { width: 344, height: 258 } as const;
/** ms a step of one's own walk; the fog takes the first few to lift. */
const STEP_MS = 300;
const FOG_STEPS = 4;

export function Lifted({ screen, work }: { readonly screen: WalkScreen; readonly work: WalkWork | null }) {
  const { surface, round, steps } = screen;
  const result = work?.result ?? null;
  const path = result?.path ?? [];
  const last = FOG_STEPS + Math.max(0, path.length - 1);
  const told = useSteps(`lifted ${round.number}`, last, STEP_MS);
  const until = Math.max(0, told - FOG_STEPS);
  if (!surface) return null;
  return (
    <Ask
      topic={`revealed ${round.number}`}
      title={say(result ? words.liftedTitle : words.noAnswerTitle)}
      picture={
        <ContourMap surface={surfaceOf(surface)} {...MAP} label={say(result ? words.map : words.mapPlain)}>
          {(frame) => (
            <>
              <WalkLine frame={frame} path={path} until={until} ms={STEP_MS} radius={8} tone="you" />
              {told < FOG_STEPS && <Fog {...MAP} lifts={FOG_STEPS * STEP_MS} />}
            </>
          )}
        </ContourMap>
      }
    >
      {result ? (
        <>
          <HowItWent result={result} />
          <p class="why">
            <Rich text={say(words.heights)} />
          </p>
          <RunCurves
            curves={[{ name: 'own', heights: path.map(({ z }) => z), tone: 'you', width: 4 }]}
            steps={steps}
            until={until}
            label={say(words.heightsLabel)}
            height={240}
          />
        </>
      ) : (
        <p>{say(words.notWalked)}</p>
      )}
    </Ask>
  );
}

function HowItWent({ result }: { readonly result: NonNullable<WalkWork['result']> }) {
  const { diagnosis, points, byGradient } = result;
  // Logs of before the last of the names: it went up and down, and nothing more is known of it.
  if (diagnosis.kind === 'unknown') {
    return (
      <Finding right={false} title={say(words.ownWay)} points={points}>
        <p>{say(words.ownWayHint)}</p>
      </Finding>
    );
  }
  return (
    <Diagnosed diagnosis={diagnosis} table={walkMistakeWords} right={say(words.arrived)} points={points}>
      {byGradient && diagnosis.kind === 'right' && (
        <p>
          <Rich text={say(words.byGradientOwn)} />
        </p>
      )}
    </Diagnosed>
  );
}
