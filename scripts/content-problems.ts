// Checks the content for what types cannot see, and tells everything that is wrong at once.
import { findSentenceProblems } from './content-checks/asked-sentences.ts';
import { findAskingProblems } from './content-checks/asking.ts';
import { findBeginningProblems } from './content-checks/beginnings.ts';
import type { ContentToCheck, Problem } from './content-checks/content-to-check.ts';
import { findExerciseProblems } from './content-checks/exercises.ts';
import { findNameProblems } from './content-checks/names.ts';
import { findPlaceProblems } from './content-checks/kept-places.ts';
import { findShapeProblems } from './content-checks/shapes.ts';
import { findSourceProblems } from './content-checks/sources.ts';
import { findUnreadProblems } from './content-checks/unread.ts';
import { findPartProblems } from './content-checks/whole.ts';
import { findTextProblems } from './content-checks/words-there.ts';
import { findSecondWritingProblems } from './content-checks/written-twice.ts';

export type { ContentToCheck, Problem } from './content-checks/content-to-check.ts';

/**
 * Finds every problem in the content: shapes, ids, sources, the order of the questions, rules that cannot
 * fire, missing words, lines that make no plain question, answers that nothing reads, exercises without picture, dose or place in a link or at odds with
 * themselves, places in a link that have moved, and a rule table, law of asking or proof that was left behind. The same
 * content always gives the same problems.
 * @returns each with its file, the id of the entry and what was expected; empty where all is well
 */
export function findContentProblems(content: ContentToCheck): readonly Problem[] {
  return [
    ...findShapeProblems(content),
    ...findNameProblems(content),
    ...findBeginningProblems(content),
    ...findSourceProblems(content),
    ...findAskingProblems(content),
    ...findTextProblems(content),
    ...findSentenceProblems(content),
    ...findUnreadProblems(content),
    ...findPartProblems(content),
    ...findExerciseProblems(content),
    ...findPlaceProblems(content),
    ...findSecondWritingProblems(content)
  ];
}
