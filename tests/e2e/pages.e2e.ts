// The pages to read: free of what axe finds, on a narrow phone, and complete without JavaScript.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { countries } from '#content/emergency-numbers.ts';
import { emergencyLine, emergencyPage } from '#text/emergency.ts';
import { session } from '#text/interview.ts';
import { expectAccessible, expectFits } from './access.ts';
import { watchRequests } from './watch.ts';

/** One page of each kind. */
const pages = [
  '',
  'check/',
  'stories/shoulder-blade/',
  'stories/desk-golfer/',
  'knots/',
  'again/',
  'learn/',
  'learn/questions/',
  'learn/questions/scan/',
  'learn/patterns/stiff-thorax-low-back/',
  'learn/patterns/loose-low-back/',
  'learn/patterns/sitting-flexion-low-back/',
  'learn/patterns/no-single-source-sensitised/',
  'learn/patterns/load-spike/',
  'learn/patterns/neck-refers-to-blades/',
  'learn/patterns/shoulder-itself/',
  'learn/regions/thoracic/',
  'learn/checks/',
  'learn/checks/seated-rotation/',
  'learn/exercises/',
  'learn/exercises/ball-wall/',
  'learn/treatments/',
  'learn/treatments/manipulation/',
  'learn/sources/',
  'learn/clinicians/',
  'emergency/',
  'not-there/'
];

/** What a page says, leaving out what can only be pressed or moved: without script that is not shown. */
function readAsText(page: Page): Promise<string> {
  return page.getByRole('main').evaluate((main: HTMLElement) => {
    const copy = [...main.querySelectorAll<HTMLElement>('button, label:has(+ * input)')];
    for (const control of copy) control.style.display = 'none';
    const said = main.innerText.replace(/\s+/g, ' ').trim();
    for (const control of copy) control.style.removeProperty('display');
    return said;
  });
}

/** A page to read says the same to a browser without script. */
async function expectSameWithoutScript(page: Page, browser: Browser) {
  await page.waitForLoadState('networkidle');
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: page.viewportSize()
  });
  const plain = await context.newPage();
  await plain.goto(page.url());
  const said = await readAsText(plain);
  await context.close();
  expect(said.length).toBeGreaterThan(300);
  expect(said).toBe(await readAsText(page));
}

for (const address of pages) {
  test(`axe finds nothing on /${address}, it fits a narrow phone, and it needs no script to be read`, async ({
    page,
    browser
  }) => {
    const seen = watchRequests(page);
    const fullFonts: string[] = [];
    page.on('request', (request) => {
      if (/latin(-ext)?-wght/.test(request.url())) fullFonts.push(request.url());
    });
    await page.setViewportSize({ width: 320, height: 640 });
    // What plays by itself, and says meanwhile what happens, is still.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(address === 'not-there/' ? 404 : 200);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    if (/stories|knots|learn/.test(address)) await expectSameWithoutScript(page, browser);
    await expectFits(page);
    await expectAccessible(page);
    // One mark that the small cut of the font lacks makes the page twice as heavy as it need be.
    if (address !== 'learn/sources/') expect(fullFonts).toEqual([]);
    expect(seen.complaints.filter((complaint) => !complaint.includes('404'))).toEqual([]);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the interview says that it needs it, and shows the danger signs and how to get help', async ({
    page
  }) => {
    await page.goto('check/');
    const notice = page.locator('noscript p');
    await expect(notice).toBeVisible();
    await expect(notice).toHaveText(session.noScript);
    await page.getByRole('link', { name: emergencyLine.label }).click();
    await expect(page).toHaveURL(/\/emergency\/$/);
    const said = await page.getByRole('main').innerText();
    for (const { heading, signs } of emergencyPage.lists)
      for (const line of [heading, ...signs]) expect(said).toContain(line);
    for (const { emergency } of countries)
      for (const { tel, number } of emergency) {
        await expect(page.locator(`a[href="${tel}"]`).first()).toBeVisible();
        expect(said).toContain(number);
      }
  });

  test('every page to read stands in its file, word for word', () => {
    const files = readdirSync('build', { recursive: true, encoding: 'utf8' }).filter((file) =>
      /^(learn|stories|knots|method|emergency)\/.*\.html$/.test(file)
    );
    expect(files.length).toBeGreaterThan(100);
    for (const file of files) {
      const html = readFileSync(`build/${file}`, 'utf8');
      const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
      expect(main.match(/<h1[\s>]/g), file).toHaveLength(1);
      expect(main.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').length, file).toBeGreaterThan(300);
      expect(main, file).not.toContain(session.loading);
    }
  });
});
