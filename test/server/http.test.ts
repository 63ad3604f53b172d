import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, createApp } from '../../server/app';
import { createMemoryLog } from '../../server/eventLog/memory';
import { rations } from '../../server/http/rateLimits';
import { systemClock } from '../../server/startup/systemClock';
import { CODE_PATTERN, TOKEN_PATTERN } from '../../shared/protocol/ids';
import type { LessonSummary, RoomOpened } from '../../shared/protocol/wire';
import { fakeReport, moodyLog } from '../support/fakes';

let folder: string;
let app: App;
let base: string;
const log = moodyLog(createMemoryLog());
const report = fakeReport();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kobai-pages-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html lang="ja"><title>Kobai</title>');
  writeFileSync(join(folder, 'assets/main-abc123.js'), 'console.log("plain");');
  writeFileSync(join(folder, 'assets/main-abc123.js.br'), 'squeezed');
  app = createApp({
    ...{ log, clock: systemClock, report, pages: folder, maxSeats: 50, maxRooms: 3 },
    addresses: (port) => [`http://192.168.1.5:${port}`],
    rations: {
      ...rations,
      roomsFromAddress: { atOnce: 8, perMinute: 1 },
      faultsFromAddress: { atOnce: 5, perMinute: 1 },
    },
  });
  const port = await app.listen(0, '127.0.0.1');
  base = `http://127.0.0.1:${port}`;
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

const post = (body: string, headers: Record<string, string> = {}, path = '/api/rooms') =>
  fetch(base + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });

describe('POST /api/faults', () => {
  const fault = { piece: 'formula', message: 'Cannot read properties of null', stack: 'at Tex' };
  const tell = (body: unknown, headers?: Record<string, string>) =>
    post(JSON.stringify(body), headers, '/api/faults');

  test('leaves in the log what failed in a browser, and in which, and is refused when it fills the log', async () => {
    expect((await tell(fault, { 'user-agent': 'Old Phone/15' })).status).toBe(204);
    const [line] = report.lines.filter((said) => said.includes('Fault reported by a page'));
    expect(line).toContain('warn Fault reported by a page.');
    expect(line).toContain(JSON.stringify({ fault, browser: 'Old Phone/15' }));

    expect((await tell({ ...fault, message: 'x'.repeat(301) })).status).toBe(400);
    expect((await tell({ ...fault, name: 'Robin' })).status).toBe(400);
    expect((await tell({ ...fault, stack: 'x'.repeat(20_000) })).status).toBe(413);
    expect((await tell(fault, { origin: 'http://evil.example' })).status).toBe(403);
    const answers = [await tell(fault), await tell(fault), await tell(fault)].map(({ status }) => status);
    expect(answers).toEqual([204, 204, 429]);
    expect(report.lines.filter((said) => said.includes('Fault reported by a page'))).toHaveLength(3);
  });
});

describe('POST /api/rooms', () => {
  test('opens a room: its code, both keys, and an address that phones reach', async () => {
    const response = await post(JSON.stringify({ lesson: 'first-steps', lang: 'ja' }));
    expect(response.status).toBe(201);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const opened = (await response.json()) as RoomOpened;
    expect(opened.code).toMatch(CODE_PATTERN);
    expect(opened.hostToken).toMatch(TOKEN_PATTERN);
    expect(opened.stageToken).toMatch(TOKEN_PATTERN);
    expect(opened.joinUrl).toBe(`http://192.168.1.5:${new URL(base).port}/j/${opened.code}`);
    const [record] = await log.rooms();
    expect(JSON.stringify([record, await log.read(opened.code)])).not.toContain(opened.hostToken);
  });

  test.each([
    ['broken JSON', '{"lesson":', 400, 'malformed'],
    ['no JSON at all', 'lesson', 400, 'malformed'],
    ['a list', '[]', 400, 'malformed'],
    ['an extra field', '{"lesson":"first-steps","lang":"en","admin":true}', 400, 'malformed', 'admin'],
    ['more than 4 KB', JSON.stringify({ lesson: 'x'.repeat(5_000), lang: 'en' }), 413, 'malformed'],
    ['a lesson that does not exist', '{"lesson":"no-such","lang":"en"}', 404, 'unknown_lesson'],
  ])('refuses %s with a code and a sentence', async (_what, body, status, code, field?: string) => {
    const response = await post(body);
    expect(response.status).toBe(status);
    const said = await response.json();
    expect(said).toMatchObject({ ok: false, code, message: expect.stringMatching(/\w+ /) });
    if (field) expect(said).toMatchObject({ field, expected: 'no such field' });
  });

  test('refuses in the language of the body, or of the browser', async () => {
    const inBody = await post('{"lesson":"no-such","lang":"ja"}', { 'accept-language': 'en' });
    expect(await inBody.json()).toMatchObject({ message: 'その授業はありません。' });
    const ofBrowser = await post('{', { 'accept-language': 'fr, ja;q=0.8, en;q=0.5' });
    expect(await ofBrowser.json()).toMatchObject({ message: '送られた内容を読み取れませんでした。' });
  });

  test('refuses a page of another site', async () => {
    const response = await post('{"lesson":"first-steps","lang":"en"}', { origin: 'http://evil.example' });
    expect([response.status, await response.json()]).toMatchObject([403, { code: 'other_site' }]);
  });

  test('refuses more rooms than the house has, and more than one address may ask for', async () => {
    const ask = async () => {
      const response = await post('{"lesson":"hill","lang":"en"}');
      return response.status === 201 ? 'ok' : ((await response.json()) as { code: string }).code;
    };
    const answers: string[] = [];
    for (let i = 0; i < 5; i++) answers.push(await ask());
    expect(answers.filter((answer) => answer === 'ok').length).toBeLessThanOrEqual(2);
    expect(answers).toContain('too_many_rooms');
    expect(answers.at(-1)).toBe('too_fast');
    const { status, headers } = await post('{"lesson":"hill","lang":"en"}');
    expect(status).toBe(429);
    expect(headers.get('retry-after')).toMatch(/^[1-9]\d*$/);
  });

  test('anything else under /api is no command', async () => {
    const response = await fetch(`${base}/api/room`);
    expect([response.status, await response.json()]).toMatchObject([404, { code: 'unknown_command' }]);
  });
});

describe('GET /api/lessons', () => {
  test('lists the lessons that a room can be opened with, with their words, minutes and kinds', async () => {
    const { lessons } = (await (await fetch(`${base}/api/lessons`)).json()) as { lessons: LessonSummary[] };
    expect(lessons.map(({ id }) => id)).toEqual([
      ...['first-steps', 'hill', 'descent-20', 'hill-questions', 'network'],
    ]);
    expect(lessons[0]).toMatchObject({
      title: { ja: expect.any(String), en: 'Down a hill, then train a network' },
      summary: { ja: expect.any(String), en: expect.any(String) },
      minutes: 51,
      kinds: ['descent', 'network'],
    });
  });
});

describe('GET /api/version', () => {
  test('names the protocol and the program', async () => {
    const said = await (await fetch(`${base}/api/version`)).json();
    expect(said).toEqual({ protocol: 2, kobai: '0.1.0' });
  });
});

describe('The house’s health', () => {
  const statusOf = async (path: string) => (await fetch(base + path)).status;

  test('it lives as long as it answers, and is ready as long as its log answers', async () => {
    expect([await statusOf('/healthz'), await statusOf('/readyz')]).toEqual([200, 200]);
    const { room } = log;
    log.room = () => Promise.reject(new Error('The disk is gone.'));
    expect([await statusOf('/healthz'), await statusOf('/readyz')]).toEqual([200, 503]);
    log.room = room;
    expect(await statusOf('/readyz')).toBe(200);
  });
});

describe('Pages', () => {
  test.each([
    ['ja,en;q=0.5', 'ja'],
    ['en-GB,en;q=0.9,ja;q=0.8', 'en'],
    ['fr', 'en'],
  ])('name the language of a browser that prefers %s from the first byte', async (preferred, lang) => {
    for (const path of ['/', '/j/K7Q3MX', '/no/such']) {
      const page = await fetch(base + path, {
        headers: { accept: 'text/html', 'accept-language': preferred },
      });
      expect(await page.text()).toMatch(new RegExp(`^<!doctype html><html lang="${lang}">`));
      expect(page.headers.get('vary')).toContain('Accept-Language');
    }
  });

  test.each(['/', '/j/K7Q3MX', '/j/k7q-3mx/', '/host', '/stage', '/practice', '/practice/greek'])(
    '%s is the client’s page, asked for anew each time',
    async (path) => {
      const response = await fetch(base + path);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toContain('text/html');
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(await response.text()).toContain('<title>Kobai</title>');
    },
  );

  test('an address that is no screen’s is not found, and the client’s page says so', async () => {
    const page = await fetch(`${base}/no/such`, { headers: { accept: 'text/html' } });
    expect([page.status, await page.text()]).toEqual([404, expect.stringContaining('<title>Kobai')]);
    const other = await fetch(`${base}/assets/gone.js`, { headers: { accept: 'application/javascript' } });
    expect([other.status, await other.text()]).toEqual([404, 'Not found.\n']);
    expect((await fetch(`${base}/`, { method: 'POST' })).status).toBe(404);
  });

  test('files with their hash in their name are kept for good, and squeezed where the browser can', async () => {
    const plain = await fetch(`${base}/assets/main-abc123.js`, {
      headers: { 'accept-encoding': 'identity' },
    });
    expect(plain.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(await plain.text()).toContain('plain');
    const head = await fetch(`${base}/assets/main-abc123.js`, {
      ...{ method: 'HEAD', headers: { 'accept-encoding': 'br' } },
    });
    expect([head.headers.get('content-encoding'), head.headers.get('content-length')]).toEqual(['br', '8']);
  });

  test.each(['/../package.json', '/..%2f..%2fetc/passwd', '/assets/../../package.json', '/%00', '/%E0%A4%A'])(
    '%s leads nowhere',
    async (path) => {
      const response = await fetch(base + path, { headers: { accept: 'text/html' } });
      expect(await response.text()).not.toMatch(/dependencies|root:/);
      expect([400, 404]).toContain(response.status);
    },
  );

  test('load nothing from elsewhere, and ask for no HTTPS that a LAN has not got', async () => {
    const { headers } = await fetch(`${base}/`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("style-src 'self'");
    expect(policy).toContain("style-src-attr 'unsafe-inline'");
    expect(policy).toContain(`connect-src 'self' ws://${new URL(base).host}`);
    expect(policy).not.toMatch(/upgrade-insecure|https:|script-src[^;]*unsafe/);
    expect(headers.get('strict-transport-security')).toBeNull();
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-powered-by')).toBeNull();
  });
});
