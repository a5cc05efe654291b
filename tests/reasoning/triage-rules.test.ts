// Every rule fires on each smallest set of answers that satisfies it, and on none smaller.
import { describe, expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import { contentIds, levelIds } from '#content/ids.ts';
import type { Condition, Rule, SiteId } from '#content/schema.ts';
import type { Answers } from '#reasoning/answers.ts';
import { tabledRules } from '../../scripts/proof/rule-table.ts';
import { answersWith, assessed, firedIds, signs } from './make-answers.ts';

/** One thing that a condition needs. */
type Need =
  | { readonly yes: string }
  | { readonly new: string }
  | { readonly place: SiteId }
  | { readonly age: number; readonly otherwise: number }
  | { readonly axial: number }
  | { readonly outlook: number };

/** All smallest sets of needs that satisfy a condition. */
function smallestSets(condition: Condition): readonly (readonly Need[])[] {
  if ('any' in condition) return condition.any.map((yes) => [{ yes }]);
  if ('new' in condition) return condition.new.map((id) => [{ new: id }]);
  if ('place' in condition) return condition.place.map((place) => [{ place }]);
  if ('ageAtLeast' in condition)
    return [[{ age: condition.ageAtLeast, otherwise: condition.ageAtLeast - 1 }]];
  if ('ageBelow' in condition) return [[{ age: condition.ageBelow - 1, otherwise: condition.ageBelow }]];
  if ('count' in condition) {
    return [
      [condition.count === 'axial-criteria' ? { axial: condition.atLeast } : { outlook: condition.atLeast }]
    ];
  }
  if ('or' in condition) return condition.or.flatMap(smallestSets);
  if ('all' in condition) {
    return condition.all
      .map(smallestSets)
      .reduce((sets, more) => sets.flatMap((set) => more.map((part) => [...set, ...part])));
  }
  if ('always' in condition) return [[]];
  throw new Error('A condition that this test does not know.');
}

const outlookSigns = ['yf-fear', 'yf-outlook', 'yf-worry', 'yf-mood'];

/** Answers that meet the needs and nothing more; the need at `without` is just missed. */
function answersMeeting(needs: readonly Need[], asksHowNew: boolean, without = -1): Answers {
  const yes: string[] = [];
  const began: string[] = [];
  const sites: SiteId[] = [];
  let age = 30;
  let axial = 0;
  needs.forEach((need, at) => {
    const isMet = at !== without;
    if ('yes' in need) yes.push(...(isMet ? [need.yes] : []));
    else if ('new' in need) {
      yes.push(need.new);
      if (isMet) began.push(need.new);
    } else if ('place' in need) sites.push(...(isMet ? [need.place] : []));
    else if ('age' in need) age = isMet ? need.age : need.otherwise;
    else if ('axial' in need) axial = isMet ? need.axial : need.axial - 1;
    else yes.push(...outlookSigns.slice(0, isMet ? need.outlook : need.outlook - 1));
  });
  // At 8 weeks "new or worse" and "within a week" do not follow by themselves, at 2 "3 weeks or more" does not.
  const weeks = asksHowNew ? 8 : 2;
  return answersWith({
    age,
    sites,
    weeks,
    signs: signs('yes', ...yes),
    began,
    axialCriteria: { yes: axial, unsure: 0 }
  });
}

const cases = knowledge.rules.map((rule: Rule) => {
  const sets = smallestSets(rule.when);
  const asksHowNew = sets.some((needs) =>
    needs.some((need) => 'yes' in need && ['pain-new-or-worse', 'onset-week'].includes(need.yes))
  );
  return { rule, sets, asksHowNew };
});

test('there are as many rules as in the rule table, numbered from R01 in order, and each can be satisfied', () => {
  expect(
    knowledge.rules.map(({ id }) => id),
    'A new rule stands last in src/content/rules.ts, with the next number, and has a line in scripts/proof/rule-table.ts.'
  ).toEqual(Array.from({ length: tabledRules.length }, (_, at) => `R${String(at + 1).padStart(2, '0')}`));
  expect(cases.filter(({ sets }) => sets.length === 0)).toEqual([]);
});

describe.each(cases)('$rule.id', ({ rule, sets, asksHowNew }) => {
  test('fires on each smallest set, and its level, days and content hold', () => {
    for (const needs of sets) {
      const result = assessed(answersMeeting(needs, asksHowNew));
      const { level, dueDays, content, crisis } = result.triage;
      const told = JSON.stringify(needs);
      expect(firedIds(result), told).toContain(rule.id);
      if (rule.level === 'crisis') {
        expect(crisis, told).toBe(true);
        continue;
      }
      expect(levelIds.indexOf(level), told).toBeLessThanOrEqual(levelIds.indexOf(rule.level));
      if (level === rule.level && rule.dueDays !== undefined) {
        expect(dueDays, told).not.toBeNull();
        expect(dueDays, told).toBeLessThanOrEqual(rule.dueDays);
      }
      expect(contentIds.indexOf(content), told).toBeLessThanOrEqual(
        contentIds.indexOf(rule.content ?? 'none')
      );
    }
  });

  test('does not fire when any one need is just missed', () => {
    for (const needs of sets) {
      needs.forEach((need, at) => {
        expect(
          firedIds(assessed(answersMeeting(needs, asksHowNew, at))),
          JSON.stringify([need, needs])
        ).not.toContain(rule.id);
      });
    }
    // R83 needs nothing, and so cannot be missed.
    expect(sets.every((needs) => needs.length > 0)).toBe(rule.id !== 'R83');
  });
});

describe('a rule alone decides where nothing else fires', () => {
  test.each([
    ['R25', { signs: signs('yes', 'ctx-cancer') }, 'soon', 3, 'none'],
    ['R28', { signs: signs('yes', 'constant-worsening') }, 'soon', 7, 'comfort'],
    ['R48', { signs: signs('yes', 'ctx-inflam-spine') }, 'soon', 14, 'comfort'],
    ['R79', { signs: signs('yes', 'not-improving') }, 'soon', 14, 'full'],
    ['R76', { signs: signs('yes', 'cannot-self-answer') }, 'same-day', null, 'none'],
    ['R88', { signs: signs('yes', 'dark-urine') }, 'ed-today', null, 'none'],
    ['R64', { signs: signs('yes', 'pain-on-breath', 'cough-blood') }, 'emergency-call', null, 'none']
  ] as const)('%s', (id, part, level, dueDays, content) => {
    const result = assessed(part);
    expect(firedIds(result)).toContain(id);
    expect(result.triage).toMatchObject({ level, dueDays, content, crisis: false });
  });

  test('the severest level wins, of equal ones the fewest days, and the least content', () => {
    const two = assessed({
      signs: signs('yes', 'not-improving', 'constant-worsening', 'severe-uncontrolled')
    });
    expect(two.triage).toMatchObject({ level: 'soon', dueDays: 3, content: 'comfort' });
    const three = assessed({ signs: signs('yes', 'not-improving', 'calf-swollen') });
    expect(three.triage).toMatchObject({ level: 'same-day', dueDays: null, content: 'none' });
    expect(firedIds(three)).toEqual(['R66', 'R79', 'R83']);
  });
});
