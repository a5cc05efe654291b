// Questions of habit: only those that a competing pattern weighs, and they stop counting when they no longer apply.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import { siteIds } from '#content/ids.ts';
import { featureLines, possibleLines } from '#interview/feature-lines.ts';
import { liveAnswers } from '#interview/live-answers.ts';
import { answersOf, marks } from '../../scripts/people/make-person.ts';

const lists = ['posture', 'activities', 'aggravates', 'eases', 'sharpen', 'bendy'] as const;
const places = fc.subarray([...siteIds], { minLength: 1 });
const everyYes = Object.fromEntries(knowledge.features.map(({ id }) => [id, true] as const));

/** The patterns that compete, or would with one of their own features. */
const competing = (sites: readonly string[]) =>
  knowledge.patterns.filter(
    (pattern) =>
      pattern.sites.some((site) => sites.includes(site)) ||
      (pattern.sitesWith !== undefined && sites.includes(pattern.sitesWith.site))
  );

describe('feature lines', () => {
  test('are those that a competing pattern weighs, all of them, and no danger sign again', () => {
    fc.assert(
      fc.property(places, (sites) => {
        const weighed = competing(sites).flatMap(({ weights }) =>
          weights.flatMap(({ features }) => features)
        );
        const asked = lists.flatMap((list) => possibleLines(knowledge, sites, list));
        for (const { id, list, sameAsSign } of asked) {
          expect(weighed).toContain(list === 'bendy' ? 't-hypermobile' : id);
          expect(sameAsSign).toBeUndefined();
        }
        const ids = asked.map(({ id }) => id);
        for (const { id, list, sameAsSign, askFor } of knowledge.features) {
          if (list === 'derived' || list === 'bendy' || sameAsSign !== undefined) continue;
          const isHere = askFor === undefined || askFor.some((site) => sites.includes(site));
          expect(ids.includes(id), id).toBe(weighed.includes(id) && isHere);
        }
      })
    );
  });

  test('a follow-up is asked after its yes only', () => {
    const follow = 'pain-follows-carry-side';
    const ask = (features: Record<string, boolean>) =>
      featureLines(
        knowledge,
        ['neck', 'low-back', 'shoulder', 'upper-back'],
        answersOf({ features }),
        'activities'
      ).map(({ id }) => id);
    expect(ask({})).not.toContain(follow);
    expect(ask({ 'carry-one-side': false })).not.toContain(follow);
    expect(ask({ 'carry-one-side': true })).toContain(follow);
  });

  test('no follow-up is asked where what it follows is not', () => {
    fc.assert(
      fc.property(places, (sites) => {
        const ids = lists
          .flatMap((list) => featureLines(knowledge, sites, answersOf({ features: everyYes }), list))
          .map(({ id }) => id);
        if (ids.includes('pain-follows-carry-side')) expect(ids).toContain('carry-one-side');
      })
    );
  });

  test('count only while their question applies; danger signs always count', () => {
    fc.assert(
      fc.property(places, places, (before, later) => {
        const lines = { 'hot-joint': 'yes', 'dizzy-sick': 'unsure' } as const;
        const given = answersOf({ zones: marks(...before), features: everyYes, lines });
        const moved = liveAnswers(knowledge, { ...given, zones: marks(...later) });
        const asked = lists
          .flatMap((list) => featureLines(knowledge, later, given, list))
          .map(({ id }) => id);
        expect(Object.keys(moved.features).toSorted()).toEqual(asked.toSorted());
        expect(moved.signs).toEqual(lines);
      })
    );
  });

  test('a check counts only where a competing pattern weighs it, unless it had to be stopped', () => {
    const tests = { 'wall-shoulder-raise': 2, 'neck-turn': 'dizzy' } as const;
    expect(
      Object.keys(liveAnswers(knowledge, answersOf({ zones: marks('shoulder'), tests })).tests).toSorted()
    ).toEqual(['neck-turn', 'wall-shoulder-raise']);
    expect(Object.keys(liveAnswers(knowledge, answersOf({ zones: marks('leg'), tests })).tests)).toEqual([
      'neck-turn'
    ]);
  });
});
