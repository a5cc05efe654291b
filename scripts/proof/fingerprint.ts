// A short digest of the rules and of what a sign is to them, to tell whether counts are of the rules that stand now.
import { createHash } from 'node:crypto';
import type { KnowledgeBase } from '#content/schema.ts';

/** Sixteen hexadecimal digits; where a source or a question changes, they stay. */
export function fingerprint({ rules, signs }: KnowledgeBase): string {
  const dated = signs.map(({ id, asksWhenItBegan }) => [id, asksWhenItBegan === true]);
  return createHash('sha256')
    .update(JSON.stringify([rules, dated]))
    .digest('hex')
    .slice(0, 16);
}
