// A short digest of the rules and of what a sign is to them, to tell whether counts are of the rules that stand now.
import { createHash } from 'node:crypto';
import type { KnowledgeBase } from '#content/schema.ts';
import { decidedBy } from './decided-by-rule.ts';

/** Sixteen hexadecimal digits; where what changes decides nothing, they stay. */
export function fingerprint({ rules, signs }: KnowledgeBase): string {
  const dated = signs.map(({ id, asksWhenItBegan }) => [id, asksWhenItBegan === true]);
  return createHash('sha256')
    .update(JSON.stringify([rules.map(decidedBy), dated]))
    .digest('hex')
    .slice(0, 16);
}
