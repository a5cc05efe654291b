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
import { absentCare } from '#text/absent-care.ts';
import { maternityCare } from '#text/maternity-care.ts';
import { youngCare } from '#text/young-care.ts';
import { signs as signTexts } from '#text/signs.ts';
import { items } from '#text/items.ts';
import type { InterviewAnswers } from '#interview/interview-answers.ts';
import { liveAnswers } from '#interview/live-answers.ts';
import { assess } from '#reasoning/assess.ts';
import { isMaternity } from '#reasoning/is-maternity.ts';
import { mannerOf } from '#screens/care/care-lines.ts';
import { ownPageOf } from '#screens/care/own-page.ts';
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
/** The words to say. */
const sayOf = (html: string) => textOf(/<div class="say[^"]*">(.*?)<\/div>/s.exec(html)?.[1] ?? '');
/** Nothing to practise stands on it, and no way to such a thing. */
function expectNothingToPractise(text: string) {
  expect(text).not.toMatch(/exercis|stretch|strengthen|wait and see/i);
  for (const { title } of Object.values(items)) expect(text).not.toContain(title);
}
const assessed = (answers: InterviewAnswers) => assess(knowledge, liveAnswers(knowledge, answers));

const lineIds = knowledge.signs.filter(({ derived }) => derived !== true).map(({ id }) => id);
const injuries = ['major-trauma', 'minor-trauma', 'trauma-48h', 'neck-no-turn', 'sudden-midline-pain'];
const contexts = lineIds.filter((id) => id.startsWith('ctx-'));
/** People with few signs, of whom injuries and health are common. */
const someone: fc.Arbitrary<InterviewAnswers> = fc
  .record({
    who: fc.constantFrom('me' as const, 'me' as const, 'with-me' as const, 'not-here' as const),
    age: fc.constantFrom(15, 30, 52, 67, 78),
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
        const say = sayOf(html);
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
      const words = maternityCare[pregnancy === 'pregnant' ? 'pregnant' : 'afterBirth'];
      const other = maternityCare[pregnancy === 'pregnant' ? 'afterBirth' : 'pregnant'];
      expect(text).toContain(words.callNow);
      // What must not wait stands once, right beneath the head, and says the same as the head.
      expect(text.split(words.watch.lead).length - 1).toBe(1);
      for (const sign of words.watch.signs) expect(text).toContain(sign);
      for (const line of [other.callNow, other.why, other.scope.title, other.kind])
        expect(text).not.toContain(line);
      expect(text.includes('16 weeks')).toBe(pregnancy === 'pregnant');
      expect(text).toContain(maternityCare.sooner);
      expect(text).not.toMatch(/(?:doctor|nurse|GP|clinic) first|start with a doctor/i);
    }
    const { pelvis, ways } = maternityCare.helps;
    const isLow = site === 'low-back' || site === 'leg';
    for (const line of ways) expect(text.includes(line)).toBe(level === 'soon');
    for (const line of [...pelvis.facts, ...pelvis.ways, pelvis.ask])
      expect(text.includes(line), line).toBe(level === 'soon' && isLow);
    expectNothingToPractise(text);
  });

  test('who could be pregnant asks a doctor, and is told of painkillers too', async () => {
    const text = textOf(await draw(answersOf({ age: 30, pregnancy: 'possible' })));
    expect(text).toContain(maybePregnant.noAntiInflammatory);
    expect(text).toContain(maybePregnant.why);
    expect(text).not.toContain(maternityCare.pregnant.action.soon[0]);
  });

  test('another reason beside it is spoken of as usual', async () => {
    const answers = answersOf({ age: 30, pregnancy: 'pregnant', lines: { 'weight-loss': 'yes' } });
    const text = textOf(await draw(answers));
    expect(text).not.toContain(maternityCare.pregnant.why);
    expect(text).not.toContain(maternityCare.pregnant.kind);
    expect(text).toContain(reasonText.saidYes);
  });

  test('being pregnant is no sign that was said yes to: not in the reasons, not in the words to say', async () => {
    const html = await draw(answersOf({ age: 30, pregnancy: 'pregnant' }));
    const text = textOf(html);
    for (const line of [reasonText.saidYes, reasonText.health, reasonText.noSign, reasonText.together])
      expect(text).not.toContain(line);
    expect(text.split(signTexts['ctx-pregnant'].label).length - 1).toBe(0);
    expect(sayOf(html)).toContain(`${whatToSay.health} • ${signTexts['ctx-pregnant'].told}`);
    expect(sayOf(html)).not.toContain(whatToSay.saidYes);
    expect(text).toContain(maternityCare.pregnant.change);
  });

  test('under 18 as well: her own team first, and a grown-up she trusts', async () => {
    const text = textOf(await draw(answersOf({ age: 16, pregnancy: 'pregnant' })));
    expect(text.startsWith('See your midwife or maternity team within 3 days')).toBe(true);
    for (const line of maternityCare.scopes['under-18']) expect(text).toContain(line);
    expect(text).not.toContain(youngCare.why[0]);
  });
});

describe('under 18', () => {
  const cases = (['me', 'with-me'] as const).flatMap((who) =>
    (['neck', 'low-back'] as const).flatMap((site) =>
      countries.map(({ id: country, emergency }) => ({ who, site, country, emergency }))
    )
  );
  test.each(cases)('$who, $site, $country', async ({ who, site, country, emergency }) => {
    const html = await draw(answersOf({ age: 15, who, zones: marks(site), country }));
    const text = textOf(html);
    expect(text.startsWith('See a doctor or nurse within 3 days')).toBe(true);
    const [turnTo] = youngCare.turnTo[who];
    expect(text.indexOf(turnTo)).toBeGreaterThan(0);
    expect(text.indexOf(turnTo)).toBeLessThan(text.indexOf('book a visit'));
    for (const line of youngCare.why) expect(text).toContain(line);
    for (const line of ['Signs like these', reasonText.noSign, reasonText.together, reasonText.age])
      expect(text).not.toContain(line);
    expect(text.split(youngCare.why[1]).length - 1).toBe(1);
    // The emergency number can be pressed, where the place says which it is.
    for (const { tel } of emergency) expect(html.includes(`href="${tel}"`)).toBe(country !== 'unknown');
    expectNothingToPractise(text);
  });

  test('a danger sign says first what to do at once, and then why there is no plan', async () => {
    const lines = { 'foot-drop': 'yes' } as const;
    const text = textOf(await draw(answersOf({ age: 15, lines })));
    expect(text.startsWith(careHeadlines['ed-today'])).toBe(true);
    for (const line of youngCare.turnTo.me) expect(text).not.toContain(line);
    expect(text).not.toContain(youngCare.watch.heading);
    expect(text).toContain(youngCare.scope.title);
  });
});

describe('for somebody absent', () => {
  const absent = answersOf({ who: 'not-here', age: null, pregnancy: null, zones: [], weekBand: null });

  test.each(countries)(
    'in $id: what to do now, why, and how they can be asked',
    async ({ id, emergency }) => {
      const html = await draw({ ...absent, country: id });
      const text = textOf(html);
      const order = [
        careHeadlines['same-day'],
        ...absentCare.action,
        absentCare.watch.heading,
        absentCare.ask.heading,
        ...absentCare.why,
        ...absentCare.say
      ].map((line) => text.indexOf(line));
      expect(order).not.toContain(-1);
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      // Nothing speaks to them as if they were the one in pain, or were there.
      expect(text).not.toMatch(/stay with (?:the person|them)|You said yes|Your answers could/);
      for (const { tel } of emergency) expect(html.includes(`href="${tel}"`)).toBe(id !== 'unknown');
      expectNothingToPractise(text);
    }
  );

  test.each([
    ['emergency-call', { 'chest-pressure': 'yes' }],
    ['ed-today', { 'foot-drop': 'yes' }]
  ] as const)('at %s the level comes first, and that it is for them', async (level, lines) => {
    const text = textOf(await draw({ ...absent, lines }));
    expect(text.startsWith(careHeadlines[level])).toBe(true);
    expect(text).toContain(absentCare.urgent[level][0]);
    expect(text).not.toContain(absentCare.ask.heading);
  });

  test('who is known to be pregnant is sent to her own team', async () => {
    const text = textOf(await draw(answersOf({ who: 'not-here', age: 30, pregnancy: 'pregnant' })));
    expect(text.startsWith('Speak to your midwife or maternity team today')).toBe(true);
    expect(text).not.toContain(absentCare.ask.heading);
  });
});

test('whose page it is', () => {
  const pageOf = (part: Partial<InterviewAnswers>) => {
    const answers = answersOf(part);
    return ownPageOf({ triage: assessed(answers).triage, answers });
  };
  expect(pageOf({})).toBe('plain');
  expect(pageOf({ age: 18 })).toBe('plain');
  expect(pageOf({ age: 17 })).toBe('young');
  expect(pageOf({ age: 'withheld' })).toBe('plain');
  expect(pageOf({ age: 30, pregnancy: 'possible' })).toBe('plain');
  expect(pageOf({ age: 30, pregnancy: 'postpartum' })).toBe('maternity');
  expect(pageOf({ age: 15, pregnancy: 'pregnant' })).toBe('maternity');
  expect(pageOf({ who: 'not-here' })).toBe('absent');
  expect(pageOf({ who: 'not-here', age: 15 })).toBe('absent');
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
