/** Whether the stage is light or dark: as the address says, as it was last switched, else as the system prefers. */
import { type Memory, memory } from '../ui/memory';

export type Theme = 'light' | 'dark';

const KEY = 'kobai.stage.theme';

const isTheme = (text: string | null): text is Theme => text === 'light' || text === 'dark';

/** null: as the system prefers */
export function firstTheme(search: string, kept: string | null): Theme | null {
  const asked = new URLSearchParams(search).get('theme');
  if (isTheme(asked)) return asked;
  return isTheme(kept) ? kept : null;
}

export const opposite = (theme: Theme): Theme => (theme === 'dark' ? 'light' : 'dark');

export function startTheme(from: Memory = memory): void {
  const theme = firstTheme(location.search, from.get(KEY));
  if (theme) document.documentElement.dataset.theme = theme;
}

export function switchTheme(to: Memory = memory): void {
  const set = document.documentElement.dataset.theme ?? null;
  const system: Theme = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const next = opposite(isTheme(set) ? set : system);
  document.documentElement.dataset.theme = next;
  to.set(KEY, next);
}
