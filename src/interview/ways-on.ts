// Which ways lead on from a screen: back, and to the next.
import { firstListId } from '#content/ids.ts';
import type { Triage } from '#reasoning/triage.ts';
import type { Screen } from './screens.ts';

/** Where somebody is. */
interface Standing {
  readonly screen: Pick<Screen, 'id' | 'kind'>;
  /** Whether all answers are looked through. */
  readonly isReviewing: boolean;
  /** Whether the page of care stays, in an emergency. */
  readonly isHeld: boolean;
  readonly triage: Pick<Triage, 'content'>;
}

/** Whether a screen has a way back and a way on; from a page of care one leads on only where something may be shown. */
export function waysOn({ screen, isReviewing, isHeld, triage }: Standing): {
  readonly hasBack: boolean;
  readonly hasNext: boolean;
} {
  const careGoesOn = screen.kind === 'care' && triage.content !== 'none';
  return {
    hasBack: isReviewing || (screen.id !== firstListId && !isHeld),
    hasNext: isReviewing || careGoesOn || !['care', 'plan', 'still'].includes(screen.kind)
  };
}

/** The screen that follows the steps of the picture: the last questions before the plan. */
export function screenAfterPicture<S extends Pick<Screen, 'kind'>>(screens: readonly S[]): S | undefined {
  const last = screens.findLastIndex(({ kind }) => kind === 'explain');
  return last < 0 ? undefined : screens[last + 1];
}
