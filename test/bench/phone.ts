/**
 * `npm run bench:phone`: the frames of a drag across the map on a phone whose processor is four times slower, against
 * the same drag across an empty page, each read from the browser's own trace.
 */
import { setTimeout as until } from 'node:timers/promises';
import { chromium, type Page } from '@playwright/test';
import { firstSteps } from '../../shared/lesson/firstSteps';
import { browserFlags, provideBrowser } from '../support/browser';
import { Classroom } from '../support/classroom';
import { Finger, type Spot } from '../support/finger';
import { hostNameFlag } from '../support/looks';
import { Member, newKey } from '../support/member';
import { inTurns, median } from './measure';
import { type Drag, traced } from './trace';

const SLOWED = 4;
const ROUNDS = 5;
/** Rounds that only warm the pages up. */
const WARM_UP = 1;
/** Four seconds. */
const FRAMES = 240;
/** As glass feels a finger: with one alone, a timer's jitter would leave frames without any. */
const MOVES_A_FRAME = 2;
const TIMES_AROUND = 2;
/** px: inside the arrow's reach, so that every move moves the arrow. */
const RADIUS = 30;
/** ms: the whole takes two minutes; a browser that hangs is ended. */
const LONGEST = 600_000;

const look = { device: 'phone', lang: 'en' } as const;

/** The least that a page can do and still have a frame to draw: at every move one pixel changes its colour. */
const emptyPage = `<!doctype html><meta name="viewport" content="width=device-width">
<style>html { height: 100%; touch-action: none } p { width: 1px; height: 1px }</style><p></p><script>
const pixel = document.querySelector('p');
let moves = 0;
addEventListener('pointermove', () => { pixel.style.background = ++moves % 2 ? 'black' : 'grey'; });
</script>`;

// No page is touched through a locator: those bring listeners of their own, which every move of a finger would run past.

async function openEmpty(classroom: Classroom): Promise<Page> {
  const page = await classroom.page(look, null);
  await page.setContent(emptyPage);
  return page;
}

/** A phone, seated, on the first question by map. */
async function openPhone(classroom: Classroom): Promise<Page> {
  const { server, address } = classroom;
  const room = await classroom.open(firstSteps.id);
  const host = await classroom.hostMember(room, 'en');
  const token = newKey();
  const learner = await Member.connect(server.url, { room: room.code, role: 'learner', token });
  await learner.must({ type: 'Join', name: 'Robin' });
  learner.close();
  await host.must({ type: 'StartActivity', revision: host.parts.room?.revision ?? 0, index: 0 });
  const page = await classroom.page(look, null);
  const key = [`kobai.learner.${room.code}`, token] as const;
  await page.addInitScript(([name, value]) => localStorage.setItem(name, value), key);
  await page.goto(`${address}/j/${room.code}`);
  return page;
}

/** Where the ball lies on the phone's glass, once it does. */
const ballOn = (page: Page): Promise<Spot> =>
  page.evaluate(async () => {
    for (;;) {
      const box = document.querySelector('.arrow-pad .ball')?.getBoundingClientRect();
      if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      await new Promise((next) => requestAnimationFrame(next));
    }
  });

/** One page at a time: what slows a page down takes its time from the others. */
async function slowed<T>(page: Page, run: () => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  const result = await run();
  await session.detach();
  return result;
}

/** Around the ball, at the pace of the screen. */
async function drag(page: Page, ball: Spot): Promise<void> {
  const finger = await Finger.over(page);
  const at = (frame: number) => {
    const angle = (2 * Math.PI * TIMES_AROUND * frame) / FRAMES;
    return { x: ball.x + RADIUS * Math.cos(angle), y: ball.y + RADIUS * Math.sin(angle) };
  };
  await finger.down(at(0));
  const began = performance.now();
  const moves: Promise<void>[] = [];
  for (let move = 1; move <= FRAMES * MOVES_A_FRAME; move++) {
    const frame = move / MOVES_A_FRAME;
    await until(Math.max(0, began + (frame * 1000) / 60 - performance.now()));
    // A finger does not wait for the page.
    moves.push(finger.move(at(frame)));
  }
  await Promise.all(moves);
  await finger.up();
}

type Variant = { readonly name: string; readonly page: Page; readonly drags: Drag[] };

/** The least, the middle and the most of the rounds' ratios to the empty page's drag of the same round. */
function ratios(variant: Variant, empty: Variant, part: keyof Drag): string {
  const all = variant.drags.map((drag, round) => drag[part] / (empty.drags[round]?.[part] ?? Number.NaN));
  return [Math.min(...all), median(all), Math.max(...all)].map((ratio) => ratio.toFixed(2)).join(' – ');
}

function report(variants: readonly Variant[]): void {
  const [empty] = variants as [Variant];
  console.log(
    `\nMedians of ${ROUNDS} drags of ${FRAMES} frames’ time, the processor ${SLOWED} times slower.`,
  );
  for (const { name, drags } of variants) {
    const middle = (part: keyof Drag) => median(drags.map((drag) => drag[part]));
    const frames = `${String(middle('drawn')).padStart(4)} frames drawn, ${String(middle('dropped')).padStart(3)} dropped`;
    console.log(
      `${name.padEnd(16)} ${frames}, ${middle('busy').toFixed(1).padStart(5)} ms of the main thread a frame`,
    );
  }
  console.log('\nOf the empty page’s in the same round, least – median – most:');
  for (const variant of variants.slice(1)) {
    const [drawn, busy] = [ratios(variant, empty, 'drawn'), ratios(variant, empty, 'busy')];
    console.log(`${variant.name.padEnd(16)} frames drawn ${drawn}   main thread a frame ${busy}`);
  }
}

const browser = await chromium.launch({
  executablePath: provideBrowser(),
  args: [...browserFlags, hostNameFlag],
});
const watch = setTimeout(() => void browser.close(), LONGEST);
const classroom = await Classroom.start(browser);
try {
  const page = await openPhone(classroom);
  const ball = await ballOn(page);
  const variant = (name: string, of: Page): Variant => ({ name, page: of, drags: [] });
  const variants = [
    variant('an empty page', await openEmpty(classroom)),
    variant('Kobai, by map', page),
    variant('the same again', await openEmpty(classroom)),
  ];
  for (let round = 0; round < ROUNDS + WARM_UP; round++) {
    for (const { page: of, drags } of inTurns(variants, round)) {
      await of.bringToFront();
      const found = await slowed(of, () => traced(browser, of, () => drag(of, ball)));
      if (round >= WARM_UP) drags.push(found);
    }
  }
  report(variants);
} finally {
  clearTimeout(watch);
  await classroom.close();
  await browser.close();
}
