// Case files: what a good one means, and one sentence for every kind of bad one.
import { describe, expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import { siteIds } from '#content/ids.ts';
import { CaseFileError, readCases } from '#keep/case/case-file.ts';
import { caseResult } from '#keep/case/case-result.ts';
import { assess } from '#reasoning/assess.ts';

const good = { id: 'a', age: 30, sites: ['neck'] };
const read = (value: unknown) =>
  readCases(knowledge, typeof value === 'string' ? value : JSON.stringify(value), 'f.json');
const answers = (part: object) => {
  const [only] = read({ ...good, ...part });
  if (!only) throw new Error('No case was read.');
  return only.answers;
};
const result = (part: object) => caseResult(knowledge, 'a', assess(knowledge, answers(part)));

/** The sentence for a bad file. */
function complaint(value: unknown): string {
  try {
    read(value);
  } catch (error) {
    expect(error).toBeInstanceOf(CaseFileError);
    return error instanceof Error ? error.message : '';
  }
  throw new Error(`Accepted: ${JSON.stringify(value)}`);
}

describe('a good file', () => {
  test('one case or an array, in the order given; an empty array is none', () => {
    expect(read(good).map(({ id }) => id)).toEqual(['a']);
    expect(read([{ ...good, id: 'z' }, good]).map(({ id }) => id)).toEqual(['z', 'a']);
    expect(read([])).toEqual([]);
    expect(read(` \n${JSON.stringify(good)}\n`)).toHaveLength(1);
    expect(read(`\uFEFF${JSON.stringify(good)}`)).toHaveLength(1);
  });

  test('what is left out is empty, 0 or null, the floor is yes, and what is not named is no', () => {
    expect(answers({})).toEqual({
      age: 30,
      sites: ['neck'],
      weeks: null,
      signs: {},
      began: [],
      features: {},
      unnamedFeatures: 'no',
      tests: {},
      degrees: {},
      axialCriteria: { yes: 0, unsure: 0 },
      marks: null,
      pain: null,
      floor: true,
      kit: [],
      cautions: [],
      confidence: null,
      swaps: {}
    });
  });

  test('null for what is not given', () => {
    expect(answers({ age: null, weeks: null, pain: null })).toMatchObject({
      age: null,
      weeks: null,
      pain: null
    });
  });

  test.each([
    { age: 0 },
    { age: 120 },
    { sites: [...siteIds] },
    { weeks: 0 },
    { weeks: 0.43 },
    { weeks: 520 },
    { axspaCount: 9 },
    { pain: 0 },
    { pain: 10 },
    { floor: false },
    { kit: ['ball', 'band', 'towel', 'stick', 'mat', 'chair'] },
    { cautions: ['caution-joint', 'caution-medicine'] },
    { tests: { 'neck-turn': 'dizzy', 'toe-touch': 'palms-flat', 'press-up-response': 'refer' } },
    { tests: { 'wall-shoulder-raise': { left: 'better-tall', right: 'ok' } } },
    { features: ['gt3mo', 'widespread', 'many-aggravators', 'pregnancy-postpartum'] },
    { yes: ['persist-3wk', 'onset-week', 'yf-sleep', 'ctx-pregnant'] },
    { source: 'a citation', story: 'a story', expected: 'x', acceptable: [], label: 'x', detectability: 'x' }
  ])('%j', (part) => {
    expect(read({ ...good, ...part })).toHaveLength(1);
  });

  test('values arrive as they were given', () => {
    const given = answers({
      axspaCount: 4,
      tests: { 'neck-turn': { left: 'ok', right: 'pain' } },
      pain: 6.5
    });
    expect(given.axialCriteria).toEqual({ yes: 4, unsure: 0 });
    expect(given.tests).toEqual({ 'neck-turn': { left: 'ok', right: 'pain' } });
    expect(given.pain).toBe(6.5);
    expect(answers({ features: ['static'] }).features).toEqual({ static: true });
  });
});

describe('yes, unsure and new', () => {
  test('an id in both yes and unsure is a yes', () => {
    expect(answers({ yes: ['numb-limb'], unsure: ['numb-limb', 'foot-drop'] }).signs).toEqual({
      'numb-limb': 'yes',
      'foot-drop': 'unsure'
    });
    expect(result({ yes: ['calf-swollen'], unsure: ['calf-swollen'] }).fired).toEqual(['R66', 'R83']);
  });

  test('named only in new, or in unsure and new, is a new yes', () => {
    for (const part of [
      { new: ['saddle-numb'] },
      { unsure: ['saddle-numb'], new: ['saddle-numb'] },
      { yes: ['saddle-numb'], new: ['saddle-numb'] }
    ]) {
      expect(result(part)).toMatchObject({ level: 'ed-today', fired: ['R12', 'R13', 'R83'] });
    }
  });

  test('a yes that is not in new is known not to be new; unsure may be', () => {
    expect(result({ yes: ['saddle-numb'] })).toMatchObject({ level: 'same-day', fired: ['R13', 'R83'] });
    expect(result({ unsure: ['saddle-numb'] })).toMatchObject({
      level: 'ed-today',
      fired: ['R12?', 'R13?', 'R83']
    });
  });

  test('naming either of two that are one answer counts as both', () => {
    expect(result({ features: ['agg-breathe'] }).fired).toEqual(result({ yes: ['pain-on-breath'] }).fired);
    expect(result({ yes: ['yf-sleep'] }).patterns).toEqual(result({ features: ['poor-sleep'] }).patterns);
  });
});

describe('a bad file gets one sentence with file, place and what was expected', () => {
  test.each<[string, unknown, string]>([
    ['not JSON', 'hello', 'f.json: expected JSON'],
    ['nothing', '', 'f.json: expected JSON'],
    ['half a file', '[{"id": "a",', 'f.json: expected JSON'],
    [
      'a key twice',
      '{"id":"a","age":46,"sites":["low-back"],"yes":["chest-pressure"],"yes":[]}',
      'f.json: expected each key once, but it holds "yes" twice'
    ],
    [
      'a check twice, in the second case',
      `[${JSON.stringify(good)},{"id":"b","age":1,"sites":["neck"],"tests":{"neck-turn":"pain","neck-turn":"ok"}}]`,
      'f.json: expected each key once, but [1].tests holds "neck-turn" twice'
    ],
    ['a key twice in what is passed over', '{"id":"a","story":{"x":1,"x":2}}', 'holds "x" twice'],
    ['UTF-16', Buffer.from(JSON.stringify(good), 'utf16le').toString('utf8'), 'f.json: expected UTF-8'],
    ...[20_000, 200_000].flatMap((levels): [string, unknown, string][] => {
      const deep = '['.repeat(levels) + ']'.repeat(levels);
      const around = (rest: string) => `{"id":"a","age":46,"sites":["low-back"],${rest}}`;
      return [deep, around(`"yes":[${deep}]`), around(`"story":${deep}`), `{"id":"a","age":${deep}}`].map(
        (text, at) => [`${levels} levels, ${at}`, text, 'f.json: expected 100 levels at most']
      );
    }),
    ['null', 'null', 'f.json: expected a case'],
    ['a number', '1', 'f.json: expected a case'],
    ['a text', '"x"', 'f.json: expected a case'],
    ['a list in a list', [[good]], 'f.json, case 1'],
    ['a text among cases', [good, 'x'], 'f.json, case 2: expected a case'],
    ['no id', { age: 1, sites: ['neck'] }, 'id: expected this key with a text'],
    ['an empty id', { ...good, id: '' }, 'id: expected a text that is not empty'],
    ['an id that is a number', { ...good, id: 5 }, 'id: expected a text, but found 5'],
    ['the same id twice', [good, good], 'f.json, case 2 ("a"), id: expected an id of its own'],
    ['no age', { id: 'a', sites: ['neck'] }, 'age: expected this key with a whole number from 0 to 120'],
    ['an age over 120', { ...good, age: 121 }, 'age: expected a whole number from 0 to 120, but found 121'],
    ['an age below 0', { ...good, age: -1 }, 'age: expected a whole number from 0 to 120, but found -1'],
    ['half a year', { ...good, age: 17.5 }, 'age: expected a whole number from 0 to 120, but found 17.5'],
    ['an age in words', { ...good, age: '30' }, 'age: expected a whole number from 0 to 120, or null'],
    ['no places', { id: 'a', age: 1 }, 'sites: expected this key with a list of places'],
    ['an empty list of places', { ...good, sites: [] }, 'sites: expected at least one place'],
    ['an unknown place', { ...good, sites: ['neck', 'knee'] }, 'sites[1]: expected one of neck'],
    ['a place that is no list', { ...good, sites: 'neck' }, 'sites: expected a list of places'],
    ['weeks below 0', { ...good, weeks: -1 }, 'weeks: expected a number from 0'],
    ['weeks in words', { ...good, weeks: 'three' }, 'weeks: expected a number from 0'],
    ['signs that are no list', { ...good, yes: 'ctx-cancer' }, 'yes: expected a list'],
    ['a sign that is a number', { ...good, unsure: [1] }, 'unsure[0]: expected'],
    ['an unknown sign', { ...good, yes: ['nope'] }, 'yes: expected the id of a known sign, but found "nope"'],
    ['an unknown unsure sign', { ...good, unsure: ['nope'] }, 'unsure: expected the id of a known sign'],
    ['a feature among signs', { ...good, yes: ['sit-7h'] }, 'belongs under "features"'],
    ['a place among signs', { ...good, yes: ['low-back'] }, 'yes: expected the id of a known sign'],
    ['a caution among signs', { ...good, yes: ['caution-bp'] }, 'yes: expected the id of a known sign'],
    ['a sign that is never new', { ...good, new: ['numb-limb'] }, 'new: expected one of bladder-change'],
    ['an unknown new sign', { ...good, new: ['nope'] }, 'new: expected the id of a known sign'],
    ['an unknown feature', { ...good, features: ['nope'] }, 'features: expected the id of a known feature'],
    ['a sign among features', { ...good, features: ['ctx-cancer'] }, 'belongs under "yes"'],
    ['a check’s feature', { ...good, features: ['t-hypermobile'] }, 'belongs under "tests"'],
    ['checks in a list', { ...good, tests: ['neck-turn'] }, 'tests: expected an object'],
    ['checks in an empty list', { ...good, tests: [] }, 'tests: expected an object'],
    ['an unknown check', { ...good, tests: { nope: 'ok' } }, 'tests: expected the id of a known self-test'],
    ['an unknown result', { ...good, tests: { 'neck-turn': 'bad' } }, 'tests.neck-turn: expected one of ok'],
    ['one side only', { ...good, tests: { 'neck-turn': { left: 'ok' } } }, 'tests.neck-turn: expected'],
    [
      'sides of a check without',
      { ...good, tests: { 'wall-angel': { left: 'ok', right: 'ok' } } },
      'no sides'
    ],
    ['palms flat elsewhere', { ...good, tests: { 'neck-turn': 'palms-flat' } }, 'only for toe-touch'],
    [
      'better tall elsewhere',
      { ...good, tests: { 'neck-turn': 'better-tall' } },
      'only for wall-shoulder-raise'
    ],
    ['a criterion too many', { ...good, axspaCount: 10 }, 'axspaCount: expected a whole number from 0 to 9'],
    ['half a criterion', { ...good, axspaCount: 2.5 }, 'axspaCount: expected a whole number from 0 to 9'],
    ['pain of 11', { ...good, pain: 11 }, 'pain: expected a number from 0 to 10, but found 11'],
    ['pain below 0', { ...good, pain: -0.1 }, 'pain: expected a number from 0 to 10'],
    ['a floor in words', { ...good, floor: 'yes' }, 'floor: expected true or false'],
    ['unknown kit', { ...good, kit: ['sofa'] }, 'kit[0]: expected one of ball'],
    [
      'an unknown caution',
      { ...good, cautions: ['ctx-cancer'] },
      'cautions[0]: expected one of caution-joint'
    ],
    ['an unknown key', { ...good, extra: 1 }, 'extra: expected no key of this name'],
    [
      'a key of the language',
      '{"id":"a","age":1,"sites":["neck"],"__proto__":{}}',
      '__proto__: expected no key'
    ],
    [
      'a check named like a key of the language',
      '{"id":"a","age":1,"sites":["neck"],"tests":{"constructor":"ok"}}',
      'tests: expected'
    ],
    ['another', '{"id":"a","age":1,"sites":["neck"],"tests":{"__proto__":"ok"}}', 'tests: expected'],
    ['a line break in an id', { ...good, yes: ['a\nb'] }, 'yes: expected the id of a known sign'],
    ['a line break in a key', { ...good, 'a\nb': 1 }, 'expected no key of this name']
  ])('%s', (_, value, expected) => {
    const sentence = complaint(value);
    expect(sentence).toContain(expected);
    expect(sentence).toMatch(/^f\.json[,:] .*\.$/);
    expect(sentence).not.toContain('\n');
    expect(sentence).not.toContain('undefined');
  });

  test('the case is named by its number and id', () => {
    expect(complaint([good, { ...good, id: 'b', age: 200 }])).toMatch(/^f\.json, case 2 \("b"\), age: /);
    expect(complaint({ ...good, age: 200 })).toMatch(/^f\.json, case \("a"\), age: /);
  });
});
