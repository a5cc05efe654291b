// Gates: one line that stands for a group of danger signs, so that most people answer few lines.
import type { Gate } from './schema.ts';

export const gates = [
  { id: 'gate-nerve', group: 'nerve' },
  { id: 'gate-feeling', lineOf: 'gate-nerve' },
  { id: 'gate-shock-or-band', lineOf: 'gate-nerve' },
  { id: 'gate-injury', openedBy: ['after-effort'] },
  { id: 'gate-strain', lineOf: 'gate-injury' },
  { id: 'gate-illness' },
  { id: 'gate-rash', lineOf: 'gate-illness' },
  { id: 'gate-organs' },
  { id: 'gate-pee-or-gut', lineOf: 'gate-organs' }
] as const satisfies readonly Gate[];

export type GateId = (typeof gates)[number]['id'];
