// The plan on paper: one sheet of either size, in letters of 11 points, with when to stop, whatever the plan.
import { expect, test } from '@playwright/test';
import { caudaEquinaCard, comeBack } from '#text/facts.ts';
import { paper } from '#text/calendar.ts';
import { plan } from '#text/plan.ts';
import { needsCard } from '#reasoning/needs-card.ts';
import { stopLines } from '#screens/plan/limit-words.ts';
import { openAt } from './open-at.ts';
import { peopleWithPlans } from './plan-people.ts';

/** CSS pixels of 11 points. */
const leastLetters = (11 * 96) / 72;

for (const { name, answers, assessment } of peopleWithPlans(8))
  test(`one sheet, read at arm's length: ${name}`, async ({ page }) => {
    await openAt(page, answers, 'plan');
    await expect(page.getByRole('article')).toHaveCount(assessment.plan.length);
    // As from the menu of the browser, which asks nobody. The sheet comes a moment after the plan.
    await expect(async () => {
      await page.pdf({ format: 'A4' });
      await expect(page.locator('.paper')).toHaveCount(1, { timeout: 100 });
    }).toPass({ timeout: 15_000 });
    for (const format of ['A4', 'Letter']) {
      const sheet = await page.pdf({ format, path: test.info().outputPath(`${format}.pdf`) });
      expect(sheet.toString('latin1').match(/\/Type\s*\/Page\b/g), format).toHaveLength(1);
    }
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('.paper');
    // The picture of the idea has not to be waited for, where there is one.
    await expect(sheet.locator('header .person-box > svg, header .person-box svg').first()).toHaveCount(
      (await sheet.locator('header.drawn').count()) > 0 ? 1 : 0
    );
    await expect(page.locator('.items')).toBeHidden();
    const small = await page.evaluate((least) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (walker.nextNode()) {
        const { parentElement: holder, textContent: text } = walker.currentNode;
        if (!holder || !text?.trim() || holder.closest('svg, script, style') || !holder.checkVisibility())
          continue;
        if (parseFloat(getComputedStyle(holder).fontSize) < least - 0.01) found.push(text.trim());
      }
      return found;
    }, leastLetters);
    expect(small).toEqual([]);
    for (const line of stopLines(answers.pain)) await expect(sheet).toContainText(line);
    await expect(sheet).toContainText(comeBack.close);
    await expect(sheet).toContainText(new URL('again/', page.url().replace('check/', '')).host);
    await expect(sheet).toContainText(paper.pain);
    if (needsCard(assessment.findings, answers.lines))
      for (const { text } of caudaEquinaCard.signs) await expect(sheet).toContainText(text);
    if (assessment.triage.content === 'full')
      for (const line of plan.see) await expect(sheet).toContainText(line);
    // Fourteen boxes for each item, and as many for pain.
    await expect(sheet.locator('td')).toHaveCount(14 * (assessment.plan.length + 1));
    await expect(sheet.locator('ol > li > div > h2')).toHaveCount(assessment.plan.length);
  });
