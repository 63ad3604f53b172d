import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evolve } from '../../server/room/evolve';
import { emptyRoom, type RoomState } from '../../server/room/state';
import { downTheHill } from '../../shared/lesson/downTheHill';
import { firstSteps } from '../../shared/lesson/firstSteps';
import { inFog } from '../../shared/lesson/hill/fog';
import type { Command } from '../../shared/protocol/commands';
import { arrow, openRoom, partial } from '../support/room';

describe('before the reveal no view holds', () => {
  test('another learner’s arrow, the slopes by map, or a verdict', () => {
    const room = openRoom();
    const ann = room.join('Ann');
    const ben = room.join('Ben');
    room.start(0);
    room.answer(ann, arrow(-0.123456, 0.234567));
    const seen = [room.see({ role: 'stage' }), room.see({ role: 'learner', seat: ben })];
    for (const view of seen) {
      const text = JSON.stringify(view);
      expect(text).not.toContain('0.123456');
      expect(text).not.toContain('gradient');
      expect(text).not.toMatch(/diagnosis|uphill|mistake":/);
    }
    expect(JSON.stringify(room.see({ role: 'learner', seat: ann }))).toContain('0.123456');
  });

  test('in a second try another learner’s hint, a first arrow, or by how much one’s own was off', () => {
    const room = openRoom();
    const ann = room.join('Ann');
    const ben = room.join('Ben');
    room.start(0);
    room.answer(ann, arrow(-0.123456, 0.034567));
    room.host({ type: 'OpenSecondTry', moment: room.state.moment });
    for (const viewer of [{ role: 'stage' }, { role: 'learner', seat: ben }] as const) {
      const text = JSON.stringify(room.see(viewer));
      expect(text).not.toMatch(/0\.123456|downhillNotSteepest|"kind":"(direction|mistake)"/);
    }
    const own = JSON.stringify(room.see({ role: 'learner', seat: ann }));
    expect(own).toContain('"hint":{"kind":"direction","is":"downhillNotSteepest","cosine":null}');
    expect(own).not.toMatch(/gradient|truth|score":\{/);
  });

  test('a partial derivative, true or a classmate’s', () => {
    const room = openRoom();
    const ann = room.join('Ann');
    const ben = room.join('Ben');
    room.start(3);
    const opened = room.log.filter((event) => event.type === 'RoundOpened').at(-1);
    const truths = opened?.question.kind === 'network' ? opened.question.gradient.filter((g) => g !== 0) : [];
    expect(truths.length).toBeGreaterThanOrEqual(30);
    room.answer(ann, partial(room.task(ann).param, 0.987654321));
    const seen = [room.see({ role: 'stage' }), room.see({ role: 'learner', seat: ben })].map((v) =>
      JSON.stringify(v),
    );
    for (const text of seen) {
      expect(text).not.toContain('0.987654321');
      for (const truth of truths) expect(text).not.toContain(String(truth).slice(0, 12));
    }
  });

  test('the hill in fog, a place on it, or anybody else’s step', () => {
    const index = downTheHill.activities.findIndex(({ kind }) => kind === 'walk');
    const room = openRoom({ lesson: downTheHill });
    const ben = room.join('Ben');
    // The first three begin at round numbers, which would be found anywhere.
    const [, , ann = 0] = ['Cem', 'Dan', 'Ann'].map((name) => room.join(name));
    room.start(index);
    room.answer(ann, { kind: 'walkStep', dx: -0.123456, dy: 0.05 });
    room.answer(ann, { kind: 'walkStop' });
    const stepped = room.log.find((event) => event.type === 'WalkStepped');
    if (!stepped) throw new Error('nobody walked');
    const seen = {
      stage: room.see({ role: 'stage' }),
      host: room.see({ role: 'host' }),
      ann: room.see({ role: 'learner', seat: ann }),
      ben: room.see({ role: 'learner', seat: ben }),
    };
    for (const view of Object.values(seen)) {
      const text = JSON.stringify(view);
      expect(text).not.toMatch(/twoMinima|"(at|path|minima|lowest|arrived|diagnosis)":/);
      for (const { x, y } of [stepped.from, stepped.to]) {
        expect(text).not.toContain(String(x).slice(0, 10));
        expect(text).not.toContain(String(y).slice(0, 10));
      }
    }
    for (const view of [seen.stage, seen.ben]) {
      expect(JSON.stringify(view)).not.toContain(String(stepped.z));
      expect(JSON.stringify(view)).not.toContain(String(stepped.slopes.x));
      expect(JSON.stringify(view)).not.toMatch(/stoppedEarly|wentUp/);
    }
    expect(JSON.stringify(seen.ann)).toContain(String(stepped.z));
  });

  test('one learner’s name on another’s phone', () => {
    const room = openRoom();
    room.join('Ann');
    const ben = room.join('Ben');
    room.start(0);
    expect(JSON.stringify(room.see({ role: 'learner', seat: ben }))).not.toContain('Ann');
  });

  test('the notes or the list of people, for anyone but the host', () => {
    const room = openRoom();
    const ann = room.join('Ann');
    room.start(0);
    expect(room.see({ role: 'host' }).host?.notes).not.toBeNull();
    expect(room.see({ role: 'stage' }).host).toBeUndefined();
    expect(room.see({ role: 'learner', seat: ann })).not.toHaveProperty('host');
    expect(room.see({ role: 'learner', seat: ann })).not.toHaveProperty('stage');
  });
});

/** JSON knows no −0, so a room read back from disk is compared as it would be written. */
const written = (state: RoomState) =>
  JSON.stringify(state, (_, value) => (value instanceof Map || value instanceof Set ? [...value] : value));

const withFog = { ...firstSteps, activities: [...firstSteps.activities, inFog] };

describe('whatever is sent', () => {
  const moves = fc.array(
    fc.record({
      who: fc.integer({ min: 0, max: 4 }),
      what: fc.integer({ min: 0, max: 20 }),
      x: fc.double({ min: -1e12, max: 1e12, noNaN: true }),
      n: fc.integer({ min: 0, max: 60 }),
    }),
    { minLength: 20, maxLength: 120 },
  );

  test('the room never throws, never shows a number that is not finite, and its log replayed is the room', () => {
    fc.assert(
      fc.property(moves, fc.integer(), (steps, seed) => {
        const room = openRoom({ seed, lesson: withFog });
        for (let n = 0; n < 4; n++) room.join(`Learner ${n}`);
        for (const { who, what, x, n } of steps) {
          room.wait(n * 100);
          const { moment } = room.state;
          const host: Command[] = [
            { type: 'StartActivity', moment, index: n % withFog.activities.length },
            { type: 'Reveal', moment },
            { type: 'Advance', moment },
            { type: 'Advance', moment, by: 'mean', numbers: 'corrected', missing: 'zero' },
            { type: 'OpenRound', moment, ...(n % 2 ? { picture: n } : {}) },
            { type: 'Undo', moment },
            n % 2 ? { type: 'CloseRound', moment } : { type: 'OpenSecondTry', moment },
            { type: 'SetDeadline', moment, seconds: n + 1 },
            { type: 'Pause' },
            { type: 'Resume' },
            { type: 'RunAutopilot', moment, steps: 10, eta: 3 },
            { type: 'RemoveSeat', seat: n },
          ];
          const command = host[what];
          if (command) room.hostTry(command);
          else if (what === 12) room.answerTry(who, arrow(x, -x / 3));
          else if (what === 13) room.answerTry(who, arrow(x / 1e12, 0.1));
          else if (what === 14) room.clock({ type: 'AutopilotTick', done: n % 10 });
          else if (what === 15) room.clock({ type: 'SeatIsAway', seat: who });
          else if (what === 16) room.learnerTry(who, { type: 'AskHelp', round: room.round() });
          else if (what === 17) room.answerTry(who, { kind: 'walkStep', dx: x / 1e12, dy: n / 60 - 0.5 });
          else if (what === 18) room.answerTry(who, { kind: 'walkStep', dx: x, dy: x });
          else if (what === 19) room.answerTry(who, { kind: 'walkStop' });
          else if (room.state.seats.has(who)) {
            const { work } = room.seeSeat(who);
            if (work?.kind === 'partial' && work.task) room.answerTry(who, partial(work.task.param, x));
          }
          for (const view of [room.see({ role: 'host' }), room.see({ role: 'learner', seat: who })]) {
            JSON.stringify(view, (_, value) => {
              if (typeof value === 'number' && !Number.isFinite(value))
                throw new Error(`a view holds ${value}`);
              return value;
            });
          }
        }
        expect(room.replayed()).toEqual(room.state);
        const fromDisk = room.log.map((event) => JSON.parse(JSON.stringify(event)) as typeof event);
        expect(written(fromDisk.reduce(evolve, emptyRoom('K7Q3MX')))).toBe(written(room.state));
      }),
      { numRuns: 60 },
    );
  });
});
