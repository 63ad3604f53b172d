/** How fast the stage tells a step or a reveal: slowly, as usual, or only its end. */
import { type Pace, paces } from '../../shared/protocol/commands';
import type { Words } from '../../shared/protocol/language';
import type { HostPage } from '../parts/host/page';
import { Button } from '../ui/Button';
import { dictionary, say } from '../ui/language';
import { Segmented } from '../ui/Segmented';

const words = dictionary({
  label: { ja: 'スクリーンの説明の速さ', en: 'The wall tells it' },
  back: { ja: '説明を 1 つ戻す', en: 'One beat back' },
  on: { ja: '説明を 1 つ進める', en: 'One beat on' },
});

const paceWords: Readonly<Record<Pace, Words>> = {
  slow: { ja: 'ゆっくり', en: 'Slowly' },
  normal: { ja: 'ふつう', en: 'As usual' },
  skip: { ja: '結果だけ', en: 'Only the end' },
};

export function PaceChoice({ page: { room, order } }: { readonly page: HostPage }) {
  const step = (by: 1 | -1) => void order({ type: 'StepTelling', revision: room.revision, by });
  return (
    <>
      <Segmented
        label={say(words.label)}
        labelShown
        value={room.pace}
        onChange={(pace) => void order({ type: 'SetPace', pace })}
        options={paces.map((pace) => ({ value: pace, label: say(paceWords[pace]) }))}
      />
      <div class="flow-row">
        <Button onClick={() => step(-1)}>
          <span aria-hidden="true">←</span> {say(words.back)}
        </Button>
        <Button onClick={() => step(1)}>
          {say(words.on)} <span aria-hidden="true">→</span>
        </Button>
      </div>
    </>
  );
}
