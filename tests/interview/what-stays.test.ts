// Looking again: all of danger is asked anew, what stays counts only once it is confirmed, and it comes to the same.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pregnancyAnswers } from '#content/ids.ts';
import { knowledge } from '#content/knowledge.ts';
import { signsBesideLines } from '#interview/ask-again.ts';
import { changeAnswers, settleList } from '#interview/change-answers.ts';
import { emptyAnswers, type InterviewAnswers, type LineAnswer } from '#interview/interview-answers.ts';
import { isAnswered } from '#interview/is-answered.ts';
import { Reading } from '#interview/reading.ts';
import type { Screen } from '#interview/screens.ts';
import { answersToLookAgain, bandLater, dayOf, staysOf, toldLast } from '#interview/what-stays.ts';
import { emptyRecord, recordOf } from '#interview/answer-record.ts';
import { answersToKeep } from '#keep/tab/answers-to-keep.ts';
import { anyAnswers } from '../../scripts/people/any-answers.ts';
import {
  answerAll,
  answered,
  answersOf,
  answersTo,
  change,
  isSafety,
  marks,
  person,
  shown,
  startInterview,
  type InterviewActor,
  type Person
} from '../../scripts/people/make-person.ts';

const now = Date.UTC(2026, 10, 30, 9);
const dayMs = 86_400_000;
const twoWeeksAgo = now - 14 * dayMs;

/** What the device keeps of answers, as somebody looks again with it. */
const keptOf = (answers: InterviewAnswers) => answersToKeep(knowledge, answers, twoWeeksAgo);
const againWith = (answers: InterviewAnswers) => answersToLookAgain(knowledge, keptOf(answers), now);
const lasting = new Set(
  Object.keys(
    staysOf(knowledge, {
      stays: {},
      lines: Object.fromEntries(
        [...knowledge.signs.map(({ id }) => id), ...knowledge.cautionIds].map((id) => [id, 'no' as const])
      )
    })
  )
);

interface Somebody {
  readonly person: Person;
  readonly truth: Readonly<Record<string, LineAnswer>>;
}
const lineIds = [
  ...knowledge.signs.map(({ id }) => id),
  ...knowledge.gates.map(({ id }) => id),
  ...knowledge.cautionIds
];
/** What is true of illnesses is so at both times; danger is another each time. */
const anybody: fc.Arbitrary<Somebody> = fc
  .record({
    age: fc.oneof(fc.integer({ min: 12, max: 90 }), fc.constant('withheld' as const)),
    pregnancy: fc.constantFrom(...pregnancyAnswers),
    zones: fc.subarray(
      knowledge.zones.filter(({ sites }) => sites.length > 0).map(({ id }) => id),
      { minLength: 1, maxLength: 3 }
    ),
    weekBand: fc.constantFrom(...knowledge.weekBands.map(({ id }) => id)),
    truth: fc.dictionary(fc.constantFrom(...lineIds), fc.constantFrom<LineAnswer>('yes', 'yes', 'unsure'), {
      maxKeys: 10
    })
  })
  .map(({ truth, ...part }) => {
    // At any other age it is not asked, on either way.
    const isAsked = part.age === 'withheld' || (part.age >= 12 && part.age <= 55);
    const pregnancy = isAsked ? part.pregnancy : null;
    return { person: person({ ...part, pregnancy, lines: truth }), truth };
  });

/** How somebody answers one screen now; what is read back as still so is confirmed. */
function answerScreen(answers: InterviewAnswers, screen: Screen, { person: someone, truth }: Somebody) {
  if (screen.kind === 'still') return settleList(answers, screen, []);
  if (screen.kind !== 'list') return changeAnswers(answers, answersTo(screen, someone, answers));
  const lines = Object.fromEntries(
    screen.lines.filter(({ kind }) => kind !== 'feature').map(({ id }) => [id, truth[id] ?? ('no' as const)])
  );
  const features = Object.fromEntries(
    screen.lines.filter(({ kind }) => kind === 'feature').map(({ id }) => [id, someone.features.includes(id)])
  );
  const who = screen.id === 'now-1' ? { who: someone.who } : {};
  return changeAnswers(answers, { ...who, lines, features });
}

/** Answers all that is asked up to the end of the safety questions, or of everything. */
function walkOn(
  start: InterviewAnswers,
  somebody: Somebody,
  isPart: (screen: Screen) => boolean = isSafety
): { readonly reading: Reading; readonly asked: readonly Screen[] } {
  let reading = new Reading(knowledge, start);
  const asked: Screen[] = [];
  const openOf = ({ screens, answers }: Reading) =>
    screens.find((each) => isPart(each) && each.isRequired && !isAnswered(knowledge, answers, each));
  for (let screen = openOf(reading); screen && asked.length < 100; screen = openOf(reading)) {
    asked.push(screen);
    reading = reading.with(answerScreen(reading.answers, screen, somebody));
  }
  return { reading, asked };
}

/** What is answered on a screen of these may stay. */
const isKept = (screen: Screen) => isSafety(screen) || screen.section === 'beforeYouMove';

const told = (triage: Reading['triage']) => ({
  level: triage.level,
  dueDays: triage.dueDays,
  content: triage.content,
  crisis: triage.crisis
});

describe('looking again comes to the same as the full way', () => {
  test('in level, days and content, whatever is true and whatever was said two weeks ago', () => {
    let shorter = 0;
    fc.assert(
      fc.property(anybody, anybody, (somebody, then) => {
        const steady = Object.fromEntries(Object.entries(somebody.truth).filter(([id]) => lasting.has(id)));
        const past = Object.fromEntries(Object.entries(then.truth).filter(([id]) => !lasting.has(id)));
        const before = { ...somebody, truth: { ...past, ...steady } };
        const start = againWith(walkOn(emptyAnswers, before, isKept).reading.answers);
        // Time went on: whoever is not asked about it is taken at the word that is read back.
        const weekBand = start.weekBand ?? somebody.person.weekBand;
        const today = { ...somebody, person: { ...somebody.person, weekBand } };
        const again = walkOn(start, today);
        const full = walkOn(emptyAnswers, today);
        expect(told(again.reading.triage)).toEqual(told(full.reading.triage));
        expect(again.reading.allowed.isScreened).toBe(full.reading.allowed.isScreened);
        expect(again.reading.live.signs).toMatchObject(
          Object.fromEntries(Object.entries(full.reading.live.signs).filter(([, said]) => said !== 'no'))
        );
        if (again.asked.length < full.asked.length) shorter += 1;
      }),
      { numRuns: 60 }
    );
    expect(shorter).toBeGreaterThan(40);
  });

  test('every line about danger that the full way asks is answered anew on its own list', () => {
    fc.assert(
      fc.property(anybody, (somebody) => {
        const start = againWith(walkOn(emptyAnswers, somebody, isKept).reading.answers);
        expect(start.lines).toEqual({});
        const weekBand = start.weekBand ?? somebody.person.weekBand;
        const today = { ...somebody, person: { ...somebody.person, weekBand } };
        const linesOn = (screens: readonly Screen[], kind: Screen['kind']) =>
          screens.filter((screen) => screen.kind === kind).flatMap(({ lines }) => lines.map(({ id }) => id));
        const { asked: again, reading } = walkOn(start, today);
        // Who has no plan here is asked only what can still decide something, which hangs on what was asked before.
        const ownPages = knowledge.rules.filter(({ ownPage }) => ownPage).map(({ id }) => id);
        fc.pre(!reading.triage.fired.some(({ id }) => ownPages.includes(id)));
        const asked = linesOn(again, 'list');
        const full = linesOn(walkOn(emptyAnswers, today).asked, 'list');
        expect(full.filter((id) => !asked.includes(id) && !lasting.has(id))).toEqual([]);
        // And nothing but what may stay is ever read back.
        expect(linesOn(again, 'still').every((id) => lasting.has(id))).toBe(true);
      }),
      { numRuns: 40 }
    );
  });
});

/** Somebody with an illness who told everything two weeks ago. */
const golfer = person({
  age: 46,
  pregnancy: 'cannot-apply',
  weekBand: 'weeks-2-3',
  lines: { 'ctx-osteoporosis': 'yes' },
  features: ['sit-7h', 'agg-sit', 'golf-rotate', 'agg-turn-trunk']
});
const first = { ...answerAll(golfer, () => true), pain: 4 };
const start = againWith(first);

function walkTo(actor: InterviewActor, someone: Person, until: string): readonly string[] {
  const met = [shown(actor).id];
  while (met.at(-1) !== until && met.length < 40) {
    if (shown(actor).kind !== 'still') change(actor, answersTo(shown(actor), someone, answered(actor)));
    actor.send({ type: 'screen.completed' });
    met.push(shown(actor).id);
  }
  return met;
}

describe('what stays counts only by an act', () => {
  test('before it is confirmed nothing is shown, though all else is answered', () => {
    let reading = new Reading(knowledge, start);
    for (const screen of reading.screens.filter(isSafety))
      if (screen.kind !== 'still')
        reading = reading.with(changeAnswers(reading.answers, answersTo(screen, golfer, reading.answers)));
    expect(reading.allowed).toMatchObject({ isScreened: false, content: 'none', isPlanOpen: false });
    expect(reading.answers.lines['ctx-cancer']).toBeUndefined();
    expect(reading.answers.lines['ctx-osteoporosis']).toBeUndefined();
  });

  test('one act confirms it all, and a yes counts on before', () => {
    expect(new Reading(knowledge, start).live.signs).toMatchObject({ 'ctx-osteoporosis': 'yes' });
    const actor = startInterview(start);
    walkTo(actor, golfer, 'still');
    expect(answered(actor).lines['ctx-cancer']).toBeUndefined();
    actor.send({ type: 'screen.completed' });
    expect(answered(actor).lines).toMatchObject({
      'ctx-osteoporosis': 'yes',
      'ctx-cancer': 'no',
      'caution-joint': 'no'
    });
  });

  test('what is to be changed is asked in its own list, and its yes counts until then', () => {
    const actor = startInterview(start);
    walkTo(actor, golfer, 'still');
    const ids: readonly string[] = knowledge.lists.safety.find(({ id }) => id === 'conditions')?.lines ?? [];
    const stays = Object.fromEntries(
      Object.entries(answered(actor).stays).filter(([id]) => !ids.includes(id))
    );
    change(actor, { stays });
    actor.send({ type: 'screen.completed' });
    expect(answered(actor).lines['ctx-osteoporosis']).toBeUndefined();
    expect(answered(actor).lines['ctx-steroids']).toBeUndefined();
    expect(new Reading(knowledge, answered(actor)).live.signs).toMatchObject({ 'ctx-osteoporosis': 'yes' });
    const met = walkTo(actor, person({ ...golfer, lines: {} }), 'read-back');
    expect(met).toContain('conditions');
    expect(answered(actor).lines).toMatchObject({ 'ctx-osteoporosis': 'no', 'ctx-steroids': 'no' });
  });

  test('the place and the age may be changed, and lead back', () => {
    const actor = startInterview(start);
    walkTo(actor, golfer, 'still');
    actor.send({ type: 'change.requested', screen: 'map' });
    expect(shown(actor).id).toBe('map');
    change(actor, { zones: marks('neck') });
    actor.send({ type: 'screen.completed' });
    expect(shown(actor).id).toBe('still');
    actor.send({ type: 'change.requested', screen: 'you' });
    expect(shown(actor).id).toBe('you');
  });
});

describe('the way', () => {
  test('leads past what is answered to the plan, and not to posture', () => {
    const met = walkTo(startInterview(start), golfer, 'plan');
    expect(met.slice(0, 3)).toEqual(['now-1', 'now-2', 'still']);
    expect(met.at(-2)).toBe('read-back');
    expect(met).not.toContain('map');
    expect(met).not.toContain('posture');
    expect(met).not.toContain('before');
  });

  test('shows the picture first where a habit was answered anew', () => {
    const actor = startInterview({ ...start, features: {} });
    const met = walkTo(actor, golfer, 'plan');
    expect(met.indexOf('posture')).toBeGreaterThan(met.indexOf('read-back'));
    expect(met).toContain('explain-idea');
  });

  test('shows the page of care before the plan where only comfort may be shown', () => {
    const ill = person({ ...golfer, lines: { ...golfer.lines, 'constant-worsening': 'yes' } });
    const met = walkTo(startInterview(start), ill, 'plan');
    expect(met.at(-1) === 'plan' ? met.at(-2) : 'care').toBe('care');
  });

  test('asks pregnancy wherever it can apply, and time where nobody can tell it', () => {
    const mayBe = againWith({ ...first, pregnancy: 'no' });
    expect(mayBe.pregnancy).toBeNull();
    expect(walkTo(startInterview(mayBe), person({ ...golfer, pregnancy: 'no' }), 'still')).toContain('you');
    const longer = againWith({ ...first, weekBand: 'months-3-12' });
    expect(longer.weekBand).toBeNull();
  });

  test('asks age and place at once where a sign needs both, as told anew', () => {
    const actor = startInterview(start);
    change(actor, { who: 'me', lines: Object.fromEntries(shown(actor).lines.map(({ id }) => [id, 'no'])) });
    change(actor, { lines: { 'tearing-sudden-pain': 'yes' } });
    actor.send({ type: 'screen.completed' });
    expect(['urgent', 'care']).toContain(shown(actor).id);
  });

  test('asks everything where nothing stays, or nobody knows since when, and leads to the plan all the same', () => {
    const unknown = answersToLookAgain(knowledge, { ...keptOf(first), toldOn: null }, now);
    for (const answers of [unknown, answersToLookAgain(knowledge, answersOf(), now)]) {
      expect(answers).toMatchObject({ toldOn: dayOf(now), stays: {}, zones: [], lines: {} });
      const met = walkTo(startInterview(answers), golfer, 'plan');
      expect(met).not.toContain('still');
      for (const place of ['map', 'you', 'conditions', 'before']) expect(met).toContain(place);
    }
  });
});

describe('what is kept', () => {
  test('holds no answer about danger, keeps its day, and is kept again as it is', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const kept = keptOf(answers);
        expect(kept.lines).toEqual({});
        expect(Object.keys(kept.stays).every((id) => lasting.has(id))).toBe(true);
        expect(['cannot-apply', null]).toContain(kept.pregnancy);
        expect(answersToKeep(knowledge, kept, now)).toEqual(kept);
        if (Object.keys(answers.lines).length > 0) expect(kept.toldOn).toBe(dayOf(twoWeeksAgo));
        const looked = answersToLookAgain(knowledge, kept, now);
        expect(looked.lines).toEqual({});
        expect(looked.who).toBeNull();
        expect(looked.pain).toBeNull();
      }),
      { numRuns: 60 }
    );
  });

  test('nothing that somebody may decline to say, and no sign of danger', () => {
    const may = knowledge.signs.filter(({ mayDecline }) => mayDecline).map(({ id }) => id);
    expect(may.filter((id) => lasting.has(id))).toEqual([]);
    const signs = knowledge.signs.filter(({ id }) => lasting.has(id));
    expect(signs.every(({ context }) => context === true)).toBe(true);
    expect(signs.length).toBeGreaterThan(15);
  });
});

test.each([
  ['week-1', 14, 'weeks-2-3'],
  ['weeks-2-3', 14, 'weeks-3-6'],
  ['weeks-3-6', 14, null],
  ['weeks-3-6', 0, 'weeks-3-6'],
  ['months-3-12', 14, null],
  ['years', 400, 'years'],
  ['unknown', 14, 'unknown'],
  [null, 14, null]
])('%s, %i days later, is %s', (band, days, later) => {
  expect(bandLater(knowledge, band, days)).toBe(later);
});

describe('what was told last', () => {
  const kept = keptOf(answerAll(person(), () => true));
  const here = (patch: Partial<InterviewAnswers>) =>
    toldLast(kept, recordOf({ ...emptyAnswers, ...patch }, 'now-1', now, 'here'));

  test('is what is kept, where nobody has told anything of themselves since; a yes of now counts on', () => {
    expect(toldLast(kept, null)).toBe(kept);
    expect(toldLast(kept, emptyRecord)).toEqual({ ...kept, lines: {} });
    const lines = { 'chest-pressure': 'yes', 'cold-limb': 'no' } as const;
    expect(here({ lines })).toEqual({ ...kept, lines });
    expect(answersToLookAgain(knowledge, here({ lines }), now).carried).toMatchObject({
      'chest-pressure': 'yes'
    });
  });

  test.each<Partial<InterviewAnswers>>([
    { age: 71 },
    { pregnancy: 'pregnant' },
    { weekBand: 'months-3-12' },
    { quickSites: ['neck'] },
    { zones: marks('neck') }
  ])('is what was told here, where that says %o: nothing kept speaks for it', (patch) => {
    const told = here(patch);
    expect(told).toMatchObject(patch);
    expect(told.stays).toEqual({});
    const again = answersToLookAgain(knowledge, told, now);
    expect(again).toMatchObject({ stays: {}, features: {} });
    for (const id of signsBesideLines(knowledge, { ...emptyAnswers, ...patch }))
      expect(again.carried[id]).toBe('yes');
  });
});

test('habits of another place are not read back, and so are asked once that is marked', () => {
  const both = answerAll(person({ zones: marks('low-back', 'shoulder') }), () => true);
  const looked = againWith({ ...both, zones: marks('low-back') });
  const ofShoulder = Object.keys(both.features).filter((id) => looked.features[id] === undefined);
  expect(ofShoulder.length).toBeGreaterThan(0);
  const read = new Reading(knowledge, looked).screens.flatMap(({ lines }) => lines.map(({ id }) => id));
  expect(Object.keys(looked.features).filter((id) => !read.includes(id))).toEqual([]);
  const marked = new Reading(knowledge, { ...looked, zones: marks('low-back', 'shoulder') });
  const open = marked.screens.filter((screen) => !isAnswered(knowledge, marked.answers, screen));
  expect(open.flatMap(({ lines }) => lines.map(({ id }) => id))).toEqual(
    expect.arrayContaining(ofShoulder.slice(0, 1))
  );
});
