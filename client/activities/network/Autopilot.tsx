/** Owns the teacher's hand on the machine: how many steps, with which η, hold, go on, stop. */

import type { NetworkScreen } from '../../../shared/activities/network';
import { autopilotSteps } from '../../../shared/activities/network';
import type { Desk } from '../../parts/host/context';
import { EtaField } from '../../parts/host/EtaField';
import { Button } from '../../ui/Button';
import { fill, say } from '../../ui/language';
import { Progress } from '../../ui/Progress';
import { Rich } from '../../ui/Tex';
import { words } from './hostWords';

export type AutopilotProps = { readonly desk: Desk; readonly screen: NetworkScreen };

export function Autopilot({ desk, screen }: AutopilotProps) {
  const { autopilot } = screen;
  const under = autopilot !== null && (autopilot.running || autopilot.done < autopilot.total);
  return (
    <section class="flow-choice" aria-labelledby="autopilot-title">
      <h2 id="autopilot-title">{say(words.autopilot)}</h2>
      {under ? <Hold desk={desk} autopilot={autopilot} /> : <Launch desk={desk} />}
    </section>
  );
}

function Launch({ desk }: { readonly desk: Desk }) {
  const { room, choices, choose, order } = desk;
  const eta = choices.autopilotEta;
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

type HoldProps = { readonly desk: Desk; readonly autopilot: NonNullable<NetworkScreen['autopilot']> };

function Hold({ desk, autopilot }: HoldProps) {
  const { order } = desk;
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
