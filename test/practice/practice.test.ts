import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { beforeEach, describe, expect, test } from 'vitest';
import { createMemoryLog } from '../../server/eventLog/memory';
import type { EventLog } from '../../server/ports';
import { createPractice } from '../../server/practice/practice';
import { pictures } from '../../shared/math/pictures';
import { seeded } from '../../shared/math/random';
import { TOKEN_PATTERN } from '../../shared/protocol/ids';
import type { RoomView, YouView } from '../../shared/protocol/views';
import { handshakeSchema } from '../../shared/protocol/wire';
import { door, type HeldLine, handClock, hillScreen, joining, lobby, seated, stepWork } from './fakes';

const CODE = 'QRTWXY';
const hash = (token: string) => createHash('sha256').update(token).digest('base64url');
const onHill: RoomView = { ...lobby, screen: hillScreen };
const longest = 60_000;

let log: EventLog;
let world: ReturnType<typeof start>;
let secrets = 0;

function start() {
  const clock = handClock();
  const { lines, makeLine } = door();
  const practice = createPractice({
    url: () => 'http://127.0.0.1:7777',
    log,
    clock,
    random: seeded('practice'),
    secret: () => `secret-number-${String(secrets++).padStart(10, '0')}`,
    hash,
    pictures,
    makeLine,
  });
  return { clock, lines, practice };
}

function show(line: HeldLine | undefined, version: number, room: RoomView, you: YouView) {
  line?.events.onView({ version, sentAt: 0, room, you });
}

beforeEach(async () => {
  log = createMemoryLog();
  await log.createRoom({ code: CODE, openedAt: 0, hostHash: 'h', stageHash: 's' });
  world = start();
});

describe('Practice learners', () => {
  test('come in over a few seconds, each by a handshake of their own that the door accepts', async () => {
    expect(await world.practice.add(CODE, 30, 'mixed', 'ja')).toBe(30);
    expect(world.lines).toHaveLength(0);
    world.clock.advance(3_000);
    expect(world.lines.length).toBeGreaterThan(5);
    expect(world.lines.length).toBeLessThan(25);
    world.clock.advance(3_000);
    expect(world.lines).toHaveLength(30);
    for (const { url, auth } of world.lines) {
      expect(url).toBe('http://127.0.0.1:7777');
      expect(v.parse(handshakeSchema, auth)).toMatchObject({ room: CODE, role: 'learner', lang: 'ja' });
      expect(auth.token).toMatch(TOKEN_PATTERN);
      expect(world.practice.isPractice(hash(auth.token))).toBe(true);
    }
    expect(world.practice.isPractice(hash('a-phone-of-a-person-'))).toBe(false);
    expect(new Set(world.lines.map(({ auth }) => auth.token)).size).toBe(30);
  });

  test('have keys on disk before the first of them is at the door, and thirty different names', async () => {
    await world.practice.add(CODE, 30, 'exact', 'en');
    expect(await log.practiceKeys(CODE)).toHaveLength(30);
    world.clock.advance(longest);
    for (const line of world.lines) show(line, 1, lobby, joining);
    world.clock.advance(longest);
    const names = world.lines.map(({ sent }) => {
      const command = sent[0]?.envelope;
      return command?.type === 'Join' ? command.name : null;
    });
    expect(names).not.toContain(null);
    expect(new Set(names).size).toBe(30);
  });

  test('meet a restarted server with the same keys, answer for answer the same people', async () => {
    await world.practice.add(CODE, 6, 'sloppy', 'en');
    const answers = (seen: typeof world) => {
      seen.clock.advance(longest);
      for (const line of seen.lines) show(line, 1, onHill, { ...seated(stepWork), stuck: true });
      seen.clock.advance(longest);
      return new Map(seen.lines.map(({ auth, sent }) => [auth.token, { ...sent[0]?.envelope, id: null }]));
    };
    const before = answers(world);
    expect(before.size).toBe(6);
    await world.practice.close();
    const restarted = start();
    await restarted.practice.revive();
    expect(restarted.practice.count(CODE)).toBe(6);
    expect(answers(restarted)).toEqual(before);
    for (const token of before.keys()) expect(restarted.practice.isPractice(hash(token))).toBe(true);
  });

  test('leave when they are removed, and do not come back after a restart', async () => {
    await world.practice.add(CODE, 3, 'exact', 'en');
    world.clock.advance(longest);
    await world.practice.remove(CODE);
    expect(world.lines.every((line) => line.closed)).toBe(true);
    expect(world.practice.count(CODE)).toBe(0);
    const restarted = start();
    await restarted.practice.revive();
    expect(restarted.practice.count(CODE)).toBe(0);
  });

  test('who are sent away one by one stay away', async () => {
    await world.practice.add(CODE, 3, 'exact', 'en');
    world.clock.advance(longest);
    world.lines[1]?.events.onEnd();
    expect(world.practice.count(CODE)).toBe(2);
    // A later change of keys waits for this one.
    expect(await world.practice.add(CODE, 1, 'exact', 'en')).toBe(1);
    const kept = (await log.practiceKeys(CODE)).map(({ token }) => token);
    expect(kept).toHaveLength(3);
    expect(kept).not.toContain(world.lines[1]?.auth.token);
  });

  test('go home when the class has ended', async () => {
    await world.practice.add(CODE, 1, 'exact', 'en');
    world.clock.advance(longest);
    show(world.lines[0], 5, { ...lobby, status: 'ended' }, seated());
    expect(world.lines[0]?.closed).toBe(true);
    expect(world.practice.count(CODE)).toBe(0);
  });

  test('who never got through the door before the server closes are not started after it', async () => {
    await world.practice.add(CODE, 5, 'exact', 'en');
    await world.practice.close();
    world.clock.advance(longest);
    expect(world.lines).toHaveLength(0);
    expect(await log.practiceKeys(CODE)).toHaveLength(5);
  });

  test('added twice at once are all kept', async () => {
    await Promise.all([
      world.practice.add(CODE, 4, 'exact', 'en'),
      world.practice.add(CODE, 5, 'silent', 'ja'),
    ]);
    expect(await log.practiceKeys(CODE)).toHaveLength(9);
    expect(world.practice.count(CODE)).toBe(9);
  });
});

describe('A practice learner at the phone', () => {
  async function one(): Promise<HeldLine> {
    await world.practice.add(CODE, 1, 'exact', 'en');
    world.clock.advance(longest);
    const line = world.lines[0];
    if (!line) throw new Error('nobody came');
    return line;
  }
  const answersOf = (line: HeldLine) => line.sent.filter(({ envelope }) => envelope.type === 'SubmitAnswer');

  test('answers once, however often the same question is shown', async () => {
    const line = await one();
    for (let version = 1; version < 50; version++) {
      show(line, version, onHill, seated(stepWork));
      world.clock.advance(1_000);
      for (const { envelope, answered } of line.sent)
        if (envelope.type !== 'Join') answered({ ok: true, version: 1 });
    }
    expect(answersOf(line)).toHaveLength(1);
  });

  test('sends the same envelope again where no ack came, so that nothing is done twice', async () => {
    const line = await one();
    show(line, 1, onHill, seated(stepWork));
    world.clock.advance(longest);
    expect(line.sent).toHaveLength(1);
    line.sent[0]?.answered(null);
    expect(line.sent[1]?.envelope).toEqual(line.sent[0]?.envelope);
  });

  test('waits out a pause that came while the answer was on its way, then answers', async () => {
    const line = await one();
    show(line, 1, onHill, { ...seated(stepWork), stuck: true });
    world.clock.advance(longest);
    line.sent[0]?.answered({ ok: false, code: 'paused', message: 'The class is paused.' });
    world.clock.advance(longest);
    expect(line.sent).toHaveLength(1);
    show(line, 2, { ...onHill, paused: true }, { ...seated(stepWork), stuck: true });
    world.clock.advance(longest);
    expect(line.sent).toHaveLength(1);
    show(line, 3, onHill, { ...seated(stepWork), stuck: true });
    world.clock.advance(longest);
    expect(answersOf(line)).toHaveLength(2);
  });

  test('told to slow down, sends the same again a breath later', async () => {
    const line = await one();
    show(line, 1, lobby, joining);
    world.clock.advance(longest);
    line.sent[0]?.answered({ ok: false, code: 'too_fast', message: '' });
    expect(line.sent).toHaveLength(1);
    world.clock.advance(1_000);
    expect(line.sent[1]?.envelope).toEqual(line.sent[0]?.envelope);
  });

  test('gives no answer to a question that is gone before it was sent', async () => {
    const line = await one();
    show(line, 1, onHill, { ...seated(stepWork), stuck: true });
    world.clock.advance(1_000);
    const revealed = { ...hillScreen, round: { ...hillScreen.round, phase: 'revealed' as const } };
    show(line, 2, { ...lobby, screen: revealed }, { ...seated(stepWork), stuck: true });
    world.clock.advance(longest);
    expect(answersOf(line)).toHaveLength(0);
  });

  test('ignores what is older than what they saw, until a new connection begins the count again', async () => {
    const line = await one();
    show(line, 9, lobby, seated());
    show(line, 8, onHill, { ...seated(stepWork), stuck: true });
    world.clock.advance(longest);
    expect(answersOf(line)).toHaveLength(0);
    line.events.onOpen();
    show(line, 8, onHill, { ...seated(stepWork), stuck: true });
    for (const { answered } of line.sent) answered({ ok: true, version: 1 });
    world.clock.advance(longest);
    expect(answersOf(line)).toHaveLength(1);
  });
});
