/** A learner's own answer as it is looked at: alone while it waits, beside the right one once that is told. */
import type { ComponentChildren } from 'preact';
import type { QuestionAnswer } from '../../../shared/activities/question';
import type { AskedOf, QuestionAsked, QuestionSolution } from '../../../shared/activities/question/asked';
import { formatSignificant } from '../../../shared/math/number';
import type { Words } from '../../../shared/protocol/language';
import { fill, say } from '../../ui/language';
import { Rich, Tex } from '../../ui/Tex';
import './Answered.css';
import { letter } from './parts';
import { OptionSketch } from './Sketch';
import { words } from './words';

export type AnsweredProps = {
  readonly asked: QuestionAsked;
  /** null: nothing was sent */
  readonly answer: QuestionAnswer | null;
  /** null: not told yet */
  readonly solution: QuestionSolution | null;
};

export function Answered({ asked, answer, solution }: AnsweredProps) {
  switch (asked.shape) {
    case 'choice':
      return (
        <Options
          asked={asked}
          own={answer?.shape === 'choice' ? answer.option : null}
          right={solution?.shape === 'choice' ? solution.option : null}
        />
      );
    case 'number':
      return (
        <Numbers
          tex={asked.tex}
          own={answer?.shape === 'number' ? answer.value : null}
          right={solution?.shape === 'number' ? solution.value : null}
        />
      );
    case 'order':
      return (
        <Rows
          items={asked.items}
          own={answer?.shape === 'order' ? answer.order : null}
          right={solution?.shape === 'order' ? solution.order : null}
        />
      );
    case 'matching':
      return (
        <Pairs
          asked={asked}
          own={answer?.shape === 'matching' ? answer.pairs : null}
          right={solution?.shape === 'matching' ? solution.pairs : null}
        />
      );
    default:
      return asked satisfies never;
  }
}

const You = ({ children = say(words.you) }: { readonly children?: ComponentChildren }) => (
  <span class="tag you">{children}</span>
);
const Right = ({ children = say(words.rightIs) }: { readonly children?: ComponentChildren }) => (
  <span class="tag right">
    <span aria-hidden="true">✓</span> {children}
  </span>
);

type Told<T> = { readonly own: T | null; readonly right: T | null };

/** The right option and the chosen one; the others say nothing more. */
function Options({ asked, own, right }: Told<number> & { readonly asked: AskedOf<'choice'> }) {
  const shown = asked.options.map((_, index) => index).filter((index) => index === right || index === own);
  return (
    <ul class="answered">
      {shown.map((index) => {
        const option = asked.options[index];
        return (
          option && (
            <li key={index} class={index === right ? 'is-right' : ''} data-option={index}>
              <span class="part-letter">{letter(index)}</span>
              <OptionSketch option={option} all={asked.options} />
              <span class="answered-text">
                <Rich text={say(option.text)} />
              </span>
              <span class="answered-tags">
                {index === own && <You />}
                {index === right && <Right />}
              </span>
            </li>
          )
        );
      })}
    </ul>
  );
}

function Numbers({ tex, own, right }: Told<number> & { readonly tex: string }) {
  const row = (value: number, tag: ComponentChildren, kind: string) => (
    <li class={kind}>
      <span class="answered-text">
        <Tex tex={`${tex} =`} /> <b>{formatSignificant(value)}</b>
      </span>
      <span class="answered-tags">{tag}</span>
    </li>
  );
  return (
    <ul class="answered">
      {own !== null && row(own, <You />, 'is-own')}
      {right !== null && row(right, <Right />, 'is-right')}
    </ul>
  );
}

/** In the right order, each with the place the learner gave it; while it is not told, in the learner's own. */
function Rows({ items, own, right }: Told<readonly number[]> & { readonly items: readonly Words[] }) {
  const order = right ?? own ?? [];
  return (
    <ol class="answered">
      {order.map((item, place) => {
        const given = own?.indexOf(item) ?? -1;
        const text = items[item];
        return (
          <li key={item} class={right && given === place ? 'is-right' : ''} data-item={item}>
            <span class="answered-place">{place + 1}</span>
            <span class="answered-text">{text && <Rich text={say(text)} />}</span>
            {right && own && (
              <span class="answered-tags">
                {given === place ? (
                  <Right>{say(words.inPlace)}</Right>
                ) : (
                  <You>{fill(say(words.youHad), { n: given + 1 })}</You>
                )}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function Pairs({ asked, own, right }: Told<readonly number[]> & { readonly asked: AskedOf<'matching'> }) {
  const partner = (index: number | undefined) => {
    const text = index === undefined ? undefined : asked.right[index];
    return text && <Rich text={say(text)} />;
  };
  return (
    <ul class="answered">
      {asked.left.map((text, left) => {
        const mine = own?.[left];
        const same = right !== null && mine === right[left];
        return (
          <li key={left} class={same ? 'is-right' : ''} data-left={left}>
            <span class="answered-sign">
              <Rich text={say(text)} />
            </span>
            <span class="answered-text">
              {partner((right ?? own)?.[left])}
              {right && own && !same && (
                <small class="answered-own">
                  {say(words.youSaid)} {partner(mine)}
                </small>
              )}
            </span>
            {same && (
              <span class="answered-tags">
                <Right>{say(words.inPlace)}</Right>
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
