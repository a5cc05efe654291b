// When to stop is said in a number of one's own, the one that the player goes by; nobody has to add anything up.
import { describe, expect, it } from 'vitest';
import { plan as words } from '#text/plan.ts';
import { lightOf } from '#reasoning/progression.ts';
import { lightLines, stopLines } from '#screens/plan/limit-words.ts';

const levels = Array.from({ length: 11 }, (_, pain) => pain);
const numbersIn = (text: string) => [...text.matchAll(/\d+/g)].map(Number);

describe('when to stop', () => {
  it.each(levels.slice(0, 10))('names the pain at which the light is red: usual pain %i', (usual) => {
    const red = levels.find((pain) => lightOf(pain, usual, false) === 'red');
    const [, , limit = ''] = stopLines(usual);
    expect(limit).toContain(`reaches ${red} out of 10`);
  });

  it('names no number where the usual pain is the end of the scale', () => {
    expect(stopLines(10)).toContain(words.stop.worse);
  });

  it('names the number of each usual pain where none is known', () => {
    const [, , limit = ''] = stopLines(null);
    for (const [usual, red] of [
      [4, 7],
      [5, 8],
      [6, 9],
      [7, 10]
    ])
      expect(limit).toContain(`At ${usual}, stop at ${red}.`);
    expect(limit).toContain('reaches 6 out of 10');
  });

  it('never loses the other rules', () => {
    for (const usual of [null, ...levels])
      expect(stopLines(usual)).toEqual(
        expect.arrayContaining([words.stop.kinds, words.stop.feelings, words.stop.danger])
      );
  });
});

describe('the traffic light', () => {
  it.each([null, ...levels])(
    'gives each pain the colour that the player gives it: usual pain %s',
    (usual) => {
      const lines = lightLines(usual);
      for (const pain of levels) {
        const light = lightOf(pain, usual, false);
        const line = lines.find((each) => each.toLowerCase().startsWith(light)) ?? '';
        const [from = NaN, to = from] = numbersIn(line);
        if (light === 'green') expect([from, to]).toEqual([0, expect.any(Number)]);
        // One number alone for amber and for the end of the scale, else from one to another, or from it on.
        const last =
          light === 'red' ? 10 : line.startsWith(`Amber, ${from} to`) || light === 'green' ? to : from;
        expect(pain, line).toBeGreaterThanOrEqual(from);
        expect(pain, line).toBeLessThanOrEqual(last);
      }
    }
  );
});
