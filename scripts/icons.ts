// Draws the icons that some systems want as pixels from static/icon.svg: `npx tsx scripts/icons.ts`.
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { chromiumArguments, getChromium } from './find-chromium.ts';

/** Sides in pixels. The one for phones that round it themselves has no see-through corners. */
const sides = [
  { side: 180, isFull: true },
  { side: 192, isFull: false },
  { side: 512, isFull: false }
];

const svg = readFileSync('static/icon.svg', 'utf8');
const browser = await chromium.launch({ executablePath: getChromium(), args: chromiumArguments });
for (const { side, isFull } of sides) {
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  const paper = isFull ? svg.replace(' rx="108"', '') : svg;
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${paper}`);
  await page.screenshot({ path: `static/icon-${side}.png`, omitBackground: !isFull });
  await page.close();
}
await browser.close();
