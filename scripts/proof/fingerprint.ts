// A short digest of the rules and of what a sign is to them, to tell whether counts are of the rules that stand now.
import { createHash } from 'node:crypto';
import type { KnowledgeBase } from '#content/schema.ts';

/** Sixteen hexadecimal digits; where a source, a question or a team changes, they stay. */
export function fingerprint({ rules, signs }: KnowledgeBase): string {
  const dated = signs.map(({ id, asksWhenItBegan }) => [id, asksWhenItBegan === true]);
  // Who is to be seen is no part of what a rule decides.
  const decided = rules.map((rule) => ({ ...rule, team: undefined, ownPage: undefined }));
  return createHash('sha256')
    .update(JSON.stringify([decided, dated]))
    .digest('hex')
    .slice(0, 16);
}
