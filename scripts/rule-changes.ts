// Changes every rule for the worse and writes which tests notice: `npm run rule-changes`.
import { writeFileSync } from 'node:fs';
import { parse } from 'valibot';
import { knowledge } from '#content/knowledge.ts';
import { RuleChangeCounts } from '#content/proof-schema.ts';
import { tabledRules } from './proof/rule-table.ts';
import { fingerprint } from './proof/fingerprint.ts';
import type { ChangeKind } from './proof/rule-changes.ts';
import { tryRuleChanges } from './proof/rule-changes.ts';
import { tableOf } from './table.ts';

const date = new Date().toISOString().slice(0, 10);
const tried = tryRuleChanges(knowledge, tabledRules);

function countsOf(kind: ChangeKind) {
  const own = tried.filter((change) => change.kind === kind);
  const by = (what: string) => own.filter(({ noticedBy }) => noticedBy === what).length;
  return { tried: own.length, byResult: by('result'), byRuleItself: by('rule'), missed: by('nothing') };
}

const counts = parse(RuleChangeCounts, {
  date,
  fingerprint: fingerprint(knowledge),
  deleted: countsOf('deleted'),
  lowered: countsOf('lowered'),
  delayed: countsOf('delayed'),
  raised: countsOf('raised')
});
writeFileSync(
  new URL('../src/content/rule-changes.json', import.meta.url),
  `${JSON.stringify(counts, null, 2)}\n`
);

const words = { result: 'result', rule: 'the rule itself', nothing: '**nothing**' } as const;
const noticed = (rule: string, kind: ChangeKind) => {
  const change = tried.find((each) => each.rule === rule && each.kind === kind);
  return change ? words[change.noticedBy] : '–';
};
const table = tableOf(knowledge.rules, {
  Rule: ({ id }) => id,
  deleted: ({ id }) => noticed(id, 'deleted'),
  lowered: ({ id }) => noticed(id, 'lowered'),
  'more days': ({ id }) => noticed(id, 'delayed'),
  'more self-care': ({ id }) => noticed(id, 'raised')
});
writeFileSync(
  new URL('../docs/rule-changes.md', import.meta.url),
  `# Does a test notice a rule that is missing or weaker?

Written by \`npm run rule-changes\` on ${date}; not by hand. Each rule was deleted, lowered by one level, given more days, and given more self-care, one change at a time.

- **result**: in some state a person would be told less than they must be. \`tests/reasoning/proof.test.ts\` fails.
- **the rule itself**: wherever the rule fires, another one says at least as much, so no result changes. \`tests/reasoning/rule-table.test.ts\` holds the rule and fails.
- **–**: the change is not possible (no days, or nothing more to show).

More self-care in a rule of the three urgent levels never shows, because those levels show none; such changes are held by the rule itself.

${table}
`
);

for (const [kind, { tried: count, byResult, byRuleItself, missed }] of Object.entries(counts).filter(
  (entry): entry is [ChangeKind, ReturnType<typeof countsOf>] => typeof entry[1] !== 'string'
))
  console.log(
    `${kind}: ${count} tried, ${byResult} seen in a result, ${byRuleItself} by the rule itself, ${missed} missed`
  );
process.exitCode = tried.some(({ noticedBy }) => noticedBy === 'nothing') ? 1 : 0;
