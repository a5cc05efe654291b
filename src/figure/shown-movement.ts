// Which movement shows an item in the form in which a person does it.

/** Forms that look so different that they have key frames of their own; the first that holds is shown. */
const drawnForms = ['alternative', 'no-band'] as const;

/**
 * @param item its id
 * @param forms keys of its changed forms
 * @returns the id of its key frames; where there are none by that id, nothing is drawn
 */
export function shownMovement(item: string, forms: readonly string[]): string {
  const form = drawnForms.find((each) => forms.includes(each));
  return form === undefined ? item : `${item}.${form}`;
}
