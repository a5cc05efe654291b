// Titles of the lists of safety questions.
import type {
  courseLists,
  firstLists,
  outlookLists,
  pregnancyLists,
  safetyLists
} from '../../safety-lists.ts';

type SafetyListId = (
  typeof firstLists | typeof pregnancyLists | typeof courseLists | typeof safetyLists | typeof outlookLists
)[number]['id'];

/** Titles of the lists. A title or hint must not narrow a line below it. */
export const safetyListTitles = {
  'now-1': {
    title: 'Right now, or when this pain began',
    hint: 'For your chest and jaw, the past day counts too.'
  },
  'now-2': { title: 'Sudden changes, or feeling very ill' },
  pregnancy: { title: 'Pregnancy and birth' },
  course: { title: 'How the pain behaves' },
  conditions: { title: 'Do any of these apply to you?' },
  'conditions-2': { title: 'Blood, joints and blood vessels' },
  recent: {
    title: 'Recent treatment, infection and weight',
    hint: 'In a line here, recent means the last 3 months.'
  },
  nerves: { title: 'Your nerves', hint: 'Think of what is new for you, or worse lately.' },
  'nerves-saddle': {
    title: 'Toilet, feeling and both legs',
    hint: 'Think of what is new for you, or worse lately. These are private, and nothing leaves this device.'
  },
  'nerves-legs': { title: 'Your legs and your walk', hint: 'Think of what is new for you, or worse lately.' },
  'nerves-arms': {
    title: 'Arms, hands, neck and trunk',
    hint: 'Think of what is new for you, or worse lately.'
  },
  'nerves-feeling': {
    title: 'Numbness and tingling',
    hint: 'Think of what is new for you, or worse lately.'
  },
  'nerves-pace': { title: 'How fast it is changing' },
  general: { title: 'Injury, illness and skin' },
  injury: {
    title: 'What happened to you',
    hint: 'Hard hits: the past 2 weeks. Small ones: the past 6 weeks. 1 m is 3 ft; 5 stairs count too.'
  },
  'injury-after': { title: 'After the injury', hint: 'Go by what you have noticed. Do not test anything.' },
  illness: { title: 'Fever and feeling ill' },
  'bones-and-joints': { title: 'Bones and joints' },
  organs: { title: 'Belly, throat and other parts' },
  belly: { title: 'Belly, side and pee' },
  'belly-2': { title: 'Stomach, skin and shoulder tip' },
  chest: { title: 'Chest and breathing' },
  'chest-after': { title: 'A little more about you', hint: 'Recent means the last 6 weeks.' },
  'neck-vessels': {
    title: 'Head, eyes and neck',
    hint: 'For double vision, slurring and the like, think of the past month.'
  },
  inflammation: {
    title: 'The last safety questions',
    hint: 'If a line says recent, it means the last month.'
  },
  'sleep-and-stress': { title: 'Sleep, stress and moving about' },
  outlook: { title: 'How you see this pain' },
  'outlook-2': { title: 'Work, people and mood', hint: 'There are no wrong answers here.' }
} as const satisfies Record<SafetyListId, { readonly title: string; readonly hint?: string }>;
