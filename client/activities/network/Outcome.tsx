/** The phone after the answers are shown: one's own answers with their paths; and while the machine goes on. */

import type { NetworkScreen, NetworkWork } from '../../../shared/activities/network';
import { formatSignificant } from '../../../shared/math/number';
import { pictures } from '../../../shared/math/pictures';
import { Ask } from '../../parts/phone/Ask';
import { CostCurve } from '../../plots/CostCurve';
import { PictureGrid } from '../../plots/PictureGrid';
import { fill, say } from '../../ui/language';
import { Progress } from '../../ui/Progress';
import { Rich, Tex } from '../../ui/Tex';
import { texNumber } from '../../ui/texNumber';
import './Outcome.css';
import { PartialFinding } from './PartialFinding';
import { words } from './words';

type Props = { readonly screen: NetworkScreen; readonly work: NetworkWork | null };

export function Findings({ work }: { readonly work: NetworkWork | null }) {
  const judged = work?.done.filter(({ result }) => result !== null) ?? [];
  if (judged.length === 0) return <p>{say(words.watchedText)}</p>;
  return (
    <>
      {judged.map((done) => (
        <PartialFinding key={done.param} done={done} />
      ))}
    </>
  );
}

export function Revealed({ screen, work }: Props) {
  const none = (work?.done.length ?? 0) === 0;
  return (
    <Ask topic={`revealed ${screen.round.number}`} title={say(none ? words.watchedTitle : words.resultTitle)}>
      <Findings work={work} />
    </Ask>
  );
}

export function Autopilot({ screen }: { readonly screen: NetworkScreen }) {
  const pilot = screen.autopilot;
  const over = !pilot || pilot.done >= pilot.total;
  const title = over ? words.autoDone : pilot.running ? words.autoTitle : words.autoPaused;
  return (
    <Ask topic={`autopilot ${over ? 'over' : 'on'}`} title={say(title)}>
      {pilot && (
        <>
          <p class="why">
            {fill(say(words.autoText), { done: pilot.done, total: pilot.total })} ・{' '}
            <Tex tex={`\\eta = ${texNumber(pilot.eta)}`} />
          </p>
          <Progress label={say(title)} done={pilot.done} of={pilot.total} />
        </>
      )}
      <div class="live">
        <div>
          <span>
            <Rich text="$C_T$" />
          </span>
          <b>{formatSignificant(screen.totalCost)}</b>
        </div>
        <div>
          <span>{say(words.readRight)}</span>
          <b>
            {screen.correct} <small>/ {screen.verdicts.length}</small>
          </b>
        </div>
      </div>
      <CostCurve costs={screen.costs} label={say(words.costCurve)} height={280} />
      <PictureGrid
        pictures={pictures}
        verdicts={screen.verdicts}
        chosen={screen.picture}
        columns={16}
        label={say(words.readRight)}
      />
    </Ask>
  );
}
