// Keeps labels apart that stand beside each other.

/**
 * Moves places that rise apart until each is at least `gap` from the next, all of them between two ends.
 * @param places rising
 */
export function spread(
  places: readonly number[],
  gap: number,
  [low, high]: readonly [low: number, high: number]
): readonly number[] {
  const down: number[] = [];
  for (const place of places) down.push(Math.max(place, (down.at(-1) ?? low - gap) + gap));
  const up: number[] = [];
  for (const place of down.toReversed()) up.push(Math.min(place, (up.at(-1) ?? high + gap) - gap));
  return up.toReversed();
}
