// The 17 self-tests: what each can answer, and which features its answers give.
import { phoneMeasures } from './phone-measures.ts';
import type { SelfTest } from './schema.ts';

export const selfTests = [
  {
    id: 'seated-rotation',
    code: 'T1',
    region: 'thoracic',
    aim: 'mobility',
    hasSides: true,
    bands: ['ok', 'ok', 'limited', 'pain'],
    gives: [
      { feature: 't-trunk-turn-low', values: ['limited'] },
      { feature: 't-trunk-turn-full', values: ['ok'] }
    ],
    notWith: ['BONE', 'SURG'],
    phone: phoneMeasures['seated-rotation']
  },
  {
    id: 'wall-angel',
    code: 'T2',
    region: 'thoracic',
    aim: 'mobility',
    hasSides: false,
    bands: ['ok', 'limited', 'control', 'pain'],
    gives: [{ feature: 't-arms-wall-low', values: ['limited'] }],
    notWith: ['JOINT']
  },
  {
    id: 'wall-shoulder-raise',
    code: 'T3',
    region: 'glenohumeral',
    aim: 'mobility',
    hasSides: true,
    bands: ['ok', 'limited', 'limited', 'better-tall', 'pain'],
    gives: [{ feature: 't-tall-helps-arm', values: ['better-tall'] }],
    notWith: ['JOINT', 'SURG']
  },
  {
    id: 'hand-behind-back',
    code: 'T4',
    region: 'glenohumeral',
    aim: 'mobility',
    hasSides: true,
    bands: ['ok', 'ok', 'limited', 'pain'],
    gives: [{ feature: 't-behind-back-low', values: ['limited'] }],
    notWith: ['JOINT']
  },
  {
    id: 'wall-push-up',
    code: 'T5',
    region: 'scapulothoracic',
    aim: 'stability',
    hasSides: false,
    bands: ['ok', 'control', 'control', 'pain'],
    gives: [],
    notWith: []
  },
  {
    id: 'neck-turn',
    code: 'T6',
    region: 'lower-cervical',
    aim: 'mobility',
    hasSides: true,
    bands: ['ok', 'limited', 'limited', 'pain', 'dizzy'],
    gives: [{ feature: 't-neck-turn-low', values: ['limited'] }],
    notWith: ['VASC']
  },
  {
    id: 'chin-tuck-hold',
    code: 'T7',
    region: 'upper-cervical',
    aim: 'stability',
    hasSides: false,
    bands: ['ok', 'control', 'control', 'pain'],
    gives: [],
    notWith: ['VASC', 'PREG']
  },
  {
    id: 'seated-hip-turn-in',
    code: 'T8',
    region: 'hip',
    aim: 'mobility',
    hasSides: true,
    bands: ['ok', 'limited', 'limited', 'pain'],
    gives: [
      { feature: 't-hip-ir-low', values: ['limited'] },
      { feature: 't-hip-ir-ok', values: ['ok'] }
    ],
    notWith: ['JOINT'],
    phone: phoneMeasures['seated-hip-turn-in']
  },
  {
    id: 'hip-front',
    code: 'T9',
    region: 'hip',
    aim: 'mobility',
    hasSides: true,
    bands: ['ok', 'limited', 'control', 'pain'],
    gives: [{ feature: 't-hip-ext-low', values: ['limited', 'control'] }],
    notWith: ['FALL', 'JOINT']
  },
  {
    id: 'waiters-bow',
    code: 'T10',
    region: 'lumbar',
    aim: 'stability',
    hasSides: false,
    bands: ['ok', 'control', 'control', 'pain'],
    gives: [],
    notWith: ['LEG']
  },
  {
    id: 'one-leg-stand',
    code: 'T11',
    region: 'hip',
    aim: 'stability',
    hasSides: true,
    bands: ['ok', 'control', 'control', 'pain'],
    gives: [],
    notWith: ['FALL']
  },
  {
    id: 'bridge-hold',
    code: 'T12',
    region: 'hip',
    aim: 'stability',
    hasSides: false,
    bands: ['ok', 'control', 'control', 'pain'],
    gives: [],
    notWith: ['PREG', 'BP']
  },
  {
    id: 'front-plank-hold',
    code: 'T13',
    region: 'lumbar',
    aim: 'stability',
    hasSides: false,
    bands: ['ok', 'control', 'control', 'pain'],
    gives: [],
    notWith: ['BP', 'PREG']
  },
  {
    id: 'side-plank-hold',
    code: 'T14',
    region: 'lumbar',
    aim: 'stability',
    hasSides: true,
    bands: ['ok', 'control', 'control', 'pain'],
    gives: [],
    notWith: [],
    notForSites: ['shoulder']
  },
  {
    id: 'knee-to-wall',
    code: 'T15',
    region: 'ankle',
    aim: 'mobility',
    hasSides: true,
    bands: ['ok', 'limited', 'limited', 'pain'],
    gives: [{ feature: 't-knee-wall-low', values: ['limited'] }],
    notWith: ['SURG'],
    phone: phoneMeasures['knee-to-wall']
  },
  {
    id: 'press-up-response',
    code: 'T16',
    region: 'lumbar',
    aim: 'direction',
    hasSides: false,
    bands: ['ok', 'limited', 'pain', 'refer'],
    gives: [],
    notWith: ['PREG', 'BONE', 'SURG', 'LEG']
  },
  {
    id: 'toe-touch',
    code: 'T17',
    region: 'whole-chain',
    aim: 'mobility',
    hasSides: false,
    bands: ['palms-flat', 'ok', 'limited', 'limited', 'pain'],
    gives: [{ feature: 'hyper-palms', values: ['palms-flat'] }],
    notWith: ['BONE', 'OLD', 'LEG']
  }
] as const satisfies readonly SelfTest[];

/** The id of a self-test. */
export type SelfTestId = (typeof selfTests)[number]['id'];
/** A feature that the result of a self-test gives. */
export type TestFeatureId = (typeof selfTests)[number]['gives'][number]['feature'];
