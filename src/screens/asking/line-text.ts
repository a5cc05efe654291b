// The words of a line in a list, whatever kind of line it is.
import type { AskedText } from '#content/text/shape.ts';
import type { Line, Screen } from '#interview/screens.ts';
import { features } from '#text/features.ts';
import { cautionLines, cautionMeanings, cautions, noneAlone } from '#text/interview-later.ts';
import { lists } from '#text/interview.ts';
import { axialCriteria, gates, signs } from '#text/signs.ts';
import { say } from '#ui/say.ts';

/** What a line shows: the end of its question, and the words that open beneath it. */
export interface LineText extends AskedText {
  /** Its short name. */
  readonly label: string;
  /** A whole question, of what is asked beneath another line. */
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
            : {
                label: lookUp(cautions, id) ?? id,
                line: lookUp(cautionLines, id),
                meaning: lookUp(cautionMeanings, id)
              };
  return text ?? { label: id };
}

/** "None of these": a list that stands alone says how many it has, and since when they count. */
export function noneText({ id, lines }: Screen): string {
  const since = lookUp<string>(noneAlone.since, id);
  return since === undefined ? lists.none : say(since, { none: noneAlone.of[lines.length] ?? lists.none });
}
