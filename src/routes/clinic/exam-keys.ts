// Which key means what in the exam room, and when a key is only typing.
export const panelIds = ['safety', 'findings', 'tests', 'exam', 'retest', 'consent', 'takeHome'] as const;
export type PanelId = (typeof panelIds)[number];

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

/**
 * What a key asks for; null where it is not ours.
 * @param key as the browser names it
 * @param hasSingleKeys whether keys of one character are switched on
 */
export function commandOf(key: string, place: KeyPlace, hasSingleKeys: boolean): ExamCommand | null {
  if (place === 'field') return null;
  if (key === 'ArrowRight' || key === 'ArrowLeft') {
    return place === 'arrows' ? null : { kind: 'step', by: key === 'ArrowRight' ? 1 : -1 };
  }
  if (!hasSingleKeys) return null;
  if (/^[1-9]$/.test(key)) return { kind: 'movement', at: Number(key) - 1 };
  const letter = key.toLowerCase();
  const panel = panelKeys[letter];
  if (panel) return { kind: 'panel', panel };
  // Shift keeps a slip of the finger from erasing a patient.
  if (key === 'N') return { kind: 'next-patient' };
  const other = otherKeys[letter];
  return other ? { kind: other } : null;
}
