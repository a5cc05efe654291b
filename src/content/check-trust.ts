// How far to trust the result of a self-test: apart from these, because the way to the plan does not show it.
import type { SelfTestId } from './self-tests.ts';

/** 0–1, by self-test. Ours. */
export const checkTrust = {
  'seated-rotation': 1,
  'wall-angel': 0.4,
  'wall-shoulder-raise': 0.7,
  'hand-behind-back': 0.7,
  'wall-push-up': 0.4,
  'neck-turn': 0.7,
  'chin-tuck-hold': 0.7,
  'seated-hip-turn-in': 0.7,
  'hip-front': 0.4,
  'waiters-bow': 0.7,
  'one-leg-stand': 1,
  'bridge-hold': 1,
  'front-plank-hold': 1,
  'side-plank-hold': 1,
  'knee-to-wall': 1,
  'press-up-response': 0,
  'toe-touch': 1
} as const satisfies Readonly<Record<SelfTestId, number>>;
