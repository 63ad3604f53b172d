/**
 * The middle of the host's page while an activity runs: where we are, how many, time, the quick chips, and
 * below them what only this kind of activity needs. Knows the kinds by name only.
 */

import type { ActivityScreen } from '../../shared/activities';
import type { RoundView } from '../../shared/protocol/round';
import { activityOf } from '../activities';
import type { HostActivity } from '../activities/activity';
import type { HostPage } from '../parts/host/page';
import { Button } from '../ui/Button';
import { Chip } from '../ui/Chip';
import { fill, say } from '../ui/language';
import { Progress } from '../ui/Progress';
import { plainTex } from '../ui/plainTex';
import { Rich } from '../ui/Tex';
import { Clock, Closed } from './Clock';
import './Flow.css';
import { OwnHill } from './OwnHill';
import { PaceChoice } from './PaceChoice';
import { countSeats, type SeatFilter } from './people';
import { words } from './words';

export type FlowProps = { readonly page: HostPage; readonly onPeople: (filter: SeatFilter) => void };

export function Flow({ page, onPeople }: FlowProps) {
  const { screen } = page.room;
  if (screen.kind === 'lobby') return null;
  const { With } = activityOf(screen).host;
  return (
    <With>{(activity) => <Going page={page} screen={screen} activity={activity} onPeople={onPeople} />}</With>
  );
}

type GoingProps = FlowProps & {
  readonly screen: ActivityScreen;
  readonly activity: HostActivity<ActivityScreen>;
};

function Going({ page, screen, activity, onPeople }: GoingProps) {
  const { room, host, order } = page;
  const { round } = screen;
  const { Controls } = activity;
  const headline = activity.headline(screen, host);
  return (
    <div class="flow">
      <p class="flow-place">
        {room.place && (
          <>
            <span>{fill(say(words.place), { n: room.place.index + 1, of: room.place.of })}</span>
            {' ・ '}
            {say(room.place.title)}
            {' ・ '}
          </>
        )}
        {fill(say(words.round), { n: round.ordinal })}
        {round.attempt === 2 && ` ・ ${say(words.secondTryNow)}`}
      </p>
      <h1>
        <Rich text={headline} />
      </h1>
      {/* Said when the phase changes, not with every answer. */}
      <p class="unseen" aria-live="polite">
        {round.phase === 'asking' ? say(words.saidAsking) : plainTex(headline.replaceAll('$', ''))}
      </p>
      {round.phase === 'asking' && (
        <Progress label={say(words.progress)} done={host.progress.done} of={host.progress.of} />
      )}
      {round.phase === 'asking' && <Quick page={page} round={round} onPeople={onPeople} />}
      {host.canTryAgain && (
        <Button onClick={() => void order({ type: 'OpenSecondTry', revision: room.revision })}>
          {say(words.secondTry)}
        </Button>
      )}
      <Controls page={page} screen={screen} />
      {round.phase !== 'asking' && <PaceChoice page={page} />}
      {activity.onHill && <OwnHill page={page} />}
    </div>
  );
}

/** What a host reaches for while the class works. */
function Quick({ page, round, onPeople }: FlowProps & { readonly round: RoundView }) {
  const { room, host, order, store } = page;
  const { notYet, stuck } = countSeats(host.seats);
  const { revision } = room;
  const limited = round.deadline !== null || round.pausedLeft !== null;
  return (
    <div class="flow-chips">
      {round.closed ? <Closed seats={host.seats} store={store} /> : <Clock round={round} store={store} />}
      {notYet > 0 && (
        <Chip onClick={() => onPeople('notYet')}>{fill(say(words.stillWorking), { n: notYet })}</Chip>
      )}
      {stuck > 0 && (
        <Chip sign="?" onClick={() => onPeople('stuck')}>
          {fill(say(words.areStuck), { n: stuck })}
        </Chip>
      )}
      {!round.closed && limited && (
        <Chip onClick={() => void order({ type: 'AddTime', revision, seconds: 30 })}>
          {fill(say(words.addTime), { n: 30 })}
        </Chip>
      )}
      {round.closed && (
        <Chip onClick={() => void order({ type: 'ReopenRound', revision })}>{say(words.reopenRound)}</Chip>
      )}
      <Chip onClick={() => void order({ type: 'Freeze', frozen: !room.frozen })}>
        {say(room.frozen ? words.unfreeze : words.freeze)}
      </Chip>
      <Chip onClick={() => void order({ type: 'ShowNames', show: !room.namesShown })}>
        {say(room.namesShown ? words.hideNames : words.showNames)}
      </Chip>
    </div>
  );
}
