// The fields of this app's own interview, in its own words.
import { countries } from '#content/emergency-numbers.ts';
import { handOffCodebook } from '#content/hand-off-codebook.ts';
import type { KnowledgeBase } from '#content/schema.ts';
import type { Field } from './field.ts';
import { fieldsOf } from './fields.ts';
import { questionnaireWords } from './questionnaire-words.ts';

/** All fields of the interview over this knowledge. */
export const interviewFields = (base: KnowledgeBase): readonly Field[] =>
  fieldsOf(base, questionnaireWords, {
    countries: countries.map(({ id }) => id),
    guesses: handOffCodebook.guesses
  });
