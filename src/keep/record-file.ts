// What can be kept beyond the tab, in one versioned form: as a file, and on the device by choice.
import * as v from 'valibot';
import { answersToKeep } from './answers-to-keep.ts';
import type { Diary } from './diary.ts';
import { DiarySchema } from './diary.ts';
import { StoredAnswers } from './read-tab-session.ts';
import type { InterviewAnswers } from '#interview/interview-answers.ts';

const app = 'backstory';
const version = 1;

/** The diary, and the answers that a plan needs; never those to danger signs. */
export interface KeptRecord {
  readonly diary: Diary;
  readonly answers: InterviewAnswers;
}

/** What a text turned out to be. `newer`: written by a later version of this app, and left alone. */
export type ReadRecord =
  | { readonly kind: 'found'; readonly record: KeptRecord }
  | { readonly kind: 'damaged' | 'foreign' | 'newer' };

const RecordText = v.strictObject({
  app: v.literal(app),
  version: v.literal(version),
  diary: DiarySchema,
  answers: StoredAnswers
});
const Envelope = v.looseObject({ app: v.literal(app), version: v.number() });

/** A record as text. Answers to danger signs are left out here, so that nothing that is written can hold them. */
export function writeRecord({ diary, answers }: KeptRecord): string {
  return JSON.stringify({ app, version, diary, answers: answersToKeep(answers) }, null, 1);
}

/** Reads a text that may be anything. Danger answers in it, put there by other hands, do not come back. */
export function readRecord(text: string): ReadRecord {
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
  if (!result.success) return { kind: 'damaged' };
  const { diary, answers } = result.output;
  return { kind: 'found', record: { diary, answers: answersToKeep(answers) } };
}
