// No figure is drawn with a joint outside its range: every movement of the motion budget, however stiff its parts.
import { describe, expect, test } from 'vitest';
import { movements } from '#content/movements.ts';
import { ageFactors } from '#content/regions.ts';
import { planePose, type PlaneMovementId } from '#figure/acts/plane-poses.ts';
import { jointsOutOfRange } from '#figure/joint-ranges.ts';
import { budgetMotion } from '#reasoning/motion-budget.ts';
import type { PartId } from '#reasoning/motion-budget.ts';

const inPlane: readonly string[] = [
  'overhead-shelf',
  'bend-to-floor',
  'sit-to-stand',
  'stride-push-off',
  'throw-layback',
  'phone-look-down'
] satisfies readonly PlaneMovementId[];
const isInPlane = (id: string): id is PlaneMovementId => inPlane.includes(id);
const levels = [0, 0.5, 1];
const ages = [null, 45, 55, 65, 80];

/** Every way to set each of the parts to free, half as free or held still. */
function settings(parts: readonly PartId[]): readonly Partial<Record<PartId, number>>[] {
  return parts.reduce<Partial<Record<PartId, number>>[]>(
    (all, part) => all.flatMap((setting) => levels.map((level) => ({ ...setting, [part]: level }))),
    [{}]
  );
}

describe.each(movements)('$id', (movement) => {
  test('keeps every joint in its range', () => {
    const { id } = movement;
    if (!isInPlane(id)) {
      // What turns is held to each part's range by the solver.
      for (const stiffness of settings(movement.parts.map(({ part }) => part))) {
        for (const { degrees, availableDegrees } of budgetMotion(
          movement,
          { stiffness, age: null },
          ageFactors
        ).parts)
          expect(degrees).toBeLessThanOrEqual(availableDegrees + 1e-9);
      }
      return;
    }
    for (const age of ages) {
      for (const stiffness of settings(movement.parts.map(({ part }) => part))) {
        const { parts } = budgetMotion(movement, { stiffness, age }, ageFactors);
        const pose = planePose(id, (part) => parts.find((each) => each.part === part)?.degrees ?? 0);
        expect(jointsOutOfRange(pose), JSON.stringify({ stiffness, pose })).toEqual([]);
      }
    }
  });
});

test('a joint that goes too far is named', () => {
  expect(jointsOutOfRange({ kneeDeg: -5 })).toEqual(['kneeDeg']);
  expect(jointsOutOfRange({ hipDeg: { left: 0, right: 150 }, neckDeg: 80 })).toEqual(['hipDeg', 'neckDeg']);
  expect(jointsOutOfRange({ ankleDeg: 'natural', elbowDeg: 90 })).toEqual([]);
});
