// The fields of this app's own interview, in its own words.
import { countries } from '#content/emergency-numbers.ts';
import { handOffCodebook } from '#content/hand-off-codebook.ts';
import { knowledge } from '#content/knowledge.ts';
import { fieldsOf, type Field } from './fields.ts';
import { questionnaireWords } from './questionnaire-words.ts';

export const interviewFields: readonly Field[] = fieldsOf(knowledge, questionnaireWords, {
  countries: countries.map(({ id }) => id),
  guesses: handOffCodebook.guesses
});
