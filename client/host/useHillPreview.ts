/** The preview of a typed function as the page shows it: what the worker found of it, and the hill to draw. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { drawnSurface, type OwnFunction } from '../../shared/math/ownFunction/surface';
import type { Surface } from '../../shared/math/surface';
import { createHillInspector, type HillInspector } from './hillInspector';
import HillWorker from './hillWorker?worker';
import type { Inspected } from './inspectHill';

type HillPreview = {
  /** null: nothing has been found out yet. */
  readonly found: Inspected | null;
  /** The text of which that was found. */
  readonly text: string;
  /** null: there is none. */
  readonly surface: Surface | null;
  /** What is shown belongs to an earlier text. */
  readonly behind: boolean;
};

export function useHillPreview(spec: OwnFunction): HillPreview {
  const key = JSON.stringify([spec.f, spec.x, spec.y].map(String));
  const inspector = useRef<HillInspector | null>(null);
  const [shown, setShown] = useState<{
    readonly key: string;
    readonly spec: OwnFunction;
    readonly found: Inspected;
  } | null>(null);
  useEffect(() => {
    const made = createHillInspector(startWorker);
    inspector.current = made;
    return () => made.close();
  }, []);
  useEffect(() => {
    let wanted = true;
    void inspector.current?.examine(spec).then((found) => {
      if (wanted && found) setShown({ key, spec, found });
    });
    return () => {
      wanted = false;
    };
  }, [key]);
  const surface = useMemo(() => (shown?.found.ok ? drawnSurface(shown.spec, shown.found) : null), [shown]);
  return { found: shown?.found ?? null, text: shown?.spec.f ?? '', surface, behind: shown?.key !== key };
}

/** null: this browser has none, or may have none here. */
function startWorker(): Worker | null {
  try {
    return new HillWorker();
  } catch {
    return null;
  }
}
