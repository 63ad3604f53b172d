/** One browser of an engine and what is done with it beyond single commands. Knows nothing of pages. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from './engines';
import type { Command, Line } from './line';

type Size = { readonly width: number; readonly height: number };

export class Driver {
  readonly #line: Line;
  readonly #folder: string;

  private constructor(line: Line, folder: string) {
    this.#line = line;
    this.#folder = folder;
  }

  static async start({ title, open }: Engine): Promise<Driver> {
    const folder = await mkdtemp(join(tmpdir(), 'kobai-engine-'));
    try {
      return new Driver(await open(folder), folder);
    } catch (error) {
      await rm(folder, { recursive: true, force: true });
      throw new Error(`${title} could not be started.`, { cause: error });
    }
  }

  async send<T>(command: Command, parameters: object = {}): Promise<T> {
    return (await this.#line.send(command, parameters)) as T;
  }

  /** Runs it in the page, where its arguments are `args`; a promise is waited for. */
  async run<T>(script: string, ...args: readonly unknown[]): Promise<T> {
    const result = await this.send<{ readonly value?: T; readonly error?: string }>('ExecuteAsyncScript', {
      script: `const args = [...arguments]; const done = args.pop();
        (async () => { ${script} })().then((value) => done({ value }), (error) => done({ error: String(error) }));`,
      args,
    });
    if (result.error !== undefined) throw new Error(result.error);
    return result.value as T;
  }

  /** As near as the engine's window allows; what the window has around the page is added. */
  async resize({ width, height }: Size): Promise<void> {
    await this.send('SetWindowRect', { x: 0, y: 0, width, height });
    const inner = await this.run<Size>('return { width: innerWidth, height: innerHeight }');
    const around = { width: Math.max(0, width - inner.width), height: Math.max(0, height - inner.height) };
    await this.send('SetWindowRect', {
      ...{ x: 0, y: 0, width: width + around.width, height: height + around.height },
    });
  }

  async stop(): Promise<void> {
    await this.#line.close();
    await rm(this.#folder, { recursive: true, force: true });
  }
}
