// The FHIR resources: valid by a validator that is not ours, complete, and read back without loss.
import fc from 'fast-check';
import { Fhir } from 'fhir';
import { describe, expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import { interviewFields } from '#keep/fhir/interview-fields.ts';
import { questionnaireWords as words } from '#keep/fhir/questionnaire-words.ts';
import { questionnaireOf } from '#keep/fhir/questionnaire.ts';
import { readResponse, responseOf } from '#keep/fhir/response.ts';
import { needsAskingAgain } from '#keep/link/hand-off.ts';
import { emptyAnswers } from '#interview/interview-answers.ts';
import { answerAll, person } from '../../../scripts/people/make-person.ts';
import { anyAnswers } from '../../../scripts/people/any-answers.ts';
import { makeRandom, mutateJson } from '../../../scripts/fuzz/mutate.ts';

const fields = interviewFields(knowledge);

const fhir = new Fhir();
const errorsOf = (resource: object) =>
  fhir.validate(resource).messages.filter(({ severity }) => severity === 'error' || severity === 'fatal');
const questionnaire = questionnaireOf(fields, words);
const questions = questionnaire.item.flatMap(({ item }) => item ?? []);
const extras = {
  ownWords: 'It aches',
  mainQuestion: 'Why?',
  isByClinician: true,
  madeAt: Date.parse('2026-11-27T08:00:00Z')
};
const answers = {
  ...answerAll(person({ lines: { 'saddle-numb': 'yes' }, features: ['sit-7h'] }), () => true),
  pain: 4,
  activity: 'play golf'
};
const response = responseOf(fields, { answers, extras });

const coded = (code: string) => ({ valueCoding: { code } });
/** What a response with these items is read as. */
function readItems(item: readonly unknown[], more: object = {}) {
  const read = readResponse(fields, JSON.stringify({ ...response, item, ...more }));
  if (read.kind !== 'ok') throw new Error(`Expected a file that opens, but it is ${read.kind}.`);
  return read;
}

test('the validator refuses what is not R4', () => {
  expect(errorsOf({ ...questionnaire, status: 'invented' })).not.toEqual([]);
  expect(errorsOf({ ...questionnaire, item: [{ text: 'no link id' }] })).not.toEqual([]);
});

test('questionnaire and response are valid', () => {
  expect(errorsOf(questionnaire)).toEqual([]);
  expect(errorsOf(response)).toEqual([]);
});

test('each question stands once, in words, and waits only for a question that stands there', () => {
  const ids = questions.map(({ linkId }) => linkId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { linkId, text, enableWhen, answerOption } of questions) {
    expect(text, linkId).not.toBe(linkId);
    for (const { question } of enableWhen ?? []) expect(ids).toContain(question);
    const displays = (answerOption ?? []).map(({ valueCoding }) => valueCoding.display);
    expect(new Set(displays).size, linkId).toBe(displays.length);
  }
  // Signs, features, marks, checks and what belongs to the plan: nothing that the app keeps is left out.
  expect(questions.length).toBeGreaterThan(240);
});

describe('a response', () => {
  test('is valid, and is read back as the very answers, for any answers', () => {
    fc.assert(
      fc.property(anyAnswers, (any) => {
        const written = responseOf(fields, { answers: any, extras });
        expect(readResponse(fields, JSON.stringify(written))).toEqual({
          kind: 'ok',
          answers: any,
          extras,
          dropped: []
        });
      }),
      { numRuns: 150 }
    );
    const one = fc.sample(anyAnswers, { numRuns: 5, seed: 11 });
    for (const any of one) expect(errorsOf(responseOf(fields, { answers: any, extras }))).toEqual([]);
  });

  test('answers only questions that stand there', () => {
    const ids = new Set(questions.map(({ linkId }) => linkId));
    for (const { linkId } of response.item.flatMap(({ item }) => item ?? [])) expect(ids).toContain(linkId);
  });

  test('of something else, of nothing, or broken says so', () => {
    const kind = (text: string) => readResponse(fields, text).kind;
    const changed = (change: object) => kind(JSON.stringify({ ...response, ...change }));
    expect(kind('')).toBe('empty');
    expect(kind('{')).toBe('damaged');
    expect(kind('[]')).toBe('damaged');
    expect(kind('{"resourceType":"QuestionnaireResponse","resourceType":"Bundle"}')).toBe('damaged');
    expect(changed({ item: 'none' })).toBe('damaged');
    expect(changed({ item: [{ answer: [{ valueBoolean: true }] }] })).toBe('damaged');
    expect(changed({ questionnaire: 'urn:other' })).toBe('unknown-version');
    // Nobody must name a questionnaire.
    expect(changed({ questionnaire: undefined })).toBe('unknown-version');
    expect(changed({ questionnaire: undefined, item: [{ linkId: '/1', text: 'Height' }] })).toBe(
      'unknown-version'
    );
    expect(changed({ questionnaire: `${response.questionnaire}|2` })).toBe('ok');
    expect(kind(`\uFEFF${JSON.stringify(response)}`)).toBe('ok');
    const deep = '{"linkId":"a","item":['.repeat(50_000) + ']}'.repeat(50_000);
    expect(kind(JSON.stringify({ ...response, item: [] }).replace('[]', `[${deep}]`))).toBe('damaged');
  });

  test('that is another resource is called by its name, if it has one', () => {
    const read = (resourceType: unknown) => readResponse(fields, JSON.stringify({ resourceType }));
    expect(read('Bundle')).toEqual({ kind: 'other-resource', resourceType: 'Bundle' });
    expect(read('Questionnaire')).toEqual({ kind: 'other-resource', resourceType: 'Questionnaire' });
    expect(read('Call 12345. You are well').kind).toBe('damaged');
    expect(read(5).kind).toBe('damaged');
  });

  test('drops and names what it has no question or no code for, and keeps the rest', () => {
    const read = readItems([
      { linkId: 'shoe-size', answer: [{ valueInteger: 43 }] },
      { linkId: 'saddle-numb', answer: [{ valueCoding: { code: 'perhaps' } }] },
      { linkId: 'foot-drop', answer: [{ valueCoding: { display: 'Yes' } }] },
      { linkId: 'cold-limb', answer: [{ valueCoding: { system: 'http://other.example', code: 'yes' } }] },
      { linkId: 'bladder-change', answer: [null] },
      { linkId: 'bowel-change', answer: 5 },
      { linkId: 'age', answer: [{ valueString: 'old' }] },
      { linkId: 'pain', answer: [{ valueInteger: 5 }] },
      { linkId: 'confidence', answer: [{ valueInteger: 11 }] },
      { linkId: 'zones', answer: [coded('low-back'), { valueCoding: { display: 'Neck' } }] },
      { linkId: 'who', answer: [coded('me'), coded('with-me')] },
      { linkId: 'swaps', answer: [{ valueString: 'magic > alternative' }] },
      { linkId: 'group-about', answer: [] }
    ]);
    expect(read.answers).toEqual({ ...emptyAnswers, pain: 5, zones: ['low-back'] });
    expect([...read.dropped].sort()).toEqual(
      [
        'shoe-size',
        'saddle-numb',
        'foot-drop',
        'cold-limb',
        'bladder-change',
        'bowel-change',
        'age',
        'confidence',
        'zones',
        'who',
        'swaps'
      ].sort()
    );
  });

  test('cuts a text that is too long at a whole letter', () => {
    const { answers: read } = readItems([
      { linkId: 'activity', answer: [{ valueString: `${'a'.repeat(199)}📦` }] }
    ]);
    expect(read.activity).toBe('a'.repeat(199));
  });

  test('without a time that can be read is as old as can be, so that the danger signs are asked again', () => {
    for (const authored of [undefined, 5, 'yesterday', '28 Nov 2026', '2026-13-40']) {
      const timeless = JSON.stringify({ ...response, authored });
      expect(readResponse(fields, timeless)).toMatchObject({ kind: 'ok', extras: { madeAt: 0 } });
    }
  });

  test('changed at random is read or refused, and never throws', () => {
    const random = makeRandom(20_261_127);
    const text = JSON.stringify(response);
    const kinds = new Set<string>();
    for (let times = 0; times < 2000; times += 1)
      kinds.add(readResponse(fields, mutateJson(random, text)).kind);
    expect(kinds).toContain('ok');
    expect(kinds).toContain('damaged');
  });
});

test('only what the app offers to decline can be declined', () => {
  const mayDecline = new Set(knowledge.signs.flatMap((sign) => (sign.mayDecline ? [sign.id] : [])));
  const offering = fields.filter(({ options = [] }) => options.some(({ code }) => code === 'declined'));
  expect(offering.map(({ linkId }) => linkId).sort()).toEqual([...mayDecline].sort());
});

describe('what answers one question twice', () => {
  const yes = { linkId: 'chest-pressure', answer: [coded('yes')] };
  const no = { linkId: 'chest-pressure', answer: [coded('no')] };
  const unsure = { linkId: 'chest-pressure', answer: [coded('unsure')] };
  const declined = { linkId: 'chest-pressure', answer: [coded('declined')] };
  const odd = { linkId: 'chest-pressure', answer: [{ valueCoding: { display: 'Yes' } }] };

  test.each([
    ['yes, then no', [yes, no], 'yes'],
    ['no, then yes', [no, yes], 'yes'],
    ['no, not sure and yes', [no, unsure, yes], 'yes'],
    ['not sure and no', [unsure, no], 'unsure'],
    ['no and declined', [no, declined], undefined],
    ['no, and what cannot be read', [no, odd], undefined],
    ['yes, and what cannot be read', [odd, yes], 'yes'],
    ['in one item', [{ ...no, answer: [coded('no'), coded('yes')] }], 'yes'],
    ['on two levels', [{ linkId: 'group-safety', item: [no, { linkId: 'x', item: [yes] }] }], 'yes'],
    ['under an answer', [{ ...no, answer: [{ ...coded('no'), item: [yes] }] }], 'yes']
  ])('%s: what asks for more care, and it is named', (_, items, expected) => {
    const read = readItems(items);
    expect(read.answers.lines['chest-pressure']).toBe(expected);
    expect(read.dropped).toEqual(['chest-pressure']);
    expect(needsAskingAgain(read, extras.madeAt)).toBe(true);
  });

  test('in the same way is one answer, and lists are joined', () => {
    const zones = (...codes: readonly string[]) => ({ linkId: 'zones', answer: codes.map(coded) });
    const read = readItems([no, no, zones('low-back'), zones('low-back', 'neck-back'), zones('head-back')]);
    expect(read.dropped).toEqual([]);
    expect(read.answers.lines).toEqual({ 'chest-pressure': 'no' });
    expect([...read.answers.zones].sort()).toEqual(['head-back', 'low-back', 'neck-back']);
  });

  test('where neither asks for more care, none counts', () => {
    const read = readItems([
      { linkId: 'age', answer: [{ valueInteger: 46 }] },
      { linkId: 'age', answer: [{ valueInteger: 64 }] },
      { linkId: 'weekBand', answer: [coded('weeks-2-3')] },
      { linkId: 'weekBand', answer: [coded('weeks-3-6')] },
      { linkId: 'swaps', answer: [{ valueString: 'hip-hinge > dead-bug' }] },
      { linkId: 'swaps', answer: [{ valueString: 'hip-hinge > alternative' }] }
    ]);
    expect(read.answers).toEqual(emptyAnswers);
    expect(read.dropped).toEqual(['age', 'weekBand', 'swaps']);
  });

  test('an age beside the wish not to say it is not said', () => {
    const read = readItems([
      { linkId: 'ageWithheld', answer: [{ valueBoolean: true }] },
      { linkId: 'age', answer: [{ valueInteger: 46 }] }
    ]);
    expect(read.answers.age).toBe('withheld');
    expect(read.dropped).toEqual(['age']);
  });

  test('of a check: one side alone, and sides beside the whole, are no answer; dizziness always is', () => {
    const side = (name: string, code: string) => ({
      linkId: `test-seated-rotation${name}`,
      answer: [coded(code)]
    });
    const testsOf = (...items: readonly unknown[]) => {
      const { answers: read, dropped } = readItems(items);
      return { tests: read.tests, isNamed: dropped.length > 0 };
    };
    expect(testsOf(side('-left', '1'))).toEqual({ tests: {}, isNamed: true });
    expect(testsOf(side('-left', '1'), side('-right', '1'), side('', '1'))).toEqual({
      tests: {},
      isNamed: true
    });
    expect(testsOf(side('-right', '2'), side('-left', '1'))).toEqual({
      tests: { 'seated-rotation': { left: 1, right: 2 } },
      isNamed: false
    });
    const dizzy = { tests: { 'seated-rotation': 'dizzy' }, isNamed: true };
    expect(testsOf(side('-left', 'dizzy'))).toEqual(dizzy);
    expect(testsOf(side('', 'dizzy'), side('-left', '1'), side('-right', '1'))).toEqual(dizzy);
    expect(testsOf(side('', '1'), side('-left', 'dizzy'), side('-right', '1'))).toEqual(dizzy);
    expect(testsOf(side('', '1'), side('', 'dizzy'))).toEqual(dizzy);
  });

  test('in whatever order: the same is read, and no yes, no newness and no dizziness is lost', () => {
    const byShuffling = fc.tuple(anyAnswers, anyAnswers).chain(([first, second]) => {
      const items = [first, second].flatMap((any) =>
        responseOf(fields, { answers: any, extras }).item.flatMap(({ item }) => item ?? [])
      );
      return fc.tuple(
        fc.constant([first, second]),
        fc.constant(items),
        fc.shuffledSubarray(items, { minLength: items.length }),
        fc.shuffledSubarray(items, { minLength: items.length })
      );
    });
    fc.assert(
      fc.property(byShuffling, ([both, items, one, other]) => {
        const read = readItems(items);
        expect(readItems(one)).toEqual(read);
        expect(readItems(other.map((each) => ({ linkId: 'x', item: [each] })))).toEqual(read);
        for (const { lines, began, tests } of both) {
          for (const [id, answer] of Object.entries(lines))
            if (answer === 'yes') expect(read.answers.lines[id]).toBe('yes');
          for (const [id, answer] of Object.entries(began))
            if (answer === 'new') expect(read.answers.began[id]).toBe('new');
          for (const [id, answer] of Object.entries(tests))
            if (JSON.stringify(answer).includes('dizzy'))
              expect(JSON.stringify(read.answers.tests[id])).toContain('dizzy');
        }
        // Whatever was a plain no in one and another thing in the other is asked again.
        const isAtOdds = Object.entries(both[0]?.lines ?? {}).some(
          ([id, answer]) => both[1]?.lines[id] !== undefined && both[1].lines[id] !== answer
        );
        if (isAtOdds) expect(read.dropped).not.toEqual([]);
      }),
      { numRuns: 40 }
    );
  });
});

describe('what FHIR forbids to pass over', () => {
  test.each([
    ['entered-in-error', 'withdrawn'],
    ['stopped', 'withdrawn'],
    ['completed', 'ok'],
    ['amended', 'ok'],
    ['in-progress', 'ok'],
    ['perhaps', 'damaged'],
    [undefined, 'damaged']
  ])('status %s: %s', (status, kind) => {
    expect(readResponse(fields, JSON.stringify({ ...response, status })).kind).toBe(kind);
  });

  test('only what is still being written has its danger signs asked again', () => {
    const isAsked = (status: string) => needsAskingAgain(readItems(response.item, { status }), extras.madeAt);
    expect(isAsked('in-progress')).toBe(true);
    expect(isAsked('completed')).toBe(false);
    expect(isAsked('amended')).toBe(false);
  });

  const mark = { modifierExtension: [{ url: 'urn:x', valueBoolean: true }] };
  const item = { linkId: 'chest-pressure', answer: [coded('no')] };
  test.each<[string, object]>([
    ['of the file', mark],
    ['of an item', { item: [{ ...item, ...mark }] }],
    ['of a nested item', { item: [{ linkId: 'x', item: [{ ...item, ...mark }] }] }],
    ['of an answer', { item: [{ ...item, answer: [{ ...coded('no'), ...mark }] }] }],
    [
      'of an item under an answer',
      { item: [{ ...item, answer: [{ ...coded('no'), item: [{ ...item, ...mark }] }] }] }
    ],
    ['by rules', { implicitRules: 'urn:x' }]
  ])('a mark that changes the meaning, %s', (_, change) => {
    expect(readResponse(fields, JSON.stringify({ ...response, ...change })).kind).toBe('changed-meaning');
  });

  test('an extension that only adds something is passed over', () => {
    const added = { extension: [{ url: 'urn:x', valueBoolean: true }] };
    expect(readItems([{ ...item, ...added }], added).answers.lines).toEqual({ 'chest-pressure': 'no' });
  });

  test('items under an answer are read', () => {
    const nested = { linkId: 'new-breathless', answer: [coded('yes')] };
    const read = readItems([{ linkId: 'chest-pressure', answer: [{ ...coded('no'), item: [nested] }] }]);
    expect(read.answers.lines).toEqual({ 'chest-pressure': 'no', 'new-breathless': 'yes' });
    expect(read.dropped).toEqual([]);
    const odd = readItems([{ linkId: 'x', answer: [{ valueCoding: { display: '?' }, item: [nested] }] }]);
    expect(odd.answers.lines).toEqual({ 'new-breathless': 'yes' });
  });
});
