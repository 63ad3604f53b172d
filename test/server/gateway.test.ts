import { describe, expect, test } from 'vitest';
import { isSameOrigin, trustIn, trustNobody } from '../../server/http/originCheck';
import { createLimit } from '../../server/http/rateLimits';
import { drawCode, hashOf, newSecret, opens } from '../../server/rooms/secrets';
import { readEnvelope, readHandshake, readLanguage } from '../../server/sockets/readEnvelope';
import { CODE_PATTERN, TOKEN_PATTERN } from '../../shared/protocol/ids';
import { PROTOCOL_VERSION } from '../../shared/protocol/wire';
import { handClock } from '../practice/fakes';

const id = 'command-0001';
const codeOf = (payload: unknown) => {
  const read = readEnvelope(payload);
  return read.ok ? 'ok' : read.code;
};

describe('What a client sends', () => {
  test('is a command when it is one, without the envelope’s id', () => {
    const payload = { id, type: 'Join', name: 'Ann' };
    expect(readEnvelope(payload)).toEqual({
      ok: true,
      value: { id, command: { type: 'Join', name: 'Ann' } },
    });
  });

  test.each([
    undefined,
    null,
    0,
    '',
    'Join',
    true,
    [],
    [1, 2],
    () => 1,
    {},
    new Uint8Array(3),
    { type: 'Join' },
  ])('is malformed when it is %j', (payload) => {
    expect(codeOf(payload)).toBe('malformed');
  });

  test.each([
    '',
    'Joi',
    'join',
    'toString',
    '__proto__',
    'constructor',
    'OpenRoom',
    'DeadlinePassed',
    'SeatIsAway',
  ])('is an unknown command when its type is “%s”', (type) => {
    expect(codeOf({ id, type, seat: 1, deadline: 1 })).toBe('unknown_command');
  });

  test.each([
    ['an id that is too short', { id: 'x', type: 'Join', name: 'Ann' }],
    ['an id that is no text', { id: 7, type: 'Join', name: 'Ann' }],
    ['an id with strange characters', { id: 'id with spaces', type: 'Join', name: 'Ann' }],
    ['an extra field', { id, type: 'Join', name: 'Ann', seat: 3 }],
    ['a missing field', { id, type: 'Join' }],
    ['a name that is no text', { id, type: 'Join', name: ['Ann'] }],
    ['a huge name', { id, type: 'Join', name: 'A'.repeat(10_000) }],
    ['1e308', { id, type: 'SubmitAnswer', round: 1, answer: { kind: 'descent', dx: 1e308, dy: 0 } }],
    ['a number as text', { id, type: 'SubmitAnswer', round: 1, answer: { kind: 'descent', dx: '1', dy: 0 } }],
    [
      'null for a number',
      { id, type: 'SubmitAnswer', round: 1, answer: { kind: 'descent', dx: null, dy: 0 } },
    ],
    [
      'an unknown kind of answer',
      { id, type: 'SubmitAnswer', round: 1, answer: { kind: 'guess', value: 1 } },
    ],
    ['a round that is no whole number', { id, type: 'AskHelp', round: 1.5 }],
    ['a negative revision', { id, type: 'Reveal', revision: -1 }],
    ['a million practice learners', { id, type: 'AddPractice', count: 1e6, skill: 'mixed' }],
  ])('is malformed with %s', (_what, payload) => {
    expect(codeOf(payload)).toBe('malformed');
  });
});

describe('A handshake', () => {
  const good = { v: PROTOCOL_VERSION, room: 'K7Q3MX', role: 'learner', token: 'a'.repeat(22), lang: 'ja' };

  test('is read when it is whole', () => {
    expect(readHandshake(good)).toEqual({ ok: true, value: good });
  });

  test.each([
    [{ ...good, v: PROTOCOL_VERSION - 1 }, 'wrong_version'],
    [{ ...good, v: undefined }, 'wrong_version'],
    [{ ...good, room: 'K7Q3M0' }, 'unknown_room'],
    [{ ...good, room: 'k7q3mx' }, 'unknown_room'],
    [{ ...good, room: 'A'.repeat(5_000) }, 'unknown_room'],
    [{ ...good, token: '' }, 'bad_token'],
    [{ ...good, token: 'a'.repeat(21) }, 'bad_token'],
    [{ ...good, token: { $ne: '' } }, 'bad_token'],
    [{ ...good, role: 'admin' }, 'malformed'],
    [{ ...good, lang: 'fr' }, 'malformed'],
    [null, 'malformed'],
    ['auth', 'malformed'],
    [[], 'wrong_version'],
  ])('that says %j is refused as %s', (auth, code) => {
    expect(readHandshake(auth)).toMatchObject({ ok: false, code });
  });

  test('names the language of its refusal even where the rest is unreadable', () => {
    expect([{ lang: 'ja' }, { lang: 'xx' }, null, 'ja', undefined].map(readLanguage)).toEqual([
      ...['ja', 'en', 'en', 'en', 'en'],
    ]);
  });
});

describe('A limit', () => {
  test('grants so many at once, and so many more with each minute', () => {
    const clock = handClock();
    const limit = createLimit(clock, { atOnce: 3, perMinute: 6 });
    const grants = (n: number) => Array.from({ length: n }, () => limit.take('a')).filter(Boolean).length;
    expect(grants(5)).toBe(3);
    clock.advance(10_000);
    expect(grants(5)).toBe(1);
    clock.advance(600_000);
    expect(grants(5)).toBe(3);
  });

  test('counts each key by itself, and not what was given back', () => {
    const limit = createLimit(handClock(), { atOnce: 1, perMinute: 1 });
    expect(limit.take('a')).toBe(true);
    expect(limit.allows('a')).toBe(false);
    expect(limit.take('b')).toBe(true);
    limit.giveBack('a');
    expect(limit.allows('a')).toBe(true);
    expect(limit.take('a')).toBe(true);
  });

  test('says how long it is until it grants the next', () => {
    const clock = handClock();
    const limit = createLimit(clock, { atOnce: 2, perMinute: 30 });
    expect(limit.waitMs('a')).toBe(0);
    limit.take('a');
    limit.take('a');
    expect(limit.waitMs('a')).toBe(2_000);
    clock.advance(1_500);
    expect(limit.waitMs('a')).toBe(500);
  });

  test('forgets keys that are whole again, and no others', () => {
    const clock = handClock();
    const limit = createLimit(clock, { atOnce: 1, perMinute: 1 });
    for (let i = 0; i < 999; i++) limit.take(`old ${i}`);
    clock.advance(59_000);
    limit.take('new');
    clock.advance(1_000);
    limit.take('one more');
    expect(limit.take('new')).toBe(false);
    expect(limit.take('old 1')).toBe(true);
  });
});

describe('A request', () => {
  const from = (origin: string | undefined, host = '192.168.1.5:3000') =>
    isSameOrigin(
      {
        headers: { ...(origin === undefined ? {} : { origin }), host },
        socket: { remoteAddress: '10.0.0.1' },
      },
      trustNobody,
    );

  test('from our own page, or from no page at all, is let in', () => {
    expect(from('http://192.168.1.5:3000')).toBe(true);
    expect(from(undefined)).toBe(true);
    expect(from('http://kobai.example', 'kobai.example:80')).toBe(true);
    expect(from('https://kobai.example', 'kobai.example')).toBe(true);
    expect(from('http://KOBAI.example:3000', 'kobai.EXAMPLE:3000')).toBe(true);
  });

  test.each([
    'http://evil.example',
    'http://192.168.1.5:3001',
    'http://192.168.1.5.evil.example:3000',
    'null',
    '',
    'x',
  ])('from a page of “%s” is not', (origin) => {
    expect(from(origin)).toBe(false);
  });
});

describe('A request through a proxy that calls the server by another name', () => {
  const through = (proxy: string, trust: string, forwarded = 'kobai.example') =>
    isSameOrigin(
      {
        headers: { origin: 'https://kobai.example', host: '127.0.0.1:3000', 'x-forwarded-host': forwarded },
        socket: { remoteAddress: proxy },
      },
      trustIn(trust),
    );

  test('is let in where the proxy is one that the settings trust', () => {
    expect(through('127.0.0.1', 'loopback')).toBe(true);
    expect(through('::ffff:127.0.0.1', 'loopback')).toBe(true);
    expect(through('10.1.2.3', 'loopback, 10.0.0.0/8')).toBe(true);
    expect(through('127.0.0.1', 'loopback', 'kobai.example, inner.example')).toBe(true);
  });

  test('is not where anybody could have written the name', () => {
    expect(through('192.168.1.77', 'loopback')).toBe(false);
    expect(through('127.0.0.1', 'loopback', 'evil.example')).toBe(false);
  });
});

describe('Secrets', () => {
  test('are of their own kind, and never twice the same', () => {
    const tokens = Array.from({ length: 500 }, newSecret);
    expect(tokens.every((token) => TOKEN_PATTERN.test(token))).toBe(true);
    expect(new Set(tokens).size).toBe(500);
    expect(Array.from({ length: 500 }, drawCode).every((code) => CODE_PATTERN.test(code))).toBe(true);
  });

  test('open only what their hash is known of', () => {
    const token = newSecret();
    expect(opens(token, hashOf(token))).toBe(true);
    expect(opens(newSecret(), hashOf(token))).toBe(false);
    expect(opens(token, 'short')).toBe(false);
  });
});
