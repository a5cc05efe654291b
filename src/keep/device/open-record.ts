// What is kept now: the tab's copy and the device's, put together, and what could not be read of them.
import type { KnowledgeBase } from '#content/schema.ts';
import { emptyAnswers } from '#interview/interview-answers.ts';
import { emptyDiary, endOf } from './diary.ts';
import { mergeDiaries } from './merge-diaries.ts';
import { erasuresIn } from '../tab/erase.ts';
import { recordKey as key } from './is-remembered.ts';
import { readRecord, type KeptRecord, type ReadRecord } from './record-file.ts';
import { readText, type Stores } from './stores.ts';

/** A record of which only a part could be read, as it was found. */
export const originalKey = 'backstory-record-original';

/**
 * What must be said about the memory: nothing can be kept, what is there cannot be read, or only in part, or another
 * tab erased it.
 */
export type Trouble = 'blocked' | 'damaged' | 'foreign' | 'newer' | 'partly' | 'erased';

/** The record as it stands on screen, and how well it is kept. */
export interface Kept {
  readonly record: KeptRecord;
  /** Whether it is on this device, by choice. */
  readonly isRemembered: boolean;
  readonly trouble: Trouble | null;
  /** What was found and could not be read, or not all of it: it stays there until the person decides. */
  readonly unreadable: string | null;
  /** How many entries of it were left out; 0 where nothing of it could be read. */
  readonly leftOut: number;
  /** Whether something unreadable takes the place on the device, so that the log cannot be kept there. */
  readonly isShut: boolean;
}

/** What a store's text holds; null where there is none. */
export const readKept = (base: KnowledgeBase, text: string | null | undefined) =>
  typeof text === 'string' ? readRecord(base, text) : null;
const recordOf = (found: ReadRecord | null) =>
  found?.kind === 'found' || found?.kind === 'partly' ? found.record : null;

/** Two copies put together, by moment: what was chosen once is taken from the copy with the latest entry. */
function merge(onDevice: KeptRecord, inTab: KeptRecord): KeptRecord {
  const isDeviceLater = (endOf(onDevice.diary) ?? 0) > (endOf(inTab.diary) ?? 0);
  return {
    diary: mergeDiaries(onDevice.diary, inTab.diary),
    answers: isDeviceLater ? onDevice.answers : inTab.answers
  };
}

/** What stands in the stores now. */
interface Opened {
  readonly kept: Kept;
  readonly erasures: number;
  /** A store cannot be looked into. */
  readonly isBlind: boolean;
  readonly isDeviceEmpty: boolean;
}

/** Opens what is kept: both copies put together, where there are two. */
export function openRecord(base: KnowledgeBase, { tab, device }: Stores): Opened {
  const erasures = erasuresIn(device);
  const isTabOld = erasuresIn(tab) < erasures;
  const onDevice = readText(device, key);
  const tabText = readText(tab, key);
  const inTab = isTabOld && tabText !== undefined ? null : tabText;
  const [found, copy] = [readKept(base, onDevice), readKept(base, inTab)];
  const [first, second] = [recordOf(found), recordOf(copy)];
  const empty = { diary: emptyDiary, answers: emptyAnswers };
  const isShut = found !== null && first === null;
  // The first that is not whole is offered: as it stands, or as it was set aside when it was written over.
  const texts = [
    ...(found && found.kind !== 'found' ? [onDevice] : []),
    readText(device, originalKey),
    ...(copy && copy.kind !== 'found' ? [inTab] : []),
    ...(isTabOld ? [] : [readText(tab, originalKey)])
  ];
  const unreadable = texts.find((text) => typeof text === 'string') ?? null;
  const original = readKept(base, unreadable);
  const trouble = original === null || original.kind === 'found' ? null : original.kind;
  return {
    kept: {
      record: first && second ? merge(first, second) : (second ?? first ?? empty),
      isRemembered: first !== null,
      trouble: trouble ?? (inTab === undefined ? 'blocked' : null),
      unreadable,
      leftOut: original?.kind === 'partly' ? original.leftOut : 0,
      isShut
    },
    erasures,
    isBlind: onDevice === undefined || inTab === undefined,
    isDeviceEmpty: onDevice === null
  };
}
