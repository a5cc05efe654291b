// Reads back what this tab remembers, held to its schema. Apart, so that a first visit loads no validator.
import * as v from 'valibot';
import type { KnowledgeBase } from '#content/schema.ts';
import type { AnswerRecord } from '#interview/answer-record.ts';
import { layBeneath } from '#interview/with-meanwhile.ts';
import { StoredAnswers } from './stored-answers.ts';
import { findTabText, tabVersion, type Store, type TabText } from './tab-session.ts';

export { layBeneath };

/** What the version before this one kept: of no known moment, so that danger is asked about again. */
const StoredBefore = v.strictObject({ version: v.literal(1), answers: StoredAnswers, screen: v.string() });
const Stored = v.strictObject({
  version: v.literal(tabVersion),
  answers: StoredAnswers,
  screen: v.string(),
  answeredAt: v.record(v.string(), v.pipe(v.number(), v.finite())),
  source: v.picklist(['here', 'link', 'file'])
});

/** What was found in the tab's store; `damaged` where nothing of it could be read. */
export type TabSession = (
  | { readonly kind: 'empty' | 'damaged' | 'blocked' }
  | { readonly kind: 'found'; readonly record: AnswerRecord }
) & {
  /** Texts that are not whole, or of a newer version: that is said, and whoever writes leaves them aside. */
  readonly unread: readonly string[];
};

/** Reads a kept text. Never throws. @returns null where it is not whole */
function readTabText(text: string): AnswerRecord | null {
  const raw = parseJson(text);
  const read = v.safeParse(Stored, raw);
  if (read.success) {
    const { answers, screen, answeredAt, source } = read.output;
    return { answers, screen, answeredAt, source };
  }
  const before = v.safeParse(StoredBefore, raw);
  if (!before.success) return null;
  const { answers, screen } = before.output;
  return { answers, screen, answeredAt: {}, source: 'here' };
}

/**
 * Opens all that a tab kept as one record: what lies aside beneath what was written last. Where that cannot be read,
 * nobody knows what has changed since: then the danger signs count as of no known moment, and are asked again.
 * @param now in milliseconds since 1970
 */
export function openTab(base: KnowledgeBase, found: TabText, now: number): TabSession {
  if (found.kind !== 'text') return { kind: found.kind, unread: [] };
  const unread: string[] = [];
  let record: AnswerRecord | null = null;
  let isLastRead = false;
  for (const text of [...found.aside, found.text]) {
    const next: AnswerRecord | null = text === null ? null : readTabText(text);
    isLastRead = next !== null;
    if (next) record = record ? layBeneath(base, record, next, now) : next;
    else if (text !== null) unread.push(text);
  }
  if (!record) return { kind: 'damaged', unread };
  return { kind: 'found', record: isLastRead ? record : { ...record, answeredAt: {} }, unread };
}

/** Opens what the tab keeps now. Every page that shows something of it asks here. */
export function readTabSession(store: () => Store, base: KnowledgeBase, now: number): TabSession {
  return openTab(base, findTabText(store), now);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
