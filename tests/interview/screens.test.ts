// Which lines are asked: for every choice of places, with everything unsure and with everything answered no.
import { Reading } from '#interview/reading.ts';
import { wholeWay } from '#interview/screens.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import type { SiteId } from '#content/schema.ts';
import { pregnancyAnswers, siteIds } from '#content/ids.ts';
import type { InterviewAnswers, LineAnswer } from '#interview/interview-answers.ts';
import { answersOf, isSafety, marks } from '../../scripts/people/make-person.ts';
import { lawFor } from '../../scripts/proof/asking-law.ts';

const signIds = knowledge.signs.map(({ id }) => id);
const gateIds = knowledge.gates.map(({ id }) => id);
const featureIds = knowledge.features.map(({ id }) => id);
const tileIds = new Set(knowledge.features.filter(({ tile }) => tile).map(({ id }) => id));
const bands = knowledge.weekBands.map(({ id }) => id);
/** Every non-empty choice of places. */
const choices: readonly (readonly SiteId[])[] = Array.from({ length: 63 }, (_, at) =>
  siteIds.filter((_site, bit) => ((at + 1) >> bit) % 2 === 1)
);

const all = (answer: LineAnswer, ids: readonly string[]) =>
  Object.fromEntries(ids.map((id) => [id, answer] as const));
/** On the way with every list whole; what is left out of it has laws of its own, in `still-asked.test.ts`. */
const asksOf = (answers: InterviewAnswers) =>
  wholeWay(new Reading(knowledge, answers))
    .filter(isSafety)
    .flatMap(({ lines }) => lines.map(({ id }) => id));
const asks = (part: Partial<InterviewAnswers>) => asksOf(answersOf(part));

const anyAnswers: fc.Arbitrary<InterviewAnswers> = fc
  .record({
    age: fc.oneof(fc.nat(100), fc.constantFrom('withheld' as const, null)),
    pregnancy: fc.constantFrom(...pregnancyAnswers, null),
    zones: fc.subarray(
      knowledge.zones.map(({ id }) => id),
      { maxLength: 8 }
    ),
    weekBand: fc.constantFrom(null, ...bands),
    lines: fc.dictionary(
      fc.constantFrom(...signIds, ...gateIds),
      fc.constantFrom<LineAnswer>('yes', 'no', 'unsure'),
      { maxKeys: 60 }
    ),
    features: fc.dictionary(fc.constantFrom(...featureIds), fc.boolean(), { maxKeys: 20 })
  })
  .map((part) => answersOf(part));

describe('danger signs by place', () => {
  test.each(choices.map((sites) => [sites.join(' '), sites] as const))('%s', (_name, sites) => {
    for (const age of [30, 45, 60, 75] as const) {
      for (const [band, weeks] of [
        ['week-1', 0.5],
        ['weeks-3-6', 4.5],
        ['years', 104],
        ['unknown', null]
      ] as const) {
        for (const answer of ['no', 'unsure'] as const) {
          const lines = all(answer, [...signIds, ...gateIds]);
          const pregnancy = answer === 'unsure' ? 'possible' : 'no';
          const asked = asks({ age, weekBand: band, zones: marks(...sites), lines, pregnancy });
          const { due, also } = lawFor({ sites, age, weeks, isOpen: answer === 'unsure' });
          const who = `at ${sites.join(', ')}, age ${age}, ${band}, all answered ${answer}`;
          expect(
            due.filter((id) => !asked.includes(id)),
            `${who}: the law (scripts/proof/asking-law.ts) has these asked, and nobody asks them. Look at the source: mend the law, or the sign's place in src/content/safety-lists.ts and its askFor, gate or askAfter in src/content/signs.ts.`
          ).toEqual([]);
          expect(
            asked.filter((id) => ![...due, ...also].includes(id)),
            `${who}: these are asked, and the law does not have them. Look at the source: write them in scripts/proof/asking-law.ts under everybody, byPlace or onceOpen, or mend askFor, gate or askAfter in src/content/signs.ts.`
          ).toEqual([]);
        }
      }
    }
  });

  const nerve = ['gate-nerve', 'gate-feeling', 'gate-shock-or-band'];
  const injury = ['gate-injury', 'gate-strain'];
  const illness = ['gate-illness', 'gate-rash'];
  const organs = ['gate-organs', 'gate-pee-or-gut'];
  test.each([
    ['neck', [...nerve, ...injury]],
    ['upper-back', [...nerve, ...injury, ...illness]],
    ['shoulder', [...nerve, ...injury, ...illness]],
    ['low-back', [...nerve, ...injury, ...illness, ...organs]],
    ['arm', [...nerve, ...injury, ...illness]],
    ['leg', [...nerve, ...injury, ...illness, ...organs]]
  ] as const)('gates shown for %s', (site, gates) => {
    expect(asks({ zones: marks(site) }).filter((id) => id.startsWith('gate-'))).toEqual(gates);
  });

  test.each([
    ['gate-nerve', 'neck', ['bladder-change', 'saddle-numb', 'both-legs', 'hands-clumsy', 'cannot-walk']],
    ['gate-injury', 'shoulder', ['trauma-fall', 'minor-trauma', 'belly-injury']],
    ['gate-illness', 'low-back', ['fever-chills', 'fever-light', 'rash-no-fade']],
    ['gate-organs', 'low-back', ['belly-pain', 'belly-pulse', 'jaundice', 'pee-burn-blood']]
  ] as const)('%s closed, open and not sure for %s', (gate, site, behind) => {
    const zones = marks(site);
    const with_ = (answer: LineAnswer) => asks({ zones, lines: { [gate]: answer } });
    expect(with_('no').filter((id) => (behind as readonly string[]).includes(id))).toEqual([]);
    expect(with_('yes')).toEqual(expect.arrayContaining([...behind]));
    expect(with_('unsure')).toEqual(with_('yes'));
  });
});

describe('a line waits for another', () => {
  const open = {
    'gate-injury': 'yes',
    'gate-nerve': 'yes',
    'gate-illness': 'yes',
    'gate-organs': 'yes'
  } as const;
  test.each([
    ['trauma-48h', 'low-back', 'major-trauma'],
    ['tingling-limbs', 'low-back', 'major-trauma'],
    ['tingling-limbs', 'leg', 'minor-trauma'],
    ['neck-no-turn', 'neck', 'minor-trauma'],
    ['shingles-face', 'neck', 'shingles-rash'],
    ['ctx-vte-clot', 'shoulder', 'pain-on-breath'],
    ['ctx-smoker', 'arm', 'lung-signs'],
    ['strain-pain', 'neck', 'ctx-cancer'],
    ['sudden-midline-pain', 'upper-back', 'ctx-osteoporosis'],
    ['sudden-midline-pain', 'low-back', 'ctx-steroids'],
    ['upper-belly-pain', 'shoulder', 'belly-pain'],
    ['ctx-neck-jolt', 'neck', 'new-neck-head-pain'],
    ['pain-on-breath', 'low-back', 'flank-pain'],
    ['getting-worse-fast', 'arm', 'numb-arm'],
    ['getting-worse-fast', 'leg', 'tingle-leg'],
    ['rad-arm', 'neck', 'gate-nerve'],
    ['rad-leg', 'low-back', 'gate-nerve'],
    ['rad-leg', 'shoulder', 'lung-signs'],
    ['shoulder-deformed', 'shoulder', 'gate-injury'],
    ['getting-worse-fast', 'low-back', 'saddle-numb']
  ] as const)('%s (%s) waits for %s', (waiting, site, trigger) => {
    const ask = (answer: LineAnswer) => asks({ zones: marks(site), lines: { ...open, [trigger]: answer } });
    expect(ask('no')).not.toContain(waiting);
    expect(ask('yes')).toContain(waiting);
    expect(ask('unsure')).toContain(waiting);
  });

  test('one kidney needs pain in the side and a fever', () => {
    const ask = (lines: Record<string, LineAnswer>) => asks({ lines: { ...open, ...lines } });
    expect(ask({ 'flank-pain': 'yes' })).not.toContain('ctx-one-kidney');
    expect(ask({ 'fever-chills': 'unsure' })).not.toContain('ctx-one-kidney');
    expect(ask({ 'flank-pain': 'yes', 'fever-chills': 'unsure' })).toContain('ctx-one-kidney');
  });

  const whilePregnant = ['pregnancy-fluid', 'pregnancy-pressure', 'pregnancy-baby'];
  test.each([
    ['pregnant', whilePregnant, true],
    ['possible', whilePregnant, true],
    ['postpartum', ['postpartum-bleeding', 'postpartum-legs'], true],
    ['postpartum-year', [], true],
    ['no', [], true],
    ['cannot-apply', [], false]
  ] as const)('pregnancy: %s', (pregnancy, dangers, isBleedAsked) => {
    for (const zones of [marks('low-back'), [...marks('low-back'), 'belly-lower']]) {
      const asked = asks({ pregnancy, zones });
      expect(asked.filter((id) => /^(pregnancy|postpartum)-/.test(id))).toEqual(dangers);
      expect(asked.includes('vag-bleed-pelvic')).toBe(isBleedAsked);
    }
  });

  test('age and time', () => {
    expect(asks({ age: 39 })).not.toContain('ctx-risk-blood');
    expect(asks({ age: 40 })).toContain('ctx-risk-blood');
    const withheld = asks({ age: 'withheld', zones: marks('neck', 'low-back') });
    expect(withheld).toEqual(expect.arrayContaining(['ctx-risk-blood', 'gca-head', 'pmr-pattern']));
    const asked = bands.map((weekBand) => asks({ weekBand }));
    expect(asked.map((ids) => ids.includes('not-improving'))).toEqual(
      bands.map((id) => !['week-1', 'weeks-1-2'].includes(id))
    );
    expect(asked.map((ids) => ids.includes('pain-new-or-worse'))).toEqual(
      bands.map((id) => ['weeks-6-13', 'months-3-12', 'years', 'unknown'].includes(id))
    );
    const early = (age: number) => bands.filter((weekBand) => asks({ age, weekBand }).includes('axspa-core'));
    expect(early(45)).toEqual(['months-3-12', 'years', 'unknown']);
    expect(early(44)).toEqual(['unknown']);
  });

  test('the nine criteria follow early, lasting back pain', () => {
    const count = (answer: LineAnswer) =>
      asks({ age: 50, weekBand: 'years', lines: { 'axspa-core': answer } }).filter((id) =>
        id.startsWith('axial-')
      );
    expect([count('no').length, count('yes').length, count('unsure').length]).toEqual([0, 9, 9]);
  });

  test('what age and time say already is known, and not asked', () => {
    const known = (age: number, answers: Partial<InterviewAnswers> = {}) => {
      const reading = new Reading(knowledge, answersOf({ age, weekBand: 'years', ...answers }));
      const { signs, axialCriteria } = reading.live;
      const asked = asksOf(reading.answers);
      return [
        signs['axspa-core'],
        axialCriteria.yes,
        asked.includes('axial-before-35'),
        asked.filter((id) => id.startsWith('axial-')).length
      ];
    };
    expect(known(34)).toEqual(['yes', 1, false, 8]);
    expect(known(35)).toEqual(['yes', 0, true, 9]);
    expect(known(45)).toEqual([undefined, 0, false, 0]);
    expect(known(34, { weekBand: 'weeks-6-13' })[0]).toBeUndefined();
    expect(known(34, { zones: marks('shoulder') })[0]).toBeUndefined();
    // Three of them, and it is worth a blood test.
    const lines = { 'axial-night': 'yes', 'axial-buttock': 'yes', 'axial-heel': 'yes' } as const;
    const rules = new Reading(knowledge, answersOf({ age: 34, weekBand: 'years', lines })).triage.fired;
    expect(rules.map(({ id }) => id)).toContain('R74');
  });

  test('marks on the map give or ask their signs', () => {
    expect(asks({ zones: ['flank-left'], lines: open })).not.toContain('flank-pain');
    expect(asks({ zones: ['flank-left'], lines: open })).toContain('pain-on-breath');
    const groin = asks({ zones: ['groin-left', 'neck-back'] });
    expect(groin).toEqual(expect.arrayContaining(['severe-flank-waves', 'saddle-numb', 'belly-pain']));
    const mapAsks = (zones: readonly string[]) =>
      new Reading(knowledge, answersOf({ zones })).screens
        .find(({ id }) => id === 'map-asks')
        ?.lines.map(({ id }) => id);
    expect(mapAsks(['calf-left', 'calf-right'])).toEqual(['both-legs']);
    expect(mapAsks(['calf-left', 'thigh-back-left'])).toBeUndefined();
    expect(mapAsks(['chest-left', 'low-back'])).toEqual([
      'chest-pressure',
      'pain-on-breath',
      'exertion-pain'
    ]);
  });
});

describe('what people do', () => {
  const habitsOf = (sites: readonly SiteId[]) =>
    new Reading(knowledge, answersOf({ zones: marks(...sites) })).screens.filter(
      ({ section }) => section === 'habits'
    );

  test.each(siteIds)(
    'is two screens for %s: posture with activities, what sets it off with what eases it',
    (site) => {
      expect(habitsOf([site]).map(({ id }) => id)).toEqual(['posture', 'aggravates']);
    }
  );

  test('is asked once, list by list, whatever the places', () => {
    const orderOf = (id: string) => {
      const feature = knowledge.features.find((one) => one.id === id);
      const isCharacter = feature?.list === 'aggravates' && feature.aggravator !== true;
      return ['posture', 'activities', 'aggravates', 'eases', 'character'].indexOf(
        isCharacter ? 'character' : (feature?.list ?? '')
      );
    };
    for (const sites of choices) {
      const screens = habitsOf(sites);
      const asked = screens.flatMap(({ lines }) => lines.map(({ id }) => id));
      expect(new Set(asked).size).toBe(asked.length);
      const order = asked.map(orderOf);
      expect(order, sites.join(' ')).toEqual([...order].sort((a, b) => a - b));
      expect(
        screens.map(({ id }) => id),
        sites.join(' ')
      ).toEqual(
        ['posture', 'aggravates', 'eases', 'pain-character'].filter((id) =>
          screens.some((screen) => screen.id === id)
        )
      );
    }
  });
});

describe('every list', () => {
  test('is short, and asks nothing twice', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const screens = new Reading(knowledge, answers).screens;
        expect(new Set(screens.map(({ id }) => id)).size).toBe(screens.length);
        const lists = screens.filter(({ kind }) => kind === 'list');
        const ids = lists.flatMap(({ lines }) => lines.map(({ kind, id }) => `${kind} ${id}`));
        expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
        for (const { id, lines } of lists) {
          expect(lines.length, id).toBeGreaterThan(0);
          const dangers = lines.filter((line) => ['sign', 'gate', 'criterion'].includes(line.kind));
          expect(dangers.length, id).toBeLessThanOrEqual(7);
          const others = lines.filter((line) => !tileIds.has(line.id)).length;
          expect(others, id).toBeLessThanOrEqual(others === lines.length ? 9 : 7);
          expect(lines.length - others, id).toBeLessThanOrEqual(12);
        }
      }),
      { numRuns: 1000 }
    );
  });

  test('on what is gravest stands alone, with five lines at most', () => {
    const alone = ['now-1', 'now-2', 'nerves-saddle', 'injury'];
    const grave = [...knowledge.lists.now, ...knowledge.lists.safety].filter(({ id }) => alone.includes(id));
    expect(grave).toHaveLength(alone.length);
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        for (const screen of wholeWay(new Reading(knowledge, answers)).filter(
          ({ kind }) => kind === 'list'
        )) {
          const list = grave.find(({ lines }) => screen.lines.some(({ id }) => lines.includes(id)));
          if (!list || screen.section === 'where') continue;
          expect(screen.titleId).toBe(list.id);
          expect(screen.lines.length, screen.id).toBeLessThanOrEqual(5);
          expect(screen.lines.map(({ id }) => id).filter((id) => !list.lines.includes(id))).toEqual([]);
        }
      }),
      { numRuns: 500 }
    );
  });

  test('keeps its lines where they are while one of them is answered', () => {
    fc.assert(
      fc.property(anyAnswers, fc.boolean(), fc.nat(), (answers, isYes, pick) => {
        const lists = new Reading(knowledge, answers).screens.filter(
          ({ kind, section }) => kind === 'list' && section !== 'sharpen'
        );
        const screen = lists[pick % lists.length];
        const line = screen?.lines[pick % screen.lines.length];
        if (!screen || !line) return;
        const after = new Reading(knowledge, {
          ...answers,
          lines:
            line.kind === 'feature' ? answers.lines : { ...answers.lines, [line.id]: isYes ? 'yes' : 'no' },
          features: line.kind === 'feature' ? { ...answers.features, [line.id]: isYes } : answers.features
        }).screens;
        // Where no self-care may be shown, screens past the safety questions end.
        if (after.some(({ section }) => section === 'care')) return;
        const same = after.find(({ id }) => id === screen.id)?.lines.map(({ id }) => id) ?? [];
        const followUp = 'pain-follows-carry-side';
        const before = screen.lines.map(({ id }) => id).filter((id) => id !== followUp);
        expect(same.filter((id) => id !== followUp)).toEqual(before);
      }),
      { numRuns: 1500 }
    );
  });
});
