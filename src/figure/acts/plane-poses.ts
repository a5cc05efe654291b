// The pose of the movements that stay in the side's plane: bending, standing up, striding, reaching up, looking down.
import type { MovementId } from '#content/movements.ts';
import type { BodyPose } from '../body-pose.ts';
import { sideOf, type PairDeg, type SidePose, type Sides } from '../pose.ts';
import type { Given } from './act.ts';

/** Movements in the side's plane, in which trunk and limbs bend and nothing turns. */
export type PlaneMovementId = Extract<
  MovementId,
  | 'overhead-shelf'
  | 'bend-to-floor'
  | 'sit-to-stand'
  | 'stride-push-off'
  | 'throw-layback'
  | 'phone-look-down'
>;

/**
 * The pose that the degrees make. The skeleton's curve C turns the pelvis back and the chest forward by C from
 * the trunk's line T: pelvis T - C, chest T + C.
 * @param given degrees by part
 */
export function planePose(id: PlaneMovementId, given: Given): Partial<SidePose> {
  const bent = (pelvisDeg: number, chestDeg: number) => ({
    trunkDeg: (pelvisDeg + chestDeg) / 2,
    curveDeg: (chestDeg - pelvisDeg) / 2
  });
  switch (id) {
    case 'bend-to-floor': {
      const back = bent(given('hip'), given('hip') + given('lumbar'));
      // Legs stand upright, arms hang straight down, the head goes with the chest.
      return { ...back, hipDeg: back.trunkDeg, kneeDeg: 4, shoulderDeg: back.trunkDeg + 4, neckDeg: 2 };
    }
    case 'sit-to-stand': {
      const back = bent(given('hip'), given('hip') + given('lumbar'));
      return {
        ...back,
        hipDeg: 86 + back.trunkDeg,
        kneeDeg: 98,
        shoulderDeg: back.trunkDeg + 8,
        elbowDeg: 46,
        neckDeg: -back.trunkDeg / 2
      };
    }
    case 'stride-push-off': {
      // The chest stays upright: what the low back gives tips the pelvis forward, and the thigh goes back with it.
      const back = bent(given('lumbar'), 0);
      const behind = given('hip') + given('lumbar');
      return {
        ...back,
        hipDeg: { right: back.trunkDeg - behind, left: back.trunkDeg + 24 },
        kneeDeg: { right: 8, left: 10 },
        ankleDeg: { right: -4, left: 2 },
        shoulderDeg: { right: 22, left: -20 },
        elbowDeg: 28
      };
    }
    case 'overhead-shelf': {
      const leant = given('lumbar') + given('thoracic');
      const back = bent(0, -leant);
      const lift = given('glenohumeral') + given('scapulothoracic') + leant;
      return {
        ...back,
        hipDeg: back.trunkDeg,
        shoulderDeg: back.trunkDeg + lift,
        elbowDeg: 5,
        neckDeg: -16
      };
    }
    case 'throw-layback': {
      // The arm is drawn apart: in this view it points at the viewer, and only the forearm is seen to turn.
      const back = bent(0, -given('thoracic'));
      return {
        ...back,
        hipDeg: { right: back.trunkDeg - 14, left: back.trunkDeg + 22 },
        kneeDeg: { right: 8, left: 14 },
        ankleDeg: 'natural',
        shoulderDeg: { right: 0, left: 44 },
        elbowDeg: { right: 0, left: 62 },
        neckDeg: 4
      };
    }
    case 'phone-look-down': {
      const back = bent(0, given('thoracic'));
      const looked = given('thoracic') + given('lower-cervical') + given('upper-cervical');
      return {
        ...back,
        hipDeg: back.trunkDeg,
        neckDeg: looked - back.trunkDeg,
        shoulderDeg: 22 + back.trunkDeg,
        elbowDeg: 92
      };
    }
    default:
      return id satisfies never;
  }
}

const pair = (deg: PairDeg): Sides<number> => ({ left: sideOf(deg, 'left'), right: sideOf(deg, 'right') });

/** The same pose for a body in space; feet rest by themselves. */
export function poseInPlane(id: PlaneMovementId, given: Given): Partial<BodyPose> {
  const { trunkDeg, curveDeg, neckDeg, hipDeg, kneeDeg, shoulderDeg, elbowDeg } = planePose(id, given);
  return {
    ...(trunkDeg !== undefined && { trunk: trunkDeg }),
    ...(curveDeg !== undefined && { curve: curveDeg }),
    ...(neckDeg !== undefined && { neck: neckDeg }),
    ...(hipDeg !== undefined && { hip: pair(hipDeg) }),
    ...(kneeDeg !== undefined && { knee: pair(kneeDeg) }),
    ...(shoulderDeg !== undefined && { shoulder: pair(shoulderDeg) }),
    ...(elbowDeg !== undefined && { elbow: pair(elbowDeg) })
  };
}
