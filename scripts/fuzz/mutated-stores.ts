// Changed memories of a tab, of a device and of a file, fed to their loaders: none may throw or come back as less urgent.
import { Reading } from '#interview/reading.ts';
import { isDeepStrictEqual } from 'node:util';
import { answerShape, type AnswerForm } from '#interview/answer-shape.ts';
import { careLevels } from '#content/care-levels.ts';
import { knowledge } from '#content/knowledge.ts';
import type { InterviewAnswers } from '#interview/interview-answers.ts';
import { emptyAnswers } from '#interview/interview-answers.ts';
import { liveAnswers } from '#interview/live-answers.ts';
import { screenFor } from '#interview/route.ts';
import { answersToKeep } from '#keep/tab/answers-to-keep.ts';
import { RecordKeeper } from '#keep/device/record-keeper.ts';
import { recordKey } from '#keep/device/is-remembered.ts';
import {
  addActivity,
  addChange,
  addPain,
  addScore,
  addSession,
  addTest,
  emptyDiary,
  type Diary
} from '#keep/device/diary.ts';
import { readTabSession } from '#keep/tab/read-tab-session.ts';
import { readRecord, writeRecord } from '#keep/device/record-file.ts';
import { recordOf } from '#interview/answer-record.ts';
import { tabText } from '#keep/tab/tab-session.ts';
import { assess } from '#reasoning/assess.ts';
import { answerAll, person, startInterview } from '../people/make-person.ts';
import { makeRandom, mutateJson, type Run } from './mutate.ts';

const seed = 20_261_127;
/** 0 is the most urgent. */
const rankOf = (answers: InterviewAnswers) => {
  const { level } = assess(knowledge, liveAnswers(knowledge, answers)).triage;
  return careLevels.findIndex(({ id }) => id === level);
};

const emergency = answerAll(person({ lines: { 'saddle-numb': 'yes' } }), () => true);
const people: readonly InterviewAnswers[] = [
  answerAll(person({ features: ['sit-7h', 'golf-rotate'] }), () => true),
  {
    ...emergency,
    tests: { 'neck-turn': { left: 0, right: 2 } },
    measured: { 'seated-rotation': { left: 'pain', right: 38 } },
    kit: ['mat'],
    pain: 4.5,
    floor: true
  },
  answerAll(person({ age: 72, lines: { 'cancer-history': 'yes', 'weight-loss': 'unsure' } }), () => true),
  emptyAnswers
];

function makeStore(texts: Record<string, string>) {
  const kept = new Map(Object.entries(texts));
  return {
    get length() {
      return kept.size;
    },
    key: (at: number) => [...kept.keys()][at] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key)
  };
}

/** Names that the validator passes over, since objects treat them in their own way; none is an id. */
const passedOver: readonly string[] = ['__proto__', 'prototype', 'constructor'];
/** What a text says. */
const parse = (text: string) =>
  JSON.parse(text, (key, value: unknown) => (passedOver.includes(key) ? undefined : value)) as {
    answers: object;
    diary: unknown;
  };
/** What was not asked yet when a text was written. */
const shape: readonly (readonly [string, AnswerForm & { readonly isLater?: true }])[] =
  Object.entries(answerShape);
const later = Object.fromEntries(
  shape.flatMap(([key, { isLater }]) =>
    isLater ? [[key, emptyAnswers[key as keyof InterviewAnswers]] as const] : []
  )
);
const recordKeys = new Set(shape.flatMap(([key, { form }]) => (form === 'record' ? [key] : [])));
/** The validator reads a list where ids are expected as ids by place: none is known, so it says nothing. */
const asRecords = (answers: object) =>
  Object.fromEntries(
    Object.entries(answers).map(([key, value]) => (recordKeys.has(key) ? [key, { ...value }] : [key, value]))
  );
const saysSame = (text: string, answers: InterviewAnswers) =>
  isDeepStrictEqual({ ...later, ...asRecords(parse(text).answers) }, { ...answers });

const known = {
  weekBand: new Set<string>(knowledge.weekBands.map(({ id }) => id)),
  zones: new Set<string>(knowledge.zones.map(({ id }) => id))
};
/** Whether a text tells one of the answers otherwise, and does not merely lack it. */
function isRetold(before: InterviewAnswers, after: InterviewAnswers): boolean {
  const one = (['who', 'age', 'pregnancy', 'floor', 'pain'] as const).some(
    (key) => after[key] !== null && after[key] !== before[key]
  );
  const band =
    after.weekBand !== null && known.weekBand.has(after.weekBand) && after.weekBand !== before.weekBand;
  const marked = after.zones.filter((id) => known.zones.has(id));
  const zones = marked.length > 0 && !isDeepStrictEqual([...marked].sort(), [...before.zones].sort());
  const records = (['lines', 'carried', 'began', 'features', 'tests', 'measured'] as const).some((key) =>
    Object.entries(after[key]).some(([id, answer]) => !isDeepStrictEqual(answer, before[key][id]))
  );
  return one || band || zones || records || after.quickSites.length > 0;
}

/** Whether answers that lost something would show a result that is less urgent than before. */
const isLess = (before: InterviewAnswers, after: InterviewAnswers) =>
  !isRetold(before, after) &&
  rankOf(after) > rankOf(before) &&
  ['care', 'plan'].includes(screenFor(new Reading(knowledge, after), 'plan', false).id);

/** Feeds changed tab memories to the loader, and goes on with what was read. */
export function readMutatedTabs(count: number): Run {
  const random = makeRandom(seed);
  const wrong: string[] = [];
  let read = 0;
  for (let tried = 0; tried < count; tried += 1) {
    const before = people[tried % people.length] ?? emptyAnswers;
    const text = mutateJson(random, tabText(recordOf(before, 'plan', seed, 'here')));
    const store = makeStore({ backstory: text });
    const session = readTabSession(() => store, knowledge, Date.now());
    if (session.kind !== 'found') {
      if (session.kind !== 'damaged') wrong.push(text);
      continue;
    }
    read += 1;
    const { answers, screen } = session.record;
    startInterview(answers, screen).stop();
    if (!saysSame(text, answers) || isLess(before, answers)) wrong.push(text);
  }
  return { tried: count, read, wrong };
}

const day = (count: number) => new Date(Date.UTC(2026, 0, 1 + count, 12)).toISOString();
const steps: readonly ((diary: Diary) => Diary)[] = [
  (diary) => addPain(diary, day(0), 6),
  (diary) => addActivity(diary, 'Lift my child'),
  (diary) => addScore(diary, day(0), 'activity-1', 3),
  (diary) => addSession(diary, { at: day(1), items: [{ item: 'hip-hinge', light: 'red', pain: 7 }] }),
  (diary) => addTest(diary, { at: day(2), test: 'seated-rotation', measured: { left: 40, right: 25 } }),
  (diary) => addChange(diary, day(42), 6, 2)
];
const diary = steps.reduce((before, step) => step(before), emptyDiary);
/** As the app writes them, and one into which another hand has put answers on danger. */
const records: readonly string[] = [
  writeRecord(knowledge, { diary, answers: people[0] ?? emptyAnswers }),
  JSON.stringify({
    ...JSON.parse(writeRecord(knowledge, { diary, answers: emptyAnswers })),
    answers: emergency
  })
];

/** Nothing on which safety rests came back, and the way begins with the questions about danger. */
const isSafe = (answers: InterviewAnswers) =>
  isDeepStrictEqual(answersToKeep(knowledge, answers), answers) &&
  Object.keys(answers.lines).length === 0 &&
  screenFor(new Reading(knowledge, answers), 'plan', false).section === 'rightNow';

/** Feeds changed record files to the loader. */
export function readMutatedFiles(count: number): Run {
  const random = makeRandom(seed + 1);
  const wrong: string[] = [];
  let read = 0;
  for (let tried = 0; tried < count; tried += 1) {
    const text = mutateJson(random, records[tried % records.length] ?? '');
    const result = readRecord(knowledge, text);
    if (result.kind !== 'found') continue;
    read += 1;
    const isSame = isDeepStrictEqual(result.record.diary, parse(text).diary);
    if (!isSame || !isSafe(result.record.answers)) wrong.push(text);
  }
  return { tried: count, read, wrong };
}

/** Feeds changed device records to the keeper, and goes on as a person would: note a pain, then keep it. */
export function readMutatedDevices(count: number): Run {
  const random = makeRandom(seed + 2);
  const wrong: string[] = [];
  let read = 0;
  for (let tried = 0; tried < count; tried += 1) {
    const text = mutateJson(random, records[tried % records.length] ?? '');
    const device = makeStore({ [recordKey]: text });
    const tab = makeStore({});
    const keeper = new RecordKeeper(knowledge, { tab: () => tab, device: () => device });
    const { record, isRemembered } = keeper.kept;
    const { pains } = record.diary;
    const after = keeper.change((each) => ({ ...each, diary: addPain(each.diary, day(500), 4) }));
    keeper.remember();
    const isAdded = after.record.diary.pains.length === pains.length + 1;
    // What cannot be read stays as it is until the person decides.
    const isLeft = isRemembered || device.getItem(recordKey) === text;
    if (isRemembered) read += 1;
    if (!isSafe(record.answers) || !isAdded || !isLeft) wrong.push(text);
  }
  return { tried: count, read, wrong };
}
