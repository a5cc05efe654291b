// A person's own words, or those of a link, among ours: they stay in their place and do not pass for ours.
import { sayAs } from '#ui/say.ts';

const places = (name: string) => `{${name}}`;
/** Letters of scripts that run from right to left. */
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** On one line, and without the marks that turn the direction of whatever stands around them. */
export const plainWords = (words: string): string =>
  words
    .replace(/\p{Bidi_Control}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/** The same for a slot of plain text: what runs from right to left is kept apart from what stands around it. */
export function keptApart(words: string): string {
  const plain = plainWords(words);
  return rightToLeft.test(plain) ? `\u2068${plain}\u2069` : plain;
}

/** In quotation marks that they cannot close, for plain text. */
export const quotedWords = (words: string): string => sayAs('quoted', keptApart(words.replaceAll('"', "'")));

/** One of our sentences before and after `{place}`, for markup around the words; null where it has no such place. */
export function splitAtWords(template: string, place: string): readonly [string, string] | null {
  const at = template.indexOf(places(place));
  return at < 0 ? null : [template.slice(0, at), template.slice(at + places(place).length)];
}
