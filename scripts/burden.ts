// Counts lines and words from the start to the first explanation, per place, for somebody with no danger signs.
import { knowledge } from '#content/knowledge.ts';
import { features } from '#text/features.ts';
import { howLong, screens as titles, who, you } from '#text/interview.ts';
import { safetyListTitles } from '#text/safety-lists.ts';
import { axialCriteria, gates, signs } from '#text/signs.ts';
import { changeAnswers } from '#interview/change-answers.ts';
import { emptyAnswers } from '#interview/interview-answers.ts';
import type { InterviewAnswers } from '#interview/interview-answers.ts';
import { screenAfter } from '#interview/route.ts';
import type { Line, Screen } from '#interview/screens.ts';
import { Reading } from '#interview/reading.ts';
import { tableOf } from './table.ts';

/** Somebody with one sore place and nothing else: which mark they make. */
const people = [
  { place: 'low back', zone: 'low-back', limit: 90 },
  { place: 'neck', zone: 'neck-back', limit: null },
  { place: 'inside the blade', zone: 'blade-inner-left', limit: null },
  { place: 'shoulder', zone: 'shoulder-side-left', limit: null },
  { place: 'leg', zone: 'calf-left', limit: null }
] as const;

const labelled: Readonly<Record<Line['kind'], Readonly<Record<string, { readonly label: string }>>>> = {
  sign: signs,
  gate: gates,
  criterion: axialCriteria,
  feature: features,
  caution: {}
};
const headed: Readonly<Record<string, { readonly title: string; readonly hint?: string }>> = {
  ...safetyListTitles,
  ...titles
};

/** Single questions that stand beside lists: each is one line, and its options are words. */
const single: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'now-1': [[who.question, who.me, who['with-me'], who['not-here']]],
  you: [
    [you.age, you.ageWithheld],
    [you.pregnancy, ...Object.values(you.pregnancyChoices), you.possibleMeaning],
    [howLong.question, ...Object.values(howLong.bands)]
  ],
  map: [[titles.map.title]]
};

const words = (text: string) => text.split(/\s+/).filter((word) => word !== '').length;

function burdenOf(screen: Screen): { lines: number; words: number } {
  const questions = single[screen.id] ?? [];
  const { title = '', hint = '' } = headed[screen.titleId] ?? {};
  const labels = screen.lines.map(({ kind, id }) => labelled[kind][id]?.label ?? '');
  const texts = [title, hint, ...labels, ...questions.flat()];
  return {
    lines: screen.lines.length + questions.length,
    words: texts.reduce((sum, text) => sum + words(text), 0)
  };
}

/** Answers a screen as somebody without danger signs would. */
function answer(answers: InterviewAnswers, screen: Screen, zone: string): InterviewAnswers {
  return changeAnswers(answers, {
    who: 'me',
    age: 46,
    pregnancy: 'no',
    ...(screen.kind === 'map' ? { zones: [zone] } : {}),
    ...(screen.kind === 'you' ? { weekBand: 'weeks-2-3' } : {}),
    lines: Object.fromEntries(
      screen.lines.filter(({ kind }) => kind !== 'feature').map(({ id }) => [id, 'no'])
    ),
    features: Object.fromEntries(
      screen.lines.filter(({ kind }) => kind === 'feature').map(({ id }) => [id, false])
    )
  });
}

let isOver = false;
const table = people.map(({ place, zone, limit }) => {
  let answers = emptyAnswers;
  let screen = new Reading(knowledge, answers).screens[0];
  let lines = 0;
  let count = 0;
  let screens = 0;
  while (screen && screen.kind !== 'explain') {
    const burden = burdenOf(screen);
    lines += burden.lines;
    count += burden.words;
    screens += 1;
    answers = answer(answers, screen, zone);
    screen = screenAfter(new Reading(knowledge, answers), screen.id);
    if (screen.kind === 'care' || screens > 60)
      throw new Error(`The way for ${place} does not reach Explain.`);
  }
  if (limit !== null && lines > limit) isOver = true;
  return { place, screens, lines, limit: limit ?? '', words: count };
});
console.log(
  tableOf(table, {
    place: ({ place }) => place,
    screens: ({ screens }) => screens,
    lines: ({ lines }) => lines,
    limit: ({ limit }) => limit,
    words: ({ words }) => words
  })
);
console.log('A line is one question to read: a line of a list, or a single question with its options.');
process.exit(isOver ? 1 : 0);
