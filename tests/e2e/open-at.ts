// Opens the interview at a later screen, with the answers that lead there already in the tab: quicker than walking.
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { answerAll, person } from '../interview/make-person.ts';
import type { Person } from '../interview/make-person.ts';
import { beganKey } from '#keep/tab-session.ts';
import type { InterviewAnswers } from '#interview/interview-answers.ts';

/** All answers of a person who has been asked everything on the way. */
export const allAnswersOf = (
  part: Partial<Person>,
  more: Partial<InterviewAnswers> = {}
): InterviewAnswers => ({
  ...answerAll(person(part), () => true),
  ...more
});

/** Opens a screen as somebody who came back to this tab. */
export async function openAt(page: Page, answers: InterviewAnswers, screen: string): Promise<void> {
  const stored = JSON.stringify({ version: 1, answers, screen });
  await page.addInitScript(
    ([text, began]) => {
      if (sessionStorage.getItem('backstory') !== null) return;
      sessionStorage.setItem('backstory', text ?? '');
      sessionStorage.setItem(began ?? '', new Date().toISOString());
    },
    [stored, beganKey]
  );
  await page.goto(`check/#${screen}`);
  await expect(page).toHaveURL(new RegExp(`#${screen}$`));
}
