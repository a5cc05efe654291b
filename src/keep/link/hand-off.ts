// Answers into the fragment of a link and back: from a phone to a clinic's screen, and home again. Nothing is sent.
import * as v from 'valibot';
import type { KnowledgeBase } from '#content/schema.ts';
import { answerShape } from '#interview/answer-shape.ts';
import { isFresh } from '#interview/ask-again.ts';
import type { InterviewAnswers } from '#interview/interview-answers.ts';
import { StoredAnswers } from '../tab/stored-answers.ts';
import { codecOf, ForeignBytesError } from './answer-codec.ts';
import { BitReader, BitsEndedError } from './bits.ts';
import { textLimits, type HandOffExtras } from './hand-off-extras.ts';
import { linkLetters } from './link-letters.ts';
import { LinkWriter, readText } from './link-text.ts';
import { linkParts } from './link-layout.ts';
import { seal, unseal } from './sealed-text.ts';
import { withoutUnknown } from './without-unknown.ts';

/** Of the layout; every one before it is still read. */
const handOffVersion = linkParts.length;
/** No link of ours is longer. Ours. */
const mostLetters = 1200;
const hourMs = 3_600_000;

/** What a link turned out to be. */
export type HandOff =
  | { readonly kind: 'empty' | 'damaged' | 'unknown-version' | 'too-long' }
  | {
      readonly kind: 'ok';
      readonly answers: InterviewAnswers;
      readonly extras: HandOffExtras;
      /** What was left out, because it could not be taken as it stood: then the danger signs are to be asked again. */
      readonly dropped: readonly string[];
    };

/** What a link or a file brought, where it could be read. */
export type OpenedAnswers = Extract<HandOff, { kind: 'ok' }>;

const parts = linkParts.map((part) =>
  part.map(([key, place]) => ({ key, codec: codecOf(answerShape[key], place) }))
);

/**
 * Packs answers for a link.
 * @returns the fragment without "#", at most 1,200 letters; texts beyond their limits are cut
 */
export function packHandOff(answers: InterviewAnswers, extras: HandOffExtras): string {
  const out = new LinkWriter();
  out.write(handOffVersion, 8);
  out.write(Math.max(0, Math.floor(extras.madeAt / hourMs)), 24);
  out.write(extras.isByClinician ? 1 : 0, 1);
  // What is carried along counts until its line is answered anew.
  const told = { ...answers, lines: { ...answers.carried, ...answers.lines } };
  for (const [at, part] of parts.entries()) {
    for (const { key, codec } of part) codec.write(out, told[key]);
    if (at > 0) continue;
    out.writeText(extras.ownWords, textLimits.ownWords);
    out.writeText(extras.mainQuestion, textLimits.mainQuestion);
  }
  return seal(out.toBytes());
}

function read(
  bits: BitReader,
  version: number
): { readonly answers: unknown; readonly extras: HandOffExtras } {
  const madeAt = bits.read(24) * hourMs;
  const isByClinician = bits.read(1) === 1;
  const answers: Record<string, unknown> = {};
  const words = { ownWords: '', mainQuestion: '' };
  for (const [at, part] of parts.slice(0, version).entries()) {
    for (const { key, codec } of part) answers[key] = codec.read(bits);
    if (at > 0) continue;
    words.ownWords = readText(bits);
    words.mainQuestion = readText(bits);
  }
  if (!bits.isAtEnd) throw new ForeignBytesError('Expected the end.');
  return { answers, extras: { ...words, isByClinician, madeAt } };
}

/**
 * Reads a link's fragment, with whatever a mail or chat program put around it.
 * Never throws: what cannot be read is one of the other kinds.
 * @param base the questions that the app has now
 * @param fragment with or without "#"
 */
export function unpackHandOff(base: KnowledgeBase, fragment: string): HandOff {
  if (fragment === '' || fragment === '#') return { kind: 'empty' };
  const candidates = linkLetters(fragment);
  const texts = candidates.filter(({ length }) => length <= mostLetters);
  if (candidates.length > 0 && texts.length === 0) return { kind: 'too-long' };
  const bytes = texts.map(unseal).find((opened) => opened !== null);
  if (!bytes) return { kind: 'damaged' };
  try {
    const bits = new BitReader(bytes);
    const version = bits.read(8);
    if (version < 1 || version > handOffVersion) return { kind: 'unknown-version' };
    const { answers, extras } = read(bits, version);
    const checked = v.safeParse(StoredAnswers, answers);
    if (!checked.success) return { kind: 'damaged' };
    return { kind: 'ok', extras, ...withoutUnknown(base, checked.output) };
  } catch (cause) {
    // TypeError: letters that are not UTF-8. Anything else would be a fault of ours.
    if (cause instanceof BitsEndedError || cause instanceof ForeignBytesError || cause instanceof TypeError)
      return { kind: 'damaged' };
    throw cause;
  }
}

/** Whether the danger signs of a link must be asked again: it is old, of no known time, or partly unreadable. */
export function needsAskingAgain(handOff: OpenedAnswers, nowMs: number): boolean {
  return handOff.dropped.length > 0 || !isFresh(handOff.extras.madeAt, nowMs);
}
