import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { activityOf, prefetch } from '../../../client/activities';
import { descentSubtitle, whyNotSteepest } from '../../../client/activities/descent/stageText';
import { largestMoves } from '../../../client/activities/network/moves';
import { countOutcomes, groupTex, networkSubtitle } from '../../../client/activities/network/stageText';
import { pictureSize, stageLayout, stageSize, stageStyle } from '../../../client/parts/stage/useStageSize';
import { codeSize, newestNames, placeForNames } from '../../../client/stage/names';
import { summary } from '../../../client/stage/summary';
import { firstTheme, opposite } from '../../../client/stage/theme';
import { language } from '../../../client/ui/language';
import type { BestReason } from '../../../shared/math/descent';
import type { RoomView } from '../../../shared/protocol/views';
import { type SceneName, scenes } from '../fixtures/scenes';

beforeAll(() => prefetch('stage'));
beforeEach(() => {
  language.value = 'en';
});

const at = (name: SceneName) => scenes[name]('en');
const stageOf = (screen: RoomView['screen']) =>
  screen.kind === 'lobby' ? null : activityOf(screen).stage.loaded.value;
const told = (name: SceneName) => {
  const { room, stage } = at(name);
  return summary(room, stage, stageOf(room.screen));
};

describe('the size of the stage', () => {
  it('is 1920×1080 at 16:9, whatever the projector has', () => {
    expect(stageSize(1920, 1080)).toEqual({ width: 1920, height: 1080 });
    expect(stageSize(1280, 720)).toEqual({ width: 1920, height: 1080 });
  });

  it('is 1600×1200 at 4:3', () => {
    expect(stageSize(1024, 768)).toEqual({ width: 1600, height: 1200 });
  });

  it.each([
    [4 / 3, 'narrow'],
    [1.6, 'narrow'],
    [1.63, 'wide'],
    [1.667, 'wide'],
    [1.78, 'wide'],
  ] as const)('has one layout at %d: %s, by which picture and names are sized as well', (aspect, layout) => {
    const stagePage = stageSize(1000 * aspect, 1000);
    const style = stageStyle(stagePage);
    const length = (name: string) =>
      Number(/calc\((\d+) \* var\(--stage-pixel\)\)/.exec(String(style[name]))?.[1]);
    expect(stageLayout(stagePage)).toBe(layout);
    expect(length('--frame-side')).toBe({ narrow: 560, wide: 620 }[layout]);
    expect(pictureSize(stagePage).width + length('--frame-side') + 44 + 2 * 52).toBe(stagePage.width);
    expect(placeForNames(stagePage).width + length('--lobby-between') + 560 + 2 * 64).toBe(stagePage.width);
  });

  it('leaves more than half its width to the picture', () => {
    for (const [width, height] of [
      [1920, 1080],
      [1024, 768],
      [2560, 1080],
    ] as const) {
      const stagePage = stageSize(width, height);
      expect(pictureSize(stagePage).width / stagePage.width).toBeGreaterThan(0.5);
    }
  });

  it('has a size even while the window has none', () => {
    expect(stageSize(0, 0)).toEqual({ width: 1600, height: 1080 });
  });
});

describe('light or dark', () => {
  it('follows the address, then what was chosen before, then the system', () => {
    expect(firstTheme('?theme=dark', 'light')).toBe('dark');
    expect(firstTheme('', 'light')).toBe('light');
    expect(firstTheme('?theme=pink', null)).toBeNull();
    expect(opposite('dark')).toBe('light');
  });
});

describe('names in the lobby', () => {
  const wide = placeForNames({ width: 1920, height: 1080 });

  it('shows the newest and counts the rest, however long the names are', () => {
    for (const letters of ['n', 'ながいなまえのせいと', 'MMMMMMMMMMMM']) {
      const names = Array.from({ length: 60 }, (_, index) => `${letters}${index}`);
      for (const place of [wide, placeForNames({ width: 1600, height: 1200 })]) {
        const { shown, more } = newestNames(names, place);
        expect(shown.at(-1)).toBe(`${letters}59`);
        expect(shown.length + more).toBe(60);
      }
    }
  });

  it('shows fewer of long names than of short ones, and never a row more than there is room for', () => {
    const long = Array.from({ length: 60 }, (_, index) => `${'あ'.repeat(18)}${index}`);
    // Two such names in a row of 1172 stage pixels, six rows, the last with "and n more".
    expect(newestNames(long, wide).shown.length).toBe(11);
    expect(newestNames(Array(30).fill('あおい'), wide).more).toBe(0);
  });

  it('leaves every code its letters, however wide they are', () => {
    expect(codeSize('224567', wide)).toBe(220);
    expect(codeSize('WMWMWM', wide)).toBeLessThanOrEqual(Math.floor(wide.width / (6 * 1.1)));
  });

  it('shows everyone of a small class', () => {
    expect(newestNames(['a', 'b'], wide)).toEqual({ shown: ['a', 'b'], more: 0 });
  });
});

describe('what the stage tells a screen reader', () => {
  it('says nothing about answers while the class is asked', () => {
    expect(told('descentAsking')).toBe('Which way is steepest down?, round 1. Answers are coming in.');
    expect(told('networkAsking')).toContain('Answers are coming in.');
  });

  it('compares the arrows once they are revealed', () => {
    expect(told('descentRevealed')).toMatch(/−η∇z: Δz = −7\.84/);
    expect(told('descentRevealed')).toMatch(/Class mean: Δz = −/);
  });

  it('tells what a step did to the hill and to both costs', () => {
    expect(told('descentAdvanced')).toMatch(/^One step by the class’s mean\. Δz = −.* z = /);
    expect(told('networkAdvanced')).toMatch(/^C_k: .* → .*C_T: .* → .* of 64 pictures/);
  });

  it('tells the step of a replay, of the walk and of its branch', () => {
    expect(told('descentReplay')).toBe('Step 1, z = 6.16. With η = 0.3, z = 2.24.');
  });

  it('counts right and not right without a name', () => {
    expect(told('networkRevealed')).toMatch(/^Right \d+, Not right \d+, Not yet 3\.$/);
  });

  it('names nobody, in any phase', () => {
    for (const name of Object.keys(scenes) as SceneName[]) {
      const { room, stage, host } = at(name);
      const said = summary(room, stage, stageOf(room.screen));
      expect(host.seats.filter((seat) => said.includes(seat.name))).toEqual([]);
    }
  });
});

describe('titles', () => {
  it('keeps the place where the question was asked after the point has moved', () => {
    const { room } = at('descentAdvanced');
    if (room.screen.kind !== 'descent') throw new Error('a descent was wanted');
    const asked = room.screen.path.at(-2);
    expect(descentSubtitle(room.screen)).toContain(`(${asked?.at.x.toPrecision(3)}`);
  });

  it('says which step of a replay is shown, and that a second try is on', () => {
    const replay = at('descentReplay').room.screen;
    const second = at('descentSecondTry').room.screen;
    if (replay.kind !== 'descent' || second.kind !== 'descent') throw new Error('a descent was wanted');
    expect(descentSubtitle(replay)).toBe('Replay · step 1 of 5');
    expect(descentSubtitle(second)).toBe('Round 1 · point (3, 1) · second try');
  });

  it('counts the step the class works on, then the step it took', () => {
    const asking = at('networkAsking').room.screen;
    const advanced = at('networkAdvanced').room.screen;
    if (asking.kind !== 'network' || advanced.kind !== 'network') throw new Error('a network was wanted');
    expect(networkSubtitle(asking)).toMatch(/^Step 1 · picture \d+ · \$\\eta = 2\$$/);
    expect(networkSubtitle(advanced)).toMatch(/^Step 1 /);
  });
});

describe('why the best arrow is not the steepest', () => {
  const reveal = (whyBest: BestReason | null) => ({
    at: { x: 3, y: 1 },
    gradient: { x: 7, y: 7 },
    outcomes: { gradient: null, mean: null, median: null, best: null },
    bestIsSteepest: whyBest === null,
    whyBest,
  });

  it('says nothing where they are the same', () => {
    expect(whyNotSteepest(reveal(null))).toBeNull();
  });

  it.each([
    ['direction', 'beats'],
    ['longer', 'because it is longer'],
    ['shorter', 'too long'],
    ['alike', 'As long as'],
  ] as const)('says the one reason there is, with the Δz of −∇z drawn as long: %s', (is, words) => {
    const said = whyNotSteepest(reveal({ is, sameLengthDz: -7.84 }));
    expect(said).toContain(words);
    expect(said).toContain('$\\Delta z = -7.84$');
    expect(said).not.toMatch(/\{/);
  });
});

describe('numbers of the network', () => {
  it('counts a right number as right, even where a wrong rule would have given it', () => {
    expect(countOutcomes(['right', 'cannotShow', 'mistake', 'undecided', 'unknown', 'unanswered'])).toEqual({
      right: 2,
      wrong: 3,
      missing: 1,
    });
  });

  it('typesets a group of equal partials, the bias among them', () => {
    expect(groupTex({ params: ['w2_11', 'w2_1,12', 'b2_1'], value: 0.1 })).toEqual([
      'w^{2}_{11}',
      'w^{2}_{1,12}',
      'b^{2}_{1}',
    ]);
  });
});

describe('the largest moves of a step', () => {
  it('are named largest first, and what stood still is none', () => {
    const before = Array(47).fill(0.1);
    const after = before.map((value, index) => (index === 3 ? 0.5 : index === 40 ? -0.9 : value));
    const moves = largestMoves([12, 3, 2], before, after, 4);
    expect(moves.map(({ index, from, to }) => [index, from, to])).toEqual([
      [40, 0.1, -0.9],
      [3, 0.1, 0.5],
    ]);
  });
});
