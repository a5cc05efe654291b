// Opens the interview at a later screen, with the answers that lead there already in the tab: quicker than walking.
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { answerAll, person } from '../../scripts/people/make-person.ts';
import type { Person } from '../../scripts/people/make-person.ts';
import { recordOf } from '#interview/answer-record.ts';
import { tabText } from '#keep/tab/tab-session.ts';
import type { InterviewAnswers } from '#interview/interview-answers.ts';

/** All answers of a person who has been asked everything on the way. */
export const allAnswersOf = (
  part: Partial<Person>,
  more: Partial<InterviewAnswers> = {}
): InterviewAnswers => ({
  ...answerAll(person(part), () => true),
  ...more
});

/** What a tab holds of answers that were all given at one moment. */
export const heldText = (answers: InterviewAnswers, screen: string, at = Date.now()) =>
  tabText(recordOf(answers, screen, at, 'here'));

/** Opens a screen as somebody who came back to this tab. */
export async function openAt(page: Page, answers: InterviewAnswers, screen: string): Promise<void> {
  await page.addInitScript(
    (text) => {
      if (sessionStorage.getItem('backstory') === null) sessionStorage.setItem('backstory', text);
    },
    heldText(answers, screen)
  );
  await page.goto(`check/#${screen}`);
  await expect(page).toHaveURL(new RegExp(`#${screen}$`));
}
