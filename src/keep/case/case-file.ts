// Reads answers from a case file, and says in one sentence what is wrong with a bad one.
import * as v from 'valibot';
import { siteIds, testValues } from '#content/ids.ts';
import type { KnowledgeBase } from '#content/schema.ts';
import { answerShape } from '#interview/answer-shape.ts';
import { noAnswers } from '#reasoning/answers.ts';
import type { Answers, SignAnswer } from '#reasoning/answers.ts';
import { indexKnowledge } from '#reasoning/index-by-id.ts';
import { JsonTextError, parseJson } from '../device/parse-json.ts';

/** A case and its id. */
export interface Case {
  readonly id: string;
  readonly answers: Answers;
}

/** What is wrong with a case file, and where. */
export class CaseFileError extends Error {
  override readonly name = 'CaseFileError';
  /** Ids of a foreign file may hold line breaks; the sentence stays one line. */
  constructor(sentence: string, options?: ErrorOptions) {
    super(sentence.replace(/\s+/g, ' '), options);
  }
}

/** Told apart from answers: what a published case says about itself. */
const ignoredKeys = [
  'source',
  'story',
  'expected',
  'acceptable',
  'label',
  'detectability',
  'patterns'
] as const;

const listOf = (what: string) => v.optional(v.array(v.string(what), `a list of ${what}s`), []);
const number = (least: number, most: number, isWhole: boolean) => {
  const expected = `${isWhole ? 'a whole number' : 'a number'} from ${least} to ${most}`;
  return v.pipe(
    v.number(expected),
    v.check((value) => value >= least && value <= most && (!isWhole || Number.isInteger(value)), expected)
  );
};
const orNull = <S extends v.GenericSchema<unknown, number>>(schema: S, expected: string) =>
  v.union([schema, v.null()], `${expected}, or null`);
const unreadableKeys: readonly string[] = ['__proto__', 'prototype', 'constructor'];
const testValue = v.picklist(testValues, `one of ${testValues.join(', ')}`);

const caseEntryOf = ({ kitIds, cautionIds }: KnowledgeBase) =>
  v.strictObject(
    {
      id: v.pipe(v.string('a text'), v.minLength(1, 'a text that is not empty')),
      age: orNull(number(...answerShape.age.range, true), 'a whole number from 0 to 120'),
      sites: v.pipe(
        v.array(v.picklist(siteIds, `one of ${siteIds.join(', ')}`), 'a list of places'),
        v.minLength(1, 'at least one place')
      ),
      weeks: v.optional(orNull(number(0, 5200, false), 'a number from 0 to 5200'), null),
      yes: listOf('sign id'),
      unsure: listOf('sign id'),
      new: listOf('sign id'),
      features: listOf('feature id'),
      tests: v.optional(
        v.pipe(
          v.custom<Record<string, unknown>>(isRecord, 'an object of test results'),
          // A record passes these names over in silence; an unknown id is refused like any other.
          v.check(
            (tests) => !Object.keys(tests).some((id) => unreadableKeys.includes(id)),
            'only ids of known self-tests'
          ),
          v.record(
            v.string(),
            v.union(
              [testValue, v.strictObject({ left: testValue, right: testValue })],
              `one of ${testValues.join(', ')}, or { left, right } of these`
            )
          )
        ),
        {}
      ),
      axspaCount: v.optional(number(0, 9, true), 0),
      pain: v.optional(orNull(number(...answerShape.pain.range, false), 'a number from 0 to 10'), null),
      floor: v.optional(v.boolean('true or false'), true),
      kit: v.optional(v.array(v.picklist(kitIds, `one of ${kitIds.join(', ')}`), 'a list of things'), []),
      cautions: v.optional(
        v.array(v.picklist(cautionIds, `one of ${cautionIds.join(', ')}`), 'a list of cautions'),
        []
      )
    },
    'a case: an object with id, age and sites'
  );
type CaseSchema = ReturnType<typeof caseEntryOf>;
type CaseEntry = v.InferOutput<CaseSchema>;

const inWords = (value: unknown) => {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

function placeOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : String(key)))
    .join('.')
    .replaceAll('.[', '[');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads one case of a file. `where` names file and case, for the sentence. */
function parseCase(base: KnowledgeBase, schema: CaseSchema, raw: unknown, where: string): Case {
  const entry = isRecord(raw)
    ? Object.fromEntries(
        Object.entries(raw).filter(([key]) => !(ignoredKeys as readonly string[]).includes(key))
      )
    : raw;
  const result = v.safeParse(schema, entry, { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    const place = placeOf(issue);
    const isStrayKey = issue.type === 'strict_object' && issue.expected === 'never';
    const expected = isStrayKey
      ? `expected no key of this name; known are ${Object.keys(schema.entries).join(', ')}`
      : isRecord(entry) && issue.input === undefined
        ? `expected this key with ${requiredAs(place, issue.message)}, but it is missing`
        : `expected ${issue.message}, but found ${inWords(issue.input)}`;
    throw new CaseFileError(`${where}${place ? `, ${place}` : ''}: ${expected}.`);
  }
  checkIds(base, result.output, where);
  return { id: result.output.id, answers: answersOf(result.output) };
}

/** A missing key is reported with the object's own message; this says what the key should have held. */
function requiredAs(key: string, message: string): string {
  const expected: Readonly<Record<string, string>> = {
    id: 'a text',
    age: 'a whole number from 0 to 120, or null',
    sites: 'a list of places, at least one'
  };
  return expected[key] ?? message;
}

function checkIds(base: KnowledgeBase, entry: CaseEntry, where: string): void {
  const index = indexKnowledge(base);
  const refuse = (list: string, id: string, expected: string): never => {
    throw new CaseFileError(`${where}, ${list}: expected ${expected}, but found "${id}".`);
  };
  for (const list of ['yes', 'unsure', 'new'] as const) {
    for (const id of entry[list]) {
      const sign = index.signs.get(id);
      if (!sign) {
        const hint = index.features.has(id) ? ' (this one is a feature and belongs under "features")' : '';
        refuse(list, id, `the id of a known sign${hint}`);
      } else if (list === 'new' && !sign.asksWhenItBegan) {
        const known = base.signs.filter(({ asksWhenItBegan }) => asksWhenItBegan).map((each) => each.id);
        refuse(list, id, `one of ${known.join(', ')}`);
      }
    }
  }
  for (const id of entry.features) {
    if (index.features.has(id)) continue;
    // By the name, and not by what the tests give: one that is misspelt, or that several answers make up, is meant so too.
    const isOfTest = id.startsWith('t-');
    const hint = index.signs.has(id)
      ? ' (this one is a sign and belongs under "yes")'
      : isOfTest
        ? ' (what a self-test shows belongs under "tests")'
        : '';
    refuse('features', id, `the id of a known feature${hint}`);
  }
  for (const [id, answer] of Object.entries(entry.tests)) {
    const test = index.selfTests.get(id);
    if (!test) refuse('tests', id, 'the id of a known self-test');
    else if (typeof answer !== 'string' && !test.hasSides) {
      refuse('tests', id, 'one value, because this test has no sides');
    }
    const values = typeof answer === 'string' ? [answer] : [answer.left, answer.right];
    const special = { 'palms-flat': 'toe-touch', 'better-tall': 'wall-shoulder-raise' } as const;
    for (const value of values) {
      const only = value === 'palms-flat' || value === 'better-tall' ? special[value] : id;
      if (only !== id) refuse('tests', `${id}: ${value}`, `"${value}" only for ${only}`);
    }
  }
}

function answersOf(entry: CaseEntry): Answers {
  const signs: Record<string, SignAnswer> = {};
  for (const id of entry.unsure) signs[id] = 'unsure';
  for (const id of [...entry.yes, ...entry.new]) signs[id] = 'yes';
  const features: Record<string, boolean> = {};
  for (const id of entry.features) features[id] = true;
  return {
    ...noAnswers,
    age: entry.age,
    sites: entry.sites,
    weeks: entry.weeks,
    signs,
    began: entry.new,
    features,
    unnamedFeatures: 'no',
    tests: entry.tests,
    axialCriteria: { yes: entry.axspaCount, unsure: 0 },
    pain: entry.pain,
    floor: entry.floor,
    kit: entry.kit,
    cautions: entry.cautions
  };
}

/**
 * Reads a case file: an array of cases, or one.
 * @param text the file's text
 * @param file its name, for the sentence that says what is wrong
 * @returns the cases in the order given; what is not named in one is no
 * @throws CaseFileError with one sentence that names file, place and what was expected
 */
export function readCases(base: KnowledgeBase, text: string, file: string): readonly Case[] {
  let raw: unknown;
  try {
    raw = parseJson(text);
  } catch (cause) {
    if (cause instanceof JsonTextError) throw new CaseFileError(`${file}: ${cause.message}.`, { cause });
    throw cause;
  }
  const list: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
  const seen = new Set<string>();
  const schema = caseEntryOf(base);
  return list.map((entry, at) => {
    const id = isRecord(entry) && typeof entry['id'] === 'string' ? ` ("${entry['id']}")` : '';
    const where = Array.isArray(raw) ? `${file}, case ${at + 1}${id}` : `${file}${id && `, case${id}`}`;
    const parsed = parseCase(base, schema, entry, where);
    if (seen.has(parsed.id)) {
      throw new CaseFileError(`${where}, id: expected an id of its own, but "${parsed.id}" came before.`);
    }
    seen.add(parsed.id);
    return parsed;
  });
}
