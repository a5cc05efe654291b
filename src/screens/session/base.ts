// The one knowledge base of this build: all that is known, with the clinic's choice of items applied once.
import { edition } from 'virtual:edition';
import { laterKnowledge } from '#content/later-knowledge.ts';
import { applyEdition } from '#reasoning/apply-edition.ts';
import { firstBase } from './first-base.ts';

/** What every page reads, and hands down to whatever works on it: the base of the questions, made whole. */
export const base = Object.assign(firstBase, applyEdition(laterKnowledge, edition?.items ?? {}));
