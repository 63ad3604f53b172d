/** The host's hand on the machine: how many steps, with which η, hold, go on, stop. */

import type { NetworkScreen } from '../../../shared/activities/network';
import { autopilotSteps } from '../../../shared/activities/network';
import { EtaField } from '../../parts/host/EtaField';
import type { HostPage } from '../../parts/host/page';
import { Button } from '../../ui/Button';
import { fill, say } from '../../ui/language';
import { Progress } from '../../ui/Progress';
import { Rich } from '../../ui/Tex';
import { networkChoices } from './choices';
import { words } from './hostWords';

export type AutopilotProps = { readonly page: HostPage; readonly screen: NetworkScreen };

export function Autopilot({ page, screen }: AutopilotProps) {
  const { autopilot } = screen;
  const under = autopilot !== null && (autopilot.running || autopilot.done < autopilot.total);
  return (
    <section class="flow-choice" aria-labelledby="autopilot-title">
      <h2 id="autopilot-title">{say(words.autopilot)}</h2>
      {under ? <Hold page={page} autopilot={autopilot} /> : <Launch page={page} />}
    </section>
  );
}

function Launch({ page }: { readonly page: HostPage }) {
  const { room, choices, choose, order } = page;
  const eta = networkChoices(choices).autopilotEta;
  return (
    <>
      <p class="soft">
        <Rich text={say(words.autopilotHint)} />
      </p>
      <div class="flow-row">
        <EtaField eta={eta} of={words.etaMachine} onChange={(autopilotEta) => choose({ autopilotEta })} />
        {autopilotSteps.map((steps) => (
          <Button
            key={steps}
            onClick={() => void order({ type: 'RunAutopilot', revision: room.revision, steps, eta })}
          >
            {fill(say(words.steps), { n: steps })}
          </Button>
        ))}
      </div>
    </>
  );
}

type HoldProps = { readonly page: HostPage; readonly autopilot: NonNullable<NetworkScreen['autopilot']> };

function Hold({ page, autopilot }: HoldProps) {
  const { order } = page;
  return (
    <>
      <Progress label={say(words.autopilotProgress)} done={autopilot.done} of={autopilot.total} />
      <div class="flow-row">
        {autopilot.running ? (
          <Button onClick={() => void order({ type: 'PauseAutopilot' })}>{say(words.hold)}</Button>
        ) : (
          <Button onClick={() => void order({ type: 'ResumeAutopilot' })}>{say(words.goOn)}</Button>
        )}
        <Button onClick={() => void order({ type: 'StopAutopilot' })}>{say(words.stop)}</Button>
      </div>
    </>
  );
}
