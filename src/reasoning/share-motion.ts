// Shares a movement out among the parts of a chain: springs in series, solved exactly.

/** One part of the chain. */
export interface Supplier {
  /** What it can give, in degrees; 0 or more. */
  readonly availableDegrees: number;
  /** Which part of its range it uses in a usual body, above 0 and at most 1. */
  readonly usualUtilisation: number;
}

/** How the movement was shared. */
export interface SharedMotion {
  /** What each part gives, in degrees, in the order of the suppliers. */
  readonly degrees: readonly number[];
  /** How much harder everything works than usual; 1 is the usual body. Null where the chain cannot give it all. */
  readonly lambda: number | null;
  /** What nobody can give, in degrees; 0 or more. */
  readonly shortfallDegrees: number;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/**
 * Shares a demand out so that all parts work harder by one common factor until one of them runs out. It is the
 * minimum of half the sum of θ² / (w A) over the parts, with the θ adding up to the demand and 0 ≤ θ ≤ A, which is
 * θ = A · min(1, λ w). Exact; no iteration; the order of the parts does not matter.
 * @param demandDegrees what the whole chain is asked for, in degrees; 0 or more
 * @param suppliers the parts; one that has nothing to give stays still
 * @returns degrees that add up, with the shortfall, to the demand
 * @source the form follows posture prediction by normalised joint displacement (yang-2010); the numbers are ours
 */
export function shareMotion(demandDegrees: number, suppliers: readonly Supplier[]): SharedMotion {
  const most = sum(suppliers.map(({ availableDegrees }) => availableDegrees));
  if (demandDegrees > most) {
    return {
      degrees: suppliers.map(({ availableDegrees }) => availableDegrees),
      lambda: null,
      shortfallDegrees: demandDegrees - most
    };
  }
  const lambda = findLambda(demandDegrees, suppliers);
  return {
    degrees: suppliers.map(
      ({ availableDegrees, usualUtilisation }) => availableDegrees * Math.min(1, lambda * usualUtilisation)
    ),
    lambda,
    shortfallDegrees: 0
  };
}

/** The common factor. The part that works nearest its end runs out first, and the rest take over what it cannot. */
function findLambda(demandDegrees: number, suppliers: readonly Supplier[]): number {
  const order = suppliers
    .filter(({ availableDegrees }) => availableDegrees > 0)
    .sort((a, b) => b.usualUtilisation - a.usualUtilisation);
  let spentDegrees = 0;
  let lambda = 0;
  for (const [i, { availableDegrees, usualUtilisation }] of order.entries()) {
    // Summed anew rather than taken away from, so that nothing is lost when the last part is a small one.
    const left = sum(order.slice(i).map((part) => part.usualUtilisation * part.availableDegrees));
    lambda = (demandDegrees - spentDegrees) / left;
    if (lambda * usualUtilisation <= 1) break;
    spentDegrees += availableDegrees;
  }
  return lambda;
}
