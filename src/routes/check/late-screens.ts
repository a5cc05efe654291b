// The screens that the first question does not need: fetched when they are shown, or before, once a person has begun.

export const lineTexts = () => import('#screens/asking/line-text.ts');

/** By kind, in the order in which they are brought in. */
export const lateScreens = {
  map: () => import('#screens/map/MapScreen.svelte'),
  explain: () => import('#screens/picture/ExplainScreen.svelte'),
  means: () => import('#screens/asking/MeansScreen.svelte'),
  checks: () => import('#screens/checks/ChecksScreen.svelte'),
  plan: () => import('#screens/plan/PlanWithPaper.svelte')
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
