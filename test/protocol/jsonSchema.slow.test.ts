import Ajv from 'ajv/dist/2020';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { activities } from '../../shared/activities';
import { pick, seeded } from '../../shared/math/random';
import { commandSchema } from '../../shared/protocol/commands';
import { handshakeSchema } from '../../shared/protocol/wire';
import { openHouse } from './house';
import { jsonSchema } from './jsonSchema';
import { playSession } from './session';
import { machineReadable, readPage } from './write';

const ajv = new Ajv({ strict: false }).addSchema(jsonSchema(), 'kobai');
const accepts = (name: string, json: unknown): boolean => ajv.validate(`kobai#/$defs/${name}`, json) === true;

const id = 'abcdefgh12345678';
const answers: readonly unknown[] = [
  { kind: 'slope', dx: 0.5 },
  { kind: 'level', x: 0, y: -1, is: 'saddle' },
  { kind: 'level', x: 0, y: -1, is: 'valley' },
  { kind: 'turn', theta: 180, tried: [90, -181] },
  { kind: 'turn', theta: 180, tried: [] },
  { kind: 'race', eta: 1e13 },
  { kind: 'race', eta: 0.1 },
  { kind: 'walk', does: 'stop' },
  { kind: 'walk', does: 'stop', dx: 1 },
  { kind: 'walk', does: 'step', dx: 1, dy: 1 },
  { kind: 'descent', dx: 1, dy: 1 },
  { kind: 'descent', dx: 1 },
  { kind: 'network', param: 'w2_1,12', value: 0 },
  { kind: 'network', param: 'v2_1', value: 0 },
  { kind: 'estimate', dz: -2 },
  { kind: 'question', shape: 'choice', option: 5 },
  { kind: 'question', shape: 'choice', option: 4 },
  { kind: 'question', shape: 'number', value: 3 },
  { kind: 'question', shape: 'order', order: [0, 1, 2] },
  { kind: 'question', shape: 'order', order: [0, 1] },
  { kind: 'question', shape: 'matching', pairs: [0, 1, 2, 3, 4, 0] },
];
/** What may stand in any field, rightly or not. */
const values: readonly unknown[] = [
  ...[
    null,
    true,
    false,
    -1,
    0,
    1,
    2,
    0.5,
    10,
    50,
    51,
    100,
    101,
    200,
    201,
    1000,
    3601,
    100_001,
    1e6,
    1e7,
    2 ** 53,
  ],
  ...['', 'Ann', 'x'.repeat(64), 'x'.repeat(65), 'x'.repeat(200), 'x'.repeat(201)],
  ...['slow', 'mixed', 'gradient', 'corrected', 'machine', 'slopes', 'w3_11', 'x2_1', 'nothing'],
  ...[[], [{ from: 1, to: 2 }], [{ from: 0, to: 2 }], [{ from: 1 }]],
  ...[{ surface: 'bowl' }, { surface: 'bowl', start: { x: 1, y: 2 } }, { surface: 'hill' }, { start: null }],
  ...[[-1, 1], [-1, 1, 2], [-1]].map((x) => ({ surface: { f: 'x+y', x, y: [0, 1] } })),
];
/** What most numbers may be. */
const common: readonly unknown[] = [1, 10];

describe('docs/protocol/schema.json', () => {
  test.each(Object.entries(machineReadable))(
    '%s is what the code makes (npx tsx test/protocol/write.ts writes it anew)',
    (name, write) => {
      expect(readPage(name)).toBe(write());
    },
  );

  test.each(commandSchema.options.map(({ entries }) => ({ type: entries.type.literal, entries })))(
    'takes and refuses of $type what the server takes and refuses',
    ({ type, entries }) => {
      const random = seeded(`schema ${type}`);
      const fields = Object.keys(entries).filter((name) => name !== 'type');
      const seen = new Set<boolean>();
      const differing: unknown[] = [];
      for (let turn = 0; turn < 2_000; turn++) {
        const left = random() < 0.4 ? 0 : random();
        const named = fields.flatMap((name) => {
          const value = pick(random, name === 'answer' ? answers : random() < 0.4 ? common : values);
          return random() < left ? [] : [[name, value] as const];
        });
        const more = random() < 0.1 ? { extra: 1 } : {};
        const command = { type, ...Object.fromEntries(named), ...more };
        const taken = v.is(commandSchema, command);
        seen.add(taken);
        if (accepts(type, { id, ...command }) !== taken) differing.push(command);
      }
      expect(differing).toEqual([]);
      expect([...seen].sort(), 'both kinds were tried').toEqual([false, true]);
    },
  );

  test.each(activities)(
    'takes and refuses of the answers to a $kind what the server does',
    ({ kind, answer }) => {
      const own = answers.filter((one) => (one as { kind: string }).kind === kind);
      expect(own.length).toBeGreaterThan(0);
      for (const one of own) expect(accepts('answer', one), JSON.stringify(one)).toBe(v.is(answer, one));
    },
  );

  test('takes a handshake, and no other version’s', () => {
    const handshake = { v: 2, room: 'K7Q3MX', role: 'host', token: 'x'.repeat(22), lang: 'ja' };
    for (const one of [handshake, { ...handshake, v: 1 }, { ...handshake, room: 'k7q3mx' }, { v: 2 }])
      expect(accepts('handshake', one)).toBe(v.is(handshakeSchema, one));
  });

  test('takes all that goes over the wire in the example session', async () => {
    const { url, app } = await openHouse();
    const session = await playSession(url);
    await app.close();
    const names: Readonly<Record<string, string>> = {
      'POST /api/rooms': 'openRoom',
      connect: 'handshake',
      command: 'command',
      ack: 'ack',
      goodbye: 'refusal',
    };
    for (const { what, json } of session) {
      const name = names[what];
      if (name) expect(accepts(name, json), `${what} ${JSON.stringify(json)}`).toBe(true);
    }
  });
});
