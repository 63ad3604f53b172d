/** The phone while the host shows the class's walk again: the same map small, moving along with the stage. */
import type { DescentScreen } from '../../../shared/activities/descent';
import { Ask } from '../../parts/phone/Ask';
import '../../parts/phone/Changes.css';
import { ContourMap } from '../../plots/ContourMap';
import type { MapFrame } from '../../plots/mapFrame';
import { WalkAgain } from '../../plots/WalkAgain';
import { fill, say } from '../../ui/language';
import { Rich } from '../../ui/Tex';
import { seenHill } from './HillMap';
import { MAP } from './NearMap';
import { branchPlace, classPlace, lastStep, short, type Walk, words } from './replayText';

export function ReplayPhone({ screen }: { readonly screen: DescentScreen & Walk }) {
  const { path, replay } = screen;
  const { step, branch } = replay;
  const here = classPlace(screen);
  const there = branchPlace(screen);
  return (
    <Ask
      topic="replay"
      title={say(words.phoneTitle)}
      picture={
        <ContourMap
          surface={seenHill(screen)}
          {...MAP}
          label={fill(say(words.map), { n: step, z: here ? short(here.z) : '' })}
        >
          {(frame: MapFrame) => (
            <WalkAgain
              frame={frame}
              path={path}
              step={step}
              branch={branch && { ...branch, label: `η = ${short(branch.eta)}` }}
              radius={9}
              textSize={16}
            />
          )}
        </ContourMap>
      }
    >
      <dl class="moved">
        <div>
          <dt>{say(words.step)}</dt>
          <dd>
            <b>{step}</b> / {lastStep(screen)}
          </dd>
        </div>
        {here && (
          <div>
            <dt>
              {say(words.walk)} <Rich text="$z$" />
            </dt>
            <dd>
              <b>{short(here.z)}</b>
            </dd>
          </div>
        )}
        {branch && (
          <div>
            <dt>
              <Rich text={fill(say(words.branch), { eta: short(branch.eta) })} />
            </dt>
            <dd>
              <b>{there ? short(there.z) : '–'}</b>
            </dd>
          </div>
        )}
      </dl>
      <p class="why">{say(words.phoneText)}</p>
    </Ask>
  );
}
