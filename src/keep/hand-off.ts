// Answers into the fragment of a link and back: from a phone to a clinic's screen, and home again. Nothing is sent.
import * as v from 'valibot';
import { handOffCodebook as book } from '#content/hand-off-codebook.ts';
import type { KnowledgeBase } from '#content/schema.ts';
import type { BandAnswer, InterviewAnswers } from '#interview/interview-answers.ts';
import { BitReader, BitsEndedError, BitWriter } from './bits.ts';
import { StoredAnswers } from './read-tab-session.ts';
import { seal, unseal } from './sealed-text.ts';

/** Of the layout below; a change that older links do not have raises it. */
const handOffVersion = 2;
/** Without the last part, how sure somebody is and what they swapped; still read. */
const firstVersion = 1;
/** Letters each text may have. Ours: together with all answers they fit one code of a size that a phone can read. */
export const textLimits = { activity: 200, ownWords: 160, mainQuestion: 120 } as const;
/** Bytes that the three texts may take together, whatever the script they are written in. Ours. */
const mostTextBytes = 480;
/** No link of ours is longer. Ours. */
const mostLetters = 1200;
/** Hours after which the danger signs of a link are asked again. Ours. */
export const freshHours = 24;

/** What goes along with the answers. */
export interface HandOffExtras {
  readonly ownWords: string;
  readonly mainQuestion: string;
  /** Whether findings were set by hand at the clinic. */
  readonly isByClinician: boolean;
  /** When the link was made, in milliseconds since 1970; kept to the hour. */
  readonly madeAt: number;
}

/** What a link turned out to be. */
export type HandOff =
  | { readonly kind: 'empty' | 'damaged' | 'unknown-version' | 'too-long' }
  | {
      readonly kind: 'ok';
      readonly answers: InterviewAnswers;
      readonly extras: HandOffExtras;
      /** Answers that this version of the app has no question for: then the danger signs are to be asked again. */
      readonly dropped: readonly string[];
    };

const who = [null, 'me', 'with-me', 'not-here'] as const;
const pregnancy = [null, 'pregnant', 'postpartum', 'possible', 'no', 'cannot-apply'] as const;
const line = [undefined, 'yes', 'no', 'unsure', 'declined'] as const;
const began = [undefined, 'new', 'old', 'unknown'] as const;
const truth = [undefined, true, false] as const;
const floor = [null, true, false] as const;
/** Numbers beyond every answer, for what is not one. */
const ages = { withheld: 126, none: 127 } as const;
const dizzy = 15;
const noPain = 15;
const notAsked = 15;
/** The other form of an item, then the items. */
const swapPlaces: readonly string[] = ['alternative', ...book.items];
/** As many as a plan has items, and one more for a plan that has changed since. Ours. */
const mostSwaps = 6;
const hourMs = 3_600_000;

const place = (list: readonly unknown[], value: unknown) => Math.max(0, list.indexOf(value));

/** As many whole letters as fit; a letter of another plane counts twice, as in a box with a `maxlength`. */
function cut(text: string, letters: number, bytes: number): Uint8Array {
  const encoder = new TextEncoder();
  let kept = '';
  for (const letter of text.trim()) {
    const next = kept + letter;
    if (next.length > letters || encoder.encode(next).length > bytes) break;
    kept = next;
  }
  return encoder.encode(kept);
}

/** Each list says its length first, so that a list that has grown since is read as far as it went. */
function writeList<T>(out: BitWriter, ids: readonly T[], write: (id: T) => void): void {
  out.write(ids.length, 8);
  ids.forEach(write);
}

function writeTest(out: BitWriter, answer: InterviewAnswers['tests'][string] | undefined): void {
  const band = (value: BandAnswer) => out.write(value === 'dizzy' ? dizzy : Math.min(value, dizzy - 1), 4);
  if (answer === undefined) out.write(0, 2);
  else if (typeof answer === 'object') {
    out.write(2, 2);
    band(answer.left);
    band(answer.right);
  } else {
    out.write(1, 2);
    band(answer);
  }
}

/**
 * Packs answers for a link.
 * @returns the fragment without "#", at most 1,200 letters; texts beyond `textLimits` are cut
 */
export function packHandOff(answers: InterviewAnswers, extras: HandOffExtras): string {
  const out = new BitWriter();
  out.write(handOffVersion, 8);
  out.write(Math.max(0, Math.round(extras.madeAt / hourMs)), 24);
  out.write(extras.isByClinician ? 1 : 0, 1);
  out.write(place(who, answers.who), 2);
  out.write(answers.age === null ? ages.none : answers.age === 'withheld' ? ages.withheld : answers.age, 7);
  out.write(place(pregnancy, answers.pregnancy), 3);
  out.write(place(floor, answers.floor), 2);
  // Between two numbers the larger one, which asks for more care.
  out.write(answers.pain === null ? noPain : Math.ceil(answers.pain), 4);
  out.write(place([null, ...book.weekBands], answers.weekBand), 8);
  out.write(place([null, ...book.countries], answers.country), 8);
  out.write(place([null, ...book.guesses], answers.guess), 8);
  writeList(out, book.lines, (id) => out.write(place(line, answers.lines[id]), 3));
  writeList(out, book.began, (id) => out.write(place(began, answers.began[id]), 2));
  writeList(out, book.features, (id) => out.write(place(truth, answers.features[id]), 2));
  writeList(out, book.zones, (id) => out.write(answers.zones.includes(id) ? 1 : 0, 1));
  writeList(out, book.sites, (id) => out.write(answers.quickSites.includes(id) ? 1 : 0, 1));
  writeList(out, book.kit, (id) => out.write(answers.kit.includes(id) ? 1 : 0, 1));
  writeList(out, book.tests, (id) => writeTest(out, answers.tests[id]));
  let left = mostTextBytes;
  for (const [text, letters] of [
    [answers.activity, textLimits.activity],
    [extras.ownWords, textLimits.ownWords],
    [extras.mainQuestion, textLimits.mainQuestion]
  ] as const) {
    const bytes = cut(text, letters, left);
    left -= bytes.length;
    out.write(bytes.length, 10);
    for (const byte of bytes) out.write(byte, 8);
  }
  out.write(answers.confidence ?? notAsked, 4);
  const swaps = Object.entries(answers.swaps).map((pair) => pair.map((id) => swapPlaces.indexOf(id)));
  const known = swaps.filter((pair) => !pair.includes(-1)).slice(0, mostSwaps);
  out.write(known.length, 3);
  for (const place of known.flat()) out.write(place, 6);
  return seal(out.toBytes());
}

/** What a link or a file brought, where it could be read. */
export type OpenedAnswers = Extract<HandOff, { kind: 'ok' }>;

/** Says that the bytes hold something no packer wrote. */
class ForeignBytesError extends Error {
  override readonly name = 'ForeignBytesError';
}

/** The value at a place, or an end to the reading. */
function at<T>(list: readonly T[], index: number): T {
  if (index >= list.length)
    throw new ForeignBytesError(`Expected one of ${list.length}, but found ${index}.`);
  return list[index] as T;
}

function readList(bits: BitReader, ids: readonly string[], read: (id: string) => void): void {
  const length = bits.read(8);
  if (length > ids.length) throw new ForeignBytesError(`Expected ${ids.length} ids at most.`);
  ids.slice(0, length).forEach(read);
}

function readChoices<T>(
  bits: BitReader,
  ids: readonly string[],
  choices: readonly (T | undefined)[],
  width: number
): Record<string, T> {
  const given: Record<string, T> = {};
  readList(bits, ids, (id) => {
    const value = at(choices, bits.read(width));
    if (value !== undefined) given[id] = value;
  });
  return given;
}

function readChosen(bits: BitReader, ids: readonly string[]): readonly string[] {
  const chosen: string[] = [];
  readList(bits, ids, (id) => {
    if (bits.read(1) === 1) chosen.push(id);
  });
  return chosen;
}

function readTests(bits: BitReader): Record<string, InterviewAnswers['tests'][string]> {
  const tests: Record<string, InterviewAnswers['tests'][string]> = {};
  const band = (): BandAnswer => {
    const value = bits.read(4);
    return value === dizzy ? 'dizzy' : value;
  };
  readList(bits, book.tests, (id) => {
    const shape = at([0, 1, 2], bits.read(2));
    if (shape === 1) tests[id] = band();
    if (shape === 2) tests[id] = { left: band(), right: band() };
  });
  return tests;
}

function readText(bits: BitReader): string {
  const bytes = Uint8Array.from({ length: bits.read(10) }, () => bits.read(8));
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** What version 2 added. */
function readLast(bits: BitReader): Pick<InterviewAnswers, 'confidence' | 'swaps'> {
  const confidence = bits.read(4);
  const swaps = Array.from({ length: bits.read(3) }, () => [
    at(swapPlaces, bits.read(6)),
    at(swapPlaces, bits.read(6))
  ]);
  return {
    confidence: confidence === notAsked ? null : confidence,
    swaps: Object.fromEntries(swaps) as Record<string, string>
  };
}

function read(
  bits: BitReader,
  version: number
): { readonly answers: unknown; readonly extras: HandOffExtras } {
  const madeAt = bits.read(24) * hourMs;
  const isByClinician = bits.read(1) === 1;
  const first = {
    who: at(who, bits.read(2)),
    age: bits.read(7),
    pregnancy: at(pregnancy, bits.read(3)),
    floor: at(floor, bits.read(2)),
    pain: bits.read(4),
    weekBand: at([null, ...book.weekBands], bits.read(8)),
    country: at([null, ...book.countries], bits.read(8)),
    guess: at([null, ...book.guesses], bits.read(8)),
    lines: readChoices(bits, book.lines, line, 3),
    began: readChoices(bits, book.began, began, 2),
    features: readChoices(bits, book.features, truth, 2),
    zones: readChosen(bits, book.zones),
    quickSites: readChosen(bits, book.sites),
    kit: readChosen(bits, book.kit),
    tests: readTests(bits),
    activity: readText(bits)
  };
  const extras = { ownWords: readText(bits), mainQuestion: readText(bits), isByClinician, madeAt };
  const last = version === firstVersion ? {} : readLast(bits);
  if (!bits.isAtEnd) throw new ForeignBytesError('Expected the end.');
  const age = first.age === ages.none ? null : first.age === ages.withheld ? 'withheld' : first.age;
  const pain = first.pain === noPain ? null : first.pain;
  return { answers: { ...first, ...last, age, pain }, extras };
}

/** Ids of answers that the app no longer has a question for. */
function unknownIds(base: KnowledgeBase, answers: InterviewAnswers): readonly string[] {
  const known = new Set([
    ...[base.signs, base.gates, base.features, base.zones, base.selfTests, base.weekBands].flatMap((list) =>
      list.map(({ id }: { readonly id: string }) => id)
    ),
    ...base.axialCriteria,
    ...base.cautionIds,
    ...base.kitIds
  ]);
  return [
    ...Object.keys(answers.lines),
    ...Object.keys(answers.features),
    ...Object.keys(answers.tests),
    ...answers.zones,
    ...answers.kit,
    ...(answers.weekBand === null ? [] : [answers.weekBand])
  ].filter((id) => !known.has(id));
}

/**
 * Reads a link's fragment. Never throws: what cannot be read is one of the other kinds.
 * @param base the questions that the app has now
 * @param fragment with or without "#"
 */
export function unpackHandOff(base: KnowledgeBase, fragment: string): HandOff {
  const text = fragment.replace(/^#/, '');
  if (text === '') return { kind: 'empty' };
  if (text.length > mostLetters) return { kind: 'too-long' };
  const bytes = unseal(text);
  if (bytes === null) return { kind: 'damaged' };
  try {
    const bits = new BitReader(bytes);
    const version = bits.read(8);
    if (version !== handOffVersion && version !== firstVersion) return { kind: 'unknown-version' };
    const { answers, extras } = read(bits, version);
    const checked = v.safeParse(StoredAnswers, answers);
    if (!checked.success) return { kind: 'damaged' };
    return { kind: 'ok', answers: checked.output, extras, dropped: unknownIds(base, checked.output) };
  } catch (cause) {
    // TypeError: letters that are not UTF-8. Anything else would be a fault of ours.
    if (cause instanceof BitsEndedError || cause instanceof ForeignBytesError || cause instanceof TypeError)
      return { kind: 'damaged' };
    throw cause;
  }
}

/** Whether the danger signs of a link must be asked again: it is old, of no known time, or partly unreadable. */
export function needsAskingAgain(handOff: OpenedAnswers, nowMs: number): boolean {
  const hours = (nowMs - handOff.extras.madeAt) / hourMs;
  // A link from the future says that one of the two clocks is wrong.
  return handOff.dropped.length > 0 || hours > freshHours || hours < -1;
}

/** Answers as they are opened again later: each "no" to a danger sign is taken back, every other answer counts on. */
export function withSignsToAsk(base: KnowledgeBase, answers: InterviewAnswers): InterviewAnswers {
  const asked = new Set([...base.signs, ...base.gates].map(({ id }) => id));
  const lines = Object.entries(answers.lines).filter(
    ([id, answer]) => !asked.has(id) || answer === 'yes' || answer === 'unsure'
  );
  return { ...answers, lines: Object.fromEntries(lines) };
}
