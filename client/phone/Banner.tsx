/** The calm line that says the way to the classroom is cut, once it has been for more than a blink. */
import { useEffect, useState } from 'preact/hooks';
import type { Store } from '../store';
import { say } from '../ui/language';
import './Banner.css';
import { words } from './words';

/** ms: most cuts mend within this; a banner that comes and goes is worse than none. */
const BLINK = 1_500;

export function Banner({ store }: { readonly store: Store }) {
  const offline = store.connectionState.value.kind === 'offline';
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (!offline) return setShown(false);
    const timer = setTimeout(() => setShown(true), BLINK);
    return () => clearTimeout(timer);
  }, [offline]);
  return (
    <div class="banner-place" role="status">
      {shown && (
        <p class="banner">
          <span aria-hidden="true">⟳</span>
          {say(store.pending.value > 0 ? words.offlineAnswer : words.offlineKept)}
        </p>
      )}
    </div>
  );
}
