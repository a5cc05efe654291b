// What measured degrees do to the motion budget: nothing while the word is "as usual", and never by pain.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageFactors } from '#content/regions.ts';
import { selfTests } from '#content/self-tests.ts';
import { measuredStiffness } from '#reasoning/measured-stiffness.ts';
import type { TestAnswer } from '#reasoning/answers.ts';

const stiffness = (
  id: string,
  degrees: { left: number | null; right: number | null },
  answer: TestAnswer,
  age: number | null = 30
) => measuredStiffness(selfTests, { tests: { [id]: answer }, degrees: { [id]: degrees }, age }, ageFactors);

describe('stiffness by measured degrees', () => {
  it('is the missing share of a full turn, of upper and low back together', () => {
    const found = stiffness('seated-rotation', { left: 36, right: 30 }, 'limited');
    expect(found.thoracic).toBeCloseTo(15 / 45, 10);
    expect(found.lumbar).toBe(found.thoracic);
  });
  it('is 0 while the check says "as usual", whatever the number', () => {
    expect(stiffness('seated-rotation', { left: 41, right: 44 }, 'ok')).toEqual({ thoracic: 0, lumbar: 0 });
  });
  it('is of the stiffer side, each by its own word', () => {
    const found = stiffness('seated-hip-turn-in', { left: 31, right: 15 }, { left: 'ok', right: 'limited' });
    expect(found).toEqual({ hip: 0.5 });
  });
  it('is set by no side that hurt, and by no check without a number', () => {
    expect(
      stiffness('knee-to-wall', { left: null, right: 35 }, { left: 'pain', right: 'limited' }).ankle
    ).toBeCloseTo(1 / 36, 10);
    expect(stiffness('knee-to-wall', { left: 20, right: 20 }, 'pain')).toEqual({});
    expect(
      measuredStiffness(
        selfTests,
        { tests: { 'seated-rotation': 'limited' }, degrees: {}, age: 30 },
        ageFactors
      )
    ).toEqual({});
  });
  it('never leaves 0 to 0.5, and is less where age makes the full turn smaller', () => {
    fc.assert(
      fc.property(fc.nat(90), fc.nat(90), fc.nat(100), (left, right, age) => {
        const { thoracic = -1 } = stiffness('seated-rotation', { left, right }, 'limited', age);
        const { thoracic: young = -1 } = stiffness('seated-rotation', { left, right }, 'limited', 30);
        expect(thoracic).toBeGreaterThanOrEqual(0);
        expect(thoracic).toBeLessThanOrEqual(0.5);
        expect(thoracic).toBeLessThanOrEqual(young);
      })
    );
  });
});
