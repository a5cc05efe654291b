// Each rule with the sources of the signs it names, and the published cases in which it fired.
import { knowledge } from '#content/knowledge.ts';
import { signsNamedBy } from '#reasoning/conditions.ts';
import { publishedResults } from '../published-results.ts';

/** All rules, in the order of the table. */
export function rulesWithCases() {
  const results = publishedResults();
  const sourcesOf = new Map(knowledge.signs.map(({ id, sources }) => [id, sources]));
  return knowledge.rules.map((rule) => ({
    ...rule,
    sources: [...new Set(signsNamedBy(rule.when).flatMap((id) => sourcesOf.get(id) ?? []))],
    fired: results.flatMap(({ id, fired }) =>
      fired.flatMap((each) => (each.id === rule.id ? [{ id, isUnsure: each.isUnsure }] : []))
    )
  }));
}
