// Published cases, run once through the real command: none too low, few too high, the right reason first.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { LevelId } from '#content/schema.ts';
import { judge } from '#reasoning/case-verdict.ts';
import type { PublishedCase } from '#reasoning/case-verdict.ts';

interface Result {
  readonly id: string;
  readonly level: LevelId;
  readonly dueDays: number | null;
  readonly content: string;
  readonly patterns: readonly { readonly id: string }[];
  readonly plan: readonly string[];
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const file = 'src/content/published-cases.json';
const published = JSON.parse(
  readFileSync(new URL('../../src/content/published-cases.json', import.meta.url), 'utf8')
) as PublishedCase[];
const printed = execFileSync('npm', ['run', '--silent', 'assess', '--', file], {
  cwd: root,
  encoding: 'utf8'
});
const results = JSON.parse(printed) as Result[];
const pairs = published.map((story, at) => ({ id: story.id, story, result: results[at] }));

test('every case comes back, in the order given', () => {
  expect(published).toHaveLength(36);
  expect(results.map(({ id }) => id)).toEqual(published.map(({ id }) => id));
});

describe.each(pairs)('$id', ({ story, result }) => {
  test('is not below its acceptable range', () => {
    if (!result) throw new Error('No result.');
    expect(judge(story, result.level), result.level).not.toBe('under');
    expect(result.dueDays !== null).toBe(result.level === 'soon');
  });

  test(`leads with ${story.patterns[0] ?? 'whatever fits'}, where anything may be shown`, () => {
    if (!result) throw new Error('No result.');
    if (result.content === 'none') expect([...result.patterns, ...result.plan]).toEqual([]);
    else expect(result.patterns[0]?.id).toBe(story.patterns[0] ?? result.patterns[0]?.id);
    expect(result.patterns.length > 0).toBe(result.content !== 'none');
  });
});

test('at most three are above their acceptable range', () => {
  const over = pairs.filter(({ story, result }) => result && judge(story, result.level) === 'over');
  expect(over.map(({ id }) => id).length).toBeLessThanOrEqual(3);
});

test('every case that names an explanation may show one', () => {
  const named = pairs.filter(({ story }) => story.patterns.length > 0);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter(({ result }) => result?.content === 'none')).toEqual([]);
});

test('judging: below, within and above a range', () => {
  const story = {
    id: 'x',
    expected: 'clinician-soon',
    acceptable: ['clinician-soon', 'urgent-same-day'],
    patterns: []
  } as const;
  expect(judge(story, 'self-care')).toBe('under');
  expect(judge(story, 'soon')).toBe('right');
  expect(judge(story, 'same-day')).toBe('right');
  expect(judge(story, 'ed-today')).toBe('over');
  expect(judge({ ...story, acceptable: ['emergency'] }, 'ed-today')).toBe('right');
  expect(judge({ ...story, acceptable: ['emergency'] }, 'same-day')).toBe('under');
});
