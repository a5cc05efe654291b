// The words of a reason: an answer or a test result that speaks for or against an explanation.
import { testReasons } from '#text/explain.ts';
import { features } from '#text/features.ts';

/** What the person said or found, in the second person. */
export function reasonText(feature: string): string {
  const said: Readonly<Record<string, { readonly told: string }>> = features;
  const tested: Readonly<Record<string, string>> = testReasons;
  return said[feature]?.told ?? tested[feature] ?? feature;
}
