/** A program that was started for a test: whether it could be, and that it ends. */
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';

export type Started = {
  readonly child: ChildProcess;
  /** Rejects where the program is not there or ends by itself; never resolves. */
  readonly failed: Promise<never>;
  readonly end: () => Promise<void>;
};

export function startProgram(program: string, args: readonly string[], options: SpawnOptions): Started {
  const child = spawn(program, args, options);
  const gone = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(`it ended with ${code ?? signal}`));
  });
  const failed = gone.then((how) => {
    throw new Error(`${program}: ${how}`);
  });
  // Whoever waits hears of it; nobody has to wait.
  failed.catch(() => {});
  return {
    child,
    failed,
    async end() {
      if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}
