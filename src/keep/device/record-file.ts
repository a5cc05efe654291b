// What can be kept beyond the tab, in one versioned form: as a file, and on the device by choice.
import * as v from 'valibot';
import { answersToKeep } from '../tab/answers-to-keep.ts';
import type { Diary } from './diary.ts';
import { DiarySchema, salvageDiary } from './diary-schema.ts';
import { StoredAnswers } from '../tab/stored-answers.ts';
import type { KnowledgeBase } from '#content/schema.ts';
import { emptyAnswers } from '#interview/interview-answers.ts';
import type { InterviewAnswers } from '#interview/interview-answers.ts';

const app = 'backstory';
const version = 1;

/** The diary, and the answers that a plan needs; never those to danger signs. */
export interface KeptRecord {
  readonly diary: Diary;
  readonly answers: InterviewAnswers;
}

/**
 * What a text turned out to be. `partly`: some of its entries, `leftOut` many, cannot be read and the rest can.
 * `newer`: written by a later version of this app, and left alone.
 */
export type ReadRecord =
  | { readonly kind: 'found'; readonly record: KeptRecord }
  | { readonly kind: 'partly'; readonly record: KeptRecord; readonly leftOut: number }
  | { readonly kind: 'damaged' | 'foreign' | 'newer' };

const RecordText = v.strictObject({
  app: v.literal(app),
  version: v.literal(version),
  diary: DiarySchema,
  answers: StoredAnswers
});
const Envelope = v.looseObject({ app: v.literal(app), version: v.number() });
const parts = Object.keys(RecordText.entries);

/** A record as text. Answers to danger signs are left out here, so that nothing that is written can hold them. */
export function writeRecord(base: KnowledgeBase, { diary, answers }: KeptRecord): string {
  return JSON.stringify({ app, version, diary, answers: answersToKeep(base, answers) }, null, 1);
}

/** Reads a text that may be anything. Danger answers in it, put there by other hands, do not come back. */
export function readRecord(base: KnowledgeBase, text: string): ReadRecord {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { kind: 'damaged' };
  }
  const envelope = v.safeParse(Envelope, raw);
  if (!envelope.success) return { kind: 'foreign' };
  if (envelope.output.version > version) return { kind: 'newer' };
  const result = v.safeParse(RecordText, raw);
  if (!result.success) return salvage(base, envelope.output);
  const { diary, answers } = result.output;
  return { kind: 'found', record: { diary, answers: answersToKeep(base, answers) } };
}

/** What can be read of a record that is not whole. Answers that cannot be read are given anew. */
function salvage(base: KnowledgeBase, raw: v.InferOutput<typeof Envelope>): ReadRecord {
  const read = raw.version === version ? salvageDiary(raw['diary']) : null;
  if (read === null) return { kind: 'damaged' };
  const stored = v.safeParse(StoredAnswers, raw['answers']);
  const unknown = Object.keys(raw).filter((key) => !parts.includes(key)).length;
  return {
    kind: 'partly',
    record: {
      diary: read.diary,
      answers: answersToKeep(base, stored.success ? stored.output : emptyAnswers)
    },
    leftOut: read.leftOut + unknown + (stored.success ? 0 : 1)
  };
}
