// What is written a second time, or counted from the rules, goes with them: the rule table, the law of asking, the proof.
import { isDeepStrictEqual } from 'node:util';
import type { KnowledgeBase, Rule } from '#content/schema.ts';
import { decidedBy } from '../proof/decided-by-rule.ts';
import { fingerprint } from '../proof/fingerprint.ts';
import type { ContentToCheck, Problem } from './content-to-check.ts';

const tableFile = 'scripts/proof/rule-table.ts';
const lawFile = 'scripts/proof/asking-law.ts';

/** Finds rules that the table does not have, has otherwise, or has alone. */
function findTableProblems(rules: readonly Rule[], table: readonly Rule[]): readonly Problem[] {
  const problems: Problem[] = [];
  const add = (id: string, expected: string) => problems.push({ file: tableFile, id, expected });
  for (const rule of rules) {
    const tabled = table.find(({ id }) => id === rule.id);
    if (tabled === undefined) {
      add(rule.id, 'a line for this rule in the table, written from its source and not from rules.ts');
      continue;
    }
    const own = decidedBy(rule);
    const other = decidedBy(tabled);
    for (const part of Object.keys({ ...own, ...other }) as (keyof Rule)[])
      if (!isDeepStrictEqual(own[part], other[part]))
        add(
          rule.id,
          `the same "${part}" here and in src/content/rules.ts: see in the source which of the two is wrong`
        );
  }
  for (const { id } of table)
    if (!rules.some((rule) => rule.id === id)) add(id, 'a rule in src/content/rules.ts for this line');
  return problems;
}

/** Lines that the lists before the exercises ask, so that the law of asking speaks of them. */
function linesUnderLaw({ lists, axialCriteria, signs }: KnowledgeBase): {
  readonly listed: readonly string[];
  readonly known: ReadonlySet<string>;
} {
  const listed = [...lists.now, ...lists.pregnancy, ...lists.course, ...lists.safety].flatMap(
    ({ lines }) => lines
  );
  // A line may also be asked by the map, or beneath another one.
  const known = new Set([...listed, ...axialCriteria, ...signs.map(({ id }) => id)]);
  return { listed, known };
}

/** Finds rules, lines and counts of which one writing was changed and the other was not. */
export function findSecondWritingProblems(content: ContentToCheck): readonly Problem[] {
  const { knowledge, secondWriting } = content;
  const problems: Problem[] = [...findTableProblems(knowledge.rules, secondWriting.rules)];

  const { listed, known } = linesUnderLaw(knowledge);
  for (const id of listed)
    if (!secondWriting.asked.includes(id))
      problems.push({
        file: lawFile,
        id,
        expected:
          'this line under "everybody", "byPlace", "onceOpen" or a condition of "lawFor": who must be asked it, written from its source'
      });
  for (const id of secondWriting.asked)
    if (!known.has(id))
      problems.push({ file: lawFile, id, expected: 'a sign or gate that some list asks, not this one' });

  const standing = fingerprint(knowledge);
  for (const [file, counted, command] of [
    ['proof-counts', secondWriting.provedFor, 'npm run prove'],
    ['rule-changes', secondWriting.changesTriedFor, 'npm run rule-changes']
  ] as const)
    if (counted !== standing)
      problems.push({
        file: `src/content/${file}.json`,
        id: 'fingerprint',
        expected: `counts of the rules and signs that stand now: run \`${command}\`, after all else is in order`
      });
  return problems;
}
