// The guarding loop as a written-down rule: a picture to play with, not a model of any body.

/**
 * Where the loop stands. Every number is dimensionless, 0 (none) to 1 (as much as the picture can show).
 * `demand`: what is asked of a region; `control`: what it has to answer with; `guarding`: how much the muscles
 * nearby brace; `tenderness`: how sore the spot is; `relief`: what is left of the last press.
 */
export interface GuardingLoop {
  readonly demand: number;
  readonly control: number;
  readonly guarding: number;
  readonly tenderness: number;
  readonly relief: number;
}

/** What somebody does to the loop; `step` only lets time pass. */
export const loopActions = ['step', 'press', 'ask-less', 'more-control'] as const;
export type LoopAction = (typeof loopActions)[number];

/**
 * How the picture moves. Chosen so that a press is felt at once and is gone after about eight steps.
 * @source ours, an illustration: no study measured any of these
 */
const rates = {
  /** How strongly the muscles guard for each unit of demand above control. */
  guardingPerNeed: 2,
  /** Share of the way to where guarding is heading that one step goes. */
  guarding: 0.5,
  /** The same for tenderness. */
  tenderness: 0.5,
  /** Share of the relief that is left after one step. */
  reliefLeft: 0.6,
  /** Share of the tenderness that is left right after a press. */
  leftByPress: 0.3,
  /** What one "ask less" takes from the demand, and one "more control" adds to the control. */
  change: 0.2
} as const;

/** Below this the loop no longer moves to the eye. Ours. */
const still = 0.02;

const clamp = (value: number) => Math.min(1, Math.max(0, value));
/** Two decimals for what is set by hand, so that 0.8 less 0.2 twice is 0.4 and not a hair above. */
const tidy = (value: number) => clamp(Math.round(value * 100) / 100);

/** How much more is asked than there is control for, 0–1. */
export const loopNeed = ({ demand, control }: Pick<GuardingLoop, 'demand' | 'control'>): number =>
  Math.max(0, demand - control);

/** How much the muscles guard when nothing changes any more, 0–1. */
const guardingFor = (loop: Pick<GuardingLoop, 'demand' | 'control'>) =>
  clamp(rates.guardingPerNeed * loopNeed(loop));

/**
 * The loop that has come to rest: as guarded and as tender as the demand above the control makes it.
 * @param demand 0–1
 * @param control 0–1
 */
export function loopAtRest(demand: number, control: number): GuardingLoop {
  const guarding = guardingFor({ demand, control });
  return { demand, control, guarding, tenderness: guarding, relief: 0 };
}

/** Where the picture starts: more is asked than there is control for. Ours. */
export const loopStart: GuardingLoop = loopAtRest(0.8, 0.4);

/**
 * The rule. A region asked for more control than it has makes muscles guard; guarding makes a spot tender;
 * a press eases it at once and its relief fades; then the spot is back, unless demand or control has changed.
 * @param loop every number 0–1
 * @param action what is done; only `step` lets time pass
 * @returns the loop after it, every number 0–1; the same input always gives the same output
 * @source ours, an illustration of one idea among several
 */
export function stepLoop(loop: GuardingLoop, action: LoopAction): GuardingLoop {
  switch (action) {
    case 'press':
      return { ...loop, tenderness: loop.tenderness * rates.leftByPress, relief: 1 };
    case 'ask-less':
      return { ...loop, demand: tidy(loop.demand - rates.change) };
    case 'more-control':
      return { ...loop, control: tidy(loop.control + rates.change) };
    case 'step':
      return letTimePass(loop);
    default:
      return action satisfies never;
  }
}

function letTimePass(loop: GuardingLoop): GuardingLoop {
  const guarding = towards(loop.guarding, guardingFor(loop), rates.guarding);
  const relief = loop.relief * rates.reliefLeft;
  const tenderness = towards(loop.tenderness, guarding * (1 - relief), rates.tenderness);
  return { ...loop, guarding, relief, tenderness };
}

const towards = (from: number, to: number, share: number) => clamp(from + (to - from) * share);

/** Whether letting more time pass would change nothing that can be seen. */
export function isLoopStill(loop: GuardingLoop): boolean {
  const rest = loopAtRest(loop.demand, loop.control);
  return (
    Math.abs(loop.guarding - rest.guarding) < still &&
    Math.abs(loop.tenderness - rest.tenderness) < still &&
    loop.relief < still
  );
}
