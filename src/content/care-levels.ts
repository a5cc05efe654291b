// Levels of care, and what the page of care says of keeping still and of pregnancy by rule.
import type { CareLevel } from './schema.ts';

/** Most urgent first. The steps follow the published scale from treat-and-monitor to emergency; the cuts are ours. */
export const careLevels = [
  {
    id: 'emergency-call',
    code: 'L1',
    band: 'call-or-hospital',
    dueDays: [],
    sources: ['finucane-2020', 'ours']
  },
  { id: 'ed-today', code: 'L2', band: 'call-or-hospital', dueDays: [], sources: ['finucane-2020', 'ours'] },
  { id: 'same-day', code: 'L3', band: 'today', dueDays: [], sources: ['finucane-2020', 'ours'] },
  { id: 'soon', code: 'L4', band: 'book', dueDays: [3, 7, 14], sources: ['finucane-2020', 'ours'] },
  { id: 'self-care', code: 'L5', band: 'none', dueDays: [], sources: ['finucane-2020', 'ours'] }
] as const satisfies readonly CareLevel[];

/** From this many weeks on, "soon" says "if nobody has checked this yet". Ours. */
export const longPainWeeks = 52;

/** After a hard hit or with a hurt neck: keep still until somebody has checked, whatever the day. */
export const stillRules = ['R42', 'R43', 'R44', 'R45'] as const;
/** A small lift or knock, or a sharp pain over the bones, where bones may be thin: move gently. */
export const gentleRules = ['R46', 'R49', 'R99'] as const;

/**
 * What may ease the days in pregnancy and after a birth: general, nothing to practise, and at this level only.
 * A pelvis is spoken of for the low back and the leg; the places are ours, and so is that it waits where a bone may be sore.
 */
export const maternityHelps = {
  levels: ['soon'],
  pelvisSites: ['low-back', 'leg'],
  sources: ['cuh-pelvic-girdle', 'fsh-pelvic-girdle', 'lewisham-pelvic-girdle', 'uktis-ibuprofen', 'ours']
} as const;
