/** What the host of a network round sees and chooses, phase by phase. The machine's turn is in Autopilot.tsx. */

import type { NetworkScreen } from '../../../shared/activities/network';
import { formatSignificant } from '../../../shared/math/number';
import type { HostView } from '../../../shared/protocol/views';
import { Counts } from '../../parts/host/Counts';
import { EtaField } from '../../parts/host/EtaField';
import type { HostPage } from '../../parts/host/page';
import { Button } from '../../ui/Button';
import { fill, say } from '../../ui/language';
import { Segmented } from '../../ui/Segmented';
import { Rich } from '../../ui/Tex';
import { texNumber } from '../../ui/texNumber';
import { Autopilot } from './Autopilot';
import { networkChoices } from './choices';
import { Disputes } from './Disputes';
import { words } from './hostWords';
import { partialRuleLabel } from './mistakeLabel';
import { isMachinesTurn } from './moves';
import { PictureChoice } from './PictureChoice';
import { countOutcomes } from './stageText';

export function networkHeadline(screen: NetworkScreen, { progress: { done, of } }: HostView): string {
  const { autopilot, reveal, moved } = screen;
  if (autopilot) return fill(say(words.machine), { done: autopilot.done, total: autopilot.total });
  if (isMachinesTurn(screen))
    return fill(say(words.machineCame), { cost: formatSignificant(screen.totalCost) });
  switch (screen.round.phase) {
    case 'asking':
      return fill(say(words.answered), { done, of });
    case 'revealed': {
      const { right } = countOutcomes(reveal?.outcome ?? []);
      return done > 0 ? fill(say(words.revealed), { done, right }) : say(words.revealedNone);
    }
    case 'advanced':
      return fill(say(words.moved), {
        from: texNumber(moved?.pictureCost.before ?? screen.pictureCost),
        to: texNumber(moved?.pictureCost.after ?? screen.pictureCost),
      });
    default:
      return screen.round.phase satisfies never;
  }
}

export type NetworkControlsProps = { readonly page: HostPage; readonly screen: NetworkScreen };

export function NetworkControls({ page, screen }: NetworkControlsProps) {
  const { host } = page;
  const { phase } = screen.round;
  // What the big button will do stands first.
  const roundIsNext = host.primary?.does === 'openRound' && !screen.autopilot;
  const notAsked = screen.params.length - host.progress.of;
  const mistakes = host.mistakes.map(({ rule, count }) => ({
    label: say(partialRuleLabel(rule)),
    count,
    who: host.seats.filter(({ mistakes: made }) => made.includes(rule)).map(({ name }) => name),
  }));
  return (
    <>
      <p class="soft">
        <Rich
          text={fill(say(words.about), {
            picture: String(screen.picture + 1),
            eta: formatSignificant(screen.eta),
          })}
        />
      </p>
      {phase === 'asking' && notAsked > 0 && <p class="soft">{fill(say(words.notAsked), { n: notAsked })}</p>}
      {phase !== 'advanced' && <Disputes page={page} />}
      {!screen.autopilot && <Counts title={say(words.counts)} rows={mistakes} />}
      {phase === 'asking' && mistakes.length === 0 && <p class="soft">{say(words.countsLater)}</p>}
      {phase === 'revealed' && <StepChoice page={page} screen={screen} />}
      {phase === 'advanced' && (
        <>
          {roundIsNext && <NextRound page={page} screen={screen} />}
          <Autopilot page={page} screen={screen} />
          {!roundIsNext && !screen.autopilot?.running && <NextRound page={page} screen={screen} />}
        </>
      )}
    </>
  );
}

function StepChoice({ page, screen }: NetworkControlsProps) {
  const { choose } = page;
  const { numbers, missing } = networkChoices(page.choices);
  const unanswered = screen.reveal?.outcome.filter((outcome) => outcome === 'unanswered').length ?? 0;
  return (
    <div class="flow-choice">
      <Segmented
        label={say(words.numbers)}
        labelShown
        value={numbers}
        onChange={(numbers) => choose({ numbers })}
        options={[
          { value: 'asTheyAre', label: say(words.asTheyAre) },
          { value: 'corrected', label: say(words.corrected) },
        ]}
      />
      {unanswered > 0 && (
        <Segmented
          label={fill(say(words.missing), { n: unanswered })}
          labelShown
          value={missing}
          onChange={(missing) => choose({ missing })}
          options={[
            { value: 'machine', label: say(words.byMachine) },
            { value: 'zero', label: say(words.asZero) },
          ]}
        />
      )}
    </div>
  );
}

function NextRound({ page, screen }: NetworkControlsProps) {
  const { room, host, choose, order } = page;
  const { picture, eta: chosenEta } = networkChoices(page.choices);
  const eta = chosenEta ?? screen.eta;
  return (
    <section class="flow-choice" aria-label={say(words.next)}>
      <h2>{say(words.next)}</h2>
      <div class="flow-row">
        <PictureChoice
          screen={screen}
          picture={picture}
          onChange={(chosen) => choose({ picture: chosen }, 'round')}
        />
        <EtaField eta={eta} of={words.etaRound} onChange={(chosen) => choose({ eta: chosen })} />
      </div>
      {host.primary?.does !== 'openRound' && (
        <Button
          onClick={() =>
            void order({
              type: 'OpenRound',
              revision: room.revision,
              eta,
              ...(picture === null ? {} : { picture }),
            })
          }
        >
          {fill(say(words.onceMore), { n: screen.params.length })}
        </Button>
      )}
    </section>
  );
}
