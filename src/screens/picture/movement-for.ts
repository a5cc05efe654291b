// In which movement an idea is drawn.
import { movementsByHabit, movementsByPattern } from '#content/budget-presets.ts';
import type { MovementId } from '#content/movements.ts';
import type { Pattern } from '#content/schema.ts';

const byPattern: Readonly<Record<string, readonly MovementId[]>> = movementsByPattern;

/**
 * The movement that shows an idea where it is one of moving: the person's own where it shows it, else the clearest.
 * @param features what was answered; none where nobody was asked
 */
export function movementFor(
  { id, kind }: Pattern,
  features: ReadonlyMap<string, boolean> = new Map()
): MovementId | undefined {
  if (kind !== 'shares-motion') return undefined;
  const suiting = byPattern[id] ?? [];
  const own = movementsByHabit.find(
    ({ feature, movement }) => features.get(feature) === true && suiting.includes(movement)
  );
  return own?.movement ?? suiting[0];
}
