// Which picture shows a movement of the teaching model, and the pose that its degrees put the body in.
import type { MovementId } from '#content/movements.ts';
import type { Movement } from '#content/schema.ts';
import type { SidePose } from './pose.ts';

/** What the picture needs to know of one part. */
export interface FigurePart {
  readonly part: Movement['parts'][number]['part'];
  readonly degrees: number;
  readonly zone: 'comfortable' | 'stretched' | 'at-limit' | 'still';
}

/** What a part gives in most people: the dashed or pale picture behind. */
export type UsualPart = Pick<FigurePart, 'part' | 'degrees'>;

/** Whether the body has moved so far from the usual picture that both are worth drawing. */
export const isMovedFrom = (usual: readonly UsualPart[], parts: readonly FigurePart[]): boolean =>
  parts.some(({ degrees }, i) => Math.abs(degrees - (usual[i]?.degrees ?? degrees)) > 0.5);

/** Movements that are seen from the side; the others turn, and are seen from above. */
const sideIds = [
  'overhead-shelf',
  'bend-to-floor',
  'sit-to-stand',
  'stride-push-off',
  'throw-layback',
  'phone-look-down'
] as const satisfies readonly MovementId[];
export type SideMovementId = (typeof sideIds)[number];

/** Whether a movement is seen from the side. */
export const isSeenFromSide = (id: MovementId): id is SideMovementId =>
  (sideIds as readonly MovementId[]).includes(id);

/** Degrees by part. */
type Given = (part: FigurePart['part']) => number;

/**
 * The pose that the degrees make. The skeleton's curve C turns the pelvis back and the chest forward by C from
 * the trunk's line T: pelvis T - C, chest T + C.
 * @param given degrees by part
 */
export function poseOf(id: SideMovementId, given: Given): Partial<SidePose> {
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
