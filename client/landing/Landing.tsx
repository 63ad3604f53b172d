/** The front door: type a code and go in, or open a classroom. */
import { useState } from 'preact/hooks';
import { isLoopback } from '../../shared/loopback';
import { hostedCodes } from '../session';
import { Button } from '../ui/Button';
import { CodeField } from '../ui/CodeField';
import { Contours } from '../ui/Contours';
import { LanguageSwitch } from '../ui/LanguageSwitch';
import { say } from '../ui/language';
import { lazy } from '../ui/lazy';
import './Landing.css';
import { words } from './words';

const OpenClassroom = lazy(() => import('./OpenClassroom').then((chunk) => chunk.OpenClassroom));
const OwnRooms = lazy(() => import('./OwnRooms').then((chunk) => chunk.OwnRooms));

export function Opening() {
  const [opening, setOpening] = useState(false);
  /** Learners' phones need not load the list. */
  const [mine] = useState(() => isLoopback(location.hostname) || hostedCodes().length > 0);
  return (
    <div class="opening">
      <header class="opening-head">
        <Contours flowing />
        <div class="opening-name">
          <h1>
            Kobai{' '}
            <span lang="ja" class="opening-kanji">
              勾配
            </span>
          </h1>
          <p>{say(words.tagline)}</p>
        </div>
      </header>
      <main class="opening-main">
        {opening ? (
          <OpenClassroom onBack={() => setOpening(false)} />
        ) : (
          <>
            <CodeField />
            <section class="opening-teacher" aria-label={say(words.teacher)}>
              {mine && <OwnRooms />}
              <Button onClick={() => setOpening(true)}>{say(words.openRoom)}</Button>
              <p>{say(words.openHint)}</p>
            </section>
          </>
        )}
      </main>
      <footer>
        <LanguageSwitch />
      </footer>
    </div>
  );
}
