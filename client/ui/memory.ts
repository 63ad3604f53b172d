/**
 * What this browser remembers between visits. Where storage is forbidden (private windows, in-app browsers) it remembers
 * for as long as the page lives.
 */
export type Memory = {
  get(key: string): string | null;
  /** false: kept only until the page is closed */
  set(key: string, value: string): boolean;
  remove(key: string): void;
};

export function createMemory(storage: () => Storage): Memory {
  const fallback = new Map<string, string>();
  return {
    get(key) {
      try {
        return storage().getItem(key) ?? fallback.get(key) ?? null;
      } catch {
        return fallback.get(key) ?? null;
      }
    },
    set(key, value) {
      try {
        storage().setItem(key, value);
        fallback.delete(key);
        return true;
      } catch {
        fallback.set(key, value);
        return false;
      }
    },
    remove(key) {
      fallback.delete(key);
      try {
        storage().removeItem(key);
      } catch {
        // Nothing was kept there, so nothing is left to remove.
      }
    },
  };
}

export const memory: Memory = createMemory(() => window.localStorage);
