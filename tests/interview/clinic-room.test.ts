// What the exam room may open: nothing that tests or treats while danger is open, and the page of care first.
import { describe, expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import { changeAnswers, type AnswerPatch } from '#interview/change-answers.ts';
import {
  checklistOf,
  isCareFirst,
  isPlanIn,
  mayMoveIn,
  panelIds,
  panelsIn,
  resultIn,
  stepsIn,
  taughtIn
} from '#interview/clinic-room.ts';
import { clinicView } from '#interview/clinic-view.ts';
import { movingScreens, safetyScreens } from '#interview/allowed.ts';
import { emptyAnswers, type InterviewAnswers } from '#interview/interview-answers.ts';
import { isAnswered } from '#interview/is-answered.ts';
import { Reading } from '#interview/reading.ts';

const withPatch = (patch: AnswerPatch, answers: InterviewAnswers = emptyAnswers) =>
  changeAnswers(answers, { who: 'with-me', ...patch });
const read = (answers: InterviewAnswers) => new Reading(knowledge, answers);
const viewOf = (answers: InterviewAnswers) => clinicView(read(answers));

/** Everything asked, and answered with no but for what is given. */
function screened(patch: AnswerPatch = {}): InterviewAnswers {
  let answers = withPatch({
    age: 46,
    pregnancy: 'cannot-apply',
    zones: ['low-back'],
    weekBand: 'weeks-2-3',
    floor: true,
    ...patch
  });
  for (let turn = 0; turn < 200; turn += 1) {
    const screens = [...safetyScreens(read(answers)), ...movingScreens(read(answers))];
    const open = screens.find((screen) => !isAnswered(knowledge, answers, screen));
    const line = open?.lines.find(({ id }) => answers.lines[id] === undefined);
    if (!line) break;
    answers = withPatch({ lines: { [line.id]: 'no' } }, answers);
  }
  return answers;
}

describe('before danger was asked about', () => {
  const view = viewOf(withPatch({ zones: ['low-back'] }));
  test('it teaches, with no plan, no level and no page of care', () => {
    expect(taughtIn(view)).not.toBeNull();
    expect(stepsIn(view)).toEqual(['where', 'regions', 'idea', 'try', 'why']);
    expect(isPlanIn(view)).toBe(false);
    expect(isCareFirst(view)).toBe(false);
    expect(resultIn(view)).toBe('');
  });
  test('the checklist asks the safety questions alone', () => {
    expect(mayMoveIn(view)).toBe(false);
    const answers = withPatch({});
    expect(checklistOf(read(answers), viewOf(answers))).toEqual(safetyScreens(read(answers)));
  });
});

test('a sign that asks for an ambulance leaves the page of care and the map, and shuts every panel that teaches', () => {
  const view = viewOf(withPatch({ lines: { 'saddle-numb': 'yes' } }));
  expect(view.kind).toBe('stopped');
  expect(stepsIn(view)).toEqual(['care', 'where']);
  expect(isCareFirst(view)).toBe(true);
  expect(panelsIn(view)).toEqual(['safety', 'exam', 'takeHome']);
});

test('all asked and nothing found opens every panel and the plan, and begins at no page of care', () => {
  const answers = screened();
  const view = viewOf(answers);
  expect(panelsIn(view)).toEqual(panelIds);
  expect(stepsIn(view)).toEqual(['where', 'regions', 'idea', 'try', 'why', 'plan']);
  expect(isCareFirst(view)).toBe(false);
  expect(checklistOf(read(answers), view)).toEqual([
    ...safetyScreens(read(answers)),
    ...movingScreens(read(answers))
  ]);
});

test('no test is offered where movement tests may not be shown, and nothing to take home where nothing may be', () => {
  const asked = screened();
  for (const { id } of knowledge.signs) {
    const view = viewOf(withPatch({ lines: { [id]: 'yes' } }, asked));
    const taught = taughtIn(view);
    if (taught?.mayTest !== true) expect(panelsIn(view), id).not.toContain('tests');
    if (taught === null) expect(isPlanIn(view), id).toBe(false);
    if (view.kind === 'stopped') expect(taught, id).toBeNull();
  }
});
