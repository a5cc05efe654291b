// What the region chart says of a part, in a word or two: in the chart, beside it and in the table alike.
import { regionChart as words } from '#text/charts.ts';
import { say } from '#ui/say.ts';
import type { ShiftMark } from './region-chart.geometry.ts';

/** What the ideas that lead say of a part. */
export function saidOf({ shift, isHollow, side }: ShiftMark): string {
  const said = (isHollow ? words.hollow : words.named)[shift];
  return side && !isHollow ? say(words.onSide[side], { said }) : said;
}

/** Why a mark is hollow: no check has been done, or one has and did not show it. */
export const whyHollowOf = ({ isChecked }: ShiftMark, mayTry: boolean): string =>
  isChecked ? words.checkedNotSeen : mayTry ? words.notChecked : words.notCheckedYet;
