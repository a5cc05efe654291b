import type { Zone } from './schema.ts';
export const zones: readonly Zone[] = [];
