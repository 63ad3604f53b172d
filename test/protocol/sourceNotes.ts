/** What the comments in the code say of the fields that they stand over. */
import { readFileSync } from 'node:fs';

/** The comment over a field in a file of shared/; empty where there is none. */
export function commentOf(path: string, field: string): string {
  const source = readFileSync(new URL(`../../shared/${path}`, import.meta.url), 'utf8');
  const found = new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s*${field}:`).exec(source)?.[1] ?? '';
  return found.replace(/\s*\n\s*\*\s*/g, ' ').trim();
}
