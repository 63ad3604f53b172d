/** The time before the first question: the learner is in, and can play with water. */

import type { Seated } from '../parts/phone/activity';
import type { Store } from '../store';
import { say } from '../ui/language';
import './Lobby.css';
import { WarmUp } from './WarmUp';
import { words } from './words';

export function Lobby({ store }: { readonly store: Store; readonly you: Seated }) {
  return (
    <main class="lobby">
      <h1>{say(words.lobbyTitle)}</h1>
      <WarmUp store={store} />
      <p class="lobby-foot">{say(words.startsHere)}</p>
    </main>
  );
}
