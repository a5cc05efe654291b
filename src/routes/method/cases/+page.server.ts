// The published cases with their results, and how many came out right.
import { publishedResults } from '../published-results.ts';

export const load = () => {
  const results = publishedResults();
  const count = (verdict: string) => results.filter((result) => result.verdict === verdict).length;
  return { results, counts: { right: count('right'), over: count('over'), under: count('under') } };
};
