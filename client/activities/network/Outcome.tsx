/** Owns the phone after the answers are shown: one's own answers with their paths; then what the step did. */
import { formatSignificant } from '../../../shared/math/number';
import { pictures } from '../../../shared/math/pictures';
import type { NetworkScreen, PartialWork } from '../../../shared/protocol/views';
import { Ask } from '../../phone/Ask';
import { CostCurve } from '../../plots/CostCurve';
import { PictureGrid } from '../../plots/PictureGrid';
import { fill, say } from '../../ui/language';
import { Progress } from '../../ui/Progress';
import { Rich, Tex } from '../../ui/Tex';
import { texNumber } from '../texNumber';
import './Outcome.css';
import { PartialFinding } from './PartialFinding';
import { words } from './words';

type Props = { readonly screen: NetworkScreen; readonly work: PartialWork | null };

function Findings({ work }: { readonly work: PartialWork | null }) {
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

export function Moved({ screen, work }: Props) {
  const { moved } = screen;
  if (!moved) return <Revealed screen={screen} work={work} />;
  const rose = moved.totalCost.after > moved.totalCost.before;
  return (
    <Ask topic={`moved ${screen.round.number}`} title={say(words.movedTitle)}>
      <p>{say(words.movedText)}</p>
      <Costs screen={screen} picture={moved.pictureCost} total={moved.totalCost} />
      {rose && (
        <p class="why">
          <Rich text={say(words.rises)} />
        </p>
      )}
      <dl class="shares">
        <Share name={say(words.byClass)} count={moved.byClass} />
        {moved.corrected > 0 && <Share name={say(words.corrected)} count={moved.corrected} />}
        {moved.byMachine > 0 && <Share name={say(words.byMachine)} count={moved.byMachine} />}
        <Share
          name={say(words.zeroLeft)}
          count={screen.params.length - moved.byClass - moved.corrected - moved.byMachine}
        />
      </dl>
      {(work?.done.length ?? 0) > 0 && (
        <section class="own-work">
          <h2 class="own-work-title">{say(words.yourWork)}</h2>
          <Findings work={work} />
        </section>
      )}
    </Ask>
  );
}

const Share = ({ name, count }: { readonly name: string; readonly count: number }) =>
  count === 0 ? null : (
    <div>
      <dt>{name}</dt>
      <dd>{count}</dd>
    </div>
  );

type Change = { readonly before: number; readonly after: number };

function Costs({
  screen,
  picture,
  total,
}: {
  readonly screen: NetworkScreen;
  readonly picture: Change;
  readonly total: Change;
}) {
  return (
    <dl class="costs">
      <div>
        <dt>
          <Rich text={say(words.thisPicture)} />
        </dt>
        <dd>
          <Arrowed change={picture} />
        </dd>
      </div>
      <div>
        <dt>
          <Rich text={say(words.allPictures)} />
        </dt>
        <dd>
          <Arrowed change={total} />
        </dd>
      </div>
      <div>
        <dt>{say(words.readRight)}</dt>
        <dd>
          <b>{screen.correct}</b> / {screen.verdicts.length}
        </dd>
      </div>
    </dl>
  );
}

const Arrowed = ({ change }: { readonly change: Change }) => (
  <>
    {formatSignificant(change.before)} <span aria-hidden="true">→</span>{' '}
    <b>{formatSignificant(change.after)}</b>
  </>
);

export function Autopilot({ screen }: { readonly screen: NetworkScreen }) {
  const pilot = screen.autopilot;
  if (!pilot) return null;
  const over = pilot.done >= pilot.total;
  const title = over ? words.autoDone : pilot.running ? words.autoTitle : words.autoPaused;
  return (
    <Ask topic={`autopilot ${over ? 'over' : 'on'}`} title={say(title)}>
      <p class="why">
        {fill(say(words.autoText), { done: pilot.done, total: pilot.total })} ・{' '}
        <Tex tex={`\\eta = ${texNumber(pilot.eta)}`} />
      </p>
      <Progress label={say(title)} done={pilot.done} of={pilot.total} />
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
