// The zones of the body map, in the order in which a keyboard or a list meets them: head to foot, left first.
import type { Zone } from './schema.ts';

/**
 * What marking a zone means: the places it chooses, the signs it answers with yes, the signs it asks at once,
 * and the note it shows. `left` and `right` are the person's own. Nothing that can be tapped is silent.
 * @source which place a zone means follows the triage rules; how the skin is divided is ours
 */
export const zones = [
  { id: 'head-back', view: 'back', side: 'middle', sites: [], gives: [], asks: [], note: 'head' },
  { id: 'neck-back', view: 'back', side: 'middle', sites: ['neck'], gives: [], asks: [] },
  { id: 'shoulder-top-left', view: 'back', side: 'left', sites: ['neck', 'shoulder'], gives: [], asks: [] },
  { id: 'shoulder-top-right', view: 'back', side: 'right', sites: ['neck', 'shoulder'], gives: [], asks: [] },
  { id: 'shoulder-behind-left', view: 'back', side: 'left', sites: ['shoulder'], gives: [], asks: [] },
  { id: 'shoulder-behind-right', view: 'back', side: 'right', sites: ['shoulder'], gives: [], asks: [] },
  { id: 'blade-left', view: 'back', side: 'left', sites: ['shoulder', 'upper-back'], gives: [], asks: [] },
  { id: 'blade-right', view: 'back', side: 'right', sites: ['shoulder', 'upper-back'], gives: [], asks: [] },
  {
    id: 'blade-inner-left',
    view: 'back',
    side: 'left',
    sites: ['upper-back', 'shoulder'],
    gives: [],
    asks: []
  },
  {
    id: 'blade-inner-right',
    view: 'back',
    side: 'right',
    sites: ['upper-back', 'shoulder'],
    gives: [],
    asks: []
  },
  { id: 'upper-arm-back-left', view: 'back', side: 'left', sites: ['shoulder'], gives: [], asks: [] },
  { id: 'upper-arm-back-right', view: 'back', side: 'right', sites: ['shoulder'], gives: [], asks: [] },
  { id: 'mid-back', view: 'back', side: 'middle', sites: ['upper-back'], gives: [], asks: [] },
  { id: 'ribs-behind-left', view: 'back', side: 'left', sites: ['upper-back'], gives: [], asks: [] },
  { id: 'ribs-behind-right', view: 'back', side: 'right', sites: ['upper-back'], gives: [], asks: [] },
  { id: 'low-back', view: 'back', side: 'middle', sites: ['low-back'], gives: [], asks: [] },
  { id: 'flank-left', view: 'back', side: 'left', sites: ['low-back'], gives: ['flank-pain'], asks: [] },
  { id: 'flank-right', view: 'back', side: 'right', sites: ['low-back'], gives: ['flank-pain'], asks: [] },
  { id: 'forearm-back-left', view: 'back', side: 'left', sites: ['arm'], gives: [], asks: [] },
  { id: 'forearm-back-right', view: 'back', side: 'right', sites: ['arm'], gives: [], asks: [] },
  { id: 'dimple-left', view: 'back', side: 'left', sites: ['low-back'], gives: [], asks: [] },
  { id: 'dimple-right', view: 'back', side: 'right', sites: ['low-back'], gives: [], asks: [] },
  { id: 'hip-behind-left', view: 'back', side: 'left', sites: ['low-back'], gives: [], asks: [] },
  { id: 'hip-behind-right', view: 'back', side: 'right', sites: ['low-back'], gives: [], asks: [] },
  { id: 'buttock-left', view: 'back', side: 'left', sites: ['low-back'], gives: [], asks: [] },
  { id: 'buttock-right', view: 'back', side: 'right', sites: ['low-back'], gives: [], asks: [] },
  { id: 'hand-back-left', view: 'back', side: 'left', sites: [], gives: [], asks: [], note: 'hand' },
  { id: 'hand-back-right', view: 'back', side: 'right', sites: [], gives: [], asks: [], note: 'hand' },
  { id: 'thigh-back-left', view: 'back', side: 'left', sites: ['leg'], gives: [], asks: [] },
  { id: 'thigh-back-right', view: 'back', side: 'right', sites: ['leg'], gives: [], asks: [] },
  { id: 'knee-back-left', view: 'back', side: 'left', sites: [], gives: [], asks: [], note: 'knee' },
  { id: 'knee-back-right', view: 'back', side: 'right', sites: [], gives: [], asks: [], note: 'knee' },
  { id: 'calf-left', view: 'back', side: 'left', sites: ['leg'], gives: [], asks: [] },
  { id: 'calf-right', view: 'back', side: 'right', sites: ['leg'], gives: [], asks: [] },
  { id: 'heel-left', view: 'back', side: 'left', sites: [], gives: [], asks: [], note: 'ankle' },
  { id: 'heel-right', view: 'back', side: 'right', sites: [], gives: [], asks: [], note: 'ankle' },
  { id: 'head-front', view: 'front', side: 'middle', sites: [], gives: [], asks: [], note: 'head' },
  {
    id: 'jaw',
    view: 'front',
    side: 'middle',
    sites: [],
    gives: [],
    asks: ['chest-pressure', 'throat-danger'],
    note: 'jaw'
  },
  { id: 'neck-front', view: 'front', side: 'middle', sites: ['neck'], gives: [], asks: ['throat-danger'] },
  { id: 'shoulder-front-left', view: 'front', side: 'left', sites: ['shoulder'], gives: [], asks: [] },
  { id: 'shoulder-front-right', view: 'front', side: 'right', sites: ['shoulder'], gives: [], asks: [] },
  { id: 'shoulder-side-left', view: 'front', side: 'left', sites: ['shoulder'], gives: [], asks: [] },
  { id: 'shoulder-side-right', view: 'front', side: 'right', sites: ['shoulder'], gives: [], asks: [] },
  {
    id: 'chest-middle',
    view: 'front',
    side: 'middle',
    sites: [],
    gives: [],
    asks: ['chest-pressure', 'pain-on-breath', 'exertion-pain'],
    note: 'chest'
  },
  {
    id: 'chest-left',
    view: 'front',
    side: 'left',
    sites: [],
    gives: [],
    asks: ['chest-pressure', 'pain-on-breath', 'exertion-pain'],
    note: 'chest'
  },
  {
    id: 'chest-right',
    view: 'front',
    side: 'right',
    sites: [],
    gives: [],
    asks: ['chest-pressure', 'pain-on-breath', 'exertion-pain'],
    note: 'chest'
  },
  { id: 'upper-arm-front-left', view: 'front', side: 'left', sites: ['shoulder'], gives: [], asks: [] },
  { id: 'upper-arm-front-right', view: 'front', side: 'right', sites: ['shoulder'], gives: [], asks: [] },
  {
    id: 'belly-upper',
    view: 'front',
    side: 'middle',
    sites: [],
    gives: [],
    asks: ['upper-belly-pain', 'belly-pain', 'belly-pulse'],
    note: 'belly'
  },
  { id: 'forearm-front-left', view: 'front', side: 'left', sites: ['arm'], gives: [], asks: [] },
  { id: 'forearm-front-right', view: 'front', side: 'right', sites: ['arm'], gives: [], asks: [] },
  {
    id: 'belly-lower',
    view: 'front',
    side: 'middle',
    sites: [],
    gives: [],
    asks: ['belly-pain', 'vag-bleed-pelvic'],
    note: 'belly'
  },
  {
    id: 'groin-left',
    view: 'front',
    side: 'left',
    sites: [],
    gives: [],
    asks: ['severe-flank-waves', 'saddle-numb', 'belly-pain'],
    note: 'groin'
  },
  {
    id: 'groin-right',
    view: 'front',
    side: 'right',
    sites: [],
    gives: [],
    asks: ['severe-flank-waves', 'saddle-numb', 'belly-pain'],
    note: 'groin'
  },
  { id: 'hand-front-left', view: 'front', side: 'left', sites: [], gives: [], asks: [], note: 'hand' },
  { id: 'hand-front-right', view: 'front', side: 'right', sites: [], gives: [], asks: [], note: 'hand' },
  { id: 'thigh-front-left', view: 'front', side: 'left', sites: ['leg'], gives: [], asks: [] },
  { id: 'thigh-front-right', view: 'front', side: 'right', sites: ['leg'], gives: [], asks: [] },
  { id: 'knee-front-left', view: 'front', side: 'left', sites: [], gives: [], asks: [], note: 'knee' },
  { id: 'knee-front-right', view: 'front', side: 'right', sites: [], gives: [], asks: [], note: 'knee' },
  { id: 'shin-left', view: 'front', side: 'left', sites: ['leg'], gives: [], asks: [] },
  { id: 'shin-right', view: 'front', side: 'right', sites: ['leg'], gives: [], asks: [] },
  { id: 'ankle-front-left', view: 'front', side: 'left', sites: [], gives: [], asks: [], note: 'ankle' },
  { id: 'ankle-front-right', view: 'front', side: 'right', sites: [], gives: [], asks: [], note: 'ankle' }
] as const satisfies readonly Zone[];

export type ZoneId = (typeof zones)[number]['id'];
/** Notes that a zone can show. */
export type ZoneNoteId = Extract<(typeof zones)[number], { note: string }>['note'];
