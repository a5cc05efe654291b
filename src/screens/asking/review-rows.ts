// The answers as rows to look over: what each question is called, what was said, and the screen that changes it.
import { lists, screens as screenTexts, you } from '#text/interview.ts';
import { howLong, checks, review, means } from '#text/interview-later.ts';
import { safetyListTitles } from '#text/safety-lists.ts';
import { selfTests } from '#text/self-tests.ts';
import { zones } from '#text/zones.ts';
import type { KnowledgeBase } from '#content/schema.ts';
import type { SelfTestText } from '#content/text/shape.ts';
import { safetyScreens } from '#interview/allowed.ts';
import { asksPregnancy } from '#interview/asks-pregnancy.ts';
import { lineAnswer, type InterviewAnswers, type LineAnswer } from '#interview/interview-answers.ts';
import type { Reading } from '#interview/reading.ts';
import type { Line, Screen } from '#interview/screens.ts';
import { indexKnowledge } from '#reasoning/index-by-id.ts';
import { sayApart, sayPair } from '#ui/say.ts';
import { lineText } from './line-text.ts';

/** One answer, or what was ticked in one list. */
export interface Row {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  /** The screen on which it is changed. */
  readonly screen: string;
}

/** All rows, by the parts in which they are looked over. */
export interface ReviewRows {
  readonly about: readonly Row[];
  /** Questions about danger that were answered with yes or not sure. */
  readonly yes: readonly Row[];
  readonly habits: readonly Row[];
  /** The other questions about danger, also those that are not answered. */
  readonly no: readonly Row[];
}

const zoneNames: Readonly<Record<string, string>> = zones;
const bandNames: Readonly<Record<string, string>> = howLong.bands;
const kitNames: Readonly<Record<string, string>> = means.kitNames;
const testTexts: Readonly<Record<string, SelfTestText>> = selfTests;
const titles: Readonly<Record<string, { readonly title: string }>> = { ...safetyListTitles, ...screenTexts };

/** What was answered to a line, in words. */
export const answerInWords = (answer: LineAnswer | undefined): string =>
  answer === undefined ? review.notAnswered : lists[answer === 'declined' ? 'decline' : answer];

function featureAnswer({ features }: InterviewAnswers, id: string): LineAnswer | undefined {
  const answer = features[id];
  return answer === undefined ? undefined : answer ? 'yes' : 'no';
}

const rowsOf = (answers: InterviewAnswers, { id: screen, lines }: Screen): readonly Row[] =>
  lines.map((line) => ({
    key: `${screen}-${line.id}`,
    label: lineText(line).label,
    value: answerInWords(
      line.kind === 'feature' ? featureAnswer(answers, line.id) : lineAnswer(answers, line.id)
    ),
    screen
  }));

const isPositive = ({ value }: Row) => value === lists.yes || value === lists.unsure;

const aboutRows = (
  base: KnowledgeBase,
  answers: InterviewAnswers,
  { age, pregnancy, zones: marked, weekBand } = answers
): readonly Row[] => [
  {
    key: 'age',
    label: you.age,
    value: age === null ? review.notAnswered : age === 'withheld' ? you.ageWithheld : String(age),
    screen: 'you'
  },
  ...(asksPregnancy(base, answers)
    ? [
        {
          key: 'pregnancy',
          label: you.pregnancy,
          value: pregnancy === null ? review.notAnswered : you.pregnancyChoices[pregnancy],
          screen: 'you'
        }
      ]
    : []),
  {
    key: 'map',
    label: review.place,
    value: marked.length === 0 ? review.notAnswered : sayApart(marked.map((id) => zoneNames[id] ?? id)),
    screen: 'map'
  },
  {
    key: 'how-long',
    label: howLong.question,
    value: weekBand === null ? review.notAnswered : (bandNames[weekBand] ?? ''),
    screen: 'you'
  }
];

/** The list that a line is part of, where one screen asks several: by the words that head it. */
function titleOf(base: KnowledgeBase, screen: Screen, line: Line): string {
  const feature = screen.section === 'habits' ? indexKnowledge(base).features.get(line.id) : undefined;
  if (!feature) return screen.titleId;
  return feature.list === 'aggravates' && !feature.aggravator ? 'pain-character' : feature.list;
}

/** One row for each list of habits on a screen: what was ticked in it. None where nothing of it was answered. */
function habitRows(base: KnowledgeBase, answers: InterviewAnswers, screen: Screen): readonly Row[] {
  const titleIds = [...new Set(screen.lines.map((line) => titleOf(base, screen, line)))];
  return titleIds.flatMap((titleId) => {
    const lines = screen.lines.filter((line) => titleOf(base, screen, line) === titleId);
    const rows = rowsOf(answers, { ...screen, lines });
    if (rows.every(({ value }) => value === review.notAnswered)) return [];
    const ticked = rows
      .filter(isPositive)
      .map(({ label, value }) =>
        value === lists.unsure ? sayPair('explained', label, lists.unsure) : label
      );
    return [
      {
        key: titleId === screen.titleId ? screen.id : `${screen.id}-${titleId}`,
        label: titles[titleId]?.title ?? '',
        value: ticked.length > 0 ? sayApart(ticked) : lists.none,
        screen: screen.id
      }
    ];
  });
}

/** What somebody can use, how much it hurts, and what they want to do again; none before that screen was answered. */
function meansRows({ floor, kit, pain, activity }: InterviewAnswers): readonly Row[] {
  if (floor === null) return [];
  const rows = [
    { key: 'floor', label: means.floor, value: floor ? means.floorYes : means.floorNo },
    { key: 'kit', label: means.kit, value: sayApart(kit.map((id) => kitNames[id] ?? id)) || review.none },
    { key: 'pain', label: means.pain, value: pain === null ? means.painNotGiven : String(pain) },
    { key: 'activity', label: means.activity, value: activity || means.painNotGiven }
  ];
  return rows.map((row) => ({ ...row, screen: 'means' }));
}

/** That a check was done; its result stands on its screen. */
const checkRows = ({ tests }: InterviewAnswers): readonly Row[] =>
  Object.keys(tests).map((id) => ({
    key: id,
    label: testTexts[id]?.title ?? id,
    value: checks.done,
    screen: 'checks'
  }));

/** The answers as rows, of the screens that apply. */
export function reviewRows(reading: Reading): ReviewRows {
  const { answers, screens } = reading;
  const safety = safetyScreens(reading);
  const danger = safety.flatMap((screen) => rowsOf(answers, screen));
  const habits = screens
    .filter((screen) => screen.kind === 'list' && !safety.includes(screen))
    .flatMap((screen) => habitRows(reading.base, answers, screen));
  return {
    about: aboutRows(reading.base, answers),
    yes: danger.filter(isPositive),
    habits: [...habits, ...meansRows(answers), ...checkRows(answers)],
    no: danger.filter((row) => !isPositive(row))
  };
}
