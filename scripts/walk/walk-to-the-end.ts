// Walks one person through the built site to the plan or to a page of care, and says what stood there.
import type { Page } from '@playwright/test';
import { knowledge } from '#content/knowledge.ts';
import type { InterviewAnswers, LineAnswer } from '#interview/interview-answers.ts';
import { sitesOf } from '#interview/places.ts';
import { buttons } from '#text/interview.ts';
import { crisis } from '#text/care.ts';
import { answersOf, truthOf, type Person as Somebody } from '../people/make-person.ts';
import { answerScreen, msPerLine, button, goOn, openCheck, placeOf, type Person } from './walk.ts';

/** What a person was told at the end of their way. */
export interface Told {
  /** The headline of the page of care, where one was shown. */
  readonly care: string | null;
  /** Whether the way ended there: no picture, and no plan. */
  readonly isEnd: boolean;
  readonly hasCrisisLines: boolean;
  /** The ideas that lead, as they are headed; the exercises of the plan. */
  readonly leads: readonly string[];
  readonly plan: readonly string[];
  /** What the tab holds then. */
  readonly answers: InterviewAnswers;
  /** All that stood on the last screen. */
  readonly last: string;
}

/** The same person, as they answer screens. */
function asWalker(someone: Somebody): Person {
  const { who, age, zones, pregnancy, weekBand, lines, began, features } = someone;
  const sites = sitesOf(knowledge, answersOf({ zones }));
  const gates = knowledge.gates.map(({ id }) => [id, truthOf(someone, { kind: 'gate', id }, sites)] as const);
  const answers = Object.entries({ ...lines, ...Object.fromEntries(gates) });
  const said = (answer: LineAnswer) => answers.filter(([, told]) => told === answer).map(([id]) => id);
  return {
    who: who ?? 'me',
    age: age === null || age === 'withheld' ? null : String(age),
    zones: zones as Person['zones'],
    pregnancy: pregnancy ?? 'no',
    began: (weekBand ?? 'unknown') as Person['began'],
    since: began,
    yes: [...said('yes'), ...features],
    unsure: said('unsure')
  };
}

const answersIn = async (page: Page) =>
  (
    JSON.parse(await page.evaluate(() => sessionStorage.getItem('backstory') ?? '{}')) as {
      readonly answers: InterviewAnswers;
    }
  ).answers;

/** @throws where a screen is met that nobody can pass, or the way does not end */
export async function walkToTheEnd(page: Page, someone: Somebody, address?: string): Promise<Told> {
  const walker = asWalker(someone);
  await openCheck(page, address);
  let care: string | null = null;
  let leads: readonly string[] = [];
  const main = page.locator('main');
  for (let step = 0; step < 60; step += 1) {
    const place = placeOf(page);
    if (place === 'care') {
      care = await page.getByRole('heading', { level: 1 }).innerText();
      if ((await button(page, buttons.toExplain).count()) === 0) return told(true);
    }
    // The names of the ideas beneath their pictures, or the sentence that none stands out.
    if (place === 'explain-idea') leads = await main.locator('form h2, form .idea .name').allInnerTexts();
    if (place === 'plan') {
      await main.locator('ol.items > li').first().waitFor();
      return told(false);
    }
    await page.waitForTimeout(msPerLine * (await page.locator('.line').count()));
    await answerScreen(page, walker);
    await goOn(page);
  }
  throw new Error(`The way did not end: ${placeOf(page)}.`);

  async function told(isEnd: boolean): Promise<Told> {
    await page.waitForLoadState('networkidle');
    return {
      care,
      isEnd,
      hasCrisisLines: (await page.getByRole('heading', { name: crisis.title }).count()) > 0,
      leads,
      plan: isEnd ? [] : await main.locator('ol.items > li h2').allInnerTexts(),
      answers: await answersIn(page),
      last: await main.innerText()
    };
  }
}
