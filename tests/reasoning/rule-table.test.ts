// Each rule is what the rule table says: this holds a rule even where another one always speaks as loudly.
import { expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import { decidedBy } from '../../scripts/proof/decided-by-rule.ts';
import { tabledRules } from '../../scripts/proof/rule-table.ts';

test('there are as many rules as in the table, in its order', () => {
  expect(
    knowledge.rules.map(({ id }) => id),
    'A rule that is new or gone in src/content/rules.ts is written from its source in scripts/proof/rule-table.ts too, at the same place.'
  ).toEqual(tabledRules.map(({ id }) => id));
});

test.each(tabledRules)('$id', (rule) => {
  const own = knowledge.rules.find(({ id }) => id === rule.id);
  expect(
    own && decidedBy(own),
    'src/content/rules.ts and scripts/proof/rule-table.ts differ: see in the source which of the two is wrong.'
  ).toEqual(rule);
});
