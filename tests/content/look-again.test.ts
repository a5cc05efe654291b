// Sources are looked at again in time: the day follows from kind and reading, and the command tells what is past.
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { kindOf, lookAgainBy, pastOn } from '#content/look-again.ts';
import { references } from '#content/references.ts';
import type { Reference } from '#content/schema.ts';

const byId = (id: string): Reference => {
  const found = references.find((reference) => reference.id === id);
  if (!found) throw new Error(`no reference ${id}`);
  return found;
};

describe('the day to look again', () => {
  it.each([
    // One year: guidelines, pages, general knowledge and what is ours.
    ['nice-ng59', 'changes-soon', '2027-11-22'],
    ['nhs-back-pain', 'changes-soon', '2027-11-22'],
    ['finucane-2020', 'changes-soon', '2027-11-22'],
    ['general-knowledge', 'changes-soon', '2027-11-22'],
    ['ours', 'changes-soon', '2027-11-22'],
    ['bsr-pmr-2009', 'changes-soon', '2027-11-28'],
    // Two years: studies and reviews, with a named author or read as a summary.
    ['rubinstein-2019', 'study', '2028-11-22'],
    ['wallwork-2024', 'study', '2028-11-28'],
    ['dry-needling-umbrella-2023', 'study', '2028-11-22'],
    // Five years: 15 years old when it was read.
    ['pengel-2003', 'classic', '2031-11-22'],
    ['inman-1944', 'classic', '2031-11-22'],
    ['sadler-2017', 'study', '2028-11-22']
  ])('%s is %s and falls on %s', (id, kind, day) => {
    expect(kindOf(byId(id))).toBe(kind);
    expect(lookAgainBy(byId(id))).toBe(day);
  });

  it('is after the reading for every source, and a real day', () => {
    for (const reference of references) {
      const day = lookAgainBy(reference);
      expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
      expect(day > '2027-11-21').toBe(true);
    }
  });
});

describe('sources past their day', () => {
  const ids = (day: string) => pastOn(references, day).map(({ id }) => id);

  it('are none today, guidelines after a year, and all after five', () => {
    expect(ids('2026-11-29')).toEqual([]);
    // The day itself is still in time.
    expect(ids('2027-11-22')).toEqual([]);
    const afterOne = ids('2027-11-23');
    expect(afterOne).toContain('nice-ng59');
    expect(afterOne).not.toContain('wallwork-2024');
    expect(afterOne).not.toContain('bsr-pmr-2009');
    expect(ids('2032-01-01')).toHaveLength(references.length);
  });

  it('come with the longest overdue first', () => {
    const days = pastOn(references, '2032-01-01').map(lookAgainBy);
    expect(days).toEqual([...days].sort());
    expect(new Set(days).size).toBeGreaterThan(3);
  });

  it('are told by the command, which ends well either way and refuses what is no day', () => {
    const run = (day: string) =>
      execFileSync('npx', ['tsx', 'scripts/check-dates.ts', day], { encoding: 'utf8', stdio: 'pipe' });
    expect(run('2027-11-23')).toMatch(/^2027-11-22 {2}nice-ng59 \(changes-soon, excerpt\)$/m);
    expect(run('2026-11-29')).toBe(`0 of ${references.length} sources are past their day on 2026-11-29.\n`);
    expect(() => run('next year')).toThrow(/is no day/);
  });
});
