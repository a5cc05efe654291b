// Gates: one line that stands for a group of danger signs, so that most people answer few lines.
import type { Gate } from './schema.ts';

export const gates = [
  { id: 'gate-nerve', group: 'nerve' },
  { id: 'gate-injury', openedBy: ['after-effort'] },
  { id: 'gate-illness' },
  { id: 'gate-organs' }
] as const satisfies readonly Gate[];

export type GateId = (typeof gates)[number]['id'];
