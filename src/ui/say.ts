// The one way for a sentence to get its names, numbers and lists: nothing is glued, and no slot stays empty unseen.
import { between, changesFirstLetter, listLocales, locale, marks, pairs } from '#text/locale.ts';

type Value = string | number;

/** The names in braces: of a sentence known when it is compiled, a slot forgotten or too many is a type error. */
type SlotsOf<Sentence extends string> = string extends Sentence
  ? string
  : Sentence extends `${string}{${infer Slot}}${infer Rest}`
    ? Slot | SlotsOf<Rest>
    : never;

/** The forms of a sentence that counts; which of them a language has, `Intl.PluralRules` says. */
export type CountedText = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** A sentence and what was to fill it do not fit each other. */
export class SlotError extends Error {
  override readonly name = 'SlotError';
}

/**
 * Fills the slots of a sentence, `{name}` with the value of that name; numbers are written as the language does.
 * @param spare values that not every sentence of a kind has a slot for
 * @throws SlotError where a slot has no value, or one of `values` no slot
 */
export function say<Sentence extends string, Spare extends string = never>(
  sentence: Sentence,
  values: Readonly<Record<Exclude<SlotsOf<Sentence>, Spare>, Value>>,
  spare?: Readonly<Record<Spare, Value>>
): string {
  const given: Readonly<Record<string, Value | undefined>> = { ...spare, ...values };
  const unused = new Set(Object.keys(values));
  const said = sentence.replace(/\{(\w+)\}/g, (_, slot: string) => {
    unused.delete(slot);
    const value = given[slot];
    if (value === undefined) throw new SlotError(`no {${slot}}: ${sentence}`);
    return typeof value === 'number' ? value.toLocaleString(locale) : value;
  });
  for (const name of unused) throw new SlotError(`no slot ${name}: ${sentence}`);
  return said;
}

/** The form for this number, with `{count}` filled where the form has it. */
export const sayCount = (forms: CountedText, count: number, values: Readonly<Record<string, Value>> = {}) =>
  say(forms[new Intl.PluralRules(locale).select(count)] ?? forms.other, values, { count });

/** A list in words: "a, b, and c", "a or b" for a `disjunction`, "a, b, c" for a `unit`. */
export const sayList = (
  words: readonly string[],
  type: Intl.ListFormatType = 'conjunction',
  style: keyof typeof listLocales = 'prose'
) => new Intl.ListFormat(listLocales[style], { type }).format(words);

/** Whole sentences, one after the other. */
export const saySentences = (sentences: readonly string[]) => sentences.join(between.sentences);

/** Things side by side that may hold commas of their own. */
export const sayApart = (things: readonly string[]) => things.join(between.long);

/** Words with their marks: quoted, in brackets, with a colon. */
export const sayAs = (mark: keyof typeof marks, words: Value) => say(marks[mark], { words });

/** Two things that belong together: a label and its value, a thing and what explains it. */
export const sayPair = (pair: keyof typeof pairs, first: Value, second: Value) =>
  say(pairs[pair], { first, second });

/** A label within a sentence. */
export const sayInside = (label: string) =>
  changesFirstLetter ? label.charAt(0).toLocaleLowerCase(locale) + label.slice(1) : label;

/** A word from within a sentence at its start. */
export const sayFirst = (words: string) => words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
