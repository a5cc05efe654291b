// Whether a screen is answered: what the way on waits for.
import { firstListId } from '#content/ids.ts';
import type { KnowledgeBase } from '#content/schema.ts';
import { asksPregnancy } from './asks-pregnancy.ts';
import type { InterviewAnswers } from './interview-answers.ts';
import { sitesOf } from './places.ts';
import type { Screen } from './screens.ts';

/** Whether everything that a screen asks has an answer. */
export function isAnswered(base: KnowledgeBase, answers: InterviewAnswers, screen: Screen): boolean {
  switch (screen.kind) {
    case 'list':
      return (
        (screen.id !== firstListId || answers.who !== null) &&
        screen.lines.every(({ kind, id }) =>
          kind === 'feature' ? answers.features[id] !== undefined : answers.lines[id] !== undefined
        )
      );
    case 'urgent':
      return answers.age !== null && sitesOf(base, answers).length > 0;
    case 'you':
      return (
        answers.age !== null &&
        answers.weekBand !== null &&
        (answers.pregnancy !== null || !asksPregnancy(base, answers))
      );
    case 'map':
      return answers.zones.length > 0 && sitesOf(base, answers).length > 0;
    case 'read-back':
      return screen.lines.every(({ id }) => answers.confirmed.includes(id));
    case 'still':
      return screen.lines.every(({ id }) => answers.lines[id] !== undefined);
    case 'means':
      return answers.floor !== null;
    case 'explain':
    case 'checks':
    case 'plan':
    case 'care':
      return true;
    default: {
      const missing: never = screen.kind;
      throw new Error(`Unknown kind of screen: ${String(missing)}`);
    }
  }
}
