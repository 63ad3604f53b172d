/** How much processor time a child process has used: it is asked over its own channel, by a line loaded before it. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** A flag for Node: whatever is asked of this process, the answer is its processor time. */
export const cpuProbe =
  "--import=data:text/javascript,process.on('message',()=>process.send(process.cpuUsage()));process.channel.unref()";

/** µs of processor time, user and system, since the child was started with `cpuProbe`. */
export async function cpuOf(child: ChildProcess): Promise<number> {
  const answer = once(child, 'message');
  child.send('cpu');
  const [usage] = (await answer) as [NodeJS.CpuUsage];
  return usage.user + usage.system;
}
