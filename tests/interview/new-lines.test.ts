// A line that has come since a screen was answered is not answered by "Next": it waits for a tick, or for none of these.
import { describe, expect, test } from 'vitest';
import { changeAnswers, hasChoice, withoutTick } from '#interview/change-answers.ts';
import type { InterviewAnswers } from '#interview/interview-answers.ts';
import { isAnswered } from '#interview/is-answered.ts';
import { sitesOf } from '#interview/places.ts';
import { Reading } from '#interview/reading.ts';
import type { Screen } from '#interview/screens.ts';
import { knowledge } from '#content/knowledge.ts';
import {
  answerAll,
  answered,
  change,
  marks,
  person,
  shown,
  startInterview
} from '../../scripts/people/make-person.ts';

const all = answerAll(person(), () => true);
const changes: readonly (readonly [string, Partial<InterviewAnswers>])[] = [
  ['another place', { zones: marks('low-back', 'neck') }],
  ['two more places', { zones: marks('low-back', 'upper-back', 'shoulder') }],
  ['a higher age', { age: 72 }],
  ['a longer time', { weekBand: 'months-3-12', age: 50 }]
];

describe('what a changed answer has opened', () => {
  test.each(changes)('%s: "Next" alone answers none of it, and shows no plan', (_name, patch) => {
    const actor = startInterview(all, 'plan');
    change(actor, patch);
    const said = Object.keys(answered(actor).lines);
    const open = new Reading(knowledge, answered(actor)).screens
      .filter((screen) => screen.kind === 'list' && screen.isRequired)
      .filter((screen) => !isAnswered(knowledge, answered(actor), screen));
    expect(open.length).toBeGreaterThan(0);
    // A screen of old lines and new ones is among them: that is where a "no" of before must not speak for the new.
    for (let step = 0; step < 40; step += 1) actor.send({ type: 'screen.completed' });
    expect(Object.keys(answered(actor).lines)).toEqual(said);
    expect(['plan', 'care']).not.toContain(shown(actor).id);
    expect(actor.getSnapshot().context.reading.allowed.isPlanOpen).toBe(false);
  });

  test('a screen of old lines and new ones is chosen from once one is ticked, or all are answered', () => {
    const screen = new Reading(knowledge, all).screens.find(({ id }) => id === 'general');
    if (!screen) throw new Error('Expected the list of illness and skin.');
    const [first, second] = screen.lines.map(({ id }) => id);
    const without = { ...all, lines: { ...all.lines, [first ?? '']: undefined } } as InterviewAnswers;
    expect(hasChoice(all, screen, [])).toBe(true);
    expect(hasChoice(without, screen, [])).toBe(false);
    for (const answer of ['yes', 'unsure'] as const) {
      const ticked = { ...without, lines: { ...without.lines, [second ?? '']: answer } };
      expect(hasChoice(ticked, screen, [second ?? ''])).toBe(true);
      // A tick of before says no more of what has come since than a "no" does.
      expect(hasChoice(ticked, screen, [])).toBe(false);
    }
  });

  test('a yes of before lets "Next" answer nothing that has come since: only a tick made now does', () => {
    const stooped = answerAll(person({ lines: { 'new-stoop': 'yes' } }), () => true);
    const actor = startInterview(stooped, 'plan');
    change(actor, { zones: marks('low-back', 'neck') });
    const isOpen = ({ id }: { readonly id: string }) => answered(actor).lines[id] === undefined;
    const isMixed = ({ kind, lines }: Screen) =>
      kind === 'list' && lines.some(isOpen) && lines.some(({ id }) => stooped.lines[id] === 'yes');
    actor.send({ type: 'screen.requested', screen: 'plan' });
    for (let step = 0; step < 40 && !isMixed(shown(actor)); step += 1) {
      const none = shown(actor)
        .lines.filter(isOpen)
        .map(({ id }) => [id, 'no' as const]);
      actor.send({ type: 'answers.changed', patch: { lines: Object.fromEntries(none) } });
      actor.send({ type: 'screen.completed' });
    }
    const screen = shown(actor);
    expect(isMixed(screen)).toBe(true);
    const before = answered(actor).lines;
    actor.send({ type: 'screen.completed' });
    expect(answered(actor).lines).toEqual(before);
    const [open] = screen.lines.filter(({ id }) => before[id] === undefined);
    actor.send({ type: 'answers.changed', patch: { lines: { [open?.id ?? '']: 'unsure' } } });
    actor.send({ type: 'screen.completed' });
    expect(screen.lines.every(({ id }) => answered(actor).lines[id] !== undefined)).toBe(true);
  });
});

describe('a place', () => {
  test('named on the urgent screen after the map counts beside the marks; the map marked anew takes its place', () => {
    const named = changeAnswers({ ...all, zones: marks('low-back') }, { quickSites: ['upper-back'] });
    expect(sitesOf(knowledge, named)).toEqual(expect.arrayContaining(['low-back', 'upper-back']));
    const marked = changeAnswers(named, { zones: marks('neck') });
    expect(sitesOf(knowledge, marked)).toEqual(['neck']);
  });
});

describe('a tick that is taken back', () => {
  const { screens } = new Reading(knowledge, all);
  const line = { kind: 'sign', id: 'new-lump' } as const;
  test('is a no in a list that was answered, and open in one that was not', () => {
    expect(withoutTick(all, line, screens).lines).toEqual({ 'new-lump': 'no' });
    expect(withoutTick({ ...all, lines: {} }, line, screens).lines).toEqual({ 'new-lump': undefined });
    const posture = { kind: 'feature', id: 'sit-7h' } as const;
    expect(withoutTick(all, posture, screens).features).toEqual({ 'sit-7h': false });
    expect(withoutTick({ ...all, features: {} }, posture, screens).features).toEqual({ 'sit-7h': undefined });
  });

  test('leaves a yes of an earlier day to be asked', () => {
    const carried = { ...all, carried: { 'new-lump': 'yes' as const } };
    expect(withoutTick(carried, line, screens).lines).toEqual({ 'new-lump': undefined });
  });
});
