// Every id that one entry names exists: no rule, pattern, plan or text speaks of something unknown.
import { noAnswers } from '#reasoning/answers.ts';
import { signsNamedBy } from '#reasoning/conditions.ts';
import { findingsOf } from '#reasoning/findings.ts';
import { textFileOf, textName } from '../text-folder.ts';
import type { ContentToCheck, Problem } from './content-to-check.ts';

/** Stands for the strength item of the place. */
const strengthItem = 'strength-item';
/** A line of the "check first" box that is an age. */
const ageLine = 'under-18';

const idsOf = (entries: readonly { readonly id: string }[]) => new Set(entries.map(({ id }) => id));

/** Features that reasoning works out from other answers, found by asking it. */
function derivedFeatures(content: ContentToCheck): ReadonlySet<string> {
  const derived = content.knowledge.features.filter(({ list }) => list === 'derived').map(({ id }) => id);
  const { features } = findingsOf(content.knowledge, { ...noAnswers, weeks: 0, unnamedFeatures: 'no' });
  return new Set(derived.filter((id) => features.has(id)));
}

/** Finds ids that nothing answers to. */
export function findNameProblems(content: ContentToCheck): readonly Problem[] {
  const { knowledge, text } = content;
  const problems: Problem[] = [];
  const check = (
    file: string,
    id: string,
    what: string,
    known: ReadonlySet<string>,
    named: readonly string[]
  ) => {
    for (const name of named) {
      if (!known.has(name))
        problems.push({ file: `src/content/${file}.ts`, id, expected: `a known ${what}, not "${name}"` });
    }
  };

  const signs = idsOf(knowledge.signs);
  const gates = idsOf(knowledge.gates);
  const items = idsOf(knowledge.items);
  const patterns = idsOf(knowledge.patterns);
  const selfTests = idsOf(knowledge.selfTests);
  const questions = idsOf(knowledge.features);
  const given = new Set(knowledge.selfTests.flatMap(({ gives }) => gives.map(({ feature }) => feature)));
  const features = new Set([
    ...questions,
    ...given,
    ...(knowledge.bendiness ? [knowledge.bendiness.feature] : [])
  ]);
  const weighed = new Set(
    knowledge.patterns.flatMap(({ weights }) => weights.flatMap((weight) => weight.features))
  );
  const derived = derivedFeatures(content);
  const hasForm = (item: string, form: string) => text.items[item]?.forms[form] !== undefined;

  for (const { id, askAfter, gate } of knowledge.signs) {
    if (askAfter) check('signs', id, 'sign', signs, signsNamedBy(askAfter));
    if (gate !== undefined) check('signs', id, 'gate', gates, [gate]);
  }
  for (const { id, when } of knowledge.rules) check('rules', id, 'sign', signs, signsNamedBy(when));
  check('rules', 'nerveSigns', 'sign', signs, knowledge.nerveSigns);
  for (const { id, lines } of Object.values(knowledge.lists).flat()) {
    check('safety-lists', id, 'sign or gate', new Set([...signs, ...gates]), lines);
  }

  for (const { id, askAfter, sameAsSign, derivedFrom } of knowledge.features) {
    if (derivedFrom && 'signs' in derivedFrom) check('features', id, 'sign', signs, derivedFrom.signs);
    check('features', id, 'feature', questions, askAfter?.features ?? []);
    if (sameAsSign !== undefined) check('features', id, 'sign', signs, [sameAsSign]);
  }
  for (const { id, list } of knowledge.features) {
    if (list === 'derived' && !derived.has(id)) {
      problems.push({
        file: 'src/content/features.ts',
        id,
        expected: 'a list that asks it, or answers that it follows from'
      });
    }
  }
  for (const pattern of knowledge.patterns) {
    check(
      'patterns',
      pattern.id,
      'feature',
      features,
      pattern.weights.flatMap((weight) => weight.features)
    );
    check('patterns', pattern.id, 'feature', features, pattern.sitesWith?.features ?? []);
    check('patterns', pattern.id, 'pattern', patterns, pattern.lookAlikes);
    if (!knowledge.planRows.some((row) => row.pattern === pattern.id)) {
      problems.push({ file: 'src/content/plan-rows.ts', id: pattern.id, expected: 'a row for this pattern' });
    }
  }
  for (const { id, gives, bands } of knowledge.selfTests) {
    check(
      'self-tests',
      id,
      'feature that a pattern weighs or a question asks',
      new Set([...weighed, ...questions]),
      gives.map(({ feature }) => feature)
    );
    check(
      'self-tests',
      id,
      'answer among its bands',
      new Set(bands),
      gives.flatMap(({ values }) => values)
    );
  }

  if (!knowledge.planRows.some(({ withoutLead }) => withoutLead)) {
    problems.push({
      file: 'src/content/plan-rows.ts',
      id: 'planRows',
      expected: 'a row for where nothing leads'
    });
  }
  for (const { pattern, withoutLead, never } of knowledge.planRows) {
    if (!withoutLead) check('plan-rows', pattern, 'pattern', patterns, [pattern]);
    check('plan-rows', pattern, 'item', items, never);
  }
  for (const { id, when } of knowledge.planAdditions) {
    if ('tests' in when) check('plan-rows', id, 'self-test', selfTests, when.tests);
    if ('test' in when) check('plan-rows', id, 'self-test', selfTests, [when.test]);
  }
  const slots = [
    ...knowledge.planRows.map(({ pattern, slots }) => ({ id: pattern, slots })),
    ...knowledge.planAdditions
  ];
  for (const { id, slots: places } of slots) {
    check(
      'plan-rows',
      id,
      'self-test',
      selfTests,
      places.flatMap(({ onlyIf }) => (onlyIf ? [onlyIf.test] : []))
    );
    for (const { item, form, firstIf } of places.flatMap(({ oneOf }) => oneOf)) {
      check('plan-rows', id, 'item', new Set([...items, strengthItem]), [item]);
      if (firstIf) check('plan-rows', id, 'feature', features, [firstIf.feature, firstIf.without]);
      if (form !== undefined && !hasForm(item, form)) {
        problems.push({
          file: 'src/content/plan-rows.ts',
          id,
          expected: `a form of ${item} that has words, not "${form}"`
        });
      }
    }
  }
  check('plan-rows', 'strengthItems', 'item', items, Object.values(knowledge.strengthItems));
  check('plan-rows', 'comfortItems', 'item', items, knowledge.comfortItems);
  check('plan-rows', 'swapItems', 'item', items, knowledge.swapItems);
  check('plan-rows', 'fillItems', 'item', items, knowledge.fillItems);
  for (const { item, lacking, instead } of knowledge.substitutes) {
    check('plan-rows', 'substitutes', 'item', items, [item, instead]);
    check('plan-rows', 'substitutes', 'thing that can be lacking', new Set(knowledge.kitIds), [lacking]);
  }

  for (const caution of knowledge.cautions) {
    const signsHere = [...caution.signs, ...(caution.signsAt?.signs ?? [])];
    check('cautions', caution.code, 'sign', signs, signsHere);
    check('cautions', caution.code, 'feature', features, [
      ...caution.features,
      ...(caution.allFeatures ?? [])
    ]);
    check(
      'cautions',
      caution.code,
      'line of "Before you move"',
      new Set(knowledge.cautionIds),
      caution.cautions
    );
  }
  const codes = new Set<string>(knowledge.cautions.map(({ code }) => code));
  for (const item of knowledge.items) {
    check('items', item.id, 'caution code', codes, [
      ...item.removedBy,
      ...item.changedBy.map(({ code }) => code),
      ...(item.alternativeRemovedBy ?? []),
      ...(item.alternativeSteadiedBy ?? [])
    ]);
    if (item.alternativeIs !== undefined) check('items', item.id, 'item', items, [item.alternativeIs]);
    for (const { form } of item.changedBy) {
      if (!hasForm(item.id, form))
        problems.push({
          file: 'src/content/items.ts',
          id: item.id,
          expected: `words for the form "${form}"`
        });
    }
    const isReplaced = (lacking: string) =>
      knowledge.substitutes.some((entry) => entry.item === item.id && entry.lacking === lacking);
    const needed = [
      ...(item.hasAlternative ? ['alternative'] : []),
      ...(item.kit.includes('ball') && !isReplaced('ball') ? ['no-ball'] : []),
      ...(item.kit.includes('band') && !isReplaced('band') ? ['no-band'] : [])
    ];
    for (const form of needed.filter((key) => !hasForm(item.id, key))) {
      problems.push({
        file: textFileOf('items'),
        id: item.id,
        expected: `words for the form "${form}"`
      });
    }
  }
  for (const { id, notWith } of knowledge.selfTests) check('self-tests', id, 'caution code', codes, notWith);
  for (const { id, gives, asks } of knowledge.zones) check('zones', id, 'sign', signs, [...gives, ...asks]);
  for (const treatment of content.treatments) {
    check('treatments', treatment.id, 'pattern', patterns, treatment.patterns);
    check('treatments', treatment.id, 'sign', signs, treatment.neverWith);
    check('treatments', treatment.id, 'caution code', codes, treatment.notWith);
  }
  const rules = idsOf(knowledge.rules);
  for (const { id, signs: named, also, rules: brings = [], unlessRules = [] } of content.scopes) {
    check('care-scopes', id, 'sign', signs, [...named, ...(also ? signsNamedBy(also) : [])]);
    check('care-scopes', id, 'rule', rules, [...brings, ...unlessRules]);
  }
  for (const note of content.careNotes) {
    check('care-scopes', note.id, 'sign', signs, note.signs);
    check('care-scopes', note.id, 'rule', rules, note.rules);
  }
  for (const [where, named] of Object.entries(text.itemsNamed))
    check(textName(where), 'items', 'item', items, named);
  const lines = new Set([...signs, ...knowledge.cautionIds, ageLine]);
  for (const [where, named] of Object.entries(text.signsNamed)) {
    check(textName(where), 'lines', 'sign or caution', lines, named);
  }
  return problems;
}
