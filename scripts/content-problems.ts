// Checks the content for what types cannot see, and tells everything that is wrong at once.
import { findAskingProblems } from './content-checks/asking.ts';
import type { ContentToCheck, Problem } from './content-checks/content-to-check.ts';
import { findNameProblems } from './content-checks/names.ts';
import { findShapeProblems } from './content-checks/shapes.ts';
import { findSourceProblems } from './content-checks/sources.ts';
import { findTextProblems } from './content-checks/words-there.ts';

export type { ContentToCheck, Problem } from './content-checks/content-to-check.ts';

/**
 * Finds every problem in the content: shapes, ids, sources, the order of the questions, rules that cannot
 * fire, and missing words. The same content always gives the same problems.
 * @returns each with its file, the id of the entry and what was expected; empty where all is well
 */
export function findContentProblems(content: ContentToCheck): readonly Problem[] {
  return [
    ...findShapeProblems(content),
    ...findNameProblems(content),
    ...findSourceProblems(content),
    ...findAskingProblems(content),
    ...findTextProblems(content)
  ];
}
