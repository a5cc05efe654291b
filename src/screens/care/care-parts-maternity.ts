// What stands under the head of a page of care in pregnancy and after a birth: the same, with words of its own.
export { default as CareActions } from './CareActions.svelte';
export { default as CareDetails } from './CareDetails.svelte';
export { maternityCare as maternity } from '#text/maternity-care.ts';
