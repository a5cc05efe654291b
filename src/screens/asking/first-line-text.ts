// The words of the first two screens' lines, without the words of all the others.
import { firstSigns } from '#text/first-signs.ts';
import type { Line } from '#interview/screens.ts';
import type { LineText } from './line-text.ts';

/** The words of a line of the first two screens. */
export function firstLineText({ id }: Line): LineText {
  const texts: Readonly<Record<string, LineText>> = firstSigns;
  return texts[id] ?? { label: id };
}
