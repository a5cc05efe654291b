// The charts as they are drawn, in a handful of states each: a mark in the wrong place is a difference to read.
import { render } from 'svelte/server';
import type { ComponentProps } from 'svelte';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import BudgetStacks from '#charts/budget/BudgetStacks.svelte';
import MotionBudget from '#charts/budget/MotionBudget.svelte';
import FitShift from '#charts/fit-shift/FitShift.svelte';
import FollowChart from '#charts/follow/FollowChart.svelte';
import { layoutInterviewMap } from '#charts/interview-map/interview-map.geometry.ts';
import InterviewMap from '#charts/interview-map/InterviewMap.svelte';
import KindModel from '#charts/models/KindModel.svelte';
import LoopDiagram from '#charts/models/LoopDiagram.svelte';
import RegionChart from '#charts/region/RegionChart.svelte';
import TestScale from '#charts/test-scale/TestScale.svelte';
import { movements } from '#content/movements.ts';
import { ageFactors } from '#content/regions.ts';
import { realChanges } from '#content/tracking.ts';
import { loopStart, stepLoop } from '#reasoning/guarding-loop.ts';
import {
  budgetMotion,
  type MotionBudget as MotionBudgetOf,
  type Stiffness
} from '#reasoning/motion-budget.ts';
import { painThreshold, type Series } from '#reasoning/real-change.ts';
import { keptPictures } from '../pictures/kept-pictures.ts';
import { picturesIn } from '../pictures/picture-text.ts';
import { assessed, features } from '../reasoning/make-answers.ts';

const { expectPicture, expectNoOthers } = keptPictures(import.meta.url, 'charts');

// Dates stand in local time.
beforeAll(() => void vi.stubEnv('TZ', 'UTC'));
afterAll(() => void vi.unstubAllEnvs());

/** Keeps what a component draws for each of its states. */
function keeps<Props>(
  name: string,
  draw: (props: Props) => PromiseLike<{ readonly body: string }>,
  states: Readonly<Record<string, NoInfer<Props>>>
): void {
  it.each(Object.entries(states))(`${name}, %s`, async (state, props) => {
    const { body } = await draw(props);
    const pictures = picturesIn(body);
    expect(pictures.length).toBeGreaterThan(0);
    await expectPicture(
      `${name}.${state}`,
      ['<svg xmlns="http://www.w3.org/2000/svg">', ...pictures, '</svg>'].join('\n')
    );
  });
}

const golfer = assessed({
  age: 58,
  features: features('golf-rotate', 'agg-turn-trunk', 'sit-7h'),
  tests: { 'seated-rotation': { left: 'ok', right: 'limited' } }
});
const reader = assessed({ age: 18, sites: ['neck'], features: features('phone', 'slump', 'agg-look-down') });

const ids = movements.map(({ id }) => id);
const budget = (
  start: (typeof ids)[number],
  idea: NonNullable<ComponentProps<typeof MotionBudget>['idea']> = [],
  age: number | null = null
) => ({ movementIds: ids, start, age, idea });

function stacks(id: (typeof ids)[number], stiffness: Stiffness) {
  const movement = movements.find((each) => each.id === id) ?? movements[0];
  const [usual, now] = [{}, stiffness].map((each) =>
    budgetMotion(movement, { stiffness: each, age: null }, ageFactors)
  ) as [MotionBudgetOf, MotionBudgetOf];
  return { usual, now, drawn: now.parts };
}

const day = (n: number) => Date.UTC(2026, 0, 5 + n, 12);
const pain = (...levels: readonly (readonly [day: number, level: number])[]): Series => ({
  points: levels.map(([at, value]) => ({ at: day(at), value })),
  threshold: painThreshold(levels[0]?.[1] ?? 0, realChanges.pain),
  isMoreBetter: false
});
const followed = (series: Series, sessions: readonly number[] = []) => ({
  name: 'Pain',
  sentence: 'As it went.',
  series,
  sessions: sessions.map(day)
});

/** A turn to one side. */
const scale = { most: 90, from: [45, 40], error: { least: 10, share: 0 } };

const title = 'A title';
const model = { title, place: 'low-back', source: 'thoracic' } as const;

const stop = (id: string, section: string) => ({ id, label: `The screen ${id}`, section });

describe('the chart of', () => {
  keeps('region', (props: ComponentProps<typeof RegionChart>) => render(RegionChart, { props }), {
    'a-golfer': { shifts: golfer.regions, age: 58 },
    'a-reader': { shifts: reader.regions, age: 18, mayTry: false }
  });
  keeps('budget', (props: ComponentProps<typeof MotionBudget>) => render(MotionBudget, { props }), {
    'golf-as-usual': budget('golf-backswing'),
    'golf-of-an-idea': budget('golf-backswing', ['thoracic'], 58),
    'phone-held': budget('phone-look-down')
  });
  keeps('stacks', (props: ComponentProps<typeof BudgetStacks>) => render(BudgetStacks, { props }), {
    'golf-stiff-upper-back': stacks('golf-backswing', { thoracic: 0.5 }),
    'golf-something-missing': stacks('golf-backswing', { thoracic: 0.9, hip: 0.5 }),
    'bend-stiff-hips': stacks('bend-to-floor', { hip: 0.5 })
  });
  keeps('model', (props: ComponentProps<typeof KindModel>) => render(KindModel, { props }), {
    control: { ...model, kind: 'control' },
    'held-long': { ...model, kind: 'held-long' },
    'load-capacity': { ...model, kind: 'load-capacity' },
    alarm: { ...model, kind: 'alarm' },
    local: { ...model, kind: 'local' },
    refers: { ...model, kind: 'refers' }
  });
  keeps('loop', (props: ComponentProps<typeof LoopDiagram>) => render(LoopDiagram, { props }), {
    pressed: { title, loop: stepLoop(loopStart, 'press') },
    'more-control': { title, loop: stepLoop(stepLoop(loopStart, 'more-control'), 'step') }
  });
  keeps('test-scale', (props: ComponentProps<typeof TestScale>) => render(TestScale, { props }), {
    'both-sides': {
      scale,
      unit: 'degrees',
      results: [
        { name: 'Left', band: 0 },
        { name: 'Right', band: 1 }
      ]
    },
    'no-error-known': {
      scale: { ...scale, error: null },
      unit: 'degrees',
      results: [{ name: 'Left', band: 2 }]
    }
  });
  keeps('follow', (props: ComponentProps<typeof FollowChart>) => render(FollowChart, { props }), {
    'first-day': followed(pain([0, 6])),
    'a-real-change': followed(pain([0, 6], [7, 5], [14, 3], [28, 2]), [1, 3, 5, 8, 11]),
    'nothing-yet': followed({ ...pain(), points: [] })
  });
  keeps('fit-shift', (props: ComponentProps<typeof FitShift>) => render(FitShift, { props }), {
    'better-and-worse': {
      rows: [
        { title: 'One idea', before: 0.42, now: 0.71, beforeWord: 'partly', nowWord: 'well' },
        { title: 'Another', before: 0.5, now: 0.1, beforeWord: 'partly', nowWord: 'hardly' }
      ]
    }
  });
  keeps('interview-map', (props: ComponentProps<typeof InterviewMap>) => render(InterviewMap, { props }), {
    'two-sections': {
      title,
      end: 'Care',
      layout: layoutInterviewMap(
        [stop('a', 'one'), stop('b', 'one'), stop('c', 'two'), stop('d', 'two'), stop('care', 'two')],
        [
          { from: 'a', to: 'b' },
          { from: 'a', to: 'care' },
          { from: 'b', to: 'c' },
          { from: 'b', to: 'd' },
          { from: 'c', to: 'd' },
          { from: 'd', to: 'care' }
        ],
        'care',
        { one: 'First', two: 'Second' }
      )
    }
  });

  it('nothing that is not drawn any more', () => {
    expectNoOthers();
  });
});
