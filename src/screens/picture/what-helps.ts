// Whether an idea may say what often helps: warmth and pressing are not for everybody.
import type { Assessment } from '#reasoning/assess.ts';

/** Not where only comfort may be shown, nor where a caution takes warmth or pressing away. */
export const mayTellWhatHelps = ({ triage, cautions }: Assessment): boolean =>
  triage.content === 'full' && !cautions.has('SKIN') && !cautions.has('BLOOD') && !cautions.has('SURG');
