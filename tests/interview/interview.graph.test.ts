// The machine as a graph: with a few kinds of person, every section can be reached, and every place agrees with its state.
import { describe, expect, test } from 'vitest';
import type { SnapshotFrom } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { knowledge } from '#content/knowledge.ts';
import { currentScreen, interviewMachine } from '#interview/interview.machine.ts';
import type { InterviewEvent } from '#interview/interview.machine.ts';
import { sections } from '#interview/screens.ts';
import { answersTo, person, sectionOf } from '../../scripts/people/make-person.ts';

type Place = SnapshotFrom<typeof interviewMachine>;
const ordinary = person();
const lines = { 'chest-pressure': 'yes', 'constant-worsening': 'yes' } as const;
const ill = person({ lines });

/** On a screen: answer it well or badly, go on, back, or away. */
function events(place: Place): readonly InterviewEvent[] {
  const { context } = place;
  const screen = currentScreen(context);
  const answers = [ordinary, ill].map(
    (someone) =>
      ({ type: 'answers.changed', patch: answersTo(screen, someone, context.reading.answers) }) as const
  );
  return [
    // Each optional list, answered or not, and back from everywhere would multiply the graph: walked elsewhere.
    ...(screen.isRequired ? answers : []),
    ...(place.hasTag('shows') ? [{ type: 'back.requested' } as const] : []),
    { type: 'screen.completed' },
    { type: 'screen.requested', screen: 'plan' },
    { type: 'review.requested' },
    { type: 'page.left' }
  ];
}

/** Places that look the same to a person are one. */
function serializeState({ value, context }: Place): string {
  const { lines: given, features, age, zones, weekBand, floor } = context.reading.answers;
  const dangers = Object.keys(lines).map((id) => given[id] ?? '-');
  const count = [Object.keys(given).length, Object.keys(features).length, value];
  return JSON.stringify([value, context.screen, dangers, count, age, zones, weekBand, floor]);
}

describe('the graph of the interview', () => {
  const paths = getShortestPaths(interviewMachine, {
    input: { base: knowledge },
    events,
    serializeState,
    stopWhen: (place) => place.matches('reviewing') || place.matches('left'),
    limit: 4000
  });

  test('every section can be reached, and review and the end', () => {
    const reached = new Set(paths.map(({ state }) => sectionOf(state)));
    expect([...reached].toSorted()).toEqual([...sections, 'review', 'left'].toSorted());
  });

  test('the mode is that of the screen shown', () => {
    for (const { state } of paths) {
      if (state.matches('reviewing') || state.matches('left')) continue;
      const screen = currentScreen(state.context);
      expect(state.context.screen).toBe(screen.id);
      expect(state.hasTag('shows')).toBe(['explain', 'plan', 'care'].includes(screen.section));
      expect(state.hasTag('asks')).toBe(!state.hasTag('shows'));
    }
  });

  test('one step after an emergency its page is shown, and no result is where no self-care may be', () => {
    for (const { state, steps } of paths) {
      if (state.matches('reviewing') || state.matches('left')) continue;
      const { isEmergency, triageSoFar } = state.context.reading;
      const isStep = steps.at(-1)?.event.type !== 'answers.changed';
      if (isStep && isEmergency) expect(state.value).toBe('held');
      if (isStep && triageSoFar.content === 'none')
        expect(['posture', 'explain', 'checks', 'plan']).not.toContain(sectionOf(state));
    }
  });
});
