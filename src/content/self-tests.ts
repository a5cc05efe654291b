// The 17 self-tests: what each can answer, which features its answers give, and how far to trust it.
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
    trust: 1,
    sources: ['johnson-2012', 'ours']
  },
  {
    id: 'wall-angel',
    code: 'T2',
    region: 'thoracic',
    aim: 'mobility',
    hasSides: false,
    bands: ['ok', 'limited', 'control', 'pain'],
    gives: [{ feature: 't-arms-wall-low', values: ['limited'] }],
    notWith: ['JOINT'],
    trust: 0.4,
    sources: ['c7-wall-distance-study', 'general-knowledge', 'ours']
  },
  {
    id: 'wall-shoulder-raise',
    code: 'T3',
    region: 'glenohumeral',
    aim: 'mobility',
    hasSides: true,
    bands: ['ok', 'limited', 'limited', 'better-tall', 'pain'],
    gives: [{ feature: 't-tall-helps-arm', values: ['better-tall'] }],
    notWith: ['JOINT', 'SURG'],
    trust: 0.7,
    sources: ['hayes-2001', 'general-knowledge']
  },
  {
    id: 'hand-behind-back',
    code: 'T4',
    region: 'glenohumeral',
    aim: 'mobility',
    hasSides: true,
    bands: ['ok', 'ok', 'limited', 'pain'],
    gives: [{ feature: 't-behind-back-low', values: ['limited'] }],
    notWith: ['JOINT'],
    trust: 0.7,
    sources: ['hand-behind-back-study', 'magee', 'general-knowledge']
  },
  {
    id: 'wall-push-up',
    code: 'T5',
    region: 'scapulothoracic',
    aim: 'stability',
    hasSides: false,
    bands: ['ok', 'control', 'control', 'pain'],
    gives: [],
    notWith: [],
    trust: 0.4,
    sources: ['christiansen-2017', 'ramiscal-2022', 'scapular-assessment-review']
  },
  {
    id: 'neck-turn',
    code: 'T6',
    region: 'lower-cervical',
    aim: 'mobility',
    hasSides: true,
    bands: ['ok', 'limited', 'limited', 'pain', 'dizzy'],
    gives: [{ feature: 't-neck-turn-low', values: ['limited'] }],
    notWith: ['VASC'],
    trust: 0.7,
    sources: ['swinkels-2014', 'cagnie-2007', 'stiell-2003']
  },
  {
    id: 'chin-tuck-hold',
    code: 'T7',
    region: 'upper-cervical',
    aim: 'stability',
    hasSides: false,
    bands: ['ok', 'control', 'control', 'pain'],
    gives: [],
    notWith: ['VASC', 'PREG'],
    trust: 0.7,
    sources: ['domenech-2011']
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
    trust: 0.7,
    sources: ['ellison-1990', 'general-knowledge']
  },
  {
    id: 'hip-front',
    code: 'T9',
    region: 'hip',
    aim: 'mobility',
    hasSides: true,
    bands: ['ok', 'limited', 'control', 'pain'],
    gives: [{ feature: 't-hip-ext-low', values: ['limited', 'control'] }],
    notWith: ['FALL', 'JOINT'],
    trust: 0.4,
    sources: ['roach-2015', 'vigotsky-2016']
  },
  {
    id: 'waiters-bow',
    code: 'T10',
    region: 'lumbar',
    aim: 'stability',
    hasSides: false,
    bands: ['ok', 'control', 'control', 'pain'],
    gives: [],
    notWith: ['LEG'],
    trust: 0.7,
    sources: ['luomajoki-2007']
  },
  {
    id: 'one-leg-stand',
    code: 'T11',
    region: 'hip',
    aim: 'stability',
    hasSides: true,
    bands: ['ok', 'control', 'control', 'pain'],
    gives: [],
    notWith: ['FALL'],
    trust: 1,
    sources: ['springer-2007', 'one-leg-stand-2007', 'ours']
  },
  {
    id: 'bridge-hold',
    code: 'T12',
    region: 'hip',
    aim: 'stability',
    hasSides: false,
    bands: ['ok', 'control', 'control', 'pain'],
    gives: [],
    notWith: ['PREG', 'BP'],
    trust: 1,
    sources: ['schellenberg-2007', 'ours']
  },
  {
    id: 'front-plank-hold',
    code: 'T13',
    region: 'lumbar',
    aim: 'stability',
    hasSides: false,
    bands: ['ok', 'control', 'control', 'pain'],
    gives: [],
    notWith: ['BP', 'PREG'],
    trust: 1,
    sources: ['schellenberg-2007', 'strand-2014']
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
    notForSites: ['shoulder'],
    trust: 1,
    sources: ['mcgill-1999']
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
    trust: 1,
    sources: ['powden-2015', 'rabin-2015']
  },
  {
    id: 'press-up-response',
    code: 'T16',
    region: 'lumbar',
    aim: 'direction',
    hasSides: false,
    bands: ['ok', 'limited', 'pain', 'refer'],
    gives: [],
    notWith: ['PREG', 'BONE', 'SURG', 'LEG'],
    trust: 0,
    sources: ['may-2012']
  },
  {
    id: 'toe-touch',
    code: 'T17',
    region: 'whole-chain',
    aim: 'mobility',
    hasSides: false,
    bands: ['palms-flat', 'ok', 'limited', 'limited', 'pain'],
    gives: [{ feature: 'hyper-palms', values: ['palms-flat'] }],
    notWith: ['BONE', 'OLD', 'LEG'],
    trust: 1,
    sources: ['perret-2001', 'ekedahl-2012']
  }
] as const satisfies readonly SelfTest[];

/** The id of a self-test. */
export type SelfTestId = (typeof selfTests)[number]['id'];
