// What a phone's own sensors can measure of a check, and what its number means. Degrees throughout.
import type { PhoneMeasure } from './schema.ts';

/**
 * A seated turn moves the upper and the low back together, so it says how stiff both may be. Its error, held by the person,
 * is ours; so is that of the hip, and the bands of the ankle: full from 36°, short below 30°, sides 7° apart (about 2 cm).
 */
export const phoneMeasures = {
  'seated-rotation': {
    reads: 'turn',
    from: [45, 40],
    sideGap: 10,
    most: 90,
    error: 10,
    stiffens: ['thoracic', 'lumbar'],
    ageRow: 'thoracic',
    sources: ['johnson-2012', 'furness-2018', 'van-baalen-2023', 'ours']
  },
  'seated-hip-turn-in': {
    reads: 'side-tilt',
    from: [30, 20],
    sideGap: 10,
    most: 70,
    error: 5,
    stiffens: ['hip'],
    ageRow: 'hip',
    sources: ['charlton-2015', 'ellison-1990', 'general-knowledge', 'ours']
  },
  'knee-to-wall': {
    reads: 'lean',
    from: [36, 30],
    sideGap: 7,
    most: 70,
    error: 4.6,
    stiffens: ['ankle'],
    ageRow: 'ankle-knee',
    sources: ['lunge-smartphone', 'ours']
  }
} as const satisfies Readonly<Record<string, PhoneMeasure>>;
