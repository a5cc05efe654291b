// What stands under the head of a page of care, in one piece: it is read together.
import type { OwnPages } from './own-page.ts';
export { default as CareActions } from './CareActions.svelte';
export { default as CareDetails } from './CareDetails.svelte';

/** Here the page is nobody's own. */
export const ownPages: OwnPages = {};
