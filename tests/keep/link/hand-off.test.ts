// A hand-off link: every answer survives, every id has its place for good, and no damage is ever read as an answer.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countries } from '#content/emergency-numbers.ts';
import { handOffCodebook as book } from '#content/hand-off-codebook.ts';
import { regionIds, siteIds } from '#content/ids.ts';
import { knowledge } from '#content/knowledge.ts';
import type { InterviewAnswers } from '#interview/interview-answers.ts';
import type { HandOffExtras } from '#keep/link/hand-off-extras.ts';
import { needsAskingAgain, packHandOff, unpackHandOff } from '#keep/link/hand-off.ts';
import { linkParts } from '#keep/link/link-layout.ts';
import { withoutUnknown } from '#keep/link/without-unknown.ts';
import { seal, unseal } from '#keep/link/sealed-text.ts';
import { answerAll, person } from '../../../scripts/people/make-person.ts';
import { anyAnswers } from '../../../scripts/people/any-answers.ts';
import { readMutatedLinks } from '../../../scripts/fuzz/mutated-links.ts';

const hourMs = 3_600_000;
const madeAt = 500_000 * hourMs;
const extras: HandOffExtras = { ownWords: '', mainQuestion: '', isByClinician: false, madeAt };
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const opened = (fragment: string) => {
  const result = unpackHandOff(knowledge, fragment);
  if (result.kind !== 'ok') throw new Error(`Expected a link that opens, but it is ${result.kind}.`);
  return result;
};

const asked = answerAll(person({ features: ['sit-7h', 'golf-rotate'] }), () => true);
const lowBack: InterviewAnswers = {
  ...asked,
  lines: { ...asked.lines, 'pain-new-or-worse': 'yes', 'yf-mood': 'unsure' }
};
const whole: InterviewAnswers = {
  ...lowBack,
  tests: Object.fromEntries(knowledge.selfTests.map(({ id }) => [id, { left: 1, right: 2 }])),
  kit: ['mat', 'chair'],
  pain: 4,
  // That it was read back is said here, and of no use to anybody else.
  confirmed: []
};

describe('a link that is whole', () => {
  test('opens as the very answers it was made from', () => {
    fc.assert(
      fc.property(anyAnswers, fc.boolean(), (answers, isByClinician) => {
        const told = { ...extras, isByClinician, ownWords: 'It aches', mainQuestion: 'Why?' };
        const result = opened(`#${packHandOff(answers, told)}`);
        expect(result).toEqual({ kind: 'ok', answers, extras: told, dropped: [] });
      }),
      { numRuns: 150 }
    );
  });

  test('keeps a whole low-back interview with all 17 checks within 400 letters', () => {
    const link = packHandOff(whole, extras);
    expect(link.length).toBeLessThanOrEqual(400);
    expect(opened(link).answers).toEqual(whole);
  });

  test('cuts texts at whole letters, and stays within 1,200 letters whatever the script', () => {
    const long = { ...whole, activity: '📦'.repeat(300) };
    const link = packHandOff(long, { ...extras, ownWords: 'é'.repeat(300), mainQuestion: '痛'.repeat(300) });
    expect(link.length).toBeLessThanOrEqual(1200);
    expect(opened(link).answers.activity).toMatch(/^(📦)+$/u);
  });

  test('a pain between two numbers is rounded up', () => {
    expect(opened(packHandOff({ ...whole, pain: 3.2 }, extras)).answers.pain).toBe(4);
  });
});

describe('a link on its way through mail and chat', () => {
  const links = fc
    .sample(fc.tuple(anyAnswers, fc.nat(200_000), fc.string({ maxLength: 60 })), {
      numRuns: 2000,
      seed: 20_261_128
    })
    .map(([answers, hours, ownWords]) =>
      packHandOff(answers, { ...extras, ownWords, madeAt: hours * hourMs })
    );
  const endings = [
    '.',
    ')',
    '),',
    '>',
    '"',
    '”',
    "'",
    ' ',
    '%20',
    '\u200b',
    '%E2%80%8B',
    '\ufeff',
    '\r\n',
    '?fbclid=IwAR0abc_-1',
    '%3Ffbclid=IwAR0',
    '&utm_source=mail',
    '#top',
    ' Sent from my phone',
    '</a>',
    '%',
    '*',
    '!'
  ];

  test('ends in a letter or a digit, 2,000 of 2,000', () => {
    expect(links.filter((link) => !/[A-Za-z\d]$/.test(link))).toEqual([]);
    // Otherwise this would say nothing.
    expect(links.filter((link) => /[-_]0$/.test(link)).length).toBeGreaterThan(10);
  });

  test('opens the same with whatever was put behind it, before it, or into it', () => {
    links.forEach((link, at) => {
      const expected = opened(link);
      // Every link with some of them, and the first ones with all.
      const some = at < 40 ? endings : [endings[at % endings.length] ?? ''];
      for (const ending of some) expect(unpackHandOff(knowledge, `#${link}${ending}`)).toEqual(expected);
      const half = link.length >> 1;
      const [first, second] = [link.slice(0, half), link.slice(half)];
      const between = ['\n', '\r\n', '=\n', '%0A', '\u00ad', '%20', '\n> '][at % 7] ?? '';
      expect(unpackHandOff(knowledge, `#<${first}${between}${second}`)).toEqual(expected);
    });
  });

  test('of which a part was cut off is not whole', () => {
    for (const link of links.slice(0, 200))
      for (const cut of [2, 3, 5, 20])
        expect(unpackHandOff(knowledge, link.slice(0, -cut)).kind, link).toBe('damaged');
    expect(unpackHandOff(knowledge, '#.')).toEqual({ kind: 'damaged' });
  });

  test('and one made before links had such an end still opens', () => {
    const bare = links.filter((link) => /[-_]0$/.test(link)).map((link) => link.slice(0, -1));
    // Some end in these two letters by themselves: without its last letter such a link is not whole.
    const read = bare.map((link) => ({ link, found: unpackHandOff(knowledge, link) }));
    const whole = read.filter(({ found }) => found.kind !== 'damaged');
    expect(whole.length).toBeGreaterThan(bare.length / 2);
    for (const { link, found } of whole) expect(found).toEqual(opened(`${link}0`));
  });
});

describe('the time of a link', () => {
  test('is never after it was made, and less than an hour before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000_000 }), (now) => {
        const { extras: told } = opened(packHandOff(whole, { ...extras, madeAt: now }));
        expect(told.madeAt).toBeLessThanOrEqual(now);
        expect(now - told.madeAt).toBeLessThan(hourMs);
      }),
      { numRuns: 300 }
    );
    const late = Date.parse('2026-11-28T23:40:00Z');
    const { extras: told } = opened(packHandOff(whole, { ...extras, madeAt: late }));
    expect(new Date(told.madeAt).toISOString().slice(0, 10)).toBe('2026-11-28');
  });
});

describe('the codebook', () => {
  test('holds every id that can be answered', () => {
    const { lines, features, tests, zones } = book;
    expect(lines).toEqual(
      expect.arrayContaining([
        ...ids(knowledge.signs),
        ...ids(knowledge.gates),
        ...knowledge.axialCriteria,
        ...knowledge.cautionIds
      ])
    );
    expect(book.began).toEqual(
      expect.arrayContaining(ids(knowledge.signs.filter((sign) => sign.asksWhenItBegan)))
    );
    expect(features).toEqual(expect.arrayContaining(ids(knowledge.features)));
    expect(tests).toEqual(expect.arrayContaining(ids(knowledge.selfTests)));
    expect(zones).toEqual(expect.arrayContaining(ids(knowledge.zones)));
    expect(book.sites).toEqual(expect.arrayContaining([...siteIds]));
    expect(book.kit).toEqual(expect.arrayContaining([...knowledge.kitIds]));
    expect(book.weekBands).toEqual(expect.arrayContaining(ids(knowledge.weekBands)));
    expect(book.countries).toEqual(expect.arrayContaining(ids(countries)));
    expect(book.guesses).toEqual(expect.arrayContaining([...regionIds, 'do-not-know']));
    expect(book.items).toEqual(expect.arrayContaining(ids(knowledge.items)));
    const ifFull =
      'a swap has 6 bits in src/keep/link/link-layout.ts: more items need a new version of the link';
    expect(book.items.length, ifFull).toBeLessThan(63);
  });

  test('names no id twice, and no list outgrows its length', () => {
    for (const list of Object.values(book)) {
      expect(new Set(list).size).toBe(list.length);
      expect(list.length).toBeLessThan(255);
    }
  });

  test('a test has no more bands than a link can tell apart', () => {
    for (const { bands } of knowledge.selfTests) expect(bands.length).toBeLessThan(14);
  });

  test('a link of the first version still opens', () => {
    const { answers } = opened(firstLink);
    expect(answers.lines['pain-new-or-worse']).toBe('yes');
    expect(answers.lines['yf-mood']).toBe('unsure');
    expect(answers.features['sit-7h']).toBe(true);
    expect(answers.zones).toEqual(['low-back']);
  });
});

/** Made by the first version of the layout. It is never made anew: it stands for every link that people keep. */
const firstLink =
  'AQehICoj4IAAEWkkkkgkkgAAAAAAkkgEEkkAggAAEggAEgAAAAAAAEAgAAAAAEkkggAUAgAwAEkgAAAAkkkgUAD1CpKiogAgqqqgqqogAAAAQAABAAAAAAAABgAYARAAAAAAAAAAAKZXO48';

describe('a link that is not whole', () => {
  test('nothing, too much, and a version of another time', () => {
    expect(unpackHandOff(knowledge, '#')).toEqual({ kind: 'empty' });
    expect(unpackHandOff(knowledge, 'A'.repeat(5000))).toEqual({ kind: 'too-long' });
    const bytes = unseal(packHandOff(whole, extras));
    if (bytes === null) throw new Error('Expected a seal that holds.');
    const later = seal(Uint8Array.from(bytes, (byte, at) => (at === 0 ? linkParts.length + 1 : byte)));
    expect(unpackHandOff(knowledge, later)).toEqual({ kind: 'unknown-version' });
  });

  test('sealed rubbish is damaged, never an error and never answers', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 2, maxLength: 300 }), (bytes) => {
        const result = unpackHandOff(knowledge, seal(Uint8Array.from([1, ...bytes])));
        expect(result.kind).toBe('damaged');
      })
    );
  });

  test('2,000 changed links: none throws, none gives other answers', () => {
    expect(readMutatedLinks(2000)).toMatchObject({ tried: 2000, wrong: [] });
  });
});

describe('an old link', () => {
  const linkOf = (answers: InterviewAnswers) => opened(packHandOff(answers, extras));

  test('counts as fresh for a day, and not when a clock is wrong', () => {
    const link = linkOf(whole);
    expect(needsAskingAgain(link, madeAt + 24 * hourMs)).toBe(false);
    expect(needsAskingAgain(link, madeAt + 25 * hourMs)).toBe(true);
    expect(needsAskingAgain(link, madeAt - 2 * hourMs)).toBe(true);
  });

  test('with answers that the app has no question for asks again', () => {
    const smaller = { ...knowledge, signs: knowledge.signs.filter(({ id }) => id !== 'yf-mood') };
    const link = unpackHandOff(smaller, packHandOff(whole, extras));
    if (link.kind !== 'ok') throw new Error('Expected a link that opens.');
    expect(link.dropped).toEqual(['yf-mood']);
    expect(link.answers.lines).not.toHaveProperty('yf-mood');
    expect(needsAskingAgain(link, madeAt)).toBe(true);
  });

  test('what the app does not know is left out of any answers, and named', () => {
    const odd: InterviewAnswers = {
      ...whole,
      lines: { ...whole.lines, 'no-sign': 'no' },
      began: { 'saddle-numb': 'old', 'no-sign': 'old' },
      features: { 'sit-7h': true, 'no-feature': true },
      tests: { 'neck-turn': 0, 'toe-touch': 99, 'no-test': 0, 'seated-rotation': { left: 0, right: 99 } },
      zones: ['low-back', 'no-zone'],
      kit: ['mat', 'sofa'],
      weekBand: 'no-time',
      country: 'atlantis',
      guess: 'soul',
      swaps: { 'hip-hinge': 'magic', 'open-book': 'alternative' }
    };
    const { answers, dropped } = withoutUnknown(knowledge, odd);
    expect(answers).toEqual({
      ...whole,
      began: { 'saddle-numb': 'old' },
      features: { 'sit-7h': true },
      tests: { 'neck-turn': 0 },
      zones: ['low-back'],
      kit: ['mat'],
      weekBand: null,
      country: null,
      guess: null,
      swaps: { 'open-book': 'alternative' }
    });
    expect([...dropped].sort()).toEqual(
      [
        'no-sign',
        'no-sign',
        'no-feature',
        'no-test',
        'toe-touch',
        'seated-rotation',
        'no-zone',
        'sofa',
        'no-time',
        'atlantis',
        'soul',
        'hip-hinge'
      ].sort()
    );
    expect(withoutUnknown(knowledge, whole)).toEqual({ answers: whole, dropped: [] });
  });

  test('that decline what nobody can decline here leave that question open', () => {
    const lines = {
      'bladder-change': 'declined',
      'caution-surgery': 'declined',
      'ctx-ivdu': 'declined'
    } as const;
    const { answers, dropped } = withoutUnknown(knowledge, { ...whole, lines });
    expect(answers.lines).toEqual({ 'ctx-ivdu': 'declined' });
    expect(dropped).toEqual(['bladder-change', 'caution-surgery']);
  });
});
