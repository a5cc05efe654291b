// Which key means what in the exam room, and when a key is only typing.
import type { PanelId } from '#interview/clinic-room.ts';

export type ExamCommand =
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  | { readonly kind: 'movement'; readonly at: number }
  | { readonly kind: 'panel'; readonly panel: PanelId }
  | { readonly kind: 'place' | 'light' | 'blank' | 'next-patient' | 'keys' };

const panelKeys: Readonly<Record<string, PanelId>> = {
  s: 'safety',
  f: 'findings',
  t: 'tests',
  e: 'exam',
  r: 'retest',
  c: 'consent',
  h: 'takeHome'
};
const otherKeys: Readonly<Record<string, 'place' | 'light' | 'blank' | 'keys'>> = {
  p: 'place',
  d: 'light',
  b: 'blank',
  '?': 'keys'
};

/** Where a key was pressed: a field takes every key, a radio or a slider takes the arrows. */
export type KeyPlace = 'field' | 'arrows' | 'elsewhere';

/** Sorts the element that has the focus. */
export function keyPlaceOf(target: EventTarget | null): KeyPlace {
  if (!(target instanceof HTMLElement)) return 'elsewhere';
  if (target.isContentEditable || target.matches('textarea, select')) return 'field';
  if (!(target instanceof HTMLInputElement)) return 'elsewhere';
  if (target.type === 'radio' || target.type === 'range') return 'arrows';
  return target.type === 'checkbox' ? 'elsewhere' : 'field';
}

/** A key as the browser tells of it. Caps Lock changes the case of `key`, and nothing else. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'repeat'>;

/**
 * What a key asks for; null where it is not ours. A key that is held counts once.
 * @param hasSingleKeys whether keys of one character are switched on
 */
export function commandOf(
  { key, shiftKey, repeat }: KeyPress,
  place: KeyPlace,
  hasSingleKeys: boolean
): ExamCommand | null {
  if (place === 'field' || repeat) return null;
  if (key === 'ArrowRight' || key === 'ArrowLeft') {
    return place === 'arrows' ? null : { kind: 'step', by: key === 'ArrowRight' ? 1 : -1 };
  }
  if (!hasSingleKeys) return null;
  if (/^[1-9]$/.test(key)) return { kind: 'movement', at: Number(key) - 1 };
  const letter = key.toLowerCase();
  const panel = panelKeys[letter];
  if (panel) return { kind: 'panel', panel };
  // Shift keeps a slip of the finger from asking to erase a patient.
  if (letter === 'n') return shiftKey ? { kind: 'next-patient' } : null;
  const other = otherKeys[letter];
  return other ? { kind: other } : null;
}
