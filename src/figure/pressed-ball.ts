// Where a ball lies that is held between a back and what stands behind it.
import { trunkRow } from './body-sections.ts';
import { reachOf, type Scene } from './scene.ts';
import type { Vector } from './space.ts';

/** A fraction of body height, drawn by eye. Ours. */
export const ballRadius = 0.027;
/** How far it lies in the flesh where the back presses least: it touches in every frame. Ours. */
const leastPress = 0.003;

/**
 * It stays where it is, and presses deeper where the back leans in: flesh gives, a wall does not.
 * @returns its middle
 */
export function ballBehindBack({ keys, first: { body, shift } }: Pick<Scene, 'keys' | 'first'>): Vector {
  const backs = keys.map(({ moment }) => reachOf([trunkRow(moment.body).slice(8, 11)], moment.shift, 0)[0]);
  const ribs = body.spine[11];
  const height = ribs ? ribs.at[1] + shift[1] : shift[1];
  return [Math.max(...backs) + leastPress - ballRadius, height, 0.05];
}
