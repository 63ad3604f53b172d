/**
 * Which screen an address opens, each role in a chunk of its own, and moves secrets from the address bar into the
 * browser's memory. Knows nothing of what the screens show.
 */
import './olderBrowsers';
import { h, render } from 'preact';
import { useState } from 'preact/hooks';
import './ui/tokens.css';
import type { RoomCode, Token } from '../shared/protocol/ids';
import { type Route, readRoute } from './routes';
import { keepKey, readKey } from './session';
import { Boundary } from './ui/Boundary';
import { watchFaults } from './ui/faults';
import { followLanguage, followPhrases, language } from './ui/language';
import { lazy } from './ui/lazy';
import { watchSheets } from './ui/sheets';
import { watchTranslation } from './ui/translation';

const Opening = lazy(() => import('./landing/Landing').then((chunk) => chunk.Opening));
const NotFound = lazy(() => import('./landing/NotFound').then((chunk) => chunk.NotFound));
const NoKey = lazy(() => import('./landing/NotFound').then((chunk) => chunk.NoKey));
const Learner = lazy(() => import('./join/Learner').then((chunk) => chunk.Learner));
const HostPage = lazy(() =>
  withStore(
    'host',
    import('./host/Host').then((chunk) => chunk.Host),
  ),
);
const StagePage = lazy(() =>
  withStore(
    'stage',
    import('./stage/Stage').then((chunk) => chunk.Stage),
  ),
);

type KeyProps = { readonly code: RoomCode; readonly token: Token };

/** The screen together with the store it stands on: both are fetched, then one store is made for as long as the page lives. */
async function withStore(role: 'host' | 'stage', screen: Promise<typeof import('./host/Host').Host>) {
  const [{ createStore }, Screen] = await Promise.all([import('./store'), screen]);
  return ({ code, token }: KeyProps) => {
    const [store] = useState(() => createStore({ role, code, token, language: () => language.value }));
    return h(Screen, { store });
  };
}

function Page({ route }: { readonly route: Route }) {
  switch (route.kind) {
    case 'landing':
      return <Opening />;
    case 'learner':
      return <Learner code={route.code} claim={route.claim} />;
    case 'host':
    case 'stage': {
      const token = route.token ?? readKey(route.kind, route.code);
      if (!token) return <NoKey role={route.kind} code={route.code} />;
      const Keyed = route.kind === 'host' ? HostPage : StagePage;
      return <Keyed code={route.code} token={token} />;
    }
    case 'notFound':
      return <NotFound />;
    default:
      return route satisfies never;
  }
}

/** Takes the key out of the address; one that cannot be remembered stays, or a reload would lose the classroom. */
function hideKey(route: Route): void {
  if ((route.kind !== 'host' && route.kind !== 'stage') || route.token === null) return;
  if (keepKey(route.kind, route.code, route.token)) {
    history.replaceState(null, '', `/${route.kind}#${route.code}`);
  }
}

const route = readRoute(location.pathname, location.hash);

// Another room's key, or a way back to a seat, pasted into the address bar changes the fragment alone: no load follows.
window.addEventListener('hashchange', () => {
  const next = readRoute(location.pathname, location.hash);
  const other =
    (next.kind === 'host' || next.kind === 'stage') && (next.token !== null || next.code !== codeOf(route));
  if (other || (next.kind === 'learner' && next.claim !== null)) location.reload();
});

const codeOf = (of: Route): RoomCode | null => ('code' in of ? of.code : null);

watchFaults();
watchSheets();
followLanguage();
followPhrases();
watchTranslation(document.body);
hideKey(route);
render(
  <Boundary piece="page">
    <Page route={route} />
  </Boundary>,
  document.getElementById('app') as HTMLElement,
);
