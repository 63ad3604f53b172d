/** What the host of a question sees, asking it again with other numbers, and a question as one thing of the table of activities. */

import type { QuestionScreen } from '../../../shared/activities/question';
import type { HostView } from '../../../shared/protocol/views';
import { FindingCounts } from '../../parts/host/FindingCounts';
import type { HostPage } from '../../parts/host/page';
import { Button } from '../../ui/Button';
import { fill, say } from '../../ui/language';
import { Rich } from '../../ui/Tex';
import type { HostActivity } from '../activity';
import { rightText } from './parts';
import { words } from './words';

function headline({ asked, reveal }: QuestionScreen, { progress: { done } }: HostView): string {
  if (reveal) return fill(say(words.revealed), { right: rightText(asked, reveal) });
  return done > 0 ? fill(say(words.answered), { done }) : say(words.waiting);
}

type ControlsProps = { readonly page: HostPage; readonly screen: QuestionScreen };

function Controls({ page, screen }: ControlsProps) {
  const { host, room, order } = page;
  const { asked, reveal } = screen;
  const labels = [...host.mistakes, ...(host.firstMistakes ?? [])].flatMap(({ rule, label }) =>
    label ? [[rule, { label }] as const] : [],
  );
  const again = () => void order({ type: 'OpenRound', revision: room.revision, repeat: true });
  return (
    <>
      <div class="flow-remark">
        <p>
          <Rich text={say(asked.prompt)} />
        </p>
        {reveal && (
          <p class="soft">
            <Rich text={say(reveal.why)} />
          </p>
        )}
      </div>
      <FindingCounts host={host} table={Object.fromEntries(labels)} right={words.rightShort} />
      {reveal && (
        <Button onClick={again}>
          <span aria-hidden="true">↺</span>{' '}
          {say(asked.given.length > 0 ? words.otherNumbers : words.onceMore)}
        </Button>
      )}
    </>
  );
}

export const questionHost: HostActivity<QuestionScreen> = {
  headline,
  Controls,
  next: ({ round, of }) => {
    const n = (round.ordinal % of) + 1;
    return { label: { ja: `次へ：第 ${n} 問`, en: `Next: question ${n}` }, options: {} };
  },
};
