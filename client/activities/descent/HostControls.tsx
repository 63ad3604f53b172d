/** What the host of a descent sees and chooses: how the answers came out, and which arrow moves the point. */

import type { DescentScreen } from '../../../shared/activities/descent';
import { formatSignificant } from '../../../shared/math/number';
import type { HostView } from '../../../shared/protocol/views';
import { FindingCounts } from '../../parts/host/FindingCounts';
import type { HostPage } from '../../parts/host/page';
import { StepChoice } from '../../parts/host/StepChoice';
import { Button } from '../../ui/Button';
import { fill, say } from '../../ui/language';
import { Rich } from '../../ui/Tex';
import { GivenChoice, givenOption } from './GivenChoice';
import { words } from './hostWords';
import { stepRightWords, stepWords } from './mistakes';
import { ReplayControls } from './ReplayControls';

export function descentHeadline(screen: DescentScreen, { progress: { done } }: HostView): string {
  switch (screen.round.phase) {
    case 'asking':
      return done > 0 ? fill(say(words.answered), { done }) : say(words.waiting);
    case 'revealed':
      return done > 0 ? fill(say(words.revealed), { done }) : say(words.revealedNone);
    case 'advanced':
      return fill(say(words.moved), heights(screen));
    default:
      return screen.round.phase satisfies never;
  }
}

function heights(screen: DescentScreen): { readonly from: string; readonly to: string } {
  const before = screen.path.at(-2) ?? screen;
  return { from: formatSignificant(before.z), to: formatSignificant(screen.z) };
}

export type DescentControlsProps = { readonly page: HostPage; readonly screen: DescentScreen };

export function DescentControls({ page, screen }: DescentControlsProps) {
  const { host, room, choices, order } = page;
  const { phase } = screen.round;
  return (
    <>
      <FindingCounts host={host} table={stepWords} right={stepRightWords[screen.way]} />
      {phase === 'advanced' ? (
        host.primary?.does !== 'openRound' && (
          <Button
            onClick={() =>
              void order({ type: 'OpenRound', revision: room.revision, ...givenOption(choices) })
            }
          >
            {say(words.onceMore)}
          </Button>
        )
      ) : (
        <div class="flow-choice">
          <StepChoice
            page={page}
            outcomes={screen.reveal?.outcomes ?? null}
            change={(rule) => screen.reveal?.outcomes[rule]?.trueDz ?? undefined}
            of="z"
          />
          {screen.reveal && !screen.reveal.bestIsSteepest && (
            <p class="flow-remark">
              <Rich text={say(words.differ)} />
            </p>
          )}
        </div>
      )}
      {screen.given && phase !== 'asking' && <GivenChoice page={page} now={screen.given} />}
      <ReplayControls page={page} screen={screen} />
    </>
  );
}
