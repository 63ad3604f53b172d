import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../server/app';
import { commandSchema } from '../../shared/protocol/commands';
import { refusals } from '../../shared/protocol/refusals';
import { envelopeIdSchema, handshakeSchema, openRoomSchema } from '../../shared/protocol/wire';
import { openHouse } from './house';
import { islandIn } from './pageFile';
import { type Entry, playSession } from './session';
import { printed, readSession, told, whole } from './sessionText';
import { readPage, sessionPage } from './write';

const session = readSession(islandIn(readPage(sessionPage), 'session'));
const all = (what: string) => session.filter((entry) => entry.what === what).map(({ json }) => json);

let house: { readonly url: string; readonly app: App };
let fresh: readonly Entry[];
beforeAll(async () => {
  house = await openHouse();
  fresh = await playSession(house.url);
});
afterAll(() => house.app.close());

describe('The example session on the page', () => {
  test('is printed so that it can be read again', () => {
    expect(readSession(printed(fresh))).toEqual(told(fresh));
    expect(session.length).toBeGreaterThan(30);
  });

  test('has only requests, handshakes and commands that the door accepts', () => {
    for (const request of all('POST /api/rooms')) expect(v.is(openRoomSchema, request)).toBe(true);
    for (const handshake of all('connect')) expect(v.is(handshakeSchema, handshake)).toBe(true);
    for (const sent of all('command')) {
      const { id, ...command } = sent as { id: unknown };
      expect(v.is(envelopeIdSchema, id)).toBe(true);
      expect(v.parse(commandSchema, command)).toEqual(command);
    }
  });

  test('gives each refusal the sentence that the product gives', () => {
    const refused = [...all('ack'), ...all('goodbye')].filter((json) => !(json as { ok: boolean }).ok);
    expect(refused).toHaveLength(3);
    for (const refusal of refused as { code: keyof typeof refusals; message: string }[]) {
      expect(refusal.message).toBe(refusals[refusal.code].en);
    }
  });

  test('goes the same way when it is played today: the same messages in the same order, with the same fields', () => {
    const [onPage, today] = [whole(session), whole(told(fresh))];
    const heads = (entries: readonly Entry[]) => entries.map(({ who, way, what }) => `${who} ${way} ${what}`);
    expect(heads(today)).toEqual(heads(onPage));
    today.forEach(({ json, what }, index) => {
      expect(differences(onPage[index]?.json, json, what)).toEqual([]);
    });
  });
});

/** Where two messages differ in fields or in types. Of lists only what lies in the first object of both is compared. */
function differences(page: unknown, today: unknown, at: string): readonly string[] {
  if (Array.isArray(page) && Array.isArray(today)) {
    const [one, other] = [page, today].map((list) =>
      list.find((item) => typeof item === 'object' && item !== null),
    );
    return one === undefined || other === undefined ? [] : differences(one, other, `${at}[]`);
  }
  if (isObject(page) && isObject(today)) {
    const names = [...new Set([...Object.keys(page), ...Object.keys(today)])];
    return names.flatMap((name) =>
      name in page && name in today
        ? differences(page[name], today[name], `${at}.${name}`)
        : [`${at}.${name} is new or gone`],
    );
  }
  const [was, is] = [page, today].map((value) => (value === null ? 'null' : typeof value));
  return was === is && Array.isArray(page) === Array.isArray(today) ? [] : [`${at} was ${was} and is ${is}`];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
