// Laws of urgency over arbitrary answers: more danger never lowers it, and order never matters.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import { contentIds, levelIds } from '#content/ids.ts';
import type { KnowledgeBase } from '#content/schema.ts';
import { caseResult } from '#keep/case/case-result.ts';
import type { Answers } from '#reasoning/answers.ts';
import { assess } from '#reasoning/assess.ts';
import { findingsOf } from '#reasoning/findings.ts';
import { triage } from '#reasoning/triage.ts';
import type { Triage } from '#reasoning/triage.ts';
import { answersWith, arbitraryAnswers, newable, signIds } from './make-answers.ts';

const urgency = (answers: Answers, base: KnowledgeBase = knowledge) =>
  triage(base, findingsOf(base, answers));

/** The first is at least as careful as the second: level, then days, and content. */
function expectAtLeast(careful: Triage, than: Triage): void {
  const [level, otherLevel] = [levelIds.indexOf(careful.level), levelIds.indexOf(than.level)];
  expect(level).toBeLessThanOrEqual(otherLevel);
  if (careful.level === 'soon' && than.level === 'soon') {
    expect(careful.dueDays ?? 0).toBeLessThanOrEqual(than.dueDays ?? 0);
  }
  expect(contentIds.indexOf(careful.content)).toBeLessThanOrEqual(contentIds.indexOf(than.content));
  if (than.crisis) expect(careful.crisis).toBe(true);
}

const people = arbitraryAnswers(6);
const anySign = fc.constantFrom(...signIds);

describe('more danger never lowers urgency, nor allows more content', () => {
  test('no to yes, new or not', () => {
    fc.assert(
      fc.property(people, anySign, fc.boolean(), (answers, sign, isNew) => {
        const before = { ...answers, signs: { ...answers.signs, [sign]: 'no' as const } };
        const began = isNew && newable.includes(sign) ? [...answers.began, sign] : answers.began;
        const after = { ...before, signs: { ...before.signs, [sign]: 'yes' as const }, began };
        expectAtLeast(urgency(after), urgency(before));
      }),
      { numRuns: 3000 }
    );
  });

  test('no to unsure, and unsure to a new yes', () => {
    fc.assert(
      fc.property(people, anySign, (answers, sign) => {
        const no = { ...answers, signs: { ...answers.signs, [sign]: 'no' as const } };
        const unsure = { ...answers, signs: { ...answers.signs, [sign]: 'unsure' as const } };
        const began = newable.includes(sign) ? [...answers.began, sign] : answers.began;
        const yes = { ...answers, signs: { ...answers.signs, [sign]: 'yes' as const }, began };
        expectAtLeast(urgency(unsure), urgency(no));
        expectAtLeast(urgency(yes), urgency(unsure));
      }),
      { numRuns: 3000 }
    );
  });

  test('new, whatever else was answered', () => {
    fc.assert(
      fc.property(people, fc.constantFrom(...newable), (answers, sign) => {
        const yes = { ...answers, signs: { ...answers.signs, [sign]: 'yes' as const } };
        const old = { ...yes, began: yes.began.filter((id) => id !== sign) };
        expectAtLeast(urgency({ ...old, began: [...old.began, sign] }), urgency(old));
      })
    );
  });

  test('every single sign from no to unsure to new, for every place and three ages', () => {
    for (const sign of signIds) {
      for (const site of ['neck', 'upper-back', 'shoulder', 'low-back', 'arm', 'leg'] as const) {
        for (const age of [30, 66, null]) {
          const with_ = (said: 'no' | 'unsure' | 'yes', began: readonly string[] = []) =>
            urgency(answersWith({ age, sites: [site], signs: { [sign]: said }, began }));
          expectAtLeast(with_('unsure'), with_('no'));
          expectAtLeast(with_('yes', [sign]), with_('unsure'));
        }
      }
    }
  });

  test('outlook flags, habits, pain and cautions never lower it', () => {
    const flags = signIds.filter((id) => id.startsWith('yf-'));
    const habits = knowledge.features.filter(({ list }) => list === 'posture' || list === 'activities');
    fc.assert(
      fc.property(
        people,
        fc.subarray(flags),
        fc.subarray(habits.map(({ id }) => id)),
        fc.nat(10),
        (answers, given, named, pain) => {
          const plain = { ...answers, features: {}, pain: null, cautions: [] };
          const after = {
            ...plain,
            signs: { ...plain.signs, ...Object.fromEntries(given.map((id) => [id, 'yes' as const])) },
            features: Object.fromEntries(named.map((id) => [id, true])),
            pain,
            cautions: answers.cautions
          };
          const before = {
            ...plain,
            signs: Object.fromEntries(Object.entries(plain.signs).filter(([id]) => !given.includes(id)))
          };
          expectAtLeast(urgency(after), urgency(before));
        }
      )
    );
  });
});

describe('order never matters', () => {
  const turned = (answers: Answers): Answers => ({
    ...answers,
    sites: answers.sites.toReversed(),
    signs: Object.fromEntries(Object.entries(answers.signs).toReversed()),
    began: answers.began.toReversed(),
    features: Object.fromEntries(Object.entries(answers.features).toReversed()),
    tests: Object.fromEntries(Object.entries(answers.tests).toReversed()),
    kit: answers.kit.toReversed(),
    cautions: answers.cautions.toReversed()
  });

  test('of the answers', () => {
    for (const mostSigns of [0, 3]) {
      fc.assert(
        fc.property(arbitraryAnswers(mostSigns), (answers) => {
          const [one, other] = [assess(knowledge, answers), assess(knowledge, turned(answers))];
          expect(caseResult(knowledge, 'x', other)).toEqual(caseResult(knowledge, 'x', one));
          expect(other.regions).toEqual(one.regions);
          expect(other.plan).toEqual(one.plan);
          expect(other.leads).toEqual(one.leads);
        })
      );
    }
  });

  test('of the rules', () => {
    const backwards = { ...knowledge, rules: knowledge.rules.toReversed() };
    fc.assert(
      fc.property(people, (answers) => {
        const [one, other] = [urgency(answers), urgency(answers, backwards)];
        expect({ ...other, fired: [] }).toEqual({ ...one, fired: [] });
        const ids = (result: Triage) => result.fired.map(({ id, isUnsure }) => `${id}${isUnsure}`).sort();
        expect(ids(other)).toEqual(ids(one));
      })
    );
  });

  test('fired rules come in rule order, the movement check last', () => {
    fc.assert(
      fc.property(people, (answers) => {
        const order = [...knowledge.rules.map(({ id }) => id), 'T16'];
        const places = urgency(answers).fired.map(({ id }) => order.indexOf(id));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(places).not.toContain(-1);
      })
    );
  });
});

describe('what is promised of every result', () => {
  test('calls, hospital and same-day show no explanation, check or plan; comfort shows no check', () => {
    fc.assert(
      fc.property(people, (answers) => {
        const { triage: result, patterns, leads, regions, tests, plan } = assess(knowledge, answers);
        if (!['soon', 'self-care'].includes(result.level)) expect(result.content).toBe('none');
        if (result.content === 'none') {
          expect([patterns, leads, regions, tests, plan].flat()).toEqual([]);
        } else {
          expect(patterns.length).toBeGreaterThan(0);
          if (result.content === 'comfort') {
            expect(tests).toEqual([]);
            expect(plan.filter(({ item }) => !knowledge.comfortItems.includes(item))).toEqual([]);
          }
        }
        expect(result.dueDays !== null).toBe(result.level === 'soon');
      })
    );
  });

  test('the level shown is the severest that fired, the unsure ones counted as they should be', () => {
    fc.assert(
      fc.property(people, (answers) => {
        const result = urgency(answers);
        const levels = result.fired.map(({ id, isUnsure }) => {
          const level = id === 'T16' ? 'soon' : knowledge.rules.find((rule) => rule.id === id)?.level;
          if (level === 'crisis' || level === undefined) return 'self-care';
          if (!isUnsure || level === 'emergency-call' || level === 'ed-today') return level;
          return level === 'same-day' ? 'soon' : 'self-care';
        });
        const severest = Math.min(...levels.map((level) => levelIds.indexOf(level)));
        expect(result.level).toBe(levelIds[severest]);
      })
    );
  });

  const noSelfCare = [
    'ctx-pregnant',
    'ctx-could-be-pregnant',
    'ctx-postpartum',
    'ctx-cancer',
    'ctx-immune-low',
    'ctx-recent-surgery',
    'ctx-spine-procedure'
  ];
  test.each(noSelfCare)('%s, yes or unsure, allows no self-care in any combination', (sign) => {
    fc.assert(
      fc.property(people, fc.constantFrom('yes' as const, 'unsure' as const), (answers, said) => {
        expect(urgency({ ...answers, signs: { ...answers.signs, [sign]: said } }).content).toBe('none');
      })
    );
  });

  test('under 18 allows no self-care in any combination', () => {
    fc.assert(
      fc.property(people, fc.nat(17), (answers, age) => {
        expect(urgency({ ...answers, age }).content).toBe('none');
      })
    );
  });

  test.each(['bladder-change', 'bowel-change', 'saddle-numb'])(
    '%s is never below same-day, and new or unsure never below hospital today',
    (sign) => {
      fc.assert(
        fc.property(people, (answers) => {
          const place = (said: 'yes' | 'unsure', began: readonly string[]) =>
            levelIds.indexOf(urgency({ ...answers, signs: { ...answers.signs, [sign]: said }, began }).level);
          expect(place('yes', [])).toBeLessThanOrEqual(levelIds.indexOf('same-day'));
          expect(place('yes', [sign])).toBeLessThanOrEqual(levelIds.indexOf('ed-today'));
          expect(place('unsure', [])).toBeLessThanOrEqual(levelIds.indexOf('ed-today'));
        })
      );
    }
  );
});
