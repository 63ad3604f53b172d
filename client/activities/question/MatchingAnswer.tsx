/** Two columns that are joined pair by pair: one at the left, then its partner; each pair has a line and a number. */
import { useState } from 'preact/hooks';
import type { AskedOf } from '../../../shared/activities/question/asked';
import { fill, say } from '../../ui/language';
import { plainRich, Rich } from '../../ui/Tex';
import { joined, nextAlone } from './arranging';
import type { Pairs } from './drafts';
import './MatchingAnswer.css';
import { PairLines } from './PairLines';
import { letter } from './parts';
import { words } from './words';

export type MatchingAnswerProps = {
  readonly asked: AskedOf<'matching'>;
  readonly pairs: Pairs;
  readonly onPairs: (pairs: Pairs) => void;
};

export function MatchingAnswer({ asked, pairs, onPairs }: MatchingAnswerProps) {
  const [chosen, choose] = useState<number | null>(() => nextAlone(pairs, 0));
  const ownerOf = (right: number) => pairs.indexOf(right);

  const tapRight = (right: number) => {
    if (chosen === null) {
      choose(ownerOf(right));
      return;
    }
    const next = joined(pairs, chosen, right);
    onPairs(next);
    choose(nextAlone(next, chosen));
  };

  return (
    <>
      <p class="question-how" aria-live="polite">
        {chosen === null ? say(words.allMatched) : fill(say(words.pickPartner), { n: chosen + 1 })}
      </p>
      <div class="matching">
        {asked.left.map((text, left) => {
          const partner = pairs[left] ?? null;
          const name = { n: left + 1, what: plainRich(say(text)) };
          return (
            <button
              key={`left ${left}`}
              type="button"
              class="matching-left"
              style={{ gridRow: left + 1 }}
              aria-pressed={chosen === left}
              aria-label={
                partner === null
                  ? fill(say(words.leftAlone), name)
                  : fill(say(words.leftMatched), { ...name, partner: letter(partner) })
              }
              onClick={() => choose(left)}
            >
              <span class="part-letter">{left + 1}</span>
              <span class="matching-text">
                <Rich text={say(text)} />
              </span>
            </button>
          );
        })}
        <PairLines pairs={pairs} chosen={chosen} />
        {asked.right.map((text, right) => {
          const owner = ownerOf(right);
          const name = { letter: letter(right), what: plainRich(say(text)) };
          return (
            <button
              key={`right ${right}`}
              type="button"
              class={`matching-right${owner >= 0 ? ' joined' : ''}`}
              style={{ gridRow: right + 1 }}
              aria-label={
                owner < 0
                  ? fill(say(words.rightAlone), name)
                  : fill(say(words.rightMatched), { ...name, n: owner + 1 })
              }
              data-owner={owner >= 0 ? owner : undefined}
              onClick={() => tapRight(right)}
            >
              <span class="part-letter">{owner >= 0 ? owner + 1 : letter(right)}</span>
              <span class="matching-text">
                <Rich text={say(text)} />
              </span>
            </button>
          );
        })}
      </div>
    </>
  );
}
