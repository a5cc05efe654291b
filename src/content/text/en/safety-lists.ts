// What heads the lists of safety questions.
import type {
  courseLists,
  firstLists,
  outlookLists,
  pregnancyLists,
  safetyLists
} from '../../safety-lists.ts';
import type { ListText } from '../shape.ts';

type SafetyListId = (
  typeof firstLists | typeof pregnancyLists | typeof courseLists | typeof safetyLists | typeof outlookLists
)[number]['id'];

/**
 * What a list is called where it stands alone, and elsewhere; a screen that several lists share is headed by the question
 * of its first line. None narrows a line.
 */
export const safetyListTitles = {
  'now-1': { title: 'Right now, or when this pain began' },
  'now-2': { title: 'Sudden changes, or feeling very ill' },
  pregnancy: { title: 'Pregnancy and birth' },
  course: { title: 'How the pain behaves' },
  conditions: { title: 'Illnesses and bones' },
  'conditions-2': { title: 'Blood, joints and infections' },
  'conditions-3': { title: 'Heart and blood vessels' },
  recent: { title: 'Recent treatment and infection' },
  nerves: { title: 'Your nerves' },
  strain: { title: 'Injury or strain' },
  'nerves-saddle': {
    title: 'Toilet, feeling and both legs',
    hint: 'These are private, and nothing leaves this device.'
  },
  'nerves-legs': { title: 'Your legs and your walk' },
  'nerves-arms': { title: 'Arms, hands, neck and trunk' },
  'nerves-feeling': { title: 'Numbness and tingling' },
  'nerves-pace': { title: 'How fast it is changing' },
  general: { title: 'Illness, weight and skin' },
  injury: { title: 'What happened to you', hint: 'In this list 1 m is about 3 ft.' },
  'injury-after': { title: 'After the injury', hint: 'Go by what you have noticed. Do not test anything.' },
  illness: { title: 'Fever and feeling ill' },
  'bones-and-joints': { title: 'Bones and joints' },
  organs: { title: 'Belly, throat and other parts' },
  belly: { title: 'Belly, side and pee' },
  'belly-2': { title: 'Stomach, skin and shoulder tip' },
  chest: { title: 'Chest and breathing' },
  'chest-after': { title: 'A little more about you' },
  'neck-vessels': { title: 'Head, eyes and neck' },
  inflammation: { title: 'The last safety questions' },
  'sleep-and-stress': { title: 'Sleep, stress and moving about', stem: 'In most weeks, do you have…' },
  outlook: { title: 'How you see this pain' },
  'outlook-2': { title: 'Work, people and mood', hint: 'There are no wrong answers here.' }
} as const satisfies Record<SafetyListId, ListText>;
