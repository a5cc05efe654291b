// What an id begins with and what its field says are the same: a reader trusts the name, and the engine the field.
import type { ContentToCheck, Problem } from './content-to-check.ts';

/**
 * Finds ids whose beginning promises something that their entry does not say, or the other way round. A sign `ctx-…`
 * without `context` would count as nothing where somebody is not sure, though it has to count as a yes.
 */
export function findBeginningProblems({ knowledge }: ContentToCheck): readonly Problem[] {
  const problems: Problem[] = [];
  const check = (file: string, id: string, beginning: string, isSaid: boolean, field: string) => {
    const isPromised = id.startsWith(beginning);
    if (isPromised === isSaid) return;
    const expected = isPromised
      ? `${field}, as its id begins with "${beginning}"`
      : `an id that begins with "${beginning}"`;
    problems.push({ file: `src/content/${file}.ts`, id, expected });
  };
  for (const { id, context, group } of knowledge.signs) {
    check('signs', id, 'ctx-', context === true, 'context: true');
    check('signs', id, 'yf-', group === 'outlook', "group: 'outlook'");
  }
  for (const { id, aggravator } of knowledge.features)
    check('features', id, 'agg-', aggravator === true, 'aggravator: true');
  return problems;
}
