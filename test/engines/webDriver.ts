/**
 * One browser that is led by the W3C's WebDriver: its process, its session, the requests. Knows nothing of pages.
 * https://www.w3.org/TR/webdriver2/
 */
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { type Command, DriverError, type Line, LONGEST_START, LOOK, timeouts } from './line';
import { startProgram } from './process';

type Options = { readonly env: Readonly<Record<string, string>>; readonly capabilities: object };

const paths: Readonly<Record<Command, string>> = {
  NavigateTo: '/url',
  Refresh: '/refresh',
  ExecuteAsyncScript: '/execute/async',
  ElementClick: '/element/{id}/click',
  PerformActions: '/actions',
  SetWindowRect: '/window/rect',
  TakeScreenshot: '/screenshot',
};

/** @param driver the program that speaks the protocol and starts the browser */
export async function openWebDriver(driver: string, { env, capabilities }: Options): Promise<Line> {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const { failed, end } = startProgram(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    env: { ...process.env, ...env },
    stdio: 'ignore',
  });
  const open = async () => {
    await listening(base);
    const alwaysMatch = { ...capabilities, timeouts };
    return ask<{ readonly sessionId: string }>('POST', `${base}/session`, { capabilities: { alwaysMatch } });
  };
  try {
    const { sessionId } = await Promise.race([open(), failed]);
    const session = `${base}/session/${sessionId}`;
    return {
      send(command, parameters) {
        const path = paths[command].replace('{id}', 'id' in parameters ? String(parameters.id) : '');
        return command === 'TakeScreenshot'
          ? ask('GET', session + path)
          : ask('POST', session + path, parameters);
      },
      async close() {
        // A driver that is killed leaves its browser running.
        await ask('DELETE', session).catch(() => undefined);
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}

async function listening(base: string): Promise<void> {
  for (const end = Date.now() + LONGEST_START; ; await wait(LOOK)) {
    const listens = await fetch(`${base}/status`).then(
      () => true,
      () => false,
    );
    if (listens) return;
    if (Date.now() > end) throw new Error('The driver does not listen.');
  }
}

type Trouble = { readonly error: string; readonly message: string };

async function ask<T>(method: 'GET' | 'POST' | 'DELETE', url: string, body?: object): Promise<T> {
  const response = await fetch(url, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const { value } = (await response.json()) as { readonly value: T & Partial<Trouble> };
  if (value?.error) throw new DriverError(new URL(url).pathname, value.error, value.message ?? '');
  return value;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
