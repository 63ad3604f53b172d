/** The moment before the classroom answers; when it takes long, says what helps. */
import { useEffect, useState } from 'preact/hooks';
import type { Store } from '../store';
import { LanguageSwitch } from '../ui/LanguageSwitch';
import { say } from '../ui/language';
import { Waiting } from '../ui/Waiting';
import './Knocking.css';
import { words } from './words';

/** ms after which waiting needs a word: most doors answer within one. */
const LONG = 4_000;

export function Knocking({ store }: { readonly store: Store }) {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="knocking">
      <main>
        <h1 class="unseen">
          Kobai {say(words.classroom)} {store.code}
        </h1>
        <Waiting title={say(words.knocking)}>
          <p class="knocking-code">{store.code}</p>
          {long && <p>{say(words.knockingLong)}</p>}
        </Waiting>
      </main>
      <footer>
        <LanguageSwitch />
      </footer>
    </div>
  );
}
