// The engine knows no content: no file of reasoning or interview names an id, or what ids of one kind begin with.
import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import { treatments } from '#content/treatments.ts';

/** Words of the code that are an id of the content too, each with what it means there. */
const means: Readonly<Record<string, string>> = {
  'low-back': 'a place, one of the closed list of six that body halves and strength items are made of',
  unknown: 'of a change: that no error is known to judge it by; of a sign: that nobody knows when it began',
  outlook: 'the group of signs in which the yellow flags stand, one of a closed list',
  pregnancy: 'the question on pregnancy, a field of the answers'
};

const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
const ids: ReadonlySet<string> = new Set([
  ...[knowledge.signs, knowledge.features, knowledge.patterns, knowledge.items, knowledge.rules].flatMap(
    idsOf
  ),
  ...[knowledge.gates, knowledge.selfTests, knowledge.zones, knowledge.weekBands, treatments].flatMap(idsOf),
  ...[...Object.values(knowledge.lists), knowledge.planAdditions].flatMap(idsOf),
  ...knowledge.selfTests.flatMap(({ code, gives }) => [code, ...gives.map(({ feature }) => feature)]),
  ...[...knowledge.patterns, ...knowledge.cautions].map(({ code }) => code),
  ...[knowledge.cautionIds, knowledge.kitIds, knowledge.axialCriteria].flat(),
  ...knowledge.planRows.map(({ pattern }) => pattern),
  ...[knowledge.bendiness?.feature ?? '', knowledge.referRule?.id ?? '']
]);
const beginnings = new Set([...ids].flatMap((id) => /^[a-z]+-/.exec(id) ?? []));

/** Words in quotes and names of properties that are written out, with the line on which they stand. */
function wordsOf(path: string): readonly { readonly word: string; readonly where: string }[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: { word: string; where: string }[] = [];
  const visit = (node: ts.Node): void => {
    const isQuoted = ts.isStringLiteralLike(node) || ts.isTemplateHead(node);
    // What a quoted key names is named as well; a plain one is a field.
    if (isQuoted && !ts.isImportDeclaration(node.parent))
      found.push({
        word: node.text,
        where: `${path}:${file.getLineAndCharacterOfPosition(node.pos).line + 1}`
      });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const named = ['reasoning', 'interview'].flatMap((floor) =>
  readdirSync(`src/${floor}`)
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => wordsOf(`src/${floor}/${name}`))
    .filter(({ word }) => ids.has(word) || beginnings.has(word))
);

test('nothing of the content is named in the engine', () => {
  expect(named.filter(({ word }) => !(word in means))).toEqual([]);
});

test('no word is excused that is not named', () => {
  const excused = Object.keys(means).filter((word) => !named.some((each) => each.word === word));
  expect(excused).toEqual([]);
});
