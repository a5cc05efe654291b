// Laws of the form in which a plan holds its items: floor, kit, cautions, and how short a plan may be.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import type { Item } from '#content/schema.ts';
import type { Answers } from '#reasoning/answers.ts';
import { assess } from '#reasoning/assess.ts';
import type { Assessment } from '#reasoning/assess.ts';
import { arbitraryAnswers } from './make-answers.ts';

const itemsById = new Map<string, Item>(knowledge.items.map((item) => [item.id, item]));
const comfort: readonly string[] = knowledge.comfortItems;

/** Holds a law for many people of 18 and over without danger signs; `part` is fixed in all of them. */
function holds(part: Partial<Answers>, law: (assessment: Assessment, answers: Answers) => void): void {
  let plans = 0;
  const grownUp = arbitraryAnswers(0).map((answers) => ({
    ...answers,
    age: answers.age === null ? null : 18 + (answers.age % 82),
    ...part
  }));
  fc.assert(
    fc.property(grownUp, (answers) => {
      const assessment = assess(knowledge, answers);
      if (assessment.plan.length > 0) plans += 1;
      law(assessment, answers);
    }),
    { numRuns: 200 }
  );
  // A law that saw no plans would hold of nothing.
  expect(plans).toBeGreaterThan(100);
}

/** Each item of a plan with what the base says of it. */
function entriesOf({ plan }: Assessment) {
  return plan.map((entry) => {
    const item = itemsById.get(entry.item);
    if (!item) throw new Error(`There is no item ${entry.item}.`);
    return { item, forms: entry.forms };
  });
}

describe('the form of every item suits the person', () => {
  test('without the floor nothing asks for it', () => {
    holds({ floor: false }, (assessment) => {
      for (const { item, forms } of entriesOf(assessment)) {
        if (item.position !== 'floor' && item.position !== 'kneeling') continue;
        expect(item.hasAlternative, item.id).toBe(true);
        expect(forms, item.id).toContain('alternative');
      }
    });
  });

  test('with floor, chair and no caution that asks for it, the other way does not come', () => {
    holds({ floor: true, age: 40, cautions: [], kit: ['ball', 'band', 'chair'] }, (assessment) => {
      for (const { item, forms } of entriesOf(assessment)) {
        const isAsked = item.changedBy.some(
          ({ code, form }) => form === 'alternative' && assessment.cautions.has(code)
        );
        expect(forms.includes('alternative'), item.id).toBe(isAsked);
      }
    });
  });

  test('at 75 and over, or at an age not given, the other way comes even with the floor', () => {
    for (const age of [75, 90, null]) {
      holds({ floor: true, age }, (assessment) => {
        for (const { item, forms } of entriesOf(assessment)) {
          if (item.position === 'floor' && item.hasAlternative) {
            expect(forms, item.id).toContain('alternative');
          }
        }
      });
    }
  });

  test('what is lacking has its stand-in', () => {
    holds({ kit: [] }, (assessment) => {
      for (const { item, forms } of entriesOf(assessment)) {
        if (item.kit.includes('ball')) expect(forms, item.id).toContain('no-ball');
        if (item.kit.includes('band')) expect(forms, item.id).toContain('no-band');
        if (item.kit.includes('chair') && item.hasAlternative) {
          expect(forms, item.id).toContain('alternative');
        }
        expect(item.id).not.toBe('band-er');
      }
    });
  });

  test('a caution that changes an item changes it in every plan', () => {
    holds({ cautions: ['caution-fall', 'caution-bp'] }, (assessment) => {
      expect([...assessment.cautions]).toEqual(expect.arrayContaining(['FALL', 'BP']));
      for (const { item, forms } of entriesOf(assessment)) {
        for (const { code, form } of item.changedBy) {
          if (assessment.cautions.has(code)) expect(forms, item.id).toContain(form);
        }
      }
    });
  });
});

describe('how short a plan may be', () => {
  test('with full content and no operation, three at least', () => {
    holds({}, ({ triage, cautions, plan }) => {
      if (triage.content !== 'full' || cautions.has('SURG')) return;
      expect(plan.length).toBeGreaterThanOrEqual(knowledge.planSize.fewest);
    });
  });

  test('after an operation comfort only, and never nothing', () => {
    holds({ cautions: ['caution-surgery'] }, (assessment) => {
      if (assessment.triage.content === 'none') return;
      const ids = assessment.plan.map(({ item }) => item);
      expect(ids.filter((id) => !comfort.includes(id))).toEqual([]);
      expect(ids).toContain('pacing');
    });
  });

  test('with every caution of the list at once there still is something to do', () => {
    const all = ['joint', 'bp', 'fall', 'hypermobile', 'skin', 'medicine'] as const;
    holds({ cautions: all.map((id) => `caution-${id}` as const) }, ({ triage, plan }) => {
      if (triage.content === 'full') expect(plan.length).toBeGreaterThan(0);
    });
  });
});
