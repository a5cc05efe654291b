// The page of care as a person reads it: who comes first, when to keep still, what is never said, each number once.
import fc from 'fast-check';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { gentleRules, stillRules } from '#content/care-levels.ts';
import { countries, lines as phoneLines } from '#content/emergency-numbers.ts';
import { levelIds } from '#content/ids.ts';
import { knowledge } from '#content/knowledge.ts';
import { carePage, careReasons as reasonText, maybePregnant, whatToSay } from '#text/care.ts';
import { callWords, careHeadlines } from '#text/care-headlines.ts';
import { countryNames } from '#text/emergency.ts';
import { maternityCare } from '#text/maternity-care.ts';
import { signs as signTexts } from '#text/signs.ts';
import { items } from '#text/items.ts';
import type { InterviewAnswers } from '#interview/interview-answers.ts';
import { liveAnswers } from '#interview/live-answers.ts';
import { assess } from '#reasoning/assess.ts';
import { isMaternity } from '#reasoning/is-maternity.ts';
import { mannerOf } from '#screens/care/care-lines.ts';
import { answersOf, marks } from '../../../scripts/people/make-person.ts';
import CareOf from './CareOf.svelte';

const draw = async (answers: InterviewAnswers) =>
  (await render(CareOf, { props: { answers } })).body.replace(/<!--.*?-->/gs, '').replaceAll('&amp;', '&');
/** What is read, in its order; a choice of the list of places is not part of it. */
const textOf = (html: string) =>
  html
    .replace(/<select.*?<\/select>/gs, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const assessed = (answers: InterviewAnswers) => assess(knowledge, liveAnswers(knowledge, answers));

const lineIds = knowledge.signs.filter(({ derived }) => derived !== true).map(({ id }) => id);
const injuries = ['major-trauma', 'minor-trauma', 'trauma-48h', 'neck-no-turn', 'sudden-midline-pain'];
const contexts = lineIds.filter((id) => id.startsWith('ctx-'));
/** People with few signs, of whom injuries and health are common. */
const someone: fc.Arbitrary<InterviewAnswers> = fc
  .record({
    age: fc.constantFrom(30, 52, 67, 78),
    pregnancy: fc.constantFrom(
      'pregnant' as const,
      'postpartum' as const,
      'possible' as const,
      'no' as const
    ),
    zones: fc
      .subarray(['neck', 'upper-back', 'shoulder', 'low-back', 'leg'] as const, { minLength: 1 })
      .map((sites) => marks(...sites)),
    weekBand: fc.constantFrom(...knowledge.weekBands.map(({ id }) => id)),
    country: fc.constantFrom(null, ...countries.map(({ id }) => id)),
    yes: fc.uniqueArray(
      fc.oneof(fc.constantFrom(...injuries), fc.constantFrom(...contexts), fc.constantFrom(...lineIds)),
      { maxLength: 4 }
    ),
    unsure: fc.uniqueArray(fc.oneof(fc.constantFrom(...injuries), fc.constantFrom(...lineIds)), {
      maxLength: 1
    })
  })
  .map(({ yes, unsure, ...part }) =>
    answersOf({
      ...part,
      lines: Object.fromEntries([
        ...unsure.map((id) => [id, 'unsure' as const]),
        ...yes.map((id) => [id, 'yes' as const])
      ])
    } as Partial<InterviewAnswers>)
  );

describe('keep still', () => {
  test('stands wherever a rule for it fired, whatever else did, and nowhere else', () => {
    const ids = [...stillRules, ...gentleRules, 'R77', 'R91'];
    for (let bits = 0; bits < 2 ** ids.length; bits += 1) {
      const fired = ids.filter((_, at) => bits & (1 << at)).map((id) => ({ id, isUnsure: false }));
      const has = (rules: readonly string[]) => fired.some(({ id }) => rules.includes(id));
      const expected = has(['R42', 'R43', 'R44', 'R45'])
        ? 'still'
        : has(['R46', 'R49', 'R99'])
          ? 'gently'
          : null;
      expect(mannerOf({ fired, content: 'none' })).toBe(expected);
    }
  });

  test('is read once on the page or not at all, and never beside "move gently"', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(someone, async (answers) => {
        const { triage } = assessed(answers);
        const text = textOf(await draw(answers));
        const isStill = triage.fired.some(({ id }) => (stillRules as readonly string[]).includes(id));
        const isGentle = !isStill && mannerOf(triage) === 'gently';
        expect(text.split(/(?<!cannot )keep (?:as )?still/i).length - 1).toBe(isStill ? 1 : 0);
        expect(text.split(carePage.moveGently).length - 1).toBe(isGentle ? 1 : 0);
        if (isStill) expect(text).not.toContain('the way that feels best');
        seen.add(isStill ? 'still' : isGentle ? 'gently' : 'neither');
      }),
      { numRuns: 150 }
    );
    expect([...seen].sort()).toEqual(['gently', 'neither', 'still']);
  });
});

describe('what a person said of their health', () => {
  test('is told, and no page speaks of no danger sign beside it', async () => {
    let withHealth = 0;
    await fc.assert(
      fc.asyncProperty(someone, async (answers) => {
        const { yes } = assessed(answers).findings;
        // A sign of several lines is told by the lines that were answered.
        const isTold = (id: string) =>
          knowledge.signs.some((sign) => sign.lineOf === id && yes.has(sign.id)) === false;
        const standing = [...yes].filter((id) => id.startsWith('ctx-') && isTold(id));
        if (standing.length === 0) return;
        withHealth += 1;
        const html = await draw(answers);
        expect(textOf(html)).not.toMatch(/no danger sign(?! in itself)|no sign/i);
        const say = /<div class="say[^"]*">(.*?)<\/div>/s.exec(html)?.[1] ?? '';
        for (const id of standing)
          expect(say).toContain((signTexts as Record<string, { told: string }>)[id]?.told);
      }),
      { numRuns: 150 }
    );
    expect(withHealth).toBeGreaterThan(50);
  });

  test('an age that alone is worth a visit says so, and with thin bones it names them instead', async () => {
    const old = answersOf({ age: 62, zones: marks('low-back') });
    expect(textOf(await draw(old))).toContain(reasonText.noSign);
    const text = textOf(await draw({ ...old, lines: { 'ctx-osteoporosis': 'yes' } }));
    expect(text).toContain(reasonText.together);
    expect(text).toContain(`${whatToSay.health} • ${signTexts['ctx-osteoporosis'].told}`);
  });
});

describe('pregnant, or within six weeks of a birth', () => {
  /** One answer that brings each level, beside what pregnancy itself brings. */
  const at = {
    'emergency-call': { 'chest-pressure': 'yes' },
    'ed-today': { 'foot-drop': 'yes' },
    'same-day': { 'leg-weak-mild': 'yes' },
    soon: {}
  } as const;
  const sites = ['neck', 'shoulder', 'upper-back', 'low-back', 'leg'] as const;
  const cases = (['pregnant', 'postpartum'] as const).flatMap((pregnancy) =>
    (['emergency-call', 'ed-today', 'same-day', 'soon'] as const).flatMap((level) =>
      sites.flatMap((site) => countries.map(({ id: country }) => ({ pregnancy, level, site, country })))
    )
  );
  const team = /midwife|maternity (?:team|unit)/i;
  const others = /\b(?:doctor|nurse|GP|physio|pharmacist|clinic|11[16] ?\d*|1800)\b/;

  test.each(cases)('$pregnancy, $level, $site, $country', async ({ pregnancy, level, site, country }) => {
    const answers = answersOf({
      age: 30,
      pregnancy,
      zones: marks(site),
      country,
      lines: at[level] as InterviewAnswers['lines']
    });
    const { triage } = assessed(answers);
    expect(triage.level).toBe(level);
    expect(isMaternity(triage)).toBe(true);
    const html = await draw(answers);
    const text = textOf(html);
    expect(text).toContain(maternityCare.noAntiInflammatory);
    expect(text).not.toContain('Signs like these');
    const first = text.search(team);
    if (level === 'emergency-call') {
      expect(text.startsWith(careHeadlines['emergency-call'])).toBe(true);
      expect(first).toBeGreaterThan(text.indexOf('ambulance'));
      expect(text).not.toMatch(/(?:call|go to) your (?:midwife|maternity)/i);
    } else if (level === 'ed-today') {
      expect(first).toBeLessThan(text.indexOf(callWords.place));
      expect(text).toContain(maternityCare.hospital);
    } else {
      expect(first).toBeGreaterThanOrEqual(0);
      expect(first).toBeLessThan(text.search(others));
      expect(text).toContain(maternityCare.callNow);
      expect(text).not.toMatch(/(?:doctor|nurse|GP|clinic) first|start with a doctor/i);
    }
    const { pelvis, ways } = maternityCare.helps;
    const isLow = site === 'low-back' || site === 'leg';
    for (const line of ways) expect(text.includes(line)).toBe(level === 'soon');
    for (const line of [...pelvis.facts, ...pelvis.ways, pelvis.ask])
      expect(text.includes(line), line).toBe(level === 'soon' && isLow);
    expect(text).not.toMatch(/exercis|stretch|strengthen|wait and see/i);
    for (const { title } of Object.values(items)) expect(text).not.toContain(title);
  });

  test('who could be pregnant asks a doctor, and is told of painkillers too', async () => {
    const text = textOf(await draw(answersOf({ age: 30, pregnancy: 'possible' })));
    expect(text).toContain(maybePregnant.noAntiInflammatory);
    expect(text).toContain(maybePregnant.why);
    expect(text).not.toContain(maternityCare.action.soon[0]);
  });

  test('another reason beside it is spoken of as usual', async () => {
    const answers = answersOf({ age: 30, pregnancy: 'pregnant', lines: { 'weight-loss': 'yes' } });
    expect(textOf(await draw(answers))).not.toContain(maternityCare.why);
  });
});

describe('numbers', () => {
  test('the place comes before them, each stands once, and crisis lines are not among them', async () => {
    const levels = new Set<string>();
    const numbers = [...new Set(Object.values(phoneLines).map(({ number }) => number))];
    await fc.assert(
      fc.asyncProperty(someone, async (answers) => {
        const html = await draw(answers);
        const text = textOf(html);
        levels.add(assessed(answers).triage.level);
        const place = html.indexOf(callWords.place);
        for (const number of numbers) {
          const count = text.split(new RegExp(`(?<![\\d ])${number}(?![\\d]| \\d)`)).length - 1;
          expect(count, `${number}: ${text}`).toBeLessThanOrEqual(1);
        }
        expect(place).toBeGreaterThan(0);
        const firstTel = html.indexOf('href="tel:');
        if (firstTel >= 0) expect(place).toBeLessThan(firstTel);
        for (const { tel } of [phoneLines.us988, phoneLines.ukSamaritans, phoneLines.auLifeline])
          expect(html).not.toContain(`"${tel}"`);
      }),
      { numRuns: 200 }
    );
    for (const level of levelIds.filter((id) => id !== 'self-care')) expect(levels).toContain(level);
  });

  test.each(countries)('in an emergency those of $id can be pressed', async ({ id, emergency }) => {
    const html = await draw(answersOf({ country: id, lines: { 'chest-pressure': 'yes' } }));
    for (const { tel } of emergency) expect(html).toContain(`href="${tel}"`);
    expect(html).toContain(countryNames[id]);
  });
});
