// What stands under the head of a page of care that is somebody's own: the same, with words of its own.
import { absentPage } from './absent-page.ts';
import { maternityPage } from './maternity-page.ts';
import type { OwnPages } from './own-page.ts';
import { youngPage } from './young-page.ts';
export { default as CareActions } from './CareActions.svelte';
export { default as CareDetails } from './CareDetails.svelte';

export const ownPages: OwnPages = { maternity: maternityPage, absent: absentPage, young: youngPage };
