// Gates: one line that stands for a group of danger signs, so that most people answer few lines.
import type { Gate } from './schema.ts';

export const gates = [
  { id: 'gate-nerve', sources: ['ours'] },
  { id: 'gate-injury', sources: ['ours'] },
  { id: 'gate-illness', sources: ['ours'] },
  { id: 'gate-organs', sources: ['ours'] }
] as const satisfies readonly Gate[];

export type GateId = (typeof gates)[number]['id'];
