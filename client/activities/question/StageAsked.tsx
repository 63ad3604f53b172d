/** A question's parts on the stage while they are asked about: large, lettered, saying nothing of what is right. */
import type { AskedOf, QuestionAsked } from '../../../shared/activities/question/asked';
import { say } from '../../ui/language';
import { Rich, Tex } from '../../ui/Tex';
import { letter } from './parts';
import { OptionSketch } from './Sketch';

export function StageAsked({ asked }: { readonly asked: QuestionAsked }) {
  switch (asked.shape) {
    case 'choice':
      return <Options asked={asked} />;
    case 'number':
      return (
        <p class="sheet-number">
          <Tex tex={`${asked.tex} = \\; ?`} />
        </p>
      );
    case 'order':
      return (
        <ul class="sheet-rows">
          {asked.items.map((text, item) => (
            <li key={item}>
              <span class="sheet-letter">{letter(item)}</span>
              <span class="sheet-text">
                <Rich text={say(text)} />
              </span>
            </li>
          ))}
        </ul>
      );
    case 'matching':
      return <Columns asked={asked} />;
    default:
      return asked satisfies never;
  }
}

function Options({ asked }: { readonly asked: AskedOf<'choice'> }) {
  const drawn = asked.options.some(({ arrows }) => arrows.length > 0);
  return (
    <ul class={`sheet-rows${drawn ? ' drawn' : ''}`}>
      {asked.options.map((option, index) => (
        <li key={index} data-option={index}>
          <span class="sheet-letter">{letter(index)}</span>
          <OptionSketch option={option} all={asked.options} />
          <span class="sheet-text">
            <Rich text={say(option.text)} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Columns({ asked }: { readonly asked: AskedOf<'matching'> }) {
  return (
    <div class="sheet-columns">
      {asked.left.map((text, left) => (
        <p key={`left ${left}`} class="sheet-left" style={{ gridRow: left + 1 }}>
          <span class="sheet-letter">{left + 1}</span>
          <Rich text={say(text)} />
        </p>
      ))}
      {asked.right.map((text, right) => (
        <p key={`right ${right}`} class="sheet-right" style={{ gridRow: right + 1 }}>
          <span class="sheet-letter">{letter(right)}</span>
          <span class="sheet-text">
            <Rich text={say(text)} />
          </span>
        </p>
      ))}
    </div>
  );
}
