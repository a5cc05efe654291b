// A reading works everything out once, and only what is asked for: one triage for each answer.
import { describe, expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import { assessReading, assessWithoutTests } from '#interview/assess-reading.ts';
import { clinicView } from '#interview/clinic-view.ts';
import { Reading } from '#interview/reading.ts';
import { screenAfter, screenFor } from '#interview/route.ts';
import { answersTo, answersOf, person, shown, startInterview } from '../../scripts/people/make-person.ts';

/** A base that counts how often all of its rules are run. */
function counting(): { readonly base: typeof knowledge; readonly runs: () => number } {
  let runs = 0;
  const base: typeof knowledge = {
    ...knowledge,
    get rules() {
      runs += 1;
      return knowledge.rules;
    }
  };
  // The index is built once for a base, and reads the rules too.
  void new Reading(base, answersOf({})).findings;
  const before = runs;
  return { base, runs: () => runs - before };
}

describe('one triage', () => {
  test('for everything that is asked of one reading', () => {
    const { base, runs } = counting();
    const reading = new Reading(base, answersOf({}));
    void [reading.triage, reading.triageSoFar, reading.screens, reading.allowed, reading.isEmergency];
    void [reading.of(assessReading), reading.of(assessReading), clinicView(reading)];
    void [screenFor(reading, 'plan', false), screenAfter(reading, 'map')];
    expect(runs()).toBe(1);
  });

  test('for each answer on the whole way, and none for a step', () => {
    const { base, runs } = counting();
    const actor = startInterview(undefined, undefined, base);
    const someone = person({ features: ['sit-7h', 'agg-turn-trunk'] });
    let answers = 1;
    let screens = 0;
    for (let last = ''; shown(actor).id !== last && shown(actor).kind !== 'plan';) {
      last = shown(actor).id;
      const { reading } = actor.getSnapshot().context;
      const patch = answersTo(shown(actor), someone, reading.answers);
      actor.send({ type: 'answers.changed', patch });
      // What a screen shows is of the same reading.
      const { reading: answered } = actor.getSnapshot().context;
      if (answered.answers.age !== null) void answered.of(assessReading);
      if (answered !== reading) answers += 1;
      const settled = answered;
      actor.send({ type: 'screen.completed' });
      if (actor.getSnapshot().context.reading !== settled) answers += 1;
      screens += 1;
    }
    expect(shown(actor).kind).toBe('plan');
    expect(screens).toBeGreaterThan(15);
    expect(runs()).toBeLessThanOrEqual(answers);
  });

  test('more only for the picture of before the checks, which has other answers', () => {
    const { base, runs } = counting();
    const reading = new Reading(base, answersOf({ tests: { 'seated-rotation': 0 } }));
    void [reading.of(assessWithoutTests), reading.of(assessWithoutTests), reading.of(assessReading)];
    expect(runs()).toBe(2);
  });
});

test('other answers are another reading, the same ones the same', () => {
  const reading = new Reading(knowledge, answersOf({}));
  expect(reading.with(reading.answers)).toBe(reading);
  const other = reading.with({ ...reading.answers, age: 80 });
  expect([other.live.age, reading.live.age]).toEqual([80, reading.answers.age]);
});
