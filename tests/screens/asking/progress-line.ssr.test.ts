// The line of progress: the number of parts may fall on the way, and never grows.
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { progress } from '#text/interview.ts';
import ProgressLine from '#screens/asking/ProgressLine.svelte';
import type { Person } from '../../../scripts/people/make-person.ts';
import { next, person, shown, startInterview } from '../../../scripts/people/make-person.ts';

const partsIn = new RegExp(
  progress.part.replace('{part}', '(\\d+)').replace('{parts}', '(\\d+)').replace('{name}', '.+')
);

const people: readonly (readonly [string, Person])[] = [
  ['nothing to fear', person()],
  ['a nerve gate that opens more lists', person({ lines: { 'tingle-leg': 'unsure' } })],
  ['comfort alone', person({ lines: { 'weight-loss': 'yes' } })],
  ['pregnant', person({ pregnancy: 'pregnant' })],
  ['habits on every list', person({ features: ['sit-7h', 'agg-sit', 'ease-move', 'golf-rotate'] })]
];

test.each(people)('%s', (_name, someone) => {
  const actor = startInterview();
  const counts: (readonly [part: number, parts: number])[] = [];
  for (let step = 0; step < 60; step += 1) {
    const { body } = render(ProgressLine, {
      props: { screens: actor.getSnapshot().context.reading.screens, screen: shown(actor) }
    });
    const [, part, parts] = partsIn.exec(body) ?? [];
    if (part !== undefined) counts.push([Number(part), Number(parts)]);
    if (shown(actor).kind === 'plan') break;
    const before = shown(actor).id;
    next(actor, someone);
    if (shown(actor).id === before) break;
  }
  expect(counts.length).toBeGreaterThan(8);
  counts.forEach(([part, parts], at) => {
    expect(part).toBeLessThanOrEqual(parts);
    expect(parts).toBeLessThanOrEqual(counts[at - 1]?.[1] ?? parts);
    expect(part).toBeGreaterThanOrEqual(counts[at - 1]?.[0] ?? part);
  });
});
