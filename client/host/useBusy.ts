import { useEffect, useRef, useState } from 'preact/hooks';

/** One order at a time from this button: busy until the answer is there, and not set on a page that is gone. */
export function useBusy(): readonly [boolean, <T>(work: Promise<T>) => Promise<T>] {
  const [busy, setBusy] = useState(false);
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  const during = async <T>(work: Promise<T>): Promise<T> => {
    setBusy(true);
    try {
      return await work;
    } finally {
      if (here.current) setBusy(false);
    }
  };
  return [busy, during];
}
