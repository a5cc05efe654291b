// What a check changed is said as it is: an idea comes first only where it did not before, and a second is told as a second.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import { explain } from '#text/explain.ts';
import { patterns } from '#text/patterns.ts';
import type { Answers } from '#reasoning/answers.ts';
import { assess } from '#reasoning/assess.ts';
import { partly } from '#reasoning/fit.ts';
import { saidOfPicture } from '#screens/checks/said-of-checks.ts';
import { arbitraryAnswers, assessed, features } from '../../reasoning/make-answers.ts';

const words = explain.checkHere;
const titles: Readonly<Record<string, { readonly title: string }>> = patterns;
const drawnIn = ({ leads }: ReturnType<typeof assess>) =>
  leads.filter(({ fit }) => fit.fit >= partly).map(({ fit }) => fit.pattern.id);
const titled = (template: string, id: string | undefined) =>
  template.replace('{title}', titles[id ?? '']?.title ?? '');

it('says what is so, for any answers and checks', () => {
  const told = new Set<string>();
  fc.assert(
    fc.property(arbitraryAnswers(0), (answers) => {
      const [before, now] = [assess(knowledge, { ...answers, tests: {} }), assess(knowledge, answers)];
      const [was, is] = [drawnIn(before), drawnIn(now)];
      const said = saidOfPicture(before, now);
      if (said === undefined) {
        expect(is).toEqual(was);
        return;
      }
      expect(is).not.toEqual(was);
      const may = Object.entries({
        noLead: is.length === 0,
        newLead: is[0] !== was[0],
        newEqual: is[0] !== was[0] && is[1] === was[0],
        newSecond: is[0] === was[0] && is[1] !== was[1],
        secondGone: is[0] === was[0] && is.length < was.length
      })
        .filter(([, holds]) => holds)
        .map(([key]) => key as 'noLead' | 'newLead' | 'newEqual' | 'newSecond' | 'secondGone');
      const kind = may.find((key) => said === titled(words[key], is[key === 'newSecond' ? 1 : 0]));
      expect(kind).toBeDefined();
      told.add(kind ?? '');
    }),
    { numRuns: 2000, seed: 7 }
  );
  // Else the law would be about nothing.
  expect(told.size).toBeGreaterThan(2);
});

it('tells a golfer with a desk that the turn fits about as well now', () => {
  const golfer: Partial<Answers> = {
    weeks: 3,
    features: features('sit-7h', 'static', 'agg-sit', 'ease-move', 'golf-rotate', 'agg-turn-trunk')
  };
  const now = assessed({ ...golfer, tests: { 'seated-rotation': 'limited' } });
  expect(saidOfPicture(assessed(golfer), now)).toBe(titled(words.newEqual, 'stiff-thorax-low-back'));
});
