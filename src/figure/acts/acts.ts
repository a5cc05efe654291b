// The sixteen movements of the teaching model, performed by a person.
import type { MovementId } from '#content/movements.ts';
import { posedView } from '../posed-view.ts';
import { cameraAt, type Detail } from '../camera.ts';
import type { Area } from '../region-patches.ts';
import type { Act, Given, Performed } from './act.ts';
import { reachingActs } from './reaching-acts.ts';
import { seatedActs } from './seated-acts.ts';
import { turningActs } from './turning-acts.ts';

export const acts: Readonly<Record<MovementId, Act>> = { ...turningActs, ...seatedActs, ...reachingActs };

/**
 * Performs a movement.
 * @param given what each part gives at the end of it, degrees
 * @param share how far through it, 0 to 1
 * @param areas drawn as patches of their own
 * @param detail fewer corners while it moves
 */
export function perform(
  id: MovementId,
  given: Given,
  share: number,
  areas: readonly Area[],
  detail: Detail = 'still'
): Performed {
  const act = acts[id];
  const camera = cameraAt(...act.view);
  const moment = act.stage((part) => given(part) * share, share);
  const { things, others = [] } = act.around(moment, camera, share);
  return {
    moment,
    camera,
    picture: { ...posedView(moment.body, moment.shift, camera, areas, undefined, detail), props: things },
    others
  };
}
