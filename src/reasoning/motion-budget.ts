// The motion budget: who picks up the work of a movement when a part of the chain is stiff. A teaching sketch.
import type { AgeFactors, Movement } from '#content/schema.ts';
import { shareMotion } from './share-motion.ts';

/** A region, or one of the two suppliers that exist in movements only. */
export type PartId = Movement['parts'][number]['part'];

/** How near its end a part works; crossing a line is not injury. */
export type Zone = 'comfortable' | 'stretched' | 'at-limit';

/** How stiff each part is, 0 (free) to 1 (gives nothing); an absent part is free. */
export type Stiffness = Readonly<Partial<Record<PartId, number>>>;

/** What one part gives to the movement. Angles in degrees, the rest without unit. */
export interface PartBudget {
  readonly part: PartId;
  /** What it gives. */
  readonly degrees: number;
  /** What it could give at this age if it were free. */
  readonly rangeDegrees: number;
  /** What it can give as stiff as it is. */
  readonly availableDegrees: number;
  /** Share of what it can give that is used, 0–1. */
  readonly utilisation: number;
  /** Utilisation above which it counts as stretched, 0.7–1. */
  readonly comfort: number;
  readonly zone: Zone;
  /** Degrees beyond the comfort line. */
  readonly overloadDegrees: number;
}

/** A movement, shared out. */
export interface MotionBudget {
  /** In the order of the movement's parts. */
  readonly parts: readonly PartBudget[];
  /** What the movement asks for at this age, in degrees. */
  readonly demandDegrees: number;
  /** How much harder everything works than usual; null where the chain cannot give it all. */
  readonly lambda: number | null;
  /** What is missing, in degrees. */
  readonly shortfallDegrees: number;
}

/** Ours: no study fixes a threshold. 0.7 lies above daily use; the 1.1 spares a usual body that works near its end. */
const leastComfort = 0.7;
const comfortAboveUsual = 1.1;
/** How near to 1 counts as the limit. */
const tolerance = 1e-9;

/** Ages, in years, at which each next factor of the age table begins. */
const ageSteps = [40, 50, 60, 70];

/**
 * Shares a movement out among its parts. The demand shrinks with age as the ranges do, so that a body of any age
 * without stiffness works as hard as usual (lambda 1), and not nearer its end.
 * @param movement what is asked, and how a body of 20–39 usually shares it
 * @param body how stiff each part is, and the age in years; null for "not given", which counts as 20–39
 * @param ageFactors the age table
 * @throws RangeError if a stiffness lies outside 0–1
 * @source comfort 0.7 and 1.1: ours; usual shares and ranges: content/movements.ts; age: content/regions.ts
 */
export function budgetMotion(
  movement: Movement,
  body: { readonly stiffness: Stiffness; readonly age: number | null },
  ageFactors: readonly AgeFactors[]
): MotionBudget {
  const parts = movement.parts.map(({ part, usualDegrees, rangeDegrees }) => {
    const stiffness = body.stiffness[part] ?? 0;
    if (!(stiffness >= 0 && stiffness <= 1)) {
      throw new RangeError(`${movement.id}: stiffness of ${part} is ${stiffness}, expected 0 to 1`);
    }
    const factor = factorAtAge(ageRowOf(part, movement.plane), body.age, ageFactors);
    return {
      part,
      usualUtilisation: usualDegrees / rangeDegrees,
      usualAtAge: usualDegrees * factor,
      rangeDegrees: rangeDegrees * factor,
      availableDegrees: rangeDegrees * factor * (1 - stiffness)
    };
  });
  const demandDegrees = parts.reduce((total, { usualAtAge }) => total + usualAtAge, 0);
  const shared = shareMotion(demandDegrees, parts);
  return {
    demandDegrees,
    lambda: shared.lambda,
    shortfallDegrees: shared.shortfallDegrees,
    parts: parts.map(({ part, usualUtilisation, rangeDegrees, availableDegrees }, i) => {
      const degrees = shared.degrees[i] ?? 0;
      const utilisation = shared.lambda === null ? 1 : Math.min(1, shared.lambda * usualUtilisation);
      const comfort = comfortAt(usualUtilisation);
      return {
        part,
        degrees,
        rangeDegrees,
        availableDegrees,
        utilisation,
        comfort,
        zone: zoneOf(utilisation, comfort),
        overloadDegrees: Math.max(0, degrees - comfort * availableDegrees)
      };
    })
  };
}

/** The utilisation up to which a part works in comfort. */
function comfortAt(usualUtilisation: number): number {
  return Math.min(1, Math.max(leastComfort, comfortAboveUsual * usualUtilisation));
}

function zoneOf(utilisation: number, comfort: number): Zone {
  if (utilisation >= 1 - tolerance) return 'at-limit';
  return utilisation <= comfort + tolerance ? 'comfortable' : 'stretched';
}

/** The row of the age table that scales a part in a movement of that plane. */
function ageRowOf(part: PartId, plane: Movement['plane']): AgeFactors['row'] {
  switch (part) {
    case 'lumbar':
      return plane === 'rotation' ? 'lumbar-rotation' : 'lumbar-bending';
    case 'lower-cervical':
    case 'upper-cervical':
      return 'neck-rotation';
    case 'scapulothoracic':
    case 'glenohumeral':
      return 'shoulder';
    case 'ankle':
    case 'knee':
      return 'ankle-knee';
    case 'thoracic':
    case 'hip':
      return part;
    case 'pelvis':
    case 'legs-feet':
    case 'pelvis-on-seat':
      return 'none';
    default:
      return part satisfies never;
  }
}

/** By how much a range is smaller at an age, in years, than at 20–39; 1 where no age is given. */
export function factorAtAge(
  row: AgeFactors['row'],
  age: number | null,
  ageFactors: readonly AgeFactors[]
): number {
  if (age === null) return 1;
  const band = ageSteps.filter((step) => age >= step).length;
  return ageFactors.find((other) => other.row === row)?.factors[band] ?? 1;
}
