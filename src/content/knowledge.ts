// All that is known, in one object, before a clinic's choice: the app reads it composed, from `screens/session/base.ts`.
import { firstKnowledge, type FirstKnowledge } from './first-knowledge.ts';
import { laterKnowledge, type LaterKnowledge } from './later-knowledge.ts';

/** The whole of it, with the ids by which the words for it are found. */
export type Knowledge = FirstKnowledge & LaterKnowledge;

/** The knowledge base of the app. */
export const knowledge: Knowledge = { ...firstKnowledge, ...laterKnowledge };
