// A stop, kept at once in the tab: what was felt counts as a sign, and the questions on nerves come next.
import type { KnowledgeBase } from '#content/schema.ts';
import { withAnswers, type AnswerRecord } from '#interview/answer-record.ts';
import { answersAfterStop, type StopReason } from '#interview/stop-session.ts';
import { readTabSession } from './read-tab-session.ts';
import { writeTabRecord } from './tab-session.ts';

/**
 * Writes a stop into what the tab holds at this moment, not into what it held when the page was opened.
 * @param before what was read then, where the tab holds nothing any more; null where nothing was
 * @returns whether it was kept; where it was, the interview goes on at `#nerves`
 */
export function keepStop(base: KnowledgeBase, reason: StopReason, before: AnswerRecord | null): boolean {
  const store = () => sessionStorage;
  const tab = readTabSession(store, base, Date.now());
  const record = tab.kind === 'found' ? tab.record : before;
  if (!record) return false;
  const answers = answersAfterStop(base, record.answers, reason);
  const next = withAnswers(record, answers, 'nerves', Date.now());
  return writeTabRecord(store, next, tab.unread) === 'kept';
}
