/** Pieces of a page whose code comes when it is needed: waiting for it calmly, and asking again where the way was cut. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { type ComponentChildren, type ComponentType, type FunctionComponent, h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../../shared/protocol/language';
import { Button } from './Button';
import { say } from './language';
import { sheetsArrived } from './sheets';
import { Waiting } from './Waiting';

const words = {
  loading: { ja: '開いています…', en: 'Opening…' },
  failed: {
    ja: '読み込めませんでした。電波を確かめて、もう一度どうぞ。',
    en: 'It could not be loaded. Check the connection and try again.',
  },
  again: { ja: 'もう一度', en: 'Try again' },
} as const satisfies Record<string, Words>;

type Prefetched = {
  /** Fetches the code ahead of need; a failure then is no one's concern, and the promise never rejects. */
  readonly prefetch: () => Promise<void>;
};

/** A screen. */
export type Lazy<P> = FunctionComponent<P> & Prefetched;

/** What a screen is made with: functions, texts, components. */
export type LazyPart<T> = Prefetched & {
  /** Draws with it; until it is there, that it is on its way, or that it was lost. */
  readonly With: FunctionComponent<{ readonly children: (part: T) => ComponentChildren }>;
  /** null: it is not there (yet) */
  readonly loaded: ReadonlySignal<T | null>;
};

/**
 * Resolves when the page and its scripts can be had again: a reload before that would leave nothing to press. They are
 * fetched as plain files because today's WebKit, even after a reload, takes a script that failed for one that it has.
 */
async function wayIsFree(): Promise<void> {
  const scripts = document.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"]');
  const files = [location.pathname, ...Array.from(scripts, ({ href }) => href)];
  const answers = await Promise.all(files.map((file) => fetch(file)));
  // A proxy answers for a server that it does not reach. What is gone (404) is so because another page has replaced this one.
  if (answers.some(({ status }) => status >= 500)) throw new Error('The server is not reached.');
}

export function lazyPart<T extends object>(load: () => Promise<T>): LazyPart<T> {
  const loaded = signal<T | null>(null);
  const fetched = async () => {
    const part = await load();
    await sheetsArrived();
    loaded.value = part;
  };
  function useFetched(): { readonly failed: boolean; readonly again: () => void } {
    const [state, setState] = useState<'loading' | 'again' | 'ready' | 'failed'>(
      loaded.peek() === null ? 'loading' : 'ready',
    );
    const again = () => setState('again');
    useEffect(() => {
      if (state !== 'loading' && state !== 'again') return;
      let gone = false;
      const attempt = async () => {
        try {
          await fetched();
          if (!gone) setState('ready');
        } catch (error) {
          // Most browsers never ask again for a script that failed once; the page itself they do, and it keeps its seat.
          // Only at a press: where storage is forbidden the seat is lost with the page.
          if (state === 'loading') throw error;
          await wayIsFree();
          if (!gone) location.reload();
        }
      };
      attempt().catch(() => !gone && setState('failed'));
      return () => {
        gone = true;
      };
    }, [state]);
    useEffect(() => {
      if (state !== 'failed') return;
      const retry = () => setState('loading');
      window.addEventListener('online', retry);
      return () => window.removeEventListener('online', retry);
    }, [state]);
    return { failed: state === 'failed', again };
  }
  return {
    prefetch: () => fetched().catch(() => {}),
    loaded,
    With({ children }) {
      const { failed, again } = useFetched();
      const part = loaded.value;
      if (part !== null) return <>{children(part)}</>;
      if (!failed) return <Waiting title={say(words.loading)} />;
      return (
        <Waiting title={say(words.failed)}>
          <Button onClick={again}>{say(words.again)}</Button>
        </Waiting>
      );
    },
  };
}

export function lazy<P extends object>(load: () => Promise<ComponentType<P>>): Lazy<P> {
  // A component may be a function, which a signal keeps like anything else.
  const { With, prefetch } = lazyPart<ComponentType<P>>(load);
  const Screen = (props: P) => <With>{(Loaded) => h(Loaded, props)}</With>;
  return Object.assign(Screen, { prefetch });
}
