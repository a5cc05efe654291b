// Keeps what somebody told anew who came to look again, once their plan stands.
import type { AnswerRecord } from '#interview/answer-record.ts';
import type { KnowledgeBase } from '#content/schema.ts';
import { withNoted } from './note-answers.ts';
import { RecordKeeper } from './record-keeper.ts';
import { browserStores } from './stores.ts';

export function noteReturn(base: KnowledgeBase, told: AnswerRecord): void {
  new RecordKeeper(base, browserStores).change(withNoted(base, told));
}
