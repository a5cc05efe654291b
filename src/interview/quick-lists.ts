// Lists about danger that are passed faster than they can be read: three in a row are shown again, once on a way.
import type { Screen } from './screens.ts';

/** Milliseconds that the quickest eye needs for a line. Ours. */
const msPerLine = 300;
/** So many in a row. Ours. */
const inARow = 3;

/** A list that was answered and left. */
export interface PassedList {
  readonly screen: Pick<Screen, 'id' | 'lines'>;
  /** Whether nothing on it was ticked. */
  readonly isNone: boolean;
  /** When it came and when it was left, on one clock that never goes back, in milliseconds. */
  readonly shownAt: number;
  readonly passedAt: number;
}

/** What is known of a way, for as long as its page stands. */
export interface Pace {
  /** The last quick lists in a row. */
  readonly quick: readonly PassedList['screen'][];
  /** Lists passed so far: coming back to one, nobody reads it all again. */
  readonly passed: readonly string[];
  readonly wasSaid: boolean;
}
export const firstPace: Pace = { quick: [], passed: [], wasSaid: false };

/** @returns the pace after one more list, and the lists to show again: none, or three */
export function passList(
  pace: Pace,
  { screen, isNone, shownAt, passedAt }: PassedList
): { readonly pace: Pace; readonly again: readonly PassedList['screen'][] } {
  const { passed, wasSaid } = pace;
  const unread = screen.lines.map(({ id }) => id).filter((id) => !passed.includes(id));
  if (unread.length === 0) {
    // Passed again with a tick it was read after all: what was ticked is not to be taken back.
    const isRead = !isNone && pace.quick.some(({ id }) => id === screen.id);
    return { pace: isRead ? { ...pace, quick: [] } : pace, again: [] };
  }
  const isQuick = isNone && passedAt - shownAt < msPerLine * unread.length;
  const quick = isQuick ? [...pace.quick, screen] : [];
  const again = quick.length === inARow && !wasSaid ? quick : [];
  const isSaid = again.length > 0;
  return {
    pace: {
      quick: isSaid ? [] : quick.slice(1 - inARow),
      passed: [...passed, ...unread],
      wasSaid: wasSaid || isSaid
    },
    again
  };
}
