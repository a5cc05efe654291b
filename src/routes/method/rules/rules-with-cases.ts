// Each rule with the sources of the signs it names, and the published cases in which it fired.
import { base } from '#screens/session/base.ts';
import { signSources } from '#content/claim-sources.ts';
import { signsNamedBy } from '#reasoning/conditions.ts';
import { publishedResults } from '../published-results.ts';

/** All rules, in the order of the table. */
export function rulesWithCases() {
  const results = publishedResults();
  const sourcesOf: Readonly<Record<string, readonly string[]>> = signSources;
  return base.rules.map((rule) => ({
    ...rule,
    sources: [...new Set(signsNamedBy(rule.when).flatMap((id) => sourcesOf[id] ?? []))],
    fired: results.flatMap(({ id, fired }) =>
      fired.flatMap((each) => (each.id === rule.id ? [{ id, isUnsure: each.isUnsure }] : []))
    )
  }));
}
