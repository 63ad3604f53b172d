/** A screen that nobody looks at, for a browser which has to have one. */
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { startProgram } from './process';

export async function openDisplay(xvfb: string) {
  const args = ['-displayfd', '3', '-screen', '0', '2000x1300x24', '-nolisten', 'tcp'];
  const { child, failed, end } = startProgram(xvfb, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [number] = await Promise.race([once(child.stdio[3] as Readable, 'data'), failed]);
  return { name: `:${String(number).trim()}`, close: end };
}
