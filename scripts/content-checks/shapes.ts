// Every list of data parses with its schema, is plain data, and names each id once.
import * as v from 'valibot';
import { Keyframes } from '#content/keyframes-schema.ts';
import * as schema from '#content/schema.ts';
import type { ContentToCheck, Problem } from './content-to-check.ts';

interface DataList {
  readonly file: string;
  readonly entries: readonly object[];
  readonly schema: v.GenericSchema<unknown>;
  /** The property that must be unique. */
  readonly key: string;
}

/** The lists of data: file, entries, and the schema that each entry must meet. */
export function dataListsOf(content: ContentToCheck): readonly DataList[] {
  const { knowledge } = content;
  const list = (
    file: string,
    entries: readonly object[],
    entry: v.GenericSchema<unknown>,
    key = 'id'
  ): DataList => ({
    file: `src/content/${file}.ts`,
    entries,
    schema: entry,
    key
  });
  return [
    list('signs', knowledge.signs, schema.Sign),
    list('gates', knowledge.gates, schema.Gate),
    list('rules', knowledge.rules, schema.Rule),
    list('safety-lists', Object.values(knowledge.lists).flat(), schema.SafetyList),
    list('features', knowledge.features, schema.Feature),
    list('patterns', knowledge.patterns, schema.Pattern),
    list('patterns', knowledge.patterns, schema.Pattern, 'code'),
    list('self-tests', knowledge.selfTests, schema.SelfTest),
    list('self-tests', knowledge.selfTests, schema.SelfTest, 'code'),
    list('items', knowledge.items, schema.Item),
    list('cautions', knowledge.cautions, schema.Caution, 'code'),
    list('plan-rows', knowledge.planRows, schema.PlanRow, 'pattern'),
    list('plan-rows', knowledge.planAdditions, schema.PlanAddition),
    list('zones', knowledge.zones, schema.Zone),
    list('week-bands', knowledge.weekBands, schema.WeekBand),
    list('regions', content.regions, schema.Region),
    list('regions', content.ageFactors, schema.AgeFactors, 'row'),
    list('references', content.references, schema.Reference),
    list('movements', content.movements, schema.Movement),
    list('treatments', content.treatments, schema.Treatment),
    list('keyframes', content.keyframes, Keyframes),
    list('facts', content.timeFacts, schema.TimeFact),
    list('facts', content.reviewIntervals, schema.ReviewInterval),
    list('care-levels', content.careLevels, schema.CareLevel),
    list('care-scopes', content.scopes, schema.Scope),
    list('care-scopes', content.careNotes, schema.CareNote),
    list('emergency-numbers', content.countries, schema.Country),
    list('emergency-numbers', Object.values(content.phoneLines), schema.PhoneLine, 'name')
  ];
}

/** What an entry is called: its key's value, or its place in the list. */
function nameOf(entry: object, key: string, place: number): string {
  const name: unknown = Object.entries(entry).find(([property]) => property === key)?.[1];
  return typeof name === 'string' ? name : `entry ${place + 1}`;
}

function repeated(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, place) => names.indexOf(name) !== place))];
}

/** Finds entries that are not of their shape, data that is not plain, and ids that stand twice. */
export function findShapeProblems(content: ContentToCheck): readonly Problem[] {
  const lists = dataListsOf(content);
  const problems = lists.flatMap(({ file, entries, schema: entrySchema, key }) => {
    const names = entries.map((entry, place) => nameOf(entry, key, place));
    return [
      ...entries.flatMap((entry, place) => {
        const id = names[place] ?? '';
        const { issues = [] } = v.safeParse(entrySchema, entry);
        const wrong = issues.map((issue) => ({
          file,
          id,
          expected: `${v.getDotPath(issue) ?? 'the entry'}: ${issue.message}`
        }));
        // Not `undefined`, a function or a date: what a JSON file could not hold.
        const isPlain =
          JSON.stringify(JSON.parse(JSON.stringify(entry))) === JSON.stringify(entry) && isJson(entry);
        return isPlain ? wrong : [...wrong, { file, id, expected: 'plain data that a JSON file could hold' }];
      }),
      ...repeated(names).map((id) => ({ file, id, expected: `one entry with the ${key} "${id}"` }))
    ];
  });
  const { knowledge } = content;
  const idLists: readonly (readonly [string, readonly string[]])[] = [
    ['rules', knowledge.nerveSigns],
    ['axial-criteria', knowledge.axialCriteria],
    ['cautions', knowledge.cautionIds],
    ['cautions', knowledge.kitIds],
    ['plan-rows', knowledge.comfortItems],
    ['plan-rows', knowledge.fillItems]
  ];
  const shared = knowledge.signs.filter(({ id }) => knowledge.gates.some((gate) => gate.id === id));
  return distinct([
    ...problems,
    ...idLists.flatMap(([file, ids]) =>
      repeated(ids).map((id) => ({
        file: `src/content/${file}.ts`,
        id,
        expected: `"${id}" once in its list`
      }))
    ),
    ...shared.map(({ id }) => ({ file: 'src/content/gates.ts', id, expected: 'an id that no sign has' })),
    ...[content.numbersCheckedOn]
      .filter((date) => !/^\d{4}-\d\d-\d\d$/.test(date))
      .map((id) => ({ file: 'src/content/emergency-numbers.ts', id, expected: 'a date: year-month-day' }))
  ]);
}

function isJson(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isJson);
  return (
    typeof value === 'object' &&
    Object.getPrototypeOf(value) === Object.prototype &&
    Object.values(value).every(isJson)
  );
}

/** The same problem, found by way of two keys, is told once. */
function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
