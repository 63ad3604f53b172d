/**
 * The built server as a process of its own: started on a free port with a data folder of its own, killed without a
 * warning, started again where it was. Knows nothing of rooms.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** ms: two busy cores start it within three seconds; a server that takes this long is broken. */
const LONGEST_START = 30_000;

export type ServerOptions = {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Flags for Node itself. */
  readonly nodeArgs?: readonly string[];
  /** Another program that prints its address, in place of the built server. */
  readonly program?: string;
};

export class BuiltServer {
  port = 0;
  /** Everything it has printed, of every life. */
  output = '';
  #process: ChildProcess | null = null;
  readonly #options: ServerOptions;
  readonly #dataDir: string;

  private constructor(dataDir: string, options: ServerOptions) {
    this.#dataDir = dataDir;
    this.#options = options;
  }

  static async start(options: ServerOptions = {}): Promise<BuiltServer> {
    const server = new BuiltServer(await mkdtemp(join(tmpdir(), 'kobai-')), options);
    await server.start();
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get child(): ChildProcess {
    if (!this.#process) throw new Error('The server is not running.');
    return this.#process;
  }

  /** Resolves once it takes requests; a second start listens on the same port. */
  async start(): Promise<void> {
    const { args = [], env = {}, nodeArgs = [], program = 'dist/server/main.js' } = this.#options;
    const child = spawn(process.execPath, [...nodeArgs, program, ...args], {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: { ...process.env, HOST: '127.0.0.1', PORT: String(this.port), DATA_DIR: this.#dataDir, ...env },
    });
    this.#process = child;
    const life = { printed: '' };
    const ready = new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(this.#failure('did not start in time')), LONGEST_START);
      const hear = (bytes: Buffer) => {
        this.output += bytes;
        life.printed += bytes;
        const port = /http:\/\/[^\s/]+:(\d+)/.exec(life.printed)?.[1];
        if (!port) return;
        this.port = Number(port);
        clearTimeout(late);
        resolve();
      };
      child.stdout?.on('data', hear);
      child.stderr?.on('data', hear);
      child.once('exit', (code) => reject(this.#failure(`ended with ${code} before it was ready`)));
    });
    await ready;
  }

  /** No warning, no farewell: what was not on disk is gone. */
  async kill9(): Promise<void> {
    await this.#end('SIGKILL');
  }

  async stop(): Promise<void> {
    if (this.#process) await this.#end('SIGTERM');
    await rm(this.#dataDir, { recursive: true, force: true });
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.child;
    this.#process = null;
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  }

  #failure(what: string): Error {
    return new Error(`The server ${what}. It said:\n${this.output}`);
  }
}
