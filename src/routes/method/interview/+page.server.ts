// Walks the running interview once, at build time.
import { walkInterview } from './walks.ts';

export const load = () => walkInterview();
