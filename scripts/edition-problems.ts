// Checks a clinic's edition: its shape, what the safety rules allow it to hide, its words, its colours and its logo.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { rgb } from 'd3';
import * as v from 'valibot';
import { Edition } from '#content/edition-schema.ts';
import { countries } from '#content/emergency-numbers.ts';
import { avoidedWords } from '#content/plain-words/avoided-words.ts';
import { highestGrade, readingGrade } from '#content/plain-words/reading-grade.ts';
import type { KnowledgeBase } from '#content/schema.ts';
import { applyEdition } from '#reasoning/apply-edition.ts';

/** What is wrong, where in the edition, and what was expected. */
export interface EditionProblem {
  readonly where: string;
  readonly expected: string;
}

/** Claims that no page may make. Ours. */
const claims =
  /\b(cures?|cured|guarantee\w*|diagnos\w*|rules? out|risk[- ]free|painless|miracle|100 ?%|no side effects|safe for everyone|no need to (see|call))\b/i;
/** Fewest slots that a row of the plan must keep. Ours: with fillers that is still a plan of three. */
const fewestSlots = 2;
const mostLogoBytes = 12_000;
/** Contrast of text on a button, and of a button on the page. Source: WCAG 2.2, 1.4.3 and 1.4.11. */
const contrastOf = { text: 4.5, graphic: 3 };
/** Paper and button text of the two themes. */
const themes = {
  light: { paper: '#fbf8f3', text: '#fbf8f3' },
  dark: { paper: '#14191f', text: '#14191f' }
} as const;
/** Colours of the levels of care: nothing else may look like them. */
const careColours = ['#8f1d14', '#7a3e00', '#1d4e7a', '#ffb4a8', '#ffc98f', '#a9d0f5'];
/** Nearer to a care colour than this, in steps of red, green and blue together, and it may be mistaken. Ours. */
const nearestColour = 60;

function luminance(colour: string): number {
  const { r, g, b } = rgb(colour);
  const part = (value: number) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
}

/** Contrast of two colours, 1 to 21. Source: WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function distance(a: string, b: string): number {
  const [x, y] = [rgb(a), rgb(b)];
  return Math.hypot(x.r - y.r, x.g - y.g, x.b - y.b);
}

function itemProblems(edition: Edition, base: KnowledgeBase): readonly EditionProblem[] {
  const { prefer = [], hide = [] } = edition.items ?? {};
  const known = new Set(base.items.map(({ id }) => id));
  const kept = new Set<string>([
    ...base.comfortItems,
    ...base.fillItems,
    ...Object.values(base.strengthItems)
  ]);
  const unknown = (list: string, ids: readonly string[]) =>
    ids
      .filter((id) => !known.has(id))
      .map((id) => ({ where: `items.${list}`, expected: `the id of a self-care item, not "${id}"` }));
  const edited = applyEdition(base, { prefer, hide });
  return [
    ...unknown('prefer', prefer),
    ...unknown('hide', hide),
    ...hide
      .filter((id) => kept.has(id))
      .map((id) => ({ where: 'items.hide', expected: `"${id}" to stay: a careful plan falls back on it` })),
    ...hide
      .filter((id) => prefer.includes(id))
      .map((id) => ({ where: 'items', expected: `"${id}" to be preferred or hidden, not both` })),
    ...edited.planRows
      .filter(({ slots }, at) => slots.length < Math.min(fewestSlots, base.planRows[at]?.slots.length ?? 0))
      .map(({ pattern }) => ({
        where: 'items.hide',
        expected: `at least ${fewestSlots} things left in the plan for "${pattern}"`
      }))
  ];
}

function wordProblems(edition: Edition): readonly EditionProblem[] {
  const texts = { name: edition.name, ...edition.words };
  return Object.entries(texts).flatMap(([key, text]) => {
    if (text === undefined) return [];
    const where = key === 'name' ? 'name' : `words.${key}`;
    const found = avoidedWords.flatMap(({ pattern, say }) => {
      const word = pattern.exec(text)?.[0];
      return word === undefined ? [] : [{ where, expected: `"${say}" rather than "${word}"` }];
    });
    const claim = claims.exec(text)?.[0];
    const grade = readingGrade(text);
    return [
      ...found,
      ...(claim === undefined ? [] : [{ where, expected: `no claim such as "${claim}"` }]),
      ...(/[<>]|https?:/.test(text)
        ? [{ where, expected: 'plain words, without markup or an address' }]
        : []),
      ...(/\d{3,}/.test(text) ? [{ where, expected: 'no telephone number: it belongs into "phone"' }] : []),
      ...(key !== 'name' && grade > highestGrade
        ? [{ where, expected: `a reading grade of ${highestGrade} or lower, not ${grade.toFixed(1)}` }]
        : [])
    ];
  });
}

function colourProblems({ colours }: Edition): readonly EditionProblem[] {
  if (!colours) return [];
  return (['light', 'dark'] as const).flatMap((theme) => {
    const colour = colours[theme];
    const where = `colours.${theme}`;
    const { paper, text } = themes[theme];
    return [
      ...(contrast(colour, text) < contrastOf.text
        ? [{ where, expected: `a contrast of ${contrastOf.text} with the words on a button (${text})` }]
        : []),
      ...(contrast(colour, paper) < contrastOf.graphic
        ? [{ where, expected: `a contrast of ${contrastOf.graphic} with the page (${paper})` }]
        : []),
      ...(careColours.some((care) => distance(colour, care) < nearestColour)
        ? [{ where, expected: 'a colour that cannot be taken for a level of care' }]
        : [])
    ];
  });
}

function logoProblems({ logo }: Edition, folder: string): readonly EditionProblem[] {
  if (logo === undefined) return [];
  const file = join(folder, logo);
  if (!existsSync(file)) return [{ where: 'logo', expected: `a file "${logo}" beside the edition` }];
  const isLarge = statSync(file).size > mostLogoBytes;
  const isActive =
    logo.endsWith('.svg') && /<script|<foreignObject|\bon\w+=|href="(?!#)/i.test(readFileSync(file, 'utf8'));
  return [
    ...(isLarge ? [{ where: 'logo', expected: `at most ${mostLogoBytes} bytes` }] : []),
    ...(isActive ? [{ where: 'logo', expected: 'a picture without script, links or foreign parts' }] : [])
  ];
}

/**
 * Everything that is wrong with an edition, at once.
 * @param raw what the file holds
 * @param folder where the file stands, for the logo
 */
export function findEditionProblems(
  raw: unknown,
  folder: string,
  base: KnowledgeBase
): readonly EditionProblem[] {
  const parsed = v.safeParse(Edition, raw);
  if (!parsed.success) {
    return parsed.issues.map((issue) => ({
      where: v.getDotPath(issue) ?? 'the file',
      expected: issue.expected === 'never' ? 'no such entry: a clinic cannot change this' : issue.message
    }));
  }
  const edition = parsed.output;
  const isKnown = edition.country === undefined || countries.some(({ id }) => id === edition.country);
  return [
    ...(isKnown
      ? []
      : [{ where: 'country', expected: `one of ${countries.map(({ id }) => id).join(', ')}` }]),
    ...itemProblems(edition, base),
    ...wordProblems(edition),
    ...colourProblems(edition),
    ...logoProblems(edition, folder)
  ];
}
