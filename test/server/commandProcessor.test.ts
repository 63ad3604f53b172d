import { describe, expect, test } from 'vitest';
import { createMemoryLog } from '../../server/eventLog/memory';
import { decide } from '../../server/room/decide';
import { evolve } from '../../server/room/evolve';
import type { AnyCommand, CommandContext } from '../../server/room/room';
import { emptyRoom } from '../../server/room/state';
import { openCommandProcessor, type Rules } from '../../server/rooms/commandProcessor';
import type { Outcome } from '../../server/sockets/outcome';
import { firstSteps } from '../../shared/lesson/firstSteps';
import { fakeReport, moodyLog } from '../support/fakes';
import { recordOf } from './logSamples';

const given: Omit<CommandContext, 'by' | 'people'> = {
  ...{ now: 1, random: () => 0.5, present: new Set(), addresses: [], maxSeats: 9 },
  ...{ hash: (text) => text, secret: () => 'secret' },
};

async function aLedger(rules: Partial<Rules>) {
  const log = moodyLog(createMemoryLog());
  await log.createRoom(recordOf('AAAAAA'));
  const report = fakeReport();
  const told: string[][] = [];
  const processor = await openCommandProcessor({
    ...{ code: 'AAAAAA', log, report },
    rules: { empty: emptyRoom('AAAAAA'), decide, evolve, ...rules },
    context: (by, people) => ({ ...given, by, people }),
    found: () => {},
    changed: (_before, _after, events) => told.push((events ?? []).map(({ type }) => type)),
  });
  const ask = (command: AnyCommand) =>
    new Promise<Outcome>((settle) => {
      processor.add({ command, commandId: null, actor: () => ({ role: 'host' }), settle });
    });
  await ask({ type: 'OpenRoom', lesson: firstSteps, seed: 1 });
  return { processor, log, report, told, ask };
}

const lock: AnyCommand = { type: 'LockRoom', locked: true };
const freeze: AnyCommand = { type: 'Freeze', frozen: true };
const hide: AnyCommand = { type: 'ShowNames', show: false };

describe('A bug in the rules', () => {
  const brokenFor = (type: string): Rules['decide'] => {
    return (state, command, circumstances) => {
      if (command.type === type) throw new Error(`a bug in ${type}`);
      return decide(state, command, circumstances);
    };
  };

  test('fails the command that met it, and none of those around it', async () => {
    const { processor, report, ask, log } = await aLedger({ decide: brokenFor('Freeze') });
    log.hold();
    const first = ask(hide);
    const rest = [ask(lock), ask(freeze), ask({ type: 'Pause' })];
    log.release();
    await first;
    const outcomes = await Promise.all(rest);
    expect(outcomes.map((outcome) => outcome.ok || outcome.code)).toEqual([true, 'failed', true]);
    expect(processor.snapshot().state).toMatchObject({ locked: true, frozen: false, pausedAt: 1 });
    expect(report.lines.join()).toContain('a bug in Freeze');
  });

  test('in how an event changes the room leaves nothing of its command behind, in memory or on disk', async () => {
    const { processor, log, ask } = await aLedger({
      evolve: (state, event) => {
        if (event.type === 'EndedForToday') throw new Error('a bug in evolve');
        return evolve(state, event);
      },
    });
    const before = processor.snapshot();
    // Ending for today pauses the class first: that half must not stay.
    expect(await ask({ type: 'EndForToday' })).toEqual({ ok: false, code: 'failed' });
    expect(processor.snapshot()).toEqual(before);
    expect(await log.read('AAAAAA')).toHaveLength(1);
    expect(await ask(lock)).toMatchObject({ ok: true });
  });

  test('in telling or answering does not stop the queue', async () => {
    const { processor, report, ask, told } = await aLedger({});
    told.push = () => {
      throw new Error('a bug in telling');
    };
    processor.add({
      ...{ command: lock, commandId: null, actor: () => ({ role: 'host' }) },
      settle: () => {
        throw new Error('a bug in answering');
      },
    });
    expect(await ask(freeze)).toMatchObject({ ok: true });
    expect(processor.snapshot().state).toMatchObject({ locked: true, frozen: true });
    expect(report.lines.join()).toContain('a bug in telling');
    expect(report.lines.join()).toContain('a bug in answering');
  });
});

describe('A log that fails', () => {
  test('fails every command of the batch, and what was decided on their ground is forgotten', async () => {
    const { processor, log, ask, told } = await aLedger({});
    told.length = 0;
    log.hold();
    const first = ask(hide);
    const batch = [ask(lock), ask({ type: 'Pause' }), ask({ type: 'Pause' })];
    log.release();
    await first;
    log.breakNext();
    const outcomes = await Promise.all(batch);
    expect(outcomes).toEqual([1, 2, 3].map(() => ({ ok: false, code: 'failed' })));
    expect(processor.snapshot().state).toMatchObject({ locked: false, pausedAt: null, namesShown: false });
    expect(told).toEqual([['NamesHidden']]);
    expect(await ask({ type: 'Pause' })).toMatchObject({ ok: true });
  });
});
