import { describe, expect, it } from 'vitest';
import { createDrafts, type Soon } from '../../client/parts/phone/drafts';
import { learnerKey, randomName } from '../../client/session';
import { createMemory } from '../../client/ui/memory';
import { contour, height, spring, stream } from '../../client/ui/warmUpHill';
import { TOKEN_PATTERN } from '../../shared/protocol/ids';

/** As much of a browser's Storage as is used here. */
function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}
const forbidden = (): Storage => {
  throw new DOMException('denied', 'SecurityError');
};

describe('what a browser remembers', () => {
  it('gives a phone the same key to a room after a reload, and another key to another room', () => {
    const browser = storage();
    const key = learnerKey(
      'K7Q4MX',
      createMemory(() => browser),
    );
    const reloaded = createMemory(() => browser);
    expect(learnerKey('K7Q4MX', reloaded)).toBe(key);
    expect(learnerKey('A3C4D6', reloaded)).not.toBe(key);
    expect(key).toMatch(TOKEN_PATTERN);
  });

  it('remembers for as long as the page lives where storage is forbidden', () => {
    const memory = createMemory(forbidden);
    expect(memory.set('a', '1')).toBe(false);
    expect(memory.get('a')).toBe('1');
    memory.remove('a');
    expect(memory.get('a')).toBeNull();
  });

  it('makes names of base64url only', () => {
    for (let n = 0; n < 200; n++) expect(randomName(16)).toMatch(/^[A-Za-z0-9_-]{22}$/);
  });
});

describe('drafts', () => {
  const atOnce: Soon = (task) => task();

  it('survive a reload', () => {
    const browser = storage();
    createDrafts(
      'K7Q4MX',
      createMemory(() => browser),
      atOnce,
    ).write(3, 'w2_15', '(0.6-1)*');
    expect(
      createDrafts(
        'K7Q4MX',
        createMemory(() => browser),
      ).read(3, 'w2_15'),
    ).toBe('(0.6-1)*');
  });

  it('of a drag are there at once, and are stored together when it rests', () => {
    const memory = createMemory(forbidden);
    const stored = () => createDrafts('K7Q4MX', memory).read(3, 'arrow 1');
    const rests: (() => void)[] = [];
    const drafts = createDrafts('K7Q4MX', memory, (task) => rests.push(task));
    for (const arrow of ['-0.1 0', '-0.2 0', '-0.3 0.1']) drafts.write(3, 'arrow 1', arrow);
    expect([drafts.read(3, 'arrow 1'), stored(), rests.length]).toEqual(['-0.3 0.1', null, 1]);
    rests[0]?.();
    expect(stored()).toBe('-0.3 0.1');
    drafts.write(3, 'arrow 1', '-0.4 0.1');
    rests[1]?.();
    expect(stored()).toBe('-0.4 0.1');
  });

  it('of one round keep several fields apart', () => {
    const drafts = createDrafts('K7Q4MX', createMemory(forbidden), atOnce);
    drafts.write(3, 'dx', '-0.5');
    drafts.write(3, 'dy', '0.1');
    expect([drafts.read(3, 'dx'), drafts.read(3, 'dy')]).toEqual(['-0.5', '0.1']);
  });

  it('of an earlier round are gone once a new round has one', () => {
    const drafts = createDrafts('K7Q4MX', createMemory(forbidden), atOnce);
    drafts.write(3, 'dx', '-0.5');
    expect(drafts.read(4, 'dx')).toBeNull();
    drafts.write(4, 'dx', '1');
    expect(drafts.read(3, 'dx')).toBeNull();
  });

  it('that cannot be read are as good as none', () => {
    const memory = createMemory(forbidden);
    for (const broken of ['{', 'null', '[]', '{"round":3}', '{"round":"3","fields":{}}']) {
      memory.set('kobai.draft.K7Q4MX', broken);
      expect(createDrafts('K7Q4MX', memory).read(3, 'dx')).toBeNull();
    }
  });
});

describe('the warm-up’s hollow', () => {
  it('has contour lines on which the height is the same everywhere', () => {
    for (const level of [1, 3, 5]) {
      for (const point of contour(level)) expect(height(point)).toBeCloseTo(level ** 2, 9);
    }
  });

  it('lets water run down at every stride, and ends it at the bottom', () => {
    const heights = stream(spring).map(height);
    const uphill = heights.slice(1).filter((z, index) => z > (heights[index] ?? 0));
    expect(uphill).toEqual([]);
    expect(heights.at(-1)).toBeLessThan(0.05);
  });
});
