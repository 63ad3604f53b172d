/**
 * One Firefox that is led over the line it has built in, by the commands of WebDriver: the program that otherwise
 * stands between (geckodriver) is in few systems. Knows nothing of pages.
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Command, DriverError, type Line, LONGEST_START, LOOK, timeouts } from './line';
import { startProgram } from './process';

const settings = {
  /** A free one, which it then writes into its folder. */
  'marionette.port': 0,
  'ui.prefersReducedMotion': 1,
  'intl.accept_languages': 'en-GB',
  'toolkit.legacyUserProfileCustomizations.stylesheets': true,
  /** It speaks to nobody but the classroom. */
  'network.proxy.type': 0,
  'app.normandy.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
} as const;

/** Its own window may not be narrower than this much; a phone is. */
const anyWidth = ':root { min-width: 0 !important; }';

export async function openMarionette(firefox: string, folder: string): Promise<Line> {
  const lines = Object.entries(settings).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(folder, 'user.js'), lines.join('\n'));
  await mkdir(join(folder, 'chrome'));
  await writeFile(join(folder, 'chrome/userChrome.css'), anyWidth);
  const args = ['--headless', '--marionette', '--no-remote', '--profile', folder];
  // In a home of its own it finds no other Firefox that somebody uses.
  const env = { ...process.env, HOME: folder };
  const { child, failed, end } = startProgram(firefox, args, { env, stdio: 'ignore' });
  try {
    const talk = new Talk(await Promise.race([portIn(folder), failed]));
    await Promise.race([
      talk.ask('WebDriver:NewSession', { capabilities: { alwaysMatch: { timeouts } } }),
      failed,
    ]);
    return {
      send: (command, parameters) => talk.ask(names[command], parameters),
      async close() {
        const gone = new Promise((resolve) => child.once('exit', resolve));
        await talk.ask('Marionette:Quit', { flags: ['eForceQuit'] }).then(() => gone, end);
        talk.end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}

const names: Readonly<Record<Command, string>> = {
  NavigateTo: 'WebDriver:Navigate',
  Refresh: 'WebDriver:Refresh',
  ExecuteAsyncScript: 'WebDriver:ExecuteAsyncScript',
  ElementClick: 'WebDriver:ElementClick',
  PerformActions: 'WebDriver:PerformActions',
  SetWindowRect: 'WebDriver:SetWindowRect',
  TakeScreenshot: 'WebDriver:TakeScreenshot',
};

async function portIn(folder: string): Promise<number> {
  for (const end = Date.now() + LONGEST_START; ; await wait(LOOK)) {
    const port = Number(await readFile(join(folder, 'MarionetteActivePort'), 'utf8').catch(() => ''));
    if (port > 0) return port;
    if (Date.now() > end) throw new Error('Firefox does not listen.');
  }
}

type Answer = readonly [
  1,
  number,
  { readonly error: string; readonly message: string } | null,
  { readonly value?: unknown } | null,
];
type Asked = { readonly command: string; readonly done: (answer: Answer) => void };

/** Each message is its length in bytes, a colon and JSON. */
class Talk {
  readonly #socket: Socket;
  readonly #asked = new Map<number, Asked>();
  #heard = Buffer.alloc(0);
  #last = 0;

  constructor(port: number) {
    this.#socket = connect(port, '127.0.0.1');
    this.#socket.on('data', (bytes) => this.#hear(bytes));
    this.#socket.on('error', () => {});
    this.#socket.on('close', () => {
      for (const [id, { done }] of this.#asked)
        done([1, id, { error: 'gone', message: 'Firefox ended' }, null]);
    });
  }

  async ask(command: string, parameters: object): Promise<unknown> {
    const id = ++this.#last;
    const message = JSON.stringify([0, id, command, parameters]);
    const [, , error, result] = await new Promise<Answer>((done) => {
      this.#asked.set(id, { command, done });
      this.#socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
    if (error) throw new DriverError(command, error.error, error.message);
    return result && 'value' in result ? result.value : result;
  }

  end(): void {
    this.#socket.destroy();
  }

  #hear(bytes: Buffer): void {
    this.#heard = Buffer.concat([this.#heard, bytes]);
    for (;;) {
      const colon = this.#heard.indexOf(':');
      const end = colon + 1 + Number(this.#heard.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || this.#heard.length < end) return;
      const message: unknown = JSON.parse(this.#heard.subarray(colon + 1, end).toString());
      this.#heard = this.#heard.subarray(end);
      // The first is a greeting.
      if (!Array.isArray(message)) continue;
      const answer = message as unknown as Answer;
      this.#asked.get(answer[1])?.done(answer);
      this.#asked.delete(answer[1]);
    }
  }
}
