/** The options of a choice as they are tapped: large, lettered, one of them chosen. */
import type { AskedOf } from '../../../shared/activities/question/asked';
import { say } from '../../ui/language';
import { Segmented } from '../../ui/Segmented';
import { Rich } from '../../ui/Tex';
import './ChoiceAnswer.css';
import { letter } from './parts';
import { OptionSketch } from './Sketch';
import { words } from './words';

export type ChoiceAnswerProps = {
  readonly asked: AskedOf<'choice'>;
  /** null: none chosen yet */
  readonly option: number | null;
  readonly onOption: (option: number) => void;
};

export function ChoiceAnswer({ asked, option, onOption }: ChoiceAnswerProps) {
  const drawn = asked.options.some(({ arrows }) => arrows.length > 0);
  return (
    <Segmented
      class={`options${drawn ? ' drawn' : ''}`}
      label={say(words.options)}
      value={option}
      onChange={onOption}
      options={asked.options.map((one, index) => ({
        value: index,
        label: (
          <>
            <span class="part-letter" aria-hidden="true">
              {letter(index)}
            </span>
            <OptionSketch option={one} all={asked.options} />
            <span class="option-text">
              <Rich text={say(one.text)} />
            </span>
            <span class="option-tick" aria-hidden="true">
              ✓
            </span>
          </>
        ),
      }))}
    />
  );
}
