// The field that says what was wanted in the place of an item of the plan.
import { answerShape } from '#interview/answer-shape.ts';
import type { Field, FieldValue, QuestionnaireWords } from './field.ts';

const mark = ' > ';
/** An item and what it was swapped for. */
function swapOf(value: FieldValue): readonly [string, string] {
  const [from = '', to = ''] = String(value).split(mark);
  return [from, to];
}

/** All swaps, each as one text of two ids. @param items that may be swapped */
export const swapsField = (items: readonly string[], words: QuestionnaireWords): Field => ({
  linkId: 'swaps',
  group: 'plan',
  type: 'string',
  isMany: true,
  text: words.fields.swaps,
  partOf: (value) => swapOf(value)[0],
  accepts: (value) => {
    const [from, to] = swapOf(value);
    return items.includes(from) && (to === answerShape.swaps.each.or || items.includes(to));
  },
  read: ({ answers }) => Object.entries(answers.swaps).map(([from, to]) => `${from}${mark}${to}`),
  write: (draft, values) => {
    draft.answers.swaps = Object.fromEntries(values.map(swapOf));
  }
});
