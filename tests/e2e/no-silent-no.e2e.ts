// No danger line is answered without a word: a tick of before, a place named later, a beginning told long ago, a decline from outside.
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { careHeadlines } from '#text/care-headlines.ts';
import { buttons, lists, sites } from '#text/interview.ts';
import { knowledge } from '#content/knowledge.ts';
import type { InterviewAnswers } from '#interview/interview-answers.ts';
import { Reading } from '#interview/reading.ts';
import type { Screen } from '#interview/screens.ts';
import { sayFirst } from '#ui/say.ts';
import { allAnswersOf, openAt } from './open-at.ts';
import { button, lineBox, noneBox, untilNoneCounts } from '../../scripts/walk/walk.ts';

test.use({ viewport: { width: 390, height: 844 } });

const all = allAnswersOf({}, { pain: 2 });
const without = (id: string, part: Partial<InterviewAnswers> = {}): InterviewAnswers => {
  const lines = Object.fromEntries(
    Object.entries({ ...all.lines, ...part.lines }).filter(([line]) => line !== id)
  );
  return { ...all, ...part, lines };
};
const heldLines = (page: Page) =>
  page.evaluate(() => {
    const text = sessionStorage.getItem('backstory') ?? '{}';
    return (JSON.parse(text) as { answers: InterviewAnswers }).answers.lines;
  });

test('a tick of before lets "Next" answer nothing that has come since; "none of the others" leaves it as it is', async ({
  page
}) => {
  const yes = 'ctx-osteoporosis';
  const told: InterviewAnswers = { ...all, lines: { ...all.lines, [yes]: 'yes' } };
  const asks = ({ lines }: Screen, id: string) => lines.some((line) => line.id === id);
  const screenOf = (answers: InterviewAnswers) =>
    new Reading(knowledge, answers).screens.find((screen) => asks(screen, yes));
  const open = screenOf(told)?.lines.find(({ id }) => id !== yes)?.id ?? '';
  const answers = without(open, { lines: { [yes]: 'yes' } });
  const screen = screenOf(answers);
  if (!screen || !asks(screen, open))
    throw new Error('Expected a list with a tick of before and an open line.');
  await openAt(page, answers, screen.id);
  await untilNoneCounts(page);
  await button(page, buttons.next).click();
  await expect(page.locator('#missing')).toBeFocused();
  expect((await heldLines(page))[open]).toBeUndefined();
  await expect(page.getByText(lists.noneElse, { exact: true })).toBeVisible();
  await noneBox(page).click();
  await page.waitForURL((url) => url.hash !== `#${screen.id}`);
  expect(await heldLines(page)).toMatchObject({ [yes]: 'yes', [open]: 'no' });
});

test('a place named on the urgent screen counts beside the marks of the map', async ({ page }) => {
  await openAt(page, { ...all, lines: { ...all.lines, 'sweaty-sick-with-pain': 'yes' } }, 'urgent');
  const box = (site: keyof typeof sites) =>
    page.getByRole('checkbox', { name: sayFirst(sites[site]), exact: true });
  await expect(box('low-back')).toBeChecked();
  await box('upper-back').check();
  await expect(box('low-back')).toBeChecked();
  await button(page, buttons.next).click();
  await expect(page.getByText(careHeadlines['emergency-call']).first()).toBeVisible();
});

test('a sign that is told again is asked again when it began', async ({ page }) => {
  const again = without('bladder-change', {
    carried: { 'bladder-change': 'yes' },
    began: { 'bladder-change': 'old' }
  });
  await openAt(page, again, 'nerves-saddle');
  await lineBox(page, 'bladder-change').check();
  const began = page.locator('input[name="bladder-change-began"]');
  await expect(began).toHaveCount(3);
  expect(
    await began.evaluateAll((radios) => radios.some((radio) => (radio as HTMLInputElement).checked))
  ).toBe(false);
});
