// Danger signs that count though nothing asks about them any more: whoever looks over the answers must see them.
import type { Sign } from '#content/schema.ts';
import { lineAnswer } from './interview-answers.ts';
import type { Reading } from './reading.ts';

/** Signs that are yes or not sure, now or from an earlier day, and stand on no screen: the question went with another answer. */
export const unaskedSigns = ({ base, answers, screens }: Reading): readonly Sign[] =>
  base.signs.filter(
    ({ id }) =>
      ['yes', 'unsure'].includes(lineAnswer(answers, id) ?? '') &&
      !screens.some(({ lines }) => lines.some((line) => line.id === id))
  );
