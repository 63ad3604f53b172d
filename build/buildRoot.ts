/** Under which path the build sees the sources. */
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type BuildRoot = { readonly root: string; readonly preserveSymlinks: boolean };

/**
 * Vite reads what follows a # or ? in a path as no part of it: a folder such as "C# 授業" is built through a link whose
 * own path has neither.
 */
export function buildRoot(folder: string): BuildRoot {
  if (!/[#?]/.test(folder)) return { root: folder, preserveSymlinks: false };
  const place = mkdtempSync(join(tmpdir(), 'kobai-build-'));
  process.on('exit', () => rmSync(place, { recursive: true, force: true }));
  const link = join(place, 'kobai');
  // A junction needs no administrator on Windows; elsewhere the kind is not looked at.
  symlinkSync(folder, link, 'junction');
  return { root: link, preserveSymlinks: true };
}
