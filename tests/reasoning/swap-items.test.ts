// Swapping an item of the plan: what may stand in, that cautions win, and that nothing else changes.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import type { Item } from '#content/schema.ts';
import type { Answers } from '#reasoning/answers.ts';
import { applyEdition } from '#reasoning/apply-edition.ts';
import { assess, type Assessment } from '#reasoning/assess.ts';
import { swapOffers } from '#reasoning/swap-items.ts';
import { allKit, answersWith, arbitraryAnswers, features } from './make-answers.ts';

const items = new Map<string, Item>(knowledge.items.map((item) => [item.id, item]));
const goalsOf = ({ plan }: Assessment) => plan.map(({ item }) => items.get(item)?.goal);
const offered = (answers: Answers) => swapOffers(knowledge, assess(knowledge, answers));
const golfer: Partial<Answers> = {
  sites: ['low-back'],
  weeks: 5,
  kit: allKit,
  features: features('sit-7h', 'golf-rotate', 'agg-walk')
};

/** Somebody's plan with the first item that has an offer swapped for its last one. */
function swapped(
  answers: Answers
): { before: Assessment; after: Assessment; from: string; to: string } | null {
  const before = assess(knowledge, answers);
  for (const [from, to] of [...swapOffers(knowledge, before)].map(
    ([id, list]) => [id, list.at(-1)] as const
  )) {
    if (to !== undefined)
      return { before, after: assess(knowledge, { ...answers, swaps: { [from]: to } }), from, to };
  }
  return null;
}

describe('what may stand in', () => {
  test('the other form first, then up to three of the same goal that are not in the plan', () => {
    const offers = offered(answersWith(golfer));
    expect(offers.size).toBeGreaterThanOrEqual(3);
    for (const [id, list] of offers) {
      const others = list.filter((each) => each !== 'alternative');
      expect(others.length).toBeLessThanOrEqual(3);
      if (list.includes('alternative')) expect(list[0]).toBe('alternative');
      for (const other of others) {
        expect(items.get(other)?.goal).toBe(items.get(id)?.goal);
        expect(offers.has(other)).toBe(false);
      }
    }
  });

  test('nothing that needs the floor, or a thing that is not there', () => {
    for (const list of offered(answersWith({ ...golfer, floor: false, kit: [] })).values()) {
      for (const id of list.filter((each) => each !== 'alternative')) {
        const item = items.get(id);
        expect(['floor', 'kneeling']).not.toContain(item?.position);
        for (const thing of ['ball', 'band', 'chair', 'stick', 'towel'])
          expect(item?.kit).not.toContain(thing);
      }
    }
  });

  test('bending back only where the press-up check eased', () => {
    const all = (answers: Answers) => [...offered(answers).values()].flat();
    fc.assert(
      fc.property(arbitraryAnswers(0), (answers) => {
        if (answers.tests['press-up-response'] === 'ok') return;
        expect(all(answers)).not.toContain('back-bend');
      }),
      { numRuns: 500, seed: 5 }
    );
  });

  test('where only comfort may be shown, only comfort stands in', () => {
    fc.assert(
      fc.property(arbitraryAnswers(2), (answers) => {
        const assessment = assess(knowledge, answers);
        if (assessment.triage.content === 'full' && !assessment.cautions.has('SURG')) return;
        for (const id of [...swapOffers(knowledge, assessment).values()].flat())
          expect(['alternative', ...knowledge.comfortItems]).toContain(id);
      }),
      { numRuns: 1000, seed: 6 }
    );
  });
});

/** What to do about an offer that is another than before. */
const ifChanged =
  'These offers have changed, as they do with a new item in src/content/items.ts or another order there. See that each suits this person, then write the new list here';

describe('offers to the letter', () => {
  const offersOf = (part: Partial<Answers>) =>
    Object.fromEntries(offered(answersWith({ ...golfer, ...part })));
  const habit = ['alternative', 'movement-break', 'sleep-position', 'pacing'];

  test('with floor and everything else: near ones first', () => {
    expect(offersOf({}), ifChanged).toEqual({
      'hip-90-90': ['alternative', 'hip-front-stretch', 'figure-4', 'cat-camel'],
      'glute-bridge': ['alternative', 'sit-to-stand', 'dead-bug', 'bird-dog'],
      'hip-hinge': ['alternative', 'dead-bug', 'bird-dog', 'side-plank'],
      'walking-plan': habit
    });
  });
  test('without a thing to use, what needs none; the floor does for a mat', () => {
    const withNothing = {
      'hip-90-90': ['alternative', 'figure-4', 'cat-camel', 'ankle-rock'],
      'glute-bridge': ['alternative', 'dead-bug', 'bird-dog', 'side-plank'],
      'hip-hinge': ['alternative', 'dead-bug', 'bird-dog', 'side-plank'],
      'walking-plan': habit
    };
    expect(offersOf({ kit: [] }), ifChanged).toEqual(withNothing);
    expect(offersOf({ kit: ['mat'] }), ifChanged).toEqual(withNothing);
  });
  test('without the floor, what is done on a chair or standing', () => {
    expect(offersOf({ floor: false }), ifChanged).toEqual({
      'hip-90-90': ['ankle-rock'],
      'seated-turn': ['chair-extension'],
      'glute-bridge': ['suitcase-carry'],
      'hip-hinge': ['alternative', 'suitcase-carry'],
      'walking-plan': habit
    });
    expect(offersOf({ floor: false, kit: [] }), ifChanged).toMatchObject({ 'seated-turn': [] });
  });
  test('once the press-up eased, bending back and what may stand in for it', () => {
    expect(offersOf({ tests: { 'press-up-response': 'ok' } }), ifChanged).toMatchObject({
      'back-bend': ['alternative', 'knee-rock', 'ball-floor-hip', 'heat']
    });
  });
  test('unsteady: a form that is already the other one is not offered again', () => {
    const offers = offersOf({ cautions: ['caution-fall'] });
    expect(offers['hip-hinge']).toEqual(['dead-bug', 'bird-dog', 'side-plank']);
    expect(offers['walking-plan']).toEqual(['movement-break', 'sleep-position', 'pacing']);
  });
  test('after an operation, comfort alone', () => {
    expect(offersOf({ cautions: ['caution-surgery'] }), ifChanged).toEqual({
      heat: [],
      'breath-90-90': ['alternative'],
      'relax-scan': [],
      pacing: []
    });
  });
  test('for a neck, nothing of the hip; for the low back, nothing of the neck', () => {
    const neck = { ...golfer, sites: ['neck'] as const, features: features('sit-7h', 'phone-3h') };
    expect(Object.fromEntries(offered(answersWith(neck)))).toMatchObject({
      heat: ['relax-scan', 'ball-wall', 'neck-side-stretch'],
      'band-side-raise': ['dns-side-sit', 'bear-shift', 'wall-slide']
    });
  });
  test('what the plan holds back, here a turn with the head still, has no stand-in that is not', () => {
    const neck: Partial<Answers> = {
      sites: ['neck', 'upper-back'],
      weeks: 5,
      kit: allKit,
      features: features('neck-combo', 'agg-turn-head', 'agg-look-up', 'ease-hand-on-head')
    };
    const { plan } = assess(knowledge, answersWith(neck));
    expect(plan.find(({ item }) => item === 'seated-turn')?.forms).toEqual(['head-still']);
    const offers = Object.fromEntries(offered(answersWith(neck)));
    expect(offers['seated-turn']).toEqual([]);
    expect(offers['chin-nod']).not.toContain('dead-bug');
  });
  test('what a professional shows first is offered to nobody', () => {
    fc.assert(
      fc.property(arbitraryAnswers(0), (answers) => {
        expect([...offered(answers).values()].flat()).not.toContain('neck-turn-towel');
      }),
      { numRuns: 300, seed: 8 }
    );
  });
  test('what stands in somewhere is not offered elsewhere, and stays on offer where it stands', () => {
    const offers = offersOf({ swaps: { 'glute-bridge': 'dead-bug' } });
    expect(offers['glute-bridge']).toContain('dead-bug');
    expect(offers['hip-hinge']).toEqual(['alternative', 'bird-dog', 'side-plank']);
  });
  test('a swap keeps the forms that the new item needs', () => {
    const { plan } = assess(
      knowledge,
      answersWith({ ...golfer, cautions: ['caution-fall'], swaps: { 'hip-hinge': 'bird-dog' } })
    );
    const before = assess(knowledge, answersWith({ ...golfer, cautions: ['caution-fall'] })).plan;
    expect(before.find(({ item }) => item === 'hip-hinge')?.forms).toEqual(['alternative']);
    expect(plan.find(({ item }) => item === 'bird-dog')?.forms).toEqual([]);
  });
});

test('what a clinic hides is not offered', () => {
  const answers = answersWith(golfer);
  const hide = [...offered(answers).values()].flat().filter((id) => id !== 'alternative');
  expect(hide.length).toBeGreaterThan(0);
  const base = applyEdition(knowledge, { hide });
  const left = [...swapOffers(base, assess(base, answers)).values()].flat();
  expect(left.filter((id) => hide.includes(id))).toEqual([]);
});

describe('a swap', () => {
  test('puts the wanted item in its place, and says what it stands for', () => {
    const swap = swapped(answersWith(golfer));
    if (!swap) throw new Error('Expected an offer.');
    const place = swap.before.plan.findIndex(({ item }) => item === swap.from);
    expect(swap.after.plan[place]).toMatchObject({ item: swap.to, insteadOf: swap.from });
    expect(swap.after.plan.filter((_, at) => at !== place)).toEqual(
      swap.before.plan.filter((_, at) => at !== place)
    );
  });

  test('for the other form keeps the item', () => {
    const before = assess(knowledge, answersWith(golfer));
    const [id] =
      [...swapOffers(knowledge, before)].find(([, list]) => list[0] === 'alternative') ??
      expect.fail('no form');
    const after = assess(knowledge, answersWith({ ...golfer, swaps: { [id]: 'alternative' } }));
    expect(after.plan.find(({ item }) => item === id)).toMatchObject({
      forms: expect.arrayContaining(['alternative']) as unknown,
      insteadOf: id
    });
  });

  test('is passed over where it was never on offer', () => {
    const never: readonly Readonly<Record<string, string>>[] = [
      { heat: 'nothing-such' },
      { 'hip-hinge': 'heat' },
      { nonsense: 'pacing' }
    ];
    for (const swaps of never) {
      expect(assess(knowledge, answersWith({ ...golfer, swaps })).plan).toEqual(
        assess(knowledge, answersWith(golfer)).plan
      );
    }
  });

  test('of two for the same item only the first counts', () => {
    const offers = offered(answersWith(golfer));
    const pair = [...offers].flatMap(([a, listA]) =>
      [...offers].flatMap(([b, listB]) =>
        a === b
          ? []
          : listA.filter((id) => id !== 'alternative' && listB.includes(id)).map((id) => ({ a, b, id }))
      )
    )[0];
    if (!pair) return expect.fail('Expected two places for one item.');
    const { plan } = assess(
      knowledge,
      answersWith({ ...golfer, swaps: { [pair.a]: pair.id, [pair.b]: pair.id } })
    );
    expect(plan.filter(({ item }) => item === pair.id)).toHaveLength(1);
  });

  test('changes no urgency, no size, no goal and no explanation, and breaks no caution, for any answers', () => {
    let count = 0;
    fc.assert(
      fc.property(arbitraryAnswers(1), (answers) => {
        const swap = swapped(answers);
        if (!swap) return;
        count += 1;
        const { before, after } = swap;
        expect(after.triage).toEqual(before.triage);
        expect(after.leads).toEqual(before.leads);
        expect(goalsOf(after)).toEqual(goalsOf(before));
        expect(new Set(after.plan.map(({ item }) => item)).size).toBe(after.plan.length);
        for (const { item } of after.plan)
          for (const code of items.get(item)?.removedBy ?? []) expect(after.cautions.has(code)).toBe(false);
      }),
      { numRuns: 3000, seed: 7 }
    );
    expect(count).toBeGreaterThan(1000);
  });
});

describe('somebody not sure of doing it', () => {
  test.each([
    [6, 3],
    [7, null],
    [null, null]
  ])('sure %s of 10: the plan is cut to %s', (confidence, most) => {
    const whole = assess(knowledge, answersWith(golfer)).plan;
    const { plan } = assess(knowledge, answersWith({ ...golfer, confidence }));
    expect(whole.length).toBeGreaterThan(3);
    expect(plan).toHaveLength(most ?? whole.length);
    for (const { item } of plan) expect(whole.map((entry) => entry.item)).toContain(item);
  });
});
