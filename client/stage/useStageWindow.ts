/** The window as a stage: full screen, a screen that does not sleep, a cursor that goes away, the keys for it. */
import { useEffect, useState } from 'preact/hooks';
import { startTheme, switchTheme } from './theme';

/** ms without movement after which the cursor and the toolbar go. */
const STILL = 3_000;

/** Safari has these under its own name until 16.4, and they return nothing. */
type WebkitDocument = { readonly webkitFullscreenElement?: Element | null; webkitExitFullscreen?(): void };
type WebkitElement = { webkitRequestFullscreen?(): void };

export function toggleFullScreen(): void {
  const page: Document & WebkitDocument = document;
  const root: HTMLElement & WebkitElement = document.documentElement;
  const full = page.fullscreenElement ?? page.webkitFullscreenElement;
  // A browser may say no (an embedded page, a policy); the stage is then as large as the window.
  const refused = () => undefined;
  if (full && page.exitFullscreen) page.exitFullscreen().catch(refused);
  else if (full) page.webkitExitFullscreen?.();
  else if (root.requestFullscreen) root.requestFullscreen().catch(refused);
  else root.webkitRequestFullscreen?.();
}

type StageWindow = {
  /** Somebody is at the machine just now. */
  readonly attended: boolean;
  /** The way in fills the stage. */
  readonly codeLarge: boolean;
  readonly showCode: (large: boolean) => void;
};

export function useStageWindow(): StageWindow {
  const [attended, setAttended] = useState(true);
  const [codeLarge, showCode] = useState(false);

  useEffect(() => {
    startTheme();
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      const key = event.key.toLowerCase();
      if (key === 'f') toggleFullScreen();
      if (key === 't') switchTheme();
      if (key === 'c') showCode((large) => !large);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stir = () => {
      setAttended(true);
      clearTimeout(timer);
      timer = setTimeout(() => setAttended(false), STILL);
    };
    stir();
    const stirrings = ['pointermove', 'pointerdown', 'focusin'] as const;
    for (const name of stirrings) window.addEventListener(name, stir);
    return () => {
      clearTimeout(timer);
      for (const name of stirrings) window.removeEventListener(name, stir);
    };
  }, []);

  // A button that was clicked would take a clicker's Space and Enter from then on.
  useEffect(() => {
    const leave = ({ detail }: MouseEvent) => {
      const focused = document.activeElement;
      if (detail > 0 && focused instanceof HTMLButtonElement) focused.blur();
    };
    window.addEventListener('click', leave);
    return () => window.removeEventListener('click', leave);
  }, []);

  useEffect(keepAwake, []);
  return { attended, codeLarge, showCode };
}

/** Plain HTTP has no wake lock, and a hidden page loses it: then the screen sleeps as it would without us. */
function keepAwake(): () => void {
  let lock: WakeLockSentinel | null = null;
  let wanted = true;
  const ask = async () => {
    const locks: WakeLock | undefined = navigator.wakeLock;
    if (!locks || document.visibilityState !== 'visible') return;
    try {
      const given = await locks.request('screen');
      if (wanted) lock = given;
      else await given.release();
    } catch {
      // Low battery, or not allowed: nothing that the class needs to know.
    }
  };
  const again = () => void ask();
  void ask();
  document.addEventListener('visibilitychange', again);
  return () => {
    wanted = false;
    document.removeEventListener('visibilitychange', again);
    void lock?.release().catch(() => undefined);
  };
}
