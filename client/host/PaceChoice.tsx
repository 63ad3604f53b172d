/** Owns how fast the wall tells a step or a reveal: slowly, as usual, or only its end. */
import { type Pace, paces } from '../../shared/protocol/commands';
import type { Words } from '../../shared/protocol/language';
import { dictionary, say } from '../ui/language';
import { Segmented } from '../ui/Segmented';
import type { Desk } from './desk';

const words = dictionary({
  label: { ja: 'スクリーンの説明の速さ', en: 'The wall tells it' },
});

const paceWords: Readonly<Record<Pace, Words>> = {
  slow: { ja: 'ゆっくり', en: 'Slowly' },
  normal: { ja: 'ふつう', en: 'As usual' },
  skip: { ja: '結果だけ', en: 'Only the end' },
};

export function PaceChoice({ desk: { room, order } }: { readonly desk: Desk }) {
  return (
    <Segmented
      label={say(words.label)}
      labelShown
      value={room.pace}
      onChange={(pace) => void order({ type: 'SetPace', pace })}
      options={paces.map((pace) => ({ value: pace, label: say(paceWords[pace]) }))}
    />
  );
}
