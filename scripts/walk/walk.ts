// Walks the interview as a person would: answers whatever screen is shown, with the mouse or with the keyboard.
import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { knowledge } from '#content/knowledge.ts';
import { features, tiles } from '#text/features.ts';
import { buttons, lists, sites, who, you } from '#text/interview.ts';
import { howLong, cautionLines, cautions, map, means } from '#text/interview-later.ts';
import { stillSo } from '#text/still-so.ts';
import { axialCriteria, gates, signs } from '#text/signs.ts';
import { zones } from '#text/zones.ts';
import { deafMs } from '#interview/none-of-these.ts';
import { sitesOf } from '#interview/places.ts';
import { sayFirst } from '#ui/say.ts';
import { answersOf } from '../people/make-person.ts';
import type { Hand } from './hand.ts';
import { mouse } from './hand.ts';

/** What one person answers. Lines are named by their ids; whatever is not named is "None of these". */
export interface Person {
  /** Who it is for; without it, for whoever answers. */
  readonly who?: 'me' | 'with-me' | 'not-here';
  /** null where they would rather not say. */
  readonly age: string | null;
  readonly zones: readonly (keyof typeof zones)[];
  readonly pregnancy?: keyof typeof you.pregnancyChoices;
  readonly began: keyof typeof howLong.bands;
  readonly yes: readonly string[];
  readonly unsure?: readonly string[];
  /** Where it is asked when a sign began; else it is new. */
  readonly since?: Readonly<Record<string, keyof typeof lists.when>>;
  readonly activity?: string;
}

/** Sits at a desk all day; the low back aches; nothing speaks of danger. */
export const deskWorker: Person = {
  age: '46',
  zones: ['low-back'],
  began: 'weeks-2-3',
  yes: ['sit-7h', 'static', 'agg-sit', 'agg-bend', 'ease-move']
};

/** Asked beneath a line that is "not sure". */
const secondQuestions = knowledge.signs.filter(({ settles }) => settles !== undefined).map(({ id }) => id);
const sideOf = new Map<string, string>(knowledge.zones.map(({ id, view }) => [id, view]));

type Labels = Readonly<Record<string, { readonly label: string; readonly line?: string }>>;
// What is the same answer as a danger sign is asked as one.
const lineLabels: Labels = { ...features, ...signs, ...gates, ...axialCriteria };
const cautionLabels: Readonly<Record<string, string>> = cautions;

/** What a line is called in the review and in what is told. */
export function labelOf(id: string): string {
  const label = lineLabels[id]?.label ?? cautionLabels[id];
  if (label === undefined) throw new Error(`No line has the id ${id}.`);
  return label;
}

const askedCautions: Readonly<Record<string, string>> = cautionLines;

/** How a line ends the question on its screen. */
export const askedAs = (id: string): string => lineLabels[id]?.line ?? askedCautions[id] ?? labelOf(id);

/** The place that the address names; the first screen before the script has run. */
export const placeOf = (page: Page) => new URL(page.url()).hash.slice(1) || 'now-1';

const tileWords: Readonly<Record<string, string>> = tiles;

/** The tick box of a line, as a picture or in a list, whether or not it also says "Not sure". */
export function lineBox(page: Page, id: string): Locator {
  const [label, words] = [askedAs(id), tileWords[id] ?? askedAs(id)].map((text) =>
    text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  );
  // By its id too: leaning back may set it off, and may ease it.
  return page
    .getByRole('checkbox', { name: new RegExp(`^(${label}( ${lists.unsure})?|${words})$`) })
    .and(page.locator(`[name="${id}"]`));
}

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

const radio = (page: Page, group: string, name: string) =>
  page.getByRole('group', { name: group, exact: true }).getByRole('radio', { name, exact: true });

/** Opens the interview and waits until it has come to life. */
export async function openCheck(page: Page, address = 'check/'): Promise<void> {
  await page.goto(address);
  await page.waitForURL(/#/);
}

const lineWith = (page: Page, id: string) => page.locator('.line', { has: lineBox(page, id) });

/** "Not sure", beside a line. */
export function unsureBox(page: Page, id: string): Locator {
  return lineWith(page, id).getByRole('checkbox', { name: lists.unsure, exact: true });
}

/** "None of these": there while nothing is ticked. */
export const noneBox = (page: Page) => page.locator('input[name="none"]');

/** How long whoever walks takes for a line: more than what counts as quick, in milliseconds. Ours. */
export const msPerLine = 320;

/** Until then a list that has only just come is deaf to it. */
export const untilNoneCounts = (page: Page) => page.waitForTimeout(deafMs + 50);

async function tickUnsure(page: Page, id: string, hand: Hand) {
  await hand.tick(unsureBox(page, id));
}

async function answerList(page: Page, { yes, unsure = [], since = {} }: Person, hand: Hand) {
  await page.locator('.line').first().waitFor();
  for (const id of yes) {
    const box = lineBox(page, id);
    if ((await box.count()) === 0) continue;
    await hand.tick(box);
    const when = lineWith(page, id).getByRole('group', { name: lists.whenQuestion });
    if (await when.isVisible())
      await hand.choose(when.getByRole('radio', { name: lists.when[since[id] ?? 'new'], exact: true }));
  }
  for (const id of unsure) {
    if ((await lineBox(page, id).count()) === 0) continue;
    await tickUnsure(page, id, hand);
    for (const second of secondQuestions) {
      // Whoever is not sure of the sign is not sure of it either.
      const said = yes.includes(second) ? 'yes' : 'unsure';
      const asked = lineWith(page, id).locator(`input[name="${second}"][value="${said}"]`);
      if (await asked.isVisible()) await hand.choose(asked);
    }
  }
}

async function sayAge(page: Page, age: string | null, hand: Hand) {
  if (age === null) await hand.tick(page.getByRole('checkbox', { name: you.ageWithheld, exact: true }));
  else await hand.type(page.getByRole('textbox', { name: you.age }), age);
}

async function answerMeans(page: Page, person: Person, hand: Hand) {
  await hand.choose(radio(page, means.floor, means.floorYes));
  await hand.tick(page.getByRole('checkbox', { name: means.kitNames.chair }));
  await hand.choose(radio(page, means.pain, '4'));
  if (person.activity) await hand.type(page.getByRole('textbox', { name: means.activity }), person.activity);
}

/** Answers the screen now shown, without moving on: "none of these", which moves on, is left to `goOn`. */
export async function answerScreen(page: Page, person: Person, hand: Hand = mouse): Promise<void> {
  const place = placeOf(page);
  if (/^(explain|checks|care|plan|review|read-back)/.test(place)) return;
  if (place === 'now-1') await hand.choose(radio(page, who.question, who[person.who ?? 'me']));
  if (place === 'urgent') {
    await sayAge(page, person.age, hand);
    for (const site of sitesOf(knowledge, answersOf({ zones: person.zones })))
      await hand.tick(page.getByRole('checkbox', { name: sayFirst(sites[site]), exact: true }));
  } else if (place === 'you') {
    await sayAge(page, person.age, hand);
    const pregnancy = page.getByRole('group', { name: you.pregnancy });
    if (await pregnancy.isVisible())
      await hand.choose(radio(page, you.pregnancy, you.pregnancyChoices[person.pregnancy ?? 'cannot-apply']));
    await hand.choose(radio(page, howLong.question, howLong.bands[person.began]));
  } else if (place === 'map') {
    for (const side of ['back', 'front'] as const) {
      const marks = person.zones.filter((id) => sideOf.get(id) === side);
      if (marks.length > 0 && side === 'front') await hand.choose(radio(page, map.view, map.front));
      const body = page.getByRole('group', { name: map[side] });
      for (const id of marks) await hand.tick(body.getByRole('checkbox', { name: zones[id], exact: true }));
    }
  } else if (place === 'still') await hand.choose(radio(page, means.pain, '3'));
  else if (place === 'means') await answerMeans(page, person, hand);
  else await answerList(page, person, hand);
}

/** Goes on to the next screen, and waits until its heading has the focus. */
export async function goOn(page: Page, hand: Hand = mouse): Promise<void> {
  const before = placeOf(page);
  const name = {
    care: buttons.toExplain,
    review: buttons.closeReview,
    checks: buttons.toPlan,
    'read-back': buttons.isRight,
    // From each step of the picture a way leads to the plan too; its last step has no other.
    'explain-idea': buttons.more,
    'explain-regions': buttons.more,
    'explain-try': buttons.more,
    'explain-why': buttons.toPlan,
    still: stillSo.confirm
  }[before];
  // After a change from the review the button says that it is done.
  const isCorrecting = await page.getByRole('button', { name: buttons.done, exact: true }).isVisible();
  const next =
    name === undefined || isCorrecting
      ? page.getByRole('button', { name: new RegExp(`^(${buttons.next}|${buttons.done})$`) })
      : button(page, name);
  const none = noneBox(page);
  if (name === undefined && (await none.isVisible())) {
    await untilNoneCounts(page);
    await hand.tickAndGo(none);
  } else await hand.press(next);
  await page.waitForURL((url) => url.hash !== `#${before}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

interface WalkOptions {
  readonly hand?: Hand;
  /** Looks at each screen before it is answered. */
  readonly onArrival?: (place: string) => Promise<void>;
  /** Looks at each screen once it is answered. */
  readonly onScreen?: (place: string) => Promise<void>;
}

/**
 * Answers screen after screen until a place is reached.
 * @param target the last place: the walk stops there, or fails after sixty screens
 * @returns the places passed, in order
 */
export async function walkTo(
  page: Page,
  person: Person,
  target: string,
  { hand = mouse, onArrival, onScreen }: WalkOptions = {}
): Promise<readonly string[]> {
  const passed: string[] = [];
  while (passed.length < 60) {
    const place = placeOf(page);
    passed.push(place);
    await onArrival?.(place);
    if (place === target) {
      await onScreen?.(place);
      return passed;
    }
    await answerScreen(page, person, hand);
    await onScreen?.(place);
    await goOn(page, hand);
  }
  throw new Error(`${target} was not reached: ${passed.join(', ')}`);
}
