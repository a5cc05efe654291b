// The fields of records that are answered line by line: danger signs and what goes with them, and habits.
import type { KnowledgeBase } from '#content/schema.ts';
import { answerShape } from '#interview/answer-shape.ts';
import { linesOfGate } from '#interview/gate-lines.ts';
import { lineAnswer } from '#interview/interview-answers.ts';
import { firstOf, type Field, type QuestionnaireWords } from './field.ts';

/** Ids whose answer is yes, no, not sure or declined, in the order of the content. */
function lineIds(base: KnowledgeBase): readonly string[] {
  const asked = base.signs.filter(({ derived }) => derived !== true).map(({ id }) => id);
  return [
    ...new Set([...base.gates.map(({ id }) => id), ...asked, ...base.axialCriteria, ...base.cautionIds])
  ];
}

/** A sign behind a gate waits for it, unless some place opens it anyway: that, FHIR cannot say without the map. */
function gateOf(base: KnowledgeBase, id: string): readonly string[] | null {
  const sign = base.signs.find((each) => each.id === id);
  return sign?.gate !== undefined && (sign.ungatedFor ?? []).length === 0
    ? linesOfGate(base, sign.gate)
    : null;
}

/** One entry of a record of answers. */
const entry = (
  key: 'lines' | 'began' | 'features',
  id: string,
  field: Omit<Field, 'read' | 'write'>
): Field => ({
  ...field,
  read: ({ answers }) => {
    const value = key === 'lines' ? lineAnswer(answers, id) : answers[key][id];
    return value === undefined ? [] : [value];
  },
  write: (draft, [value]) => Object.assign(draft.answers, { [key]: { ...draft.answers[key], [id]: value } })
});

/** Each line, and behind a sign that asks for it when it began. */
export function lineFields(base: KnowledgeBase, words: QuestionnaireWords): readonly Field[] {
  const optionsOf = (field: 'line' | 'began', codes: readonly string[]) =>
    codes.map((code) => ({ code, display: words.optionOf(field, code) }));
  /** Only a question that offers it can be declined: elsewhere "prefer not to say" would be a danger that nobody asked about. */
  const declinable = new Set(base.signs.flatMap((sign) => (sign.mayDecline ? [sign.id] : [])));
  const all = answerShape.lines.each.options;
  const asked = all.filter((option) => option !== 'declined');
  return lineIds(base).flatMap((id): readonly Field[] => {
    const gate = gateOf(base, id);
    const label = words.labelOf(id);
    const line = entry('lines', id, {
      linkId: id,
      group: 'safety',
      type: 'choice',
      text: label,
      options: optionsOf('line', declinable.has(id) ? all : asked),
      careful: firstOf('yes', 'unsure'),
      ...(gate !== null && { when: { linkIds: gate, codes: ['yes', 'unsure'] } })
    });
    if (base.signs.find((sign) => sign.id === id)?.asksWhenItBegan !== true) return [line];
    const began = entry('began', id, {
      linkId: `began-${id}`,
      group: 'safety',
      type: 'choice',
      text: words.began(label),
      options: optionsOf('began', answerShape.began.each.options),
      careful: firstOf('new', 'unknown'),
      when: { linkIds: [id], codes: ['yes'] }
    });
    return [line, began];
  });
}

/** Habits, and what sets it off or eases it; not what follows from other answers. */
export const featureFields = (base: KnowledgeBase, words: QuestionnaireWords): readonly Field[] =>
  base.features
    .filter(({ list }) => list !== 'derived')
    .map(({ id }) =>
      entry('features', id, {
        linkId: `feature-${id}`,
        group: 'habits',
        type: 'boolean',
        text: words.labelOf(id),
        careful: firstOf(true)
      })
    );
