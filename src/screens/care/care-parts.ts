// What stands under the head of a page of care, in one piece: it is read together.
export { default as CareActions } from './CareActions.svelte';
export { default as CareDetails } from './CareDetails.svelte';

/** The words for pregnancy and after a birth; here there are none. */
export const maternity = null;
