// Single answers that would change the conclusion, against flipping every answer and assessing anew.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import { levelIds } from '#content/ids.ts';
import type { KnowledgeBase } from '#content/schema.ts';
import { checkOutcomes } from '#text/what-if.ts';
import { flippableQuestions } from '#interview/flippable-questions.ts';
import { liveAnswers } from '#interview/live-answers.ts';
import type { Answers } from '#reasoning/answers.ts';
import { assess } from '#reasoning/assess.ts';
import type { Assessment } from '#reasoning/assess.ts';
import { outcomesOf } from '#reasoning/test-results.ts';
import type { Change, Flip } from '#reasoning/flips.ts';
import { answersWithFlip } from '#reasoning/flips.ts';
import type { Questions } from '#reasoning/what-if.ts';
import { whatIf } from '#reasoning/what-if.ts';
import { answersOf } from '../../scripts/people/make-person.ts';
import { answersWith, arbitraryAnswers, features, newable, signs } from './make-answers.ts';

/** Everything that could be asked. */
function questionsIn(base: KnowledgeBase): Questions {
  return {
    features: base.features.filter(({ list }) => list !== 'derived').map(({ id }) => id),
    tests: base.selfTests.map(({ id }) => id),
    signs: base.signs.filter(({ derived }) => !derived).map(({ id }) => id)
  };
}
const everything = questionsIn(knowledge);

/** Three patterns and the questions that they weigh, with every danger sign of the nerves. */
const small: KnowledgeBase = {
  ...knowledge,
  patterns: knowledge.patterns.filter(({ code }) => ['P01', 'P03', 'P18'].includes(code)),
  features: knowledge.features.filter(({ id }) =>
    ['sit-7h', 'golf-rotate', 'agg-turn-trunk', 'leg-below-knee', 'strain-pain', 'carry-one-side'].includes(
      id
    )
  ),
  selfTests: knowledge.selfTests.filter(({ id }) => ['seated-rotation', 'seated-hip-turn-in'].includes(id)),
  signs: knowledge.signs.filter(({ id, group }) => group === 'nerve' || id === 'strain-pain')
};
const few = questionsIn(small);

const deskGolfer = answersWith({
  age: 46,
  weeks: 3,
  features: features('sit-7h', 'golf-rotate', 'agg-turn-trunk'),
  pain: 4
});

const urgency = ({ triage: { level, dueDays } }: Assessment) =>
  levelIds.indexOf(level) * 100 + (dueDays ?? 0);
const shown = ({ leads }: Assessment) =>
  leads.map(({ fit, sites }) => ({
    sites,
    pattern: fit.fit >= 0.25 ? fit.pattern.id : null,
    word: fit.word
  }));
const listed = (found: readonly Change[]) => found.map(({ kind, id, to }) => `${kind} ${id} ${String(to)}`);

/** Every single answer that could be another, written out by hand. */
function everyFlip(base: KnowledgeBase, answers: Answers, asked: Questions): readonly Flip[] {
  const given = assess(base, answers).findings.features;
  const unnamed = answers.unnamedFeatures === 'no' ? false : null;
  return [
    ...asked.features.flatMap((id): Flip[] => {
      const isShared = base.features.find((each) => each.id === id)?.sameAsSign !== undefined;
      const from = isShared ? (given.get(id) ?? null) : (answers.features[id] ?? unnamed);
      return [true, false].filter((to) => to !== from).map((to) => ({ kind: 'feature', id, from, to }));
    }),
    ...base.selfTests
      .filter(({ id }) => asked.tests.includes(id))
      .flatMap((check): Flip[] =>
        outcomesOf(check).map((to) => ({
          kind: 'test',
          id: check.id,
          from: answers.tests[check.id] ?? null,
          to
        }))
      ),
    ...asked.signs.flatMap((id): Flip[] => {
      const from = answers.signs[id] ?? null;
      if (from !== 'yes') return [{ kind: 'sign', id, from, to: 'yes' }];
      return newable.includes(id) && !answers.began.includes(id)
        ? [{ kind: 'sign', id, from, to: 'worse' }]
        : [];
    })
  ];
}

/** What `whatIf` says where no limit and no order can hide anything: one question at a time. */
function oneByOne(base: KnowledgeBase, answers: Answers, asked: Questions) {
  const none: Questions = { features: [], tests: [], signs: [] };
  const each = [
    ...asked.features.map((id) => ({ ...none, features: [id] })),
    ...asked.tests.map((id) => ({ ...none, tests: [id] })),
    ...asked.signs.map((id) => ({ ...none, signs: [id] }))
  ].map((question) => whatIf(base, answers, question));
  return {
    leads: each.flatMap(({ leads }) => leads.flatMap(({ changes }) => changes)),
    urgency: each.flatMap((found) => found.urgency)
  };
}

/** Changes of a lead as seen from outside: what the page would show before and after. */
function changesLead(before: Assessment, after: Assessment): boolean {
  if (after.triage.content === 'none') return false;
  const now = shown(after);
  const first = shown(before)[0];
  return shown(before).some(({ sites, pattern, word }, at) => {
    const here = now.filter((each) => each.sites.some((site) => sites.includes(site)));
    const isOther = (each: (typeof now)[number]) =>
      each.pattern !== pattern || (pattern !== null && each.word !== word);
    // A second idea of the same places that leads no more is no change of what leads.
    if (at > 0 && sites.join() === first?.sites.join())
      return here.some((each) => each.pattern === pattern && each.word !== word);
    const isParted = here.some((each) => each.sites.length < sites.length);
    return isParted ? here.some(isOther) : here.slice(0, 1).some(isOther);
  });
}

const isLowered = (before: Assessment, after: Assessment) =>
  urgency(after) > urgency(before) ||
  (after.triage.content === 'full' && before.triage.content !== 'full') ||
  (before.triage.crisis && !after.triage.crisis);

describe('the desk worker who golfs', () => {
  test('a chest that turns all the way would change the lead', () => {
    const [lead] = whatIf(knowledge, deskGolfer, everything).leads;
    expect(lead?.pattern).toBe('stiff-thorax-low-back');
    expect(listed(lead?.changes ?? [])).toEqual([
      'test seated-rotation ok',
      'feature agg-turn-trunk false',
      'test seated-hip-turn-in limited',
      'test hip-front limited'
    ]);
    expect(lead?.changes[0]).toEqual({
      kind: 'test',
      id: 'seated-rotation',
      from: null,
      to: 'ok',
      becomes: { lead: 'stiff-hips-low-back', word: 'fits-partly' }
    });
  });

  test('a stiff turn tests an idea that fitted the story, and one that fitted in part', () => {
    const asked = { ...everything, features: [], tests: ['seated-rotation'] };
    const turning = (answers: Answers) => whatIf(knowledge, answers, asked).leads[0]?.changes;
    expect(listed(turning(deskGolfer) ?? [])).toEqual([
      'test seated-rotation ok',
      'test seated-rotation limited'
    ]);
    const lessSure = { ...deskGolfer, features: features('agg-turn-trunk', 'golf-rotate') };
    expect(turning(lessSure)?.find(({ to }) => to === 'limited')?.becomes).toEqual({ word: 'fits-well' });
  });

  test('a check that was done may have come out otherwise', () => {
    const done = { ...deskGolfer, tests: { 'seated-rotation': 'limited' as const } };
    const [lead] = whatIf(knowledge, done, everything).leads;
    expect(lead?.changes.find(({ id }) => id === 'seated-rotation')).toMatchObject({
      from: 'limited',
      to: 'ok',
      becomes: { lead: 'stiff-hips-low-back' }
    });
  });

  test('signs: every level takes its turn, most urgent first, and what these places ask for comes first', () => {
    expect(
      whatIf(knowledge, deskGolfer, everything).urgency.map(({ id, becomes: { level } }) => [id, level])
    ).toEqual([
      ['chest-pressure', 'emergency-call'],
      ['cold-limb', 'emergency-call'],
      ['bladder-change', 'ed-today'],
      ['pain-on-breath', 'same-day'],
      ['ctx-cancer', 'soon']
    ]);
  });
});

describe('cases', () => {
  test('where nothing stands out, what would make an idea lead', () => {
    const [lead] = whatIf(knowledge, answersWith({}), everything).leads;
    expect(lead?.changes.length).toBeGreaterThan(0);
    expect(lead?.changes.every(({ becomes }) => typeof becomes.lead === 'string')).toBe(true);
  });

  test('an old sign that would get worse', () => {
    const old = answersWith({ signs: signs('yes', 'saddle-numb') });
    const [worse] = whatIf(knowledge, old, { features: [], tests: [], signs: ['saddle-numb'] }).urgency;
    expect(worse).toMatchObject({ from: 'yes', to: 'worse', becomes: { level: 'ed-today' } });
  });

  test('places above and below have their own changes', () => {
    const both = answersWith({
      sites: ['neck', 'low-back'],
      features: features('agg-turn-head', 'golf-rotate')
    });
    const found = whatIf(knowledge, both, everything);
    expect(found.leads.map(({ pattern, sites }) => ({ pattern, sites }))).toEqual(
      assess(knowledge, both).leads.map(({ fit, sites }) => ({ pattern: fit.pattern.id, sites }))
    );
    expect(found.leads).toHaveLength(2);
  });

  test('where no self-care may be shown there is no lead to change', () => {
    expect(whatIf(knowledge, answersWith({ signs: signs('yes', 'foot-drop') }), everything).leads).toEqual(
      []
    );
  });

  test('a follow-up goes with the answer that it follows', () => {
    const carrying = answersWith({ features: features('carry-one-side', 'pain-follows-carry-side') });
    const flip = { kind: 'feature', id: 'carry-one-side', from: true, to: false } as const;
    expect(answersWithFlip(knowledge, carrying, flip).features).toEqual({ 'carry-one-side': false });
  });

  test('a follow-up of two answers stays while one of them does', () => {
    const followUp = {
      id: 'later',
      list: 'habits',
      askAfter: { features: ['first', 'second'] }
    };
    const base = { ...knowledge, features: [...knowledge.features, followUp] } as unknown as KnowledgeBase;
    const flip = (id: string) => ({ kind: 'feature', id, from: true, to: false }) as const;
    const both = answersWith({ features: features('first', 'second', 'later') });
    const one = answersWithFlip(base, both, flip('first'));
    expect(one.features).toEqual({ first: false, second: true, later: true });
    expect(answersWithFlip(base, one, flip('second')).features).toEqual({ first: false, second: false });
  });

  test('a sign that flips to yes is new where that is asked, and once', () => {
    const flipTo = (answers: Answers, id: string) =>
      answersWithFlip(knowledge, answers, { kind: 'sign', id, from: null, to: 'yes' });
    expect(flipTo(answersWith({}), 'saddle-numb')).toMatchObject({
      signs: { 'saddle-numb': 'yes' },
      began: ['saddle-numb']
    });
    expect(flipTo(answersWith({ began: ['saddle-numb'] }), 'saddle-numb').began).toEqual(['saddle-numb']);
    expect(newable).not.toContain('chest-pressure');
    expect(flipTo(answersWith({}), 'chest-pressure')).toMatchObject({
      signs: { 'chest-pressure': 'yes' },
      began: []
    });
  });

  test('a habit that is a sign as well answers both, and one that is none leaves the signs alone', () => {
    const flip = (id: string, to: boolean) =>
      answersWithFlip(knowledge, answersWith({}), { kind: 'feature', id, from: null, to });
    expect(flip('agg-breathe', true)).toMatchObject({
      features: { 'agg-breathe': true },
      signs: { 'pain-on-breath': 'yes' }
    });
    expect(flip('agg-breathe', false)).toMatchObject({ signs: { 'pain-on-breath': 'no' }, began: [] });
    const before = answersWith({});
    const habit = { kind: 'feature', id: 'sit-7h', from: null, to: true } as const;
    expect(answersWithFlip(knowledge, before, habit).signs).toBe(before.signs);
  });

  test('says what stands there now: a no where no is taken for granted, open where it is not', () => {
    const fromOf = (part: Partial<Answers>) => {
      const asked = { features: ['agg-turn-trunk'], tests: [], signs: [] };
      const [lead] = whatIf(knowledge, { ...deskGolfer, ...part }, asked).leads;
      return lead?.changes.map(({ from, to }) => [from, to]);
    };
    expect(fromOf({})).toEqual([[true, false]]);
    expect(fromOf({ features: features('golf-rotate') })).toEqual([[false, true]]);
    const open = fromOf({ features: features('golf-rotate'), unnamedFeatures: 'unanswered' });
    expect(open?.every(([from]) => from === null)).toBe(true);
    expect(open?.length).toBeGreaterThan(0);
  });

  test('where one idea leads above and below, an answer may part them: the new one is named', () => {
    const jumped = answersWith({
      age: 25,
      weeks: 5,
      sites: ['neck', 'shoulder', 'arm', 'leg'],
      features: features('load-jump', 'agg-stand', 'aslr-hard'),
      tests: { 'seated-rotation': 'limited', 'press-up-response': 'limited' }
    });
    expect(assess(knowledge, jumped).leads.map(({ fit }) => fit.pattern.id)).toEqual(['load-spike']);
    const asked = { features: ['agg-lie-on-it', 'agg-turn-head'], tests: [], signs: [] };
    const [lead] = whatIf(knowledge, jumped, asked).leads;
    expect(lead?.changes.map(({ id, becomes }) => [id, becomes.lead])).toEqual(
      asked.features.flatMap((id) => {
        const flip = { kind: 'feature', id, from: false, to: true } as const;
        const after = shown(assess(knowledge, answersWithFlip(knowledge, jumped, flip)));
        const next = after.find(({ pattern }) => pattern !== 'load-spike');
        return next ? [[id, next.pattern]] : [];
      })
    );
    expect(lead?.changes.length).toBeGreaterThan(0);
  });

  test('every outcome of a check that patterns weigh has words', () => {
    const weighed = knowledge.selfTests.filter(({ gives }) => gives.length > 0);
    expect(Object.fromEntries(weighed.map((check) => [check.id, [...outcomesOf(check)].sort()]))).toEqual(
      Object.fromEntries(Object.entries(checkOutcomes).map(([id, words]) => [id, Object.keys(words).sort()]))
    );
  });
});

describe('what may be flipped in the interview', () => {
  const asked = (part: Parameters<typeof answersOf>[0]) => {
    const answers = answersOf(part);
    return flippableQuestions(knowledge, answers, assess(knowledge, liveAnswers(knowledge, answers)));
  };

  test('questions that apply, checks that may be done, signs that can come up', () => {
    const { features: habits, tests, signs: dangers } = asked({ features: { 'golf-rotate': true } });
    expect(habits).toEqual(expect.arrayContaining(['golf-rotate', 'strain-pain', 'poor-sleep']));
    expect(habits).not.toContain('pain-follows-carry-side');
    expect(habits).not.toContain('agg-turn-head');
    expect(tests).toContain('seated-rotation');
    expect(tests).not.toContain('press-up-response');
    expect(dangers).toEqual(expect.arrayContaining(['bladder-change', 'fever-chills', 'chest-pressure']));
    for (const id of ['ctx-cancer', 'cannot-self-answer', 'yf-mood', 'trauma-48h', 'gca-head'])
      expect(dangers).not.toContain(id);
  });

  test('a follow-up once it applies; no check in strong pain', () => {
    expect(asked({ features: { 'carry-one-side': true } }).features).toContain('pain-follows-carry-side');
    expect(asked({ pain: 8 }).tests).toEqual([]);
    expect(asked({ pain: 8, tests: { 'knee-to-wall': { left: 0, right: 0 } } }).tests).toEqual([
      'knee-to-wall'
    ]);
  });
});

describe('laws', () => {
  /** Answers about what the small base asks. */
  const arbitraryFew: fc.Arbitrary<Answers> = fc
    .record({
      answers: arbitraryAnswers(0),
      habits: fc.dictionary(fc.constantFrom(...few.features), fc.boolean()),
      dangers: fc.dictionary(fc.constantFrom(...few.signs), fc.constantFrom('yes' as const, 'no', 'unsure'), {
        maxKeys: 2
      })
    })
    .map(({ answers, habits, dangers }) => ({ ...answers, features: habits, signs: dangers }));

  test('every change has the effect that it names, when it is applied', () => {
    let seen = 0;
    fc.assert(
      fc.property(arbitraryAnswers(2), (answers) => {
        const found = whatIf(knowledge, answers, everything);
        expect(found.urgency.length).toBeLessThanOrEqual(5);
        for (const change of found.urgency) {
          const after = assess(knowledge, answersWithFlip(knowledge, answers, change));
          expect(after.triage.level).toBe(change.becomes.level);
          expect(after.triage.dueDays).toBe(change.becomes.dueDays ?? null);
        }
        for (const { sites, changes } of found.leads) {
          expect(changes.length).toBeLessThanOrEqual(4);
          for (const change of changes) {
            seen += 1;
            const after = assess(knowledge, answersWithFlip(knowledge, answers, change));
            const here = shown(after).filter((each) => each.sites.some((site) => sites.includes(site)));
            const { lead, word, level } = change.becomes;
            if (lead !== undefined) expect(here.map(({ pattern }) => pattern)).toContain(lead);
            if (word !== undefined) expect(here.map((each) => each.word)).toContain(word);
            expect(level === undefined || after.triage.level === level).toBe(true);
          }
        }
      }),
      { numRuns: 150 }
    );
    expect(seen).toBeGreaterThan(100);
  });

  test('no single answer that would change a lead or raise the urgency is missed, and no other is named', () => {
    let changes = 0;
    fc.assert(
      fc.property(arbitraryFew, (answers) => {
        const before = assess(small, answers);
        const found = oneByOne(small, answers, few);
        const flips = everyFlip(small, answers, few).map((flip) => {
          const after = assess(small, answersWithFlip(small, answers, flip));
          return { flip, after, name: `${flip.kind} ${flip.id} ${String(flip.to)}` };
        });
        const leads = flips.filter(
          ({ flip, after }) => flip.kind !== 'sign' && changesLead(before, after) && !isLowered(before, after)
        );
        const raising = flips.filter(
          ({ flip, after }) => flip.kind === 'sign' && urgency(after) < urgency(before)
        );
        expect([...new Set(listed(found.leads))].sort()).toEqual(leads.map(({ name }) => name).sort());
        expect(listed(found.urgency).sort()).toEqual(raising.map(({ name }) => name).sort());
        changes += leads.length;
      })
    );
    expect(changes).toBeGreaterThan(300);
  });

  test('what is left out by number is never before what is named', () => {
    fc.assert(
      fc.property(arbitraryFew, (answers) => {
        const all = oneByOne(small, answers, few);
        const named = whatIf(small, answers, few);
        if (named.leads.length === 1) {
          const most = named.leads[0]?.changes ?? [];
          expect(most).toHaveLength(Math.min(4, all.leads.length));
          const isNew = ({ becomes }: Change) => becomes.lead !== undefined;
          const newNamed = most.filter(isNew).length;
          expect(newNamed).toBe(Math.min(4, all.leads.filter(isNew).length));
        }
        expect(named.urgency).toHaveLength(Math.min(5, all.urgency.length));
        const levels = new Set(all.urgency.map(({ becomes }) => becomes.level));
        expect(new Set(named.urgency.map(({ becomes }) => becomes.level))).toEqual(levels);
      })
    );
  });

  test('the order of questions and of answers does not matter', () => {
    fc.assert(
      fc.property(arbitraryAnswers(2), (answers) => {
        const reversed = <T>(record: Readonly<Record<string, T>>) =>
          Object.fromEntries(Object.entries(record).reverse());
        const turned: Answers = {
          ...answers,
          sites: [...answers.sites].reverse(),
          began: [...answers.began].reverse(),
          signs: reversed(answers.signs),
          features: reversed(answers.features),
          tests: reversed(answers.tests)
        };
        const asked: Questions = {
          features: [...everything.features].reverse(),
          tests: [...everything.tests].reverse(),
          signs: [...everything.signs].reverse()
        };
        expect(whatIf(knowledge, turned, asked)).toEqual(whatIf(knowledge, answers, everything));
      }),
      { numRuns: 60 }
    );
  });

  test('nothing that lowers the level, or allows more self-care, is offered', () => {
    let seen = 0;
    fc.assert(
      fc.property(arbitraryAnswers(4), (answers) => {
        const before = assess(knowledge, answers);
        const { leads, urgency: raising } = whatIf(knowledge, answers, everything);
        for (const change of [...leads.flatMap(({ changes }) => changes), ...raising]) {
          seen += 1;
          expect(isLowered(before, assess(knowledge, answersWithFlip(knowledge, answers, change)))).toBe(
            false
          );
        }
      }),
      { numRuns: 150 }
    );
    expect(seen).toBeGreaterThan(300);
  });

  test('a no that would lower the level is not named, though it would change the lead', () => {
    const breathing = answersWith({
      age: 30,
      sites: ['upper-back'],
      signs: signs('yes', 'pain-on-breath'),
      features: features('slump')
    });
    const flip = { kind: 'feature', id: 'agg-breathe', from: true, to: false } as const;
    const before = assess(knowledge, breathing);
    const after = assess(knowledge, answersWithFlip(knowledge, breathing, flip));
    expect([before.triage.level, after.triage.level]).toEqual(['soon', 'self-care']);
    expect(changesLead(before, after)).toBe(true);
    const only = { features: ['agg-breathe'], tests: [], signs: [] };
    expect(whatIf(knowledge, breathing, only).leads[0]?.changes).toEqual([]);
    // The other way round it is named, with the level that it would lead to.
    const calm = answersWithFlip(knowledge, breathing, flip);
    expect(whatIf(knowledge, calm, only).leads[0]?.changes[0]?.becomes).toMatchObject({
      lead: 'ribs-breathing',
      level: 'soon',
      dueDays: 7
    });
  });
});
