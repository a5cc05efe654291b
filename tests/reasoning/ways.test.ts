// A law of every plan: no form and no caution is undone by a harder way, more weight, or the steps of another form.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import type { CautionCode } from '#content/schema.ts';
import { items as itemTexts } from '#text/items.ts';
import type { ItemText } from '#content/text/shape.ts';
import { assess } from '#reasoning/assess.ts';
import { stepOf } from '#reasoning/progression.ts';
import type { ItemRecord, SessionRecord } from '#reasoning/session-record.ts';
import { isSamePlan, planAsDone, waysAtHand, waysOf } from '#reasoning/ways.ts';
import { arbitraryAnswers } from './make-answers.ts';

const texts: Readonly<Record<string, ItemText>> = itemTexts;
/** With these nobody is led on to more than the plain form. */
const careful: readonly CautionCode[] = ['PREG', 'BONE', 'HYP', 'SURG', 'BP', 'JOINT', 'FALL', 'OLD'];
const none = new Set<CautionCode>();

/** Sessions, one a day, in which every item had the same light. */
const sessions = (lights: readonly ItemRecord['light'][]): readonly SessionRecord[] =>
  lights.map((light, day) => ({
    at: new Date(Date.UTC(2026, 0, 1 + day)).toISOString(),
    items: knowledge.items.map(({ id }) => ({ item: id, light, pain: null }))
  }));
const light = fc.constantFrom<ItemRecord['light']>(
  'green',
  'green',
  'green',
  'green',
  'amber',
  'red',
  'skipped'
);
const someLog = fc.oneof(
  fc.constant(sessions(Array<'green'>(12).fill('green'))),
  fc.array(light, { maxLength: 40 }).map(sessions)
);

const grownUp = arbitraryAnswers(0).map((answers) => ({
  ...answers,
  age: answers.age === null ? null : 18 + (answers.age % 82)
}));

describe('whatever was answered and done', () => {
  test('no changed form and no careful person gets a harder way or more weight', () => {
    const seen = { held: 0, harder: 0, heavier: 0, others: 0 };
    fc.assert(
      fc.property(grownUp, someLog, (answers, log) => {
        const { plan, cautions } = assess(knowledge, answers);
        for (const { item, forms, ways } of planAsDone(knowledge, plan, cautions)) {
          const step = stepOf(item, log, ways);
          const isHeld = forms.length > 0 || careful.some((code) => cautions.has(code));
          if (isHeld) {
            seen.held += 1;
            expect(ways, item).toMatchObject({ mayBeHarder: false, mayBeHeavier: false });
            expect(step.form, item).not.toBe('harder');
            expect(step.isHeavier, item).toBe(false);
          }
          if (step.form === 'harder') seen.harder += 1;
          if (step.isHeavier) seen.heavier += 1;
          if (forms.includes('alternative')) {
            seen.others += 1;
            // Its own sentence stands in the place of the plain steps, and of what makes them easier.
            expect(ways).toMatchObject({ hasPlainSteps: false, mayBeEasier: false });
            expect(texts[item]?.alternative, item).toBeTruthy();
            expect(step.form, item).toBeNull();
          }
        }
      }),
      { numRuns: 1500, seed: 4 }
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(10);
  });

  test('a stretch is not made harder with tingling, nor with what a bend sets off', () => {
    for (const code of ['NERVE', 'LEG', 'VASC', 'EXT', 'FLEX'] as const)
      for (const { id, stretch } of knowledge.items)
        expect(waysOf(knowledge, { item: id, forms: [] }, new Set([code])).mayBeHarder, `${code} ${id}`).toBe(
          !stretch
        );
  });

  test('without caution and form all is open, and weight only where the item takes weight', () => {
    const heavier: string[] = [];
    for (const { id } of knowledge.items) {
      const ways = waysOf(knowledge, { item: id, forms: [] }, none);
      expect(ways).toMatchObject({ hasPlainSteps: true, mayBeEasier: true, mayBeHarder: true });
      if (ways.mayBeHeavier) heavier.push(id);
    }
    expect(heavier.toSorted()).toEqual(['hip-hinge', 'sit-to-stand', 'suitcase-carry']);
    for (const id of heavier) expect(texts[id]?.harder).toMatch(/weight|load|heavier/i);
    expect(waysOf(knowledge, { item: 'no-such-item', forms: [] }, none).mayBeHarder).toBe(false);
  });
});

describe('a plan under way', () => {
  const entry = (forms: readonly string[]) =>
    [{ item: 'hip-hinge', forms, because: { kind: 'fill' } }] as const;

  test('is another one as soon as one form or one way is another', () => {
    const plain = planAsDone(knowledge, entry([]), none);
    expect(isSamePlan(plain, planAsDone(knowledge, entry([]), none))).toBe(true);
    expect(isSamePlan(plain, planAsDone(knowledge, entry(['alternative']), none))).toBe(false);
    expect(isSamePlan(plain, planAsDone(knowledge, entry([]), new Set(['BONE'])))).toBe(false);
    expect(isSamePlan(plain, [])).toBe(false);
  });
});

describe('the other ways at hand', () => {
  const all = { hasPlainSteps: true, mayBeEasier: true, mayBeHarder: true, mayBeHeavier: true };
  test.each(['mobility', 'stability'] as const)(
    'both for %s, and none above an easier way that was led to',
    (goal) => {
      expect(waysAtHand(all, goal, null)).toEqual(['easier', 'harder']);
      expect(waysAtHand(all, goal, 'harder')).toEqual(['easier', 'harder']);
      expect(waysAtHand(all, goal, 'easier')).toEqual([]);
    }
  );
  test('never harder where a caution holds it back, nor in relief and habits', () => {
    expect(waysAtHand({ ...all, mayBeHarder: false }, 'stability', null)).toEqual(['easier']);
    expect(waysAtHand(all, 'relief', null)).toEqual(['easier']);
    expect(waysAtHand(all, 'habit', null)).toEqual(['easier']);
  });
  test('none in a form of its own, which nothing is told about', () => {
    expect(waysAtHand({ ...all, mayBeEasier: false, mayBeHarder: false }, 'mobility', null)).toEqual([]);
  });
});
