/** The list of what a learner has already sent in this round: each parameter, its number, that it is safe. */

import type { PartialDone } from '../../../shared/activities/network';
import { formatSignificant } from '../../../shared/math/number';
import { parseParamId, partialTex } from '../../../shared/math/param';
import { say } from '../../ui/language';
import { Tex } from '../../ui/Tex';
import './DoneList.css';
import { words } from './words';

export function DoneList({ done }: { readonly done: readonly PartialDone[] }) {
  if (done.length === 0) return null;
  return (
    <section class="done-list" aria-label={say(words.doneTitle)}>
      <h2>{say(words.doneTitle)}</h2>
      <ul>
        {done.map(({ param, value }) => {
          const known = parseParamId(param);
          return (
            <li key={param}>
              {known && <Tex tex={`\\displaystyle ${partialTex(known)}`} />}
              <b>{formatSignificant(value)}</b>
              <span class="done-safe">
                <span aria-hidden="true">✓</span> {say(words.safe)}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
