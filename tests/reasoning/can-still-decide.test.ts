// Which rules and signs can still decide, on small knowledge made for it.
import { describe, expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import type { AskCondition, Condition, KnowledgeBase, Rule, Sign } from '#content/schema.ts';
import type { Answers } from '#reasoning/answers.ts';
import type { PointOnTheWay } from '#reasoning/can-still-decide.ts';
import { rulesThatCanStillDecide, signsThatCanStillDecide } from '#reasoning/can-still-decide.ts';
import { findingsOf } from '#reasoning/findings.ts';
import { triage } from '#reasoning/triage.ts';
import { answersWith, signs } from './make-answers.ts';

const signOf = (id: string, more: Partial<Sign> = {}): Sign => ({
  id,
  group: 'course',
  askFor: 'all',
  ...more
});
const rule = (id: string, when: Condition, more: Partial<Rule> = {}): Rule => ({
  id,
  level: 'same-day',
  content: 'none',
  when,
  ...more
});
/** Whoever has these answers has no plan here, and is to be seen in 14 days: R75. */
const standing = rule('R75', { always: true }, { level: 'soon', dueDays: 14, ownPage: true });
const names = ['one', 'two', 'three', 'four'];
const baseOf = (rules: readonly Rule[], more: readonly Sign[] = []): KnowledgeBase => ({
  ...knowledge,
  rules: [standing, ...rules],
  signs: [...more, ...names.filter((id) => !more.some((sign) => sign.id === id)).map((id) => signOf(id))]
});
function pointOf(
  base: KnowledgeBase,
  ahead: readonly string[] = names,
  answers: Partial<Answers> = {}
): PointOnTheWay {
  const findings = findingsOf(base, answersWith(answers));
  return { findings, triage: triage(base, findings), ahead: new Set(ahead) };
}
const living = (base: KnowledgeBase, point = pointOf(base)) =>
  rulesThatCanStillDecide(base, point).map(({ id }) => id);
const deciding = (base: KnowledgeBase, point = pointOf(base)) =>
  [...signsThatCanStillDecide(base, point, rulesThatCanStillDecide(base, point))].sort();

describe('a rule can still decide', () => {
  const one: Condition = { any: ['one'] };

  test('where it says more than what stands: a higher level, or a crisis', () => {
    const base = baseOf([
      rule('R01', one),
      rule('R02', one, { level: 'self-care' }),
      rule('R03', one, { level: 'crisis', content: null }),
      rule('R04', one, { level: 'emergency-call' })
    ]);
    expect(living(base)).toEqual(['R01', 'R03', 'R04']);
  });

  test('where it says the same, sooner; not where it says the same at the same time, or later', () => {
    const soon = (id: string, dueDays?: 3 | 7 | 14) =>
      rule(id, one, { level: 'soon', ...(dueDays && { dueDays }) });
    const base = baseOf([soon('R01', 14), soon('R02', 7), soon('R03', 3), soon('R04')]);
    expect(living(base)).toEqual(['R02', 'R03']);
    expect(living(base, { ...pointOf(base), triage: { ...pointOf(base).triage, dueDays: 7 } })).toEqual([
      'R03'
    ]);
  });

  test('and never sooner where no days are named', () => {
    const base = baseOf([rule('R01', one, { level: 'soon', dueDays: 3 })]);
    expect(living(base, { ...pointOf(base), triage: { ...pointOf(base).triage, dueDays: null } })).toEqual(
      []
    );
  });

  test('while a sign that it names lies ahead, or was answered yes or unsure; never after a no', () => {
    const base = baseOf([rule('R01', one), rule('R02', { new: ['one'] })]);
    const none: readonly string[] = [];
    expect(living(base, pointOf(base, ['one']))).toEqual(['R01', 'R02']);
    expect(living(base, pointOf(base, none))).toEqual([]);
    expect(living(base, pointOf(base, none, { signs: signs('no', 'one') }))).toEqual([]);
    // Answered already, and it stands at that level: nothing more can come of it.
    const after = pointOf(base, none, { signs: signs('yes', 'one'), began: ['one'] });
    expect(living(base, after)).toEqual([]);
    expect(living(base, { ...after, triage: pointOf(base).triage })).toEqual(['R01', 'R02']);
    const unsure = pointOf(base, none, { signs: signs('unsure', 'one') });
    expect(living(base, { ...unsure, triage: pointOf(base).triage })).toEqual(['R01', 'R02']);
  });

  test('not where age or place rule it out', () => {
    const both = (other: Condition): Condition => ({ all: [one, other] });
    const base = baseOf([
      rule('R01', both({ ageAtLeast: 50 })),
      rule('R02', both({ ageBelow: 50 })),
      rule('R03', both({ place: ['neck'] })),
      rule('R04', both({ place: ['low-back'] }))
    ]);
    expect(living(base)).toEqual(['R02', 'R04']);
  });

  test('where it counts: how many there will be is open', () => {
    const base = baseOf([
      rule('R01', { count: 'axial-criteria', atLeast: 4 }),
      rule('R02', { count: 'yellow-flags', atLeast: 4 })
    ]);
    expect(living(base)).toEqual(['R01', 'R02']);
  });

  test('only among those that could before', () => {
    const base = baseOf([rule('R01', one), rule('R02', one)]);
    const among = base.rules.filter(({ id }) => id === 'R02');
    expect(rulesThatCanStillDecide(base, pointOf(base), among).map(({ id }) => id)).toEqual(['R02']);
  });
});

describe('a sign can still decide', () => {
  test('where a living rule reads it', () => {
    const base = baseOf([
      rule('R01', { any: ['one'] }),
      rule('R02', { any: ['two'] }, { level: 'self-care' }),
      rule('R03', { new: ['three'] })
    ]);
    expect(deciding(base)).toEqual(['one', 'three']);
  });

  test('in a part that can still hold, and in no other', () => {
    const base = baseOf([
      rule('R01', {
        or: [{ all: [{ any: ['one'] }, { ageAtLeast: 70 }] }, { all: [{ any: ['two'] }, { ageBelow: 70 }] }]
      })
    ]);
    expect(deciding(base)).toEqual(['two']);
    expect(deciding(base, pointOf(base, names, { age: 75 }))).toEqual(['one']);
  });

  test('where it opens a count, whatever the rules read', () => {
    const base = baseOf([], [signOf('one', { opens: 'criteria' }), signOf('two', { opens: 'urgent' })]);
    expect(deciding(base)).toEqual(['one']);
  });

  test('where it is a line of one that can', () => {
    const base = baseOf(
      [rule('R01', { any: ['one'] })],
      [signOf('two', { lineOf: 'one' }), signOf('three', { lineOf: 'four' })]
    );
    expect(deciding(base)).toEqual(['one', 'two']);
  });

  test('where one that can waits for it, however far back', () => {
    const waits = (id: string, askAfter: AskCondition) => signOf(id, { askAfter });
    const base = baseOf(
      [rule('R01', { any: ['one'] })],
      [
        waits('one', { any: ['two'] }),
        waits('two', { any: ['three'] }),
        waits('three', { gate: 'gate-nerve' })
      ]
    );
    expect(deciding(base)).toEqual(['one', 'three', 'two']);
    // Where what it waits for is known, nothing further back is asked for it.
    const known = pointOf(base, names, { signs: signs('yes', 'two') });
    expect(deciding(base, known)).toEqual(['one']);
  });

  test('and what only another sign waits for cannot', () => {
    const base = baseOf([rule('R01', { any: ['one'] })], [signOf('two', { askAfter: { any: ['three'] } })]);
    expect(deciding(base)).toEqual(['one']);
  });

  test('nothing, where no rule can', () => {
    expect(deciding(baseOf([]))).toEqual([]);
  });
});
