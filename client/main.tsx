/**
 * Owns which screen an address opens, each role in a chunk of its own, and moves secrets from the address bar into the
 * browser's memory. Knows nothing of what the screens show.
 */
import { type ComponentChild, render } from 'preact';
import './ui/tokens.css';
import type { RoomCode } from '../shared/protocol/ids';
import { type Route, readRoute } from './routes';
import { keepKey, readKey } from './session';
import { followLanguage, language } from './ui/language';

const place = document.getElementById('app') as HTMLElement;
const show = (screen: ComponentChild) => {
  render(null, place);
  render(screen, place);
};

async function open(route: Route): Promise<void> {
  switch (route.kind) {
    case 'landing': {
      const { Opening } = await import('./opening/Opening');
      return show(<Opening />);
    }
    case 'learner': {
      const { Learner } = await import('./join/Learner');
      return show(<Learner code={route.code} claim={route.claim} />);
    }
    case 'host':
    case 'stage':
      return openWithKey(route.kind, route.code, route.token);
    case 'notFound': {
      const { NotFound } = await import('./opening/NotFound');
      return show(<NotFound />);
    }
    default:
      return route satisfies never;
  }
}

async function openWithKey(role: 'host' | 'stage', code: RoomCode, brought: string | null): Promise<void> {
  // An address that cannot be remembered stays as it is: a reload must not lose the classroom.
  if (brought && keepKey(role, code, brought)) history.replaceState(null, '', `/${role}#${code}`);
  const token = brought ?? readKey(role, code);
  if (!token) {
    const { NoKey } = await import('./opening/NotFound');
    return show(<NoKey role={role} />);
  }
  const { createStore } = await import('./store');
  const store = createStore({ role, code, token, language: () => language.value });
  if (role === 'host') {
    const { Host } = await import('./host/Host');
    return show(<Host store={store} />);
  }
  const { Stage } = await import('./stage/Stage');
  return show(<Stage store={store} />);
}

const openHere = () => open(readRoute(location.pathname, location.hash));

followLanguage();
// Another code or key pasted into the address bar changes the fragment alone, which does not load the page anew.
window.addEventListener('hashchange', () => location.reload());
void openHere();
