// The pages on method hold together: laws and hazards name tests that exist, and the written log is the data's.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hazards, likelihoods, riskOf, severities } from '#content/hazards.ts';
import { invariants } from '#content/invariants.ts';
import { hazardLog } from '../../scripts/hazard-log.ts';

const root = new URL('../../', import.meta.url);
const isThere = (file: string) => existsSync(new URL(file, root));

describe('hazards', () => {
  test('are at least 25, each with an id of its own', () => {
    expect(hazards.length).toBeGreaterThanOrEqual(25);
    expect(new Set(hazards.map(({ id }) => id)).size).toBe(hazards.length);
  });

  test.each(hazards)('$id: a control lowers the risk or the likelihood, and a test holds it', (hazard) => {
    expect(likelihoods.indexOf(hazard.after)).toBeLessThan(likelihoods.indexOf(hazard.before));
    expect(riskOf(hazard.severity, hazard.after)).toBeLessThanOrEqual(riskOf(hazard.severity, hazard.before));
    expect(hazard.tests.length).toBeGreaterThan(0);
    expect(hazard.tests.filter((file) => !isThere(file))).toEqual([]);
    expect(hazard.invariants.filter((at) => at < 1 || at > invariants.length)).toEqual([]);
  });

  test('every law is behind some hazard', () => {
    const named = new Set<number>(hazards.flatMap((hazard) => [...hazard.invariants]));
    expect(invariants.map((_, at) => at + 1).filter((at) => !named.has(at))).toEqual([]);
  });

  test('risk never falls as severity or likelihood rises', () => {
    severities.forEach((severity, s) => {
      likelihoods.forEach((likelihood, l) => {
        const worse = severities[s + 1];
        const likelier = likelihoods[l + 1];
        if (worse) expect(riskOf(worse, likelihood)).toBeGreaterThanOrEqual(riskOf(severity, likelihood));
        if (likelier) expect(riskOf(severity, likelier)).toBeGreaterThanOrEqual(riskOf(severity, likelihood));
      });
    });
    expect(riskOf('catastrophic', 'very-high')).toBe(5);
    expect(riskOf('minor', 'very-low')).toBe(1);
  });

  test('docs/hazards.md is what the data says: run `npm run hazards` after a change', () => {
    expect(readFileSync(new URL('docs/hazards.md', root), 'utf8')).toBe(hazardLog());
  });
});

test('there are twelve laws, each with tests that exist', () => {
  expect(invariants).toHaveLength(12);
  expect(invariants.flatMap(({ tests }) => tests.filter((file) => !isThere(file)))).toEqual([]);
});
