/** Screens whose code comes when it is needed: a calm wait, and another try where the way was cut. */
import { type ComponentType, type FunctionComponent, h } from 'preact';
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

export type Lazy<P> = FunctionComponent<P> & {
  /** Fetches the code ahead of need; a failure then is no one's concern, and the promise never rejects. */
  readonly prefetch: () => Promise<void>;
};

export function lazy<P extends object>(load: () => Promise<ComponentType<P>>): Lazy<P> {
  let loaded: ComponentType<P> | null = null;
  const fetched = async () => {
    const screen = await load();
    await sheetsArrived();
    loaded = screen;
  };
  const Screen = (props: P) => {
    const [state, setState] = useState<'loading' | 'ready' | 'failed'>(loaded ? 'ready' : 'loading');
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

    if (loaded) return h(loaded, props);
    if (state === 'failed') {
      return (
        <Waiting title={say(words.failed)}>
          <Button onClick={again}>{say(words.again)}</Button>
        </Waiting>
      );
    }
    return <Waiting title={say(words.loading)} />;
  };
  return Object.assign(Screen, { prefetch: () => fetched().catch(() => {}) });
}
