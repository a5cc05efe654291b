// Answers as they are stored, held to their shape: the only schema of them for tab, device, link and file.
import * as v from 'valibot';
import { answerShape, type AnswerForm, type AnswerKey } from '#interview/answer-shape.ts';
import { emptyAnswers, type InterviewAnswers } from '#interview/interview-answers.ts';

const band = v.union([v.pipe(v.number(), v.integer(), v.minValue(0)), v.literal('dizzy')]);
const degrees = (most: number) =>
  v.nullable(v.union([v.pipe(v.number(), v.minValue(0), v.maxValue(most)), v.literal('pain')]));
const measuredDegrees = (most: number) =>
  v.pipe(
    v.strictObject({ left: degrees(most), right: degrees(most) }),
    v.check(({ left, right }) => left !== null || right !== null, 'Expected one side at least.')
  );
const result = v.union([band, v.strictObject({ left: band, right: band })]);

/** One answer of a form that was given. */
function givenSchema(form: AnswerForm): v.GenericSchema {
  switch (form.form) {
    case 'choice':
      return form.options ? v.picklist(form.options) : v.string();
    case 'number': {
      const [least, most] = form.range;
      const inRange = v.pipe(v.number(), v.minValue(least), v.maxValue(most));
      const number = form.isWhole ? v.pipe(inRange, v.integer()) : inRange;
      return form.or === undefined ? number : v.union([v.literal(form.or), number]);
    }
    case 'truth':
      return v.boolean();
    case 'result':
      return result;
    case 'degrees':
      return measuredDegrees(form.most);
    case 'text':
      return v.pipe(v.string(), v.maxLength(form.most));
    case 'some':
      return v.array(form.options ? v.picklist(form.options) : v.string());
    case 'record':
      return v.record(v.string(), givenSchema(form.each));
    default:
      return form satisfies never;
  }
}

function storedSchema(key: AnswerKey): v.GenericSchema {
  const row: AnswerForm & { readonly isLater?: true } = answerShape[key];
  const given = givenSchema(row);
  const schema = emptyAnswers[key] === null ? v.nullable(given) : given;
  return row.isLater ? v.optional(schema, emptyAnswers[key]) : schema;
}

const keys = Object.keys(answerShape) as AnswerKey[];
/** By the kind of answer. What a record from before some kind was asked is without, is empty. */
export const StoredAnswers = v.strictObject(
  Object.fromEntries(keys.map((key) => [key, storedSchema(key)])) as {
    readonly [Key in AnswerKey]: v.GenericSchema<unknown, InterviewAnswers[Key]>;
  }
) satisfies v.GenericSchema<unknown, InterviewAnswers>;
