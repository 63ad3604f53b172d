/** How a question's answer is told on the stage: bars grow, numbers stand on a line, rows slide, lines draw themselves. */
import type { ComponentChildren } from 'preact';
import type { QuestionStagePart } from '../../../shared/activities/question';
import type { AskedOf, SolutionOf } from '../../../shared/activities/question/asked';
import { formatSignificant } from '../../../shared/math/number';
import { ValueLine, type ValueMark } from '../../plots/ValueLine';
import { fill, say } from '../../ui/language';
import { plainRich, Rich, Tex } from '../../ui/Tex';
import { texNumber } from '../../ui/texNumber';
import { PairLines } from './PairLines';
import { letter } from './parts';
import { OptionSketch } from './Sketch';
import { words } from './words';

type Told<S extends 'choice' | 'number' | 'order' | 'matching'> = {
  readonly asked: AskedOf<S>;
  readonly solution: SolutionOf<S>;
  readonly work: QuestionStagePart | null;
};

const Right = () => (
  <strong class="sheet-right-word">
    <span aria-hidden="true">✓</span> {say(words.rightShort)}
  </strong>
);

type BarProps = { readonly count: number; readonly of: number; readonly children: ComponentChildren };

/** How many of how many: a bar that grows along the foot of its part, and the number. */
const Bar = ({ count, of, children }: BarProps) => (
  <>
    <span class="sheet-count" data-count={count}>
      {children}
    </span>
    <span class="sheet-bar" style={{ width: `${of > 0 ? (count / of) * 100 : 0}%` }} />
  </>
);

export function ChoiceTold({ asked, solution, work }: Told<'choice'>) {
  const drawn = asked.options.some(({ arrows }) => arrows.length > 0);
  return (
    <ul class={`sheet-rows told${drawn ? ' drawn' : ''}`}>
      {asked.options.map((option, index) => {
        const right = index === solution.option;
        const count = work?.counts?.[index] ?? 0;
        return (
          <li key={index} class={right ? 'is-right' : ''} data-option={index}>
            <span class="sheet-letter">{letter(index)}</span>
            <OptionSketch option={option} all={asked.options} />
            <span class="sheet-text">
              <Rich text={say(option.text)} /> {right && <Right />}
            </span>
            <Bar count={count} of={work?.answers ?? 0}>
              {fill(say(words.people), { n: count })}
            </Bar>
          </li>
        );
      })}
    </ul>
  );
}

/** Known wrong numbers are marked where somebody gave them; more than three would hide the line. */
const MOST_MARKS = 3;

export function NumberTold({ asked, solution, work }: Told<'number'>) {
  const values = work?.values ?? [];
  const made = (work?.mistakes ?? []).map(({ rule }) => rule);
  const slips = solution.slips
    .filter(({ rule }) => made.includes(rule))
    .sort((a, b) => made.indexOf(a.rule) - made.indexOf(b.rule))
    .slice(0, MOST_MARKS);
  const marks: readonly ValueMark[] = [
    {
      value: solution.value,
      label: fill(say(words.truth), { value: formatSignificant(solution.value) }),
      tone: 'truth',
    },
    ...slips.map(({ value, label }) => ({ value, label: plainRich(say(label)), tone: 'slip' as const })),
  ];
  return (
    <>
      <p class="sheet-number">
        <Tex tex={`${asked.tex} = ${texNumber(solution.value)}`} />
      </p>
      <div class="sheet-line">
        <ValueLine
          values={values}
          marks={marks}
          width={1100}
          height={440}
          label={fill(say(words.line), { list: values.map((value) => formatSignificant(value)).join(', ') })}
        />
      </div>
    </>
  );
}

export function OrderTold({ asked, solution, work }: Told<'order'>) {
  const of = work?.answers ?? 0;
  return (
    <ol class="sheet-rows told ordered">
      {solution.order.map((item, place) => {
        const text = asked.items[item];
        const count = work?.counts?.[item] ?? 0;
        return (
          <li key={item} data-item={item} style={{ '--from': item - place }}>
            <span class="sheet-place">{place + 1}</span>
            <span class="sheet-letter">{letter(item)}</span>
            <span class="sheet-text">{text && <Rich text={say(text)} />}</span>
            <Bar count={count} of={of}>
              {fill(say(words.hadIt), { n: count, of })}
            </Bar>
          </li>
        );
      })}
    </ol>
  );
}

export function MatchingTold({ asked, solution, work }: Told<'matching'>) {
  const of = work?.answers ?? 0;
  return (
    <div class="sheet-columns told">
      {asked.left.map((text, left) => (
        <p key={`left ${left}`} class="sheet-left" style={{ gridRow: left + 1 }}>
          <span class="sheet-letter">{left + 1}</span>
          <Rich text={say(text)} />
        </p>
      ))}
      <PairLines pairs={solution.pairs} animate />
      {asked.right.map((text, right) => {
        const left = solution.pairs.indexOf(right);
        const count = work?.counts?.[left] ?? 0;
        return (
          <p key={`right ${right}`} class="sheet-right" style={{ gridRow: right + 1 }} data-left={left}>
            <span class="sheet-letter">{left + 1}</span>
            <span class="sheet-text">
              <Rich text={say(text)} />
            </span>
            <Bar count={count} of={of}>
              {fill(say(words.hadIt), { n: count, of })}
            </Bar>
          </p>
        );
      })}
    </div>
  );
}
