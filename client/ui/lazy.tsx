/** Pieces of a page whose code comes when it is needed: waiting for it calmly, and asking again where the way was cut. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { type ComponentChildren, type ComponentType, type FunctionComponent, h } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
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

export function lazyPart<T extends object>(load: () => Promise<T>): LazyPart<T> {
  const loaded = signal<T | null>(null);
  const fetched = async () => {
    const part = await load();
    await sheetsArrived();
    loaded.value = part;
  };
  function useFetched(): { readonly failed: boolean; readonly again: () => void } {
    const [state, setState] = useState<'loading' | 'ready' | 'failed'>(
      loaded.peek() === null ? 'loading' : 'ready',
    );
    const tries = useRef(0);
    const again = () => {
      tries.current += 1;
      // Some browsers never ask again for a script that failed once; the page itself they do, and it keeps its seat.
      if (tries.current > 1) location.reload();
      else setState('loading');
    };
    useEffect(() => {
      if (state !== 'loading') return;
      let gone = false;
      const tell = (next: 'ready' | 'failed') => !gone && setState(next);
      fetched().then(
        () => tell('ready'),
        () => tell('failed'),
      );
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
