// The words of a line in a list, whatever kind of line it is.
import type { Line } from '#interview/screens.ts';
import { features } from '#text/features.ts';
import { cautionMeanings, cautions } from '#text/interview-later.ts';
import { axialCriteria, gates, signs } from '#text/signs.ts';

/** What a line shows: its label, and the words that open beneath it. */
export interface LineText {
  readonly label: string;
  readonly question?: string;
  readonly meaning?: string;
}

const lookUp = <T>(record: Readonly<Record<string, T>>, id: string): T | undefined => record[id];

/** The words of a line; a line without words is a mistake in content, which the content check reports. */
export function lineText({ kind, id }: Line): LineText {
  const text: LineText | undefined =
    kind === 'sign'
      ? lookUp<LineText>(signs, id)
      : kind === 'gate'
        ? lookUp<LineText>(gates, id)
        : kind === 'criterion'
          ? lookUp<LineText>(axialCriteria, id)
          : kind === 'feature'
            ? lookUp<LineText>(features, id)
            : { label: lookUp(cautions, id) ?? id, meaning: lookUp(cautionMeanings, id) };
  return text ?? { label: id };
}
