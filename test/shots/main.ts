/**
 * `npm run shots`: pictures of every screen in both languages, of the running product with practice learners in it.
 * All of them lie in dist/shots; those that the README and docs/ show, made small, in docs/pictures.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { type Browser, chromium } from '@playwright/test';
import { type Language, languages } from '../../shared/protocol/language';
import { browserFlags, provideBrowser } from '../support/browser';
import { Classroom } from '../support/classroom';
import { practiceCrowd } from '../support/crowd';
import { provideFont } from '../support/font';
import { type Device, hostNameFlag } from '../support/looks';
import { tours } from '../support/tour';

const all = 'dist/shots';
const shown = 'docs/pictures';
const PRACTICE_LEARNERS = 24;

/** Pixels: about twice what a column of the README gives them. */
const widths: Readonly<Record<Device, number>> = { phone: 360, host: 360, stage: 1120 };

/** Names of the pictures that a page of ours shows. */
async function wanted(): Promise<ReadonlySet<string>> {
  const pages = [
    'README.md',
    ...(await readdir('docs')).filter((file) => file.endsWith('.md')).map((file) => `docs/${file}`),
  ];
  const texts = await Promise.all(pages.map((page) => readFile(page, 'utf8')));
  return new Set(
    texts.flatMap((text) => [...text.matchAll(/pictures\/([\w-]+)\.png/g)].map(([, name = '']) => name)),
  );
}

async function shrink(browser: Browser, png: Buffer, width: number): Promise<Buffer> {
  const page = await browser.newPage();
  try {
    await page.setContent(
      `<style>*{margin:0}img{display:block;width:${width}px}</style><img src="data:image/png;base64,${png.toString('base64')}">`,
    );
    return await page.locator('img').screenshot();
  } finally {
    await page.close();
  }
}

async function* everyTour(classroom: Classroom, lang: Language) {
  for (const tour of Object.values(tours)) yield* tour(classroom, lang, practiceCrowd(PRACTICE_LEARNERS));
}

provideFont();
const browser = await chromium.launch({
  executablePath: provideBrowser(),
  args: [...browserFlags, hostNameFlag],
});
const missing = new Set(await wanted());
let count = 0;
await Promise.all([all, shown].map((folder) => rm(folder, { recursive: true, force: true })));
await Promise.all([all, shown].map((folder) => mkdir(folder, { recursive: true })));

for (const lang of languages) {
  const classroom = await Classroom.start(browser, 25);
  try {
    for await (const { scene, device, page } of everyTour(classroom, lang)) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const name = `${device}-${scene}-${lang}${colorScheme === 'dark' ? '-dark' : ''}`;
        const png = await page.screenshot({ path: `${all}/${name}.png`, animations: 'disabled' });
        count++;
        if (missing.delete(name))
          await writeFile(`${shown}/${name}.png`, await shrink(browser, png, widths[device]));
      }
      await page.emulateMedia({ colorScheme: 'light' });
      console.log(`${lang}  ${device.padEnd(5)}  ${scene}`);
    }
  } finally {
    await classroom.close();
  }
}
await browser.close();

console.log(`${count} pictures in ${all}; those that our pages show in ${shown}.`);
if (missing.size > 0) {
  console.error(`Shown on a page, but no picture of the tour: ${[...missing].join(', ')}`);
  process.exitCode = 1;
}
