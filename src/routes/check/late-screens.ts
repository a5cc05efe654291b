// The screens that the first question does not need: fetched when they are shown, or before, once a person has begun.

import type * as Parts from '#screens/care/care-parts.ts';

export const lineTexts = () => import('#screens/asking/line-text.ts');

/** By kind, lists of habits by their part of the way; in the order in which they are brought in. */
export const lateScreens = {
  map: () => import('#screens/map/MapScreen.svelte'),
  you: () => import('#screens/asking/YouScreen.svelte'),
  'read-back': () => import('#screens/asking/ReadBackScreen.svelte'),
  habits: () => import('#screens/asking/HabitsScreen.svelte'),
  explain: () => import('#screens/picture/ExplainScreen.svelte'),
  means: () => import('#screens/asking/MeansScreen.svelte'),
  checks: () => import('#screens/checks/ChecksScreen.svelte'),
  plan: () => import('#screens/plan/PlanWithPaper.svelte')
} as const;

/** What stands under the head of a page of care. */
export type CareParts = typeof Parts;

/** For everybody, and for whoever has a page of their own: words for those few come to them alone. */
export const lateCare = {
  plain: () => import('#screens/care/care-parts.ts'),
  own: () => import('#screens/care/care-parts-own.ts')
} as const;

/** Where the browser cannot say when it is idle, a moment later. */
const idle = () =>
  new Promise<void>((resume) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resume(), { timeout: 1000 });
    else setTimeout(resume, 50);
  });

/** Brings all of them in, so that no answer waits for the network: one after the other, so that no tap waits for all. */
export async function warmUp(careParts: () => Promise<unknown>): Promise<void> {
  for (const bringIn of [careParts, lineTexts, ...Object.values(lateScreens)]) {
    // One that does not arrive is asked for again, and said to be missing, by the screen that needs it.
    await bringIn().catch(() => undefined);
    await idle();
  }
}
