// Sets what a person was told at the end of their way beside what the same answers come to without any screen.
import type { Page } from '@playwright/test';
import { knowledge } from '#content/knowledge.ts';
import { liveAnswers } from '#interview/live-answers.ts';
import { assess } from '#reasoning/assess.ts';
import { partly } from '#reasoning/fit.ts';
import { areRivals, type Lead } from '#reasoning/leads.ts';
import { findingsOf } from '#reasoning/findings.ts';
import { triage, type Triage } from '#reasoning/triage.ts';
import { careHeadlines, maternityHeadlines, youngHeadlines } from '#text/care-headlines.ts';
import { explain } from '#text/explain.ts';
import type { ItemText } from '#content/text/shape.ts';
import { itemName } from '#keep/paper/item-words.ts';
import { items } from '#text/items.ts';
import { patterns } from '#text/patterns.ts';
import { say } from '#ui/say.ts';
import { answerAll, answerEverything, isSafety, type Person } from '../people/make-person.ts';
import { fullSet } from '../proof/full-set.ts';
import { walkToTheEnd, type Told } from './walk-to-the-end.ts';

const titles: Readonly<Record<string, { readonly title: string }>> = patterns;
const texts: Readonly<Record<string, ItemText>> = items;
const nothings: readonly string[] = [explain.nothing, explain.nothingLong];
const ideas = new Set([...Object.values(patterns).map(({ title }) => title), ...nothings]);

/** The ideas that are shown first: of two halves of the body the better one, the other by a press. */
function ideasOf(leads: readonly Lead[]): readonly (string | undefined)[] {
  const [best] = leads;
  if (!best || best.fit.fit < partly) return ['nothing'];
  return (areRivals(leads) ? leads : [best]).map(({ fit }) => titles[fit.pattern.id]?.title);
}

/** The headline of a level and its days, whoever looks after the person. */
const headlinesOf = ({ level, dueDays }: Triage) =>
  [careHeadlines, maternityHeadlines, youngHeadlines].map((words) =>
    say(words[level], {}, { days: dueDays ?? 14 })
  );

/**
 * Sent to hospital at the end of a list, rightly by what was told until then: what stands behind it, and would call an
 * ambulance, is not asked any more.
 */
function endedEarly({ care, isEnd, answers }: Told): boolean {
  const soFar = triage(knowledge, findingsOf(knowledge, liveAnswers(knowledge, answers)));
  return isEnd && soFar.level === 'ed-today' && headlinesOf(soFar).includes(care ?? '');
}

/** What a person was told, and what of it is wrong, in words. */
interface Compared {
  readonly told: Told;
  readonly wrong: readonly string[];
}

/** Walks a person to the end. Nothing is wrong where all is as it was worked out. */
export async function walkAndCompare(page: Page, someone: Person, address?: string): Promise<Compared> {
  // As the walk answers what can be used, and how much it hurts.
  const answers = { ...answerEverything(someone), kit: ['chair'], pain: 4 };
  const full = fullSet(someone, answers);
  const { plan } = assess(knowledge, liveAnswers(knowledge, answers));
  // The picture stands before the questions that sharpen it.
  const before = answerAll(someone, (screen) => isSafety(screen) || screen.section === 'habits');
  const { leads } = assess(knowledge, liveAnswers(knowledge, before));
  const isEnd = full.content === 'none';
  const told = await walkToTheEnd(page, someone, address);
  const expected = {
    isEnd,
    hasCrisisLines: full.crisis,
    leads: isEnd ? [] : ideasOf(leads),
    plan: isEnd ? [] : plan.map(({ item, forms }) => texts[item] && itemName(texts[item], forms))
  };
  const said = {
    ...told,
    leads: told.leads
      .filter((title) => ideas.has(title))
      .map((title) => (nothings.includes(title) ? 'nothing' : title))
  };
  const wrong = Object.entries(expected).flatMap(([key, value]) => {
    const is = said[key as keyof typeof expected];
    const isSame = JSON.stringify(is) === JSON.stringify(value);
    return isSame ? [] : [`${key} is ${JSON.stringify(is)}, and should be ${JSON.stringify(value)}`];
  });
  // Where the whole plan may be shown, the day by which to see somebody stands over it.
  const days = { days: full.dueDays ?? '' };
  const isBooked = [explain.bookHeading, explain.bookLong].some((words) =>
    told.last.includes(say(words, days))
  );
  const headlines = headlinesOf(full);
  const isRight =
    full.content === 'full'
      ? told.care === null && isBooked === (full.level === 'soon')
      : headlines.includes(told.care ?? '') || (full.level === 'emergency-call' && endedEarly(told));
  return { told, wrong: isRight ? wrong : [...wrong, `"${told.care}" should be "${headlines[0]}"`] };
}
