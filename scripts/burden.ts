// Walks people through the built site and counts what is asked of them: screens, taps, and words in sight. A word walks only those whose name holds it.
import { existsSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { chromiumArguments, findHeadless, getChromium } from './find-chromium.ts';
import { keptTwoWeeksAgo } from './people/kept-two-weeks-ago.ts';
import { walked, type Burden, type Counted, type Walked } from './people/walked.ts';
import { serve } from './serve.ts';
import { tableOf } from './table.ts';
import { mouse, type Hand } from './walk/hand.ts';
import { again } from '#text/again.ts';
import { recordKey } from '#keep/device/is-remembered.ts';
import { button, msPerLine, openCheck, walkTo } from './walk/walk.ts';

if (!existsSync('build/check/index.html')) {
  console.error('There is no build. Run `npm run build` first.');
  process.exit(1);
}

/** Words of the main part that can be seen now: buttons, tiles and open details too. */
const wordsInSight = (page: Page) =>
  page.locator('main').evaluate((main) => {
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    let count = 0;
    while (texts.nextNode()) {
      const parent = texts.currentNode.parentElement;
      const isSeen = parent?.checkVisibility({ visibilityProperty: true }) && !parent.closest('.sr-only');
      if (isSeen) count += (texts.currentNode.textContent ?? '').match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
    }
    return count;
  });

/** The mouse, counting each tap; a field that is filled is one. */
function countingHand(): Hand & { taps: number } {
  const counted = <Arguments extends readonly unknown[]>(act: (...given: Arguments) => Promise<void>) => {
    return (...given: Arguments) => {
      hand.taps += 1;
      return act(...given);
    };
  };
  const hand = {
    taps: 0,
    tick: counted(mouse.tick),
    tickAndGo: counted(mouse.tickAndGo),
    choose: counted(mouse.choose),
    press: counted(mouse.press),
    type: counted(mouse.type)
  };
  return hand;
}

const site = await serve(0);
const browser = await chromium.launch({
  executablePath: findHeadless() ?? getChromium(),
  args: chromiumArguments
});

/** Opens "look again" where the device keeps what was told two weeks ago, and begins. */
async function openLookAgain(page: Page, person: Walked['person'], hand: Hand): Promise<number> {
  await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [
    recordKey,
    keptTwoWeeksAgo(person)
  ] as const);
  await page.goto(`${site.url}again/`);
  const start = button(page, again.start);
  await start.waitFor();
  const words = await wordsInSight(page);
  await hand.press(start);
  await page.waitForURL(/check\/#/);
  return words;
}

async function burdenOf({ person, to, looksAgain = false }: Walked): Promise<Burden> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
  const hand = countingHand();
  let words = 0;
  if (looksAgain) words += await openLookAgain(page, person, hand);
  else await openCheck(page, `${site.url}check/`);
  const passed = await walkTo(page, person, to, {
    hand,
    onArrival: async (place) => {
      if (place === to) return;
      await page.locator('#answers').locator('button, input').first().waitFor();
      // As long as the quickest eye needs: lists that are passed faster are shown again. What comes late has come.
      await page.waitForTimeout(msPerLine * Math.max(2, await page.locator('.line').count()));
      words += await wordsInSight(page);
    }
  });
  await page.close();
  return { screens: passed.length - (looksAgain ? 0 : 1), taps: hand.taps, words };
}

const told = (burden: Counted | undefined) =>
  burden ? `${burden.screens} / ${burden.taps} / ${burden.words ?? '–'}` : '';
/** A walk mostly waits, as people read: so many at once. */
const atOnce = 4;
const [wanted = ''] = process.argv.slice(2);
const people = walked.filter(({ who }) => who.includes(wanted));
const burdens = new Map<Walked, Burden>();
const waiting = [...people];
await Promise.all(
  Array.from({ length: atOnce }, async () => {
    for (let each = waiting.shift(); each; each = waiting.shift()) burdens.set(each, await burdenOf(each));
  })
);
const rows = people.map((each) => {
  const burden = burdens.get(each);
  if (!burden) throw new Error(`Nobody walked: ${each.who}.`);
  const isWithin = (most: Counted) =>
    burden.screens <= most.screens &&
    burden.taps <= most.taps &&
    burden.words <= (most.words ?? burden.words);
  return {
    ...each,
    now: told(burden),
    isReached: each.target ? isWithin(each.target) : null,
    // Lines are whole sentences now, and were telegrams: their words are shown, and held to the target.
    isLonger: each.before ? !isWithin({ ...each.before, words: Infinity }) : false
  };
});
await browser.close();
await site.stop();

console.log(
  tableOf(rows, {
    person: ({ who }) => who,
    'screens / taps / words': ({ now }) => now,
    target: ({ target }) => told(target),
    reached: ({ isReached }) => (isReached === null ? '' : isReached ? 'yes' : 'no'),
    'first build': ({ before }) => told(before)
  })
);
console.log(
  'To the first picture, to the page of care, or to the plan again. A field that is filled is one tap.'
);
// A way that is longer than it was at first fails; a target that is not reached yet is said.
process.exit(rows.some(({ isLonger }) => isLonger) ? 1 : 0);
