/**
 * Owns one browser that is led by the W3C's WebDriver: its process, its session, the requests. Knows nothing of pages.
 * https://www.w3.org/TR/webdriver2/
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export type Engine = {
  readonly name: string;
  /** The program that speaks the protocol. */
  readonly driver: string;
  readonly env: Readonly<Record<string, string>>;
  readonly capabilities: object;
};

/** ms between two looks whether something has come to be. */
export const LOOK = 100;
/** ms: a busy machine starts a browser within ten seconds. */
const LONGEST_START = 60_000;

export class WebDriver {
  readonly #process: ChildProcess;
  readonly #base: string;
  readonly #folder: string;
  #session = '';

  private constructor(process: ChildProcess, base: string, folder: string) {
    this.#process = process;
    this.#base = base;
    this.#folder = folder;
  }

  static async start({ name, driver, env, capabilities }: Engine): Promise<WebDriver> {
    const port = await freePort();
    const folder = await mkdtemp(join(tmpdir(), 'kobai-engine-'));
    const started = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
      env: { ...process.env, ...env, XDG_RUNTIME_DIR: folder },
      stdio: 'ignore',
    });
    const browser = new WebDriver(started, `http://127.0.0.1:${port}`, folder);
    const failed = once(started, 'error').then(([error]) => {
      throw new Error(`${name}: ${driver} could not be started: ${error}`);
    });
    try {
      await Promise.race([browser.#open(capabilities), failed]);
    } catch (error) {
      await browser.stop();
      throw error;
    }
    return browser;
  }

  async #open(capabilities: object): Promise<void> {
    for (const end = Date.now() + LONGEST_START; ; await wait(LOOK)) {
      const listens = await fetch(`${this.#base}/status`).then(
        () => true,
        () => false,
      );
      if (listens) break;
      if (Date.now() > end) throw new Error('The driver does not listen.');
    }
    const timeouts = { script: 30_000, pageLoad: 60_000, implicit: 0 };
    const { sessionId } = await this.#request<{ readonly sessionId: string }>('POST', '/session', {
      capabilities: { alwaysMatch: { ...capabilities, timeouts } },
    });
    this.#session = `/session/${sessionId}`;
  }

  send<T = unknown>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<T> {
    return this.#request<T>(method, this.#session + path, body);
  }

  /** Runs it in the page, where its arguments are `args`; a promise is waited for. */
  async run<T>(script: string, ...args: readonly unknown[]): Promise<T> {
    const result = await this.send<{ readonly value?: T; readonly error?: string }>(
      'POST',
      '/execute/async',
      {
        script: `const args = [...arguments]; const done = args.pop();
        (async () => { ${script} })().then((value) => done({ value }), (error) => done({ error: String(error) }));`,
        args,
      },
    );
    if (result.error !== undefined) throw new Error(result.error);
    return result.value as T;
  }

  /** Ends the session first: a driver that is killed leaves its browser running. */
  async stop(): Promise<void> {
    if (this.#session !== '') await this.send('DELETE', '').catch(() => undefined);
    const gone = once(this.#process, 'exit');
    if (this.#process.exitCode === null && this.#process.kill()) await gone;
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #request<T>(method: string, path: string, body?: object): Promise<T> {
    const response = await fetch(this.#base + path, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const { value } = (await response.json()) as { readonly value: T & Partial<Trouble> };
    if (value?.error) throw new DriverError(value.error, `${path}: ${value.error}: ${value.message}`);
    return value;
  }
}

type Trouble = { readonly error: string; readonly message: string };

export class DriverError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
