// The sixteen movements of the teaching model: what each asks for, and how regions usually share it.
import type { Movement } from './schema.ts';

/** Movements in the order in which they are offered. */
export const movements = [
  {
    id: 'golf-backswing',
    plane: 'rotation',
    demandDegrees: 85,
    held: false,
    parts: [
      { part: 'legs-feet', usualDegrees: 10, rangeDegrees: 15 },
      { part: 'hip', usualDegrees: 34, rangeDegrees: 40 },
      { part: 'lumbar', usualDegrees: 8, rangeDegrees: 12 },
      { part: 'thoracic', usualDegrees: 33, rangeDegrees: 38 }
    ],
    basis: 'ours',
    sources: ['myers-2008', 'general-knowledge', 'ours']
  },
  {
    id: 'golf-finish',
    plane: 'rotation',
    demandDegrees: 85,
    held: false,
    parts: [
      { part: 'legs-feet', usualDegrees: 12, rangeDegrees: 15 },
      { part: 'hip', usualDegrees: 32, rangeDegrees: 34 },
      { part: 'lumbar', usualDegrees: 8.5, rangeDegrees: 12 },
      { part: 'thoracic', usualDegrees: 32.5, rangeDegrees: 38 }
    ],
    basis: 'ours',
    sources: ['gulgin-weight-bearing', 'mun-2015', 'ours']
  },
  {
    id: 'turn-pick-up-child',
    plane: 'rotation',
    demandDegrees: 60,
    held: false,
    parts: [
      { part: 'legs-feet', usualDegrees: 5, rangeDegrees: 15 },
      { part: 'hip', usualDegrees: 25, rangeDegrees: 40 },
      { part: 'lumbar', usualDegrees: 6, rangeDegrees: 12 },
      { part: 'thoracic', usualDegrees: 24, rangeDegrees: 38 }
    ],
    basis: 'ours',
    sources: ['montgomery-2011', 'ours']
  },
  {
    id: 'reach-back-seat',
    plane: 'rotation',
    demandDegrees: 45,
    held: false,
    parts: [
      { part: 'pelvis-on-seat', usualDegrees: 5, rangeDegrees: 15 },
      { part: 'lumbar', usualDegrees: 8.5, rangeDegrees: 12 },
      { part: 'thoracic', usualDegrees: 31.5, rangeDegrees: 38 }
    ],
    basis: 'ours',
    sources: ['thoracic-mobilisation-mri-2023', 'ours']
  },
  {
    id: 'shoulder-check',
    plane: 'rotation',
    demandDegrees: 85,
    held: false,
    parts: [
      { part: 'pelvis-on-seat', usualDegrees: 2, rangeDegrees: 15 },
      { part: 'lumbar', usualDegrees: 4, rangeDegrees: 12 },
      { part: 'thoracic', usualDegrees: 25, rangeDegrees: 38 },
      { part: 'lower-cervical', usualDegrees: 18, rangeDegrees: 24 },
      { part: 'upper-cervical', usualDegrees: 36, rangeDegrees: 40 }
    ],
    // The whole turn rests on measurements; how it splits is ours.
    basis: 'ours',
    sources: ['bennett-2002', 'blind-spot-check-study', 'ishii-2004a', 'ishii-2004b', 'ours']
  },
  {
    id: 'overhead-shelf',
    plane: 'elevation',
    demandDegrees: 170,
    held: false,
    parts: [
      { part: 'lumbar', usualDegrees: 3, rangeDegrees: 23 },
      { part: 'thoracic', usualDegrees: 12, rangeDegrees: 18 },
      { part: 'scapulothoracic', usualDegrees: 50, rangeDegrees: 60 },
      { part: 'glenohumeral', usualDegrees: 105, rangeDegrees: 120 }
    ],
    // The upper back's share is measured, blade to joint is within measured ratios, the low back's is ours.
    basis: 'ours',
    sources: ['edmondston-2012a', 'braman-2009', 'ours']
  },
  {
    id: 'bend-to-floor',
    plane: 'flexion',
    demandDegrees: 111,
    held: false,
    parts: [
      { part: 'hip', usualDegrees: 69.4, rangeDegrees: 90 },
      { part: 'lumbar', usualDegrees: 41.6, rangeDegrees: 52 }
    ],
    basis: 'measured',
    sources: ['esola-1996']
  },
  {
    id: 'sit-to-stand',
    plane: 'flexion',
    demandDegrees: 44,
    held: false,
    parts: [
      { part: 'hip', usualDegrees: 33, rangeDegrees: 45 },
      { part: 'lumbar', usualDegrees: 11, rangeDegrees: 25 }
    ],
    basis: 'measured',
    sources: ['tully-2005']
  },
  {
    id: 'stride-push-off',
    plane: 'extension',
    demandDegrees: 20,
    held: false,
    parts: [
      { part: 'hip', usualDegrees: 13, rangeDegrees: 17 },
      { part: 'lumbar', usualDegrees: 7, rangeDegrees: 23 }
    ],
    basis: 'ours',
    sources: ['ours']
  },
  {
    id: 'walking',
    plane: 'rotation',
    demandDegrees: 10,
    held: false,
    parts: [
      { part: 'hip', usualDegrees: 5, rangeDegrees: 40 },
      { part: 'lumbar', usualDegrees: 2, rangeDegrees: 12 },
      { part: 'thoracic', usualDegrees: 3, rangeDegrees: 38 }
    ],
    basis: 'ours',
    sources: ['crosbie-1997', 'whittle-1999', 'ours']
  },
  {
    id: 'running',
    plane: 'rotation',
    demandDegrees: 24,
    held: false,
    parts: [
      { part: 'hip', usualDegrees: 10, rangeDegrees: 40 },
      { part: 'lumbar', usualDegrees: 4, rangeDegrees: 12 },
      { part: 'thoracic', usualDegrees: 10, rangeDegrees: 38 }
    ],
    basis: 'ours',
    sources: ['ours']
  },
  {
    id: 'tennis-serve',
    plane: 'rotation',
    demandDegrees: 75,
    held: false,
    parts: [
      { part: 'legs-feet', usualDegrees: 8, rangeDegrees: 15 },
      { part: 'hip', usualDegrees: 26, rangeDegrees: 40 },
      { part: 'lumbar', usualDegrees: 9.5, rangeDegrees: 12 },
      { part: 'thoracic', usualDegrees: 31.5, rangeDegrees: 38 }
    ],
    basis: 'ours',
    sources: ['campbell-2014', 'ours']
  },
  {
    id: 'throw-layback',
    plane: 'external-rotation',
    demandDegrees: 138.1,
    held: false,
    parts: [
      { part: 'thoracic', usualDegrees: 8.9, rangeDegrees: 18 },
      { part: 'scapulothoracic', usualDegrees: 23.5, rangeDegrees: 35 },
      { part: 'glenohumeral', usualDegrees: 105.7, rangeDegrees: 125 }
    ],
    basis: 'measured',
    sources: ['miyashita-2010', 'okamoto-2018']
  },
  {
    id: 'vacuum-twist',
    plane: 'rotation',
    demandDegrees: 35,
    held: false,
    parts: [
      { part: 'legs-feet', usualDegrees: 3, rangeDegrees: 15 },
      { part: 'hip', usualDegrees: 12, rangeDegrees: 40 },
      { part: 'lumbar', usualDegrees: 4, rangeDegrees: 12 },
      { part: 'thoracic', usualDegrees: 16, rangeDegrees: 38 }
    ],
    basis: 'ours',
    sources: ['hoogendoorn-2000', 'ours']
  },
  {
    id: 'phone-look-down',
    plane: 'flexion',
    demandDegrees: 45,
    held: true,
    parts: [
      { part: 'upper-cervical', usualDegrees: 8, rangeDegrees: 15 },
      { part: 'lower-cervical', usualDegrees: 25, rangeDegrees: 40 },
      { part: 'thoracic', usualDegrees: 12, rangeDegrees: 25 }
    ],
    basis: 'ours',
    sources: ['hansraj-2014', 'ours']
  },
  {
    id: 'sleep-prone',
    plane: 'rotation',
    demandDegrees: 65,
    held: true,
    parts: [
      { part: 'thoracic', usualDegrees: 11, rangeDegrees: 38 },
      { part: 'lower-cervical', usualDegrees: 18, rangeDegrees: 24 },
      { part: 'upper-cervical', usualDegrees: 36, rangeDegrees: 40 }
    ],
    basis: 'ours',
    sources: ['ours']
  }
] as const satisfies readonly Movement[];

export type MovementId = (typeof movements)[number]['id'];
