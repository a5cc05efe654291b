// Tingling and numbness in an arm or leg: what it may come from, what to watch, and whom to see when.
import type { SignId } from '../../signs.ts';

interface LimbFeeling {
  /** In the picture and the plan: where it may come from, and what this tool does not cover. */
  readonly source: string;
  /** In the safety net. */
  readonly watch: string;
}

const watchTingling =
  'Your tingling: watch for weakness, for a patch that spreads, and for both sides. If it lasts 6 weeks or gets no better, see someone within 14 days. If it grows fast or comes with a fever, go the same day.';
const watchNumbness =
  'Your numb patch: see someone within 7 days. Watch for weakness, for a patch that spreads, and for both sides. If it grows fast, go to hospital the same day.';

const fromNeck =
  'Tingling or a numb patch in an arm or hand may come from a nerve in the neck. Or it may come from a nerve nearer the hand. This tool does not cover that, so ask about it when you see someone.';
const fromLowBack =
  'Tingling or a numb patch in a leg or foot may come from a nerve in the low back. Or it may come from a nerve nearer the foot. This tool does not cover that, so ask about it when you see someone.';

/** By the line that was answered with yes or not sure. The times are those of the rules for these signs. */
export const limbFeelings = {
  'tingle-arm': { source: fromNeck, watch: watchTingling },
  'tingle-leg': { source: fromLowBack, watch: watchTingling },
  'numb-arm': { source: fromNeck, watch: watchNumbness },
  'numb-leg': { source: fromLowBack, watch: watchNumbness }
} as const satisfies Partial<Record<SignId, LimbFeeling>>;
