// What is asked anew once answers are old, or came from elsewhere: nothing of danger is lost, and nothing is taken for answered.
import { Reading } from '#interview/reading.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import { recordOf } from '#interview/answer-record.ts';
import { isFresh, withDangerToAsk } from '#interview/ask-again.ts';
import { withRightNowToAsk } from '#interview/from-elsewhere.ts';
import { hasChoice, settleList } from '#interview/change-answers.ts';
import { whatMayBeShown } from '#interview/gate.ts';
import { emptyAnswers, type InterviewAnswers } from '#interview/interview-answers.ts';
import { liveAnswers } from '#interview/live-answers.ts';
import { withMeanwhile } from '#interview/with-meanwhile.ts';
import { contentIds, levelIds, pregnancyAnswers } from '#content/ids.ts';
import type { Triage } from '#reasoning/triage.ts';
import { anyAnswers } from '../../scripts/people/any-answers.ts';
import { answerAll, person } from '../../scripts/people/make-person.ts';

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const hourMs = 3_600_000;
const now = Date.UTC(2026, 10, 29);
const signsOf = (answers: InterviewAnswers) => liveAnswers(knowledge, answers).signs;
const full = answerAll(person({ features: ['sit-7h', 'golf-rotate'] }), () => true);

/** Every yes and "not sure" of one is so in the other too; a yes is at least a yes. */
function expectKept(before: LiveSigns, after: LiveSigns) {
  for (const [id, answer] of Object.entries(before)) {
    // Who this is for is said on the first screen of all.
    if (id === 'cannot-self-answer' || answer === 'no') continue;
    // What a time or a mark says as well is a yes from then on.
    expect([id, after[id]]).toEqual([id, after[id] === 'yes' ? 'yes' : answer]);
  }
}
type LiveSigns = ReturnType<typeof signsOf>;

describe('old answers', () => {
  test('no danger is lost, nothing counts as answered, and nothing may be shown', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const again = withDangerToAsk(knowledge, answers);
        expectKept(signsOf(answers), signsOf(again));
        expect(again.lines).toEqual({});
        for (const screen of new Reading(knowledge, again).screens) {
          if (screen.lines.every(({ kind }) => kind !== 'feature'))
            expect(hasChoice(again, screen, [])).toBe(false);
        }
        expect(new Reading(knowledge, again).allowed).toMatchObject({ isScreened: false, content: 'none' });
      }),
      { numRuns: 100 }
    );
  });

  test.each([
    ['a minute', 1 / 60, true],
    ['a day', 24, true],
    ['a day and an hour', 25, false],
    ['40 days', 960, false],
    ['a moment ahead, as two clocks differ', -0.5, true],
    ['a day ahead', -24, false]
  ])('%s old', (_name, hours, isNew) => {
    expect(isFresh(now - hours * hourMs, now)).toBe(isNew);
    const shown = whatMayBeShown(knowledge, recordOf(full, 'plan', now - hours * hourMs, 'here'), now);
    expect(shown).toMatchObject({ isOld: !isNew, isPlanOpen: isNew, mayTest: isNew });
  });

  test('one old line is enough, and a line of no known moment is old', () => {
    const record = recordOf(full, 'plan', now, 'here');
    const [first = ''] = Object.keys(full.lines);
    const old = { ...record, answeredAt: { ...record.answeredAt, [first]: now - 30 * hourMs } };
    expect(whatMayBeShown(knowledge, old, now).isPlanOpen).toBe(false);
    expect(whatMayBeShown(knowledge, { ...record, answeredAt: {} }, now).isPlanOpen).toBe(false);
    expect(whatMayBeShown(knowledge, null, now)).toMatchObject({ isOld: false, isPlanOpen: false });
  });

  test('an old yes in a list does not answer it; a tick beside it does, and undoes no old yes', () => {
    const again = withDangerToAsk(knowledge, {
      ...full,
      lines: { ...full.lines, 'ctx-osteoporosis': 'yes' }
    });
    const screen = new Reading(knowledge, { ...again, zones: ['low-back'] }).screens.find(({ lines }) =>
      lines.some(({ id }) => id === 'ctx-osteoporosis')
    );
    if (!screen) throw new Error('Expected a list that asks about thin bones.');
    expect(settleList(again, screen, [])).toBe(again);
    const other = screen.lines.find(({ id }) => id !== 'ctx-osteoporosis')?.id ?? '';
    const settled = settleList({ ...again, lines: { [other]: 'yes' } }, screen, [other]);
    expect(settled.lines).toMatchObject({ [other]: 'yes', 'ctx-osteoporosis': 'yes' });
  });

  test('pregnancy counts until it is asked anew', () => {
    const again = withDangerToAsk(knowledge, { ...full, pregnancy: 'pregnant' });
    expect(signsOf(again)['ctx-pregnant']).toBe('yes');
    expect(signsOf({ ...again, pregnancy: 'no' })['ctx-pregnant']).toBeUndefined();
  });
});

test('answers from elsewhere: the right-now lists are open, and so no plan is', () => {
  expect(new Reading(knowledge, full).allowed.isPlanOpen).toBe(true);
  const opened = withRightNowToAsk(knowledge, full);
  expect(new Reading(knowledge, opened).allowed).toMatchObject({ isScreened: false, isPlanOpen: false });
  fc.assert(
    fc.property(anyAnswers, (answers) =>
      expectKept(signsOf(answers), signsOf(withRightNowToAsk(knowledge, answers)))
    ),
    { numRuns: 60 }
  );
});

/** People as the interview meets them: few signs, so that most are no emergency, and any place, time, age and choice. */
const derived = new Set(knowledge.signs.flatMap(({ id, derived }) => (derived ? [id] : [])));
const lineIds = [...ids(knowledge.signs).filter((id) => !derived.has(id)), ...knowledge.axialCriteria];
const anyPerson: fc.Arbitrary<InterviewAnswers> = fc
  .record({
    who: fc.constantFrom('me' as const, 'with-me' as const, 'not-here' as const),
    age: fc.constantFrom(15, 17, 25, 40, 56, 66, 80, 'withheld' as const),
    pregnancy: fc.constantFrom(...pregnancyAnswers),
    zones: fc.subarray(ids(knowledge.zones), { minLength: 1, maxLength: 3 }),
    weekBand: fc.constantFrom(...ids(knowledge.weekBands)),
    lines: fc.dictionary(
      fc.constantFrom(...lineIds),
      fc.constantFrom('yes' as const, 'yes' as const, 'unsure' as const, 'declined' as const, 'no' as const),
      { maxKeys: 4 }
    ),
    began: fc.dictionary(
      fc.constantFrom(...ids(knowledge.signs.filter((sign) => sign.asksWhenItBegan))),
      fc.constantFrom('new' as const, 'old' as const, 'unknown' as const)
    ),
    features: fc.dictionary(fc.constantFrom(...ids(knowledge.features)), fc.boolean(), { maxKeys: 4 }),
    tests: fc.dictionary(
      fc.constantFrom(...ids(knowledge.selfTests)),
      fc.constantFrom(0, 1, 2, 'dizzy' as const),
      {
        maxKeys: 1
      }
    )
  })
  .map((part) => ({ ...emptyAnswers, ...part }));
const days = ({ dueDays }: Triage) => dueDays ?? 99;

/** Not later, not less urgent, and not more to see or do. */
function expectAsUrgent(before: Triage, after: Triage, what: unknown) {
  const isAsUrgent =
    levelIds.indexOf(after.level) <= levelIds.indexOf(before.level) &&
    (after.level !== before.level || days(after) <= days(before)) &&
    contentIds.indexOf(after.content) <= contentIds.indexOf(before.content) &&
    (after.crisis || !before.crisis);
  if (!isAsUrgent) throw new Error(`Expected ${JSON.stringify([before, after, what])} to be as urgent.`);
}
const triageOf = (answers: InterviewAnswers) => new Reading(knowledge, answers).triageSoFar;

test('growing old never makes anything less urgent, however often it grows old', () => {
  fc.assert(
    fc.property(anyPerson, (answers) => {
      const record = recordOf(answers, 'plan', now - 25 * hourMs, 'here');
      const fresh = triageOf(answers);
      const old = whatMayBeShown(knowledge, record, now);
      if (Object.keys(answers.lines).length > 0) expect(old.isOld).toBe(true);
      const aged = withDangerToAsk(knowledge, answers);
      expectAsUrgent(fresh, old.triage, answers);
      expectAsUrgent(fresh, triageOf(aged), answers);
      expectAsUrgent(fresh, triageOf(withDangerToAsk(knowledge, aged)), answers);
      expectAsUrgent(fresh, triageOf(withRightNowToAsk(knowledge, answers)), answers);
      // As a link says it: what is carried stands among its lines.
      const told = { ...aged, lines: aged.carried, carried: {} };
      expectAsUrgent(fresh, triageOf(withRightNowToAsk(knowledge, told)), answers);
    }),
    { numRuns: 4000 }
  );
});

test('what followed from the time counts until the time is asked anew', () => {
  const again = withDangerToAsk(knowledge, { ...full, weekBand: 'week-1' });
  expect(signsOf(again)).toMatchObject({ 'onset-week': 'yes', 'pain-new-or-worse': 'yes' });
  const years = { ...again, weekBand: 'years', lines: { 'pain-new-or-worse': 'no' as const } };
  // It began before 45, as the age says.
  expect(signsOf(years)).toEqual({ 'pain-new-or-worse': 'no', 'axspa-core': 'yes' });
  // Also where a link said it, as it says a line.
  const opened = withRightNowToAsk(knowledge, { ...again, lines: { ...again.carried }, carried: {} });
  expect(signsOf({ ...opened, weekBand: 'years' })['onset-week']).toBeUndefined();
});

describe('an older record that comes late', () => {
  test('no yes of either is lost, and what was answered meanwhile counts', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (older, meanwhile) => {
        const both = withMeanwhile(knowledge, older, meanwhile);
        for (const each of [older, meanwhile]) {
          for (const [id, answer] of Object.entries(each.lines))
            if (answer === 'yes') expect(both.lines[id]).toBe('yes');
            else if (answer === 'unsure') expect(['yes', 'unsure']).toContain(both.lines[id]);
        }
        if (meanwhile.age !== null) expect(both.age).toBe(meanwhile.age);
      }),
      { numRuns: 100 }
    );
  });

  test('both together are as urgent as either', () => {
    fc.assert(
      fc.property(anyPerson, anyPerson, fc.boolean(), fc.boolean(), (older, newer, isOlder, isOld) => {
        // Age and who answers are the later record's to say, and so is what settles a "not sure" of its own.
        const settling = new Set(knowledge.signs.flatMap(({ id, settles }) => (settles ? [id] : [])));
        const lines = Object.fromEntries(Object.entries(newer.lines).filter(([id]) => !settling.has(id)));
        const same = { ...newer, lines, age: older.age, who: older.who };
        const one = isOlder ? withDangerToAsk(knowledge, older) : older;
        const two = isOld ? withDangerToAsk(knowledge, same) : same;
        const both = withMeanwhile(knowledge, one, two);
        for (const each of [one, two]) {
          // A time that one does not say is answered by the other.
          const timed = { ...each, weekBand: each.weekBand ?? both.weekBand };
          expectAsUrgent(triageOf(timed), triageOf(both), [one, two]);
        }
      }),
      { numRuns: 3000 }
    );
  });

  test('a carried yes is not answered by a no that was given before it was known', () => {
    const older = withDangerToAsk(knowledge, { ...full, lines: { 'chest-pressure': 'yes' } });
    const both = withMeanwhile(knowledge, older, { ...emptyAnswers, lines: { 'chest-pressure': 'no' } });
    expect(both.lines['chest-pressure']).toBe('yes');
    expect(withMeanwhile(knowledge, older, emptyAnswers).lines).toEqual({});
  });
});

test('a plan that waits for the cautions is not open, nor are checks', () => {
  const lines = Object.fromEntries(Object.entries(full.lines).filter(([id]) => !id.startsWith('caution-')));
  expect(new Reading(knowledge, { ...full, lines }).allowed).toMatchObject({
    isScreened: true,
    content: 'full',
    mayTest: false,
    isPlanOpen: false
  });
});
