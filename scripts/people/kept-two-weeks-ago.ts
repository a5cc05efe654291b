// What a device keeps of somebody who answered everything two weeks ago and chose to be remembered.
import { knowledge } from '#content/knowledge.ts';
import { emptyDiary } from '#keep/device/diary.ts';
import { writeRecord } from '#keep/device/record-file.ts';
import { answersToKeep } from '#keep/tab/answers-to-keep.ts';
import type { Person } from '../walk/walk.ts';
import { answerAll, person } from './make-person.ts';

const twoWeeksMs = 14 * 86_400_000;

/** @param someone what they answered then: the same as they answer now */
export function keptTwoWeeksAgo({ age, zones, began, pregnancy = 'cannot-apply', yes }: Person): string {
  const features = yes.filter((id) => knowledge.features.some((feature) => feature.id === id));
  const lines = Object.fromEntries(
    yes.filter((id) => !features.includes(id)).map((id) => [id, 'yes' as const])
  );
  const told = person({ age: Number(age), zones, weekBand: began, pregnancy, features, lines });
  const answers = { ...answerAll(told, () => true), kit: ['chair'], pain: 4 };
  const kept = answersToKeep(knowledge, answers, Date.now() - twoWeeksMs);
  return writeRecord(knowledge, { diary: emptyDiary, answers: kept });
}
