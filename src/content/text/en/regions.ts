// The names of the regions and what is known of how they move, in English.
import type { RegionId } from '../../schema.ts';
import type { RegionText } from '../shape.ts';

/** By region id. Roles are a teaching idea: every joint needs to move and to hold. */
export const regions = {
  ankle: {
    name: 'Ankle and foot',
    role: 'The ankle mostly moves, so that the foot can mostly hold.',
    facts: [
      'With your weight on it, it bends about 38 to 45 degrees.',
      'Lying down with no weight on it, it bends only about 13 degrees.'
    ]
  },
  knee: {
    name: 'Knee',
    role: 'The knee mostly holds you up, and bends like a hinge.',
    facts: [
      'It bends about 140 degrees in younger adults.',
      'After age 45 it bends about four or five degrees less.'
    ]
  },
  hip: {
    name: 'Hip',
    role: 'The hip mostly moves: it bends, turns and swings back.',
    facts: [
      'It turns in about 30 to 38 degrees, and out about 39 to 42.',
      'It swings back behind you only about 17 degrees.'
    ]
  },
  pelvis: {
    name: 'Pelvis',
    role: 'The pelvis mostly holds: it passes load from trunk to legs.',
    facts: ['The joints at its back move about one to two degrees.', 'That is too little for a hand to feel.']
  },
  lumbar: {
    name: 'Low back',
    role: 'The low back mostly holds: it bends well, but turns only a little.',
    facts: [
      'In scans it turns about 7 to 10 degrees to each side; hips and upper back do most.',
      'It bends forward about 55 degrees.'
    ]
  },
  thoracic: {
    name: 'Upper back',
    role: 'The upper back mostly moves: it does much of the turning.',
    facts: [
      'Sitting, upper and low back turn about 50 degrees together.',
      'It leans back about 12 degrees, and people differ a lot.'
    ]
  },
  scapulothoracic: {
    name: 'Shoulder blade',
    role: 'The shoulder blade mostly holds: it is a firm base for the arm.',
    facts: [
      'It tips up about 50 to 60 degrees when you lift your arm all the way.',
      'For each degree it gives, the shoulder joint gives about two.'
    ]
  },
  glenohumeral: {
    name: 'Shoulder joint',
    role: 'The shoulder joint mostly moves: it lets the arm go far.',
    facts: [
      'The joint itself lifts the arm about 100 to 120 degrees.',
      'With the blade and upper back, the arm goes up about 170.'
    ]
  },
  'lower-cervical': {
    name: 'Lower neck',
    role: 'The lower neck mostly holds, and shares in each turn of the head.',
    facts: [
      'In scans it gives about 18 degrees of a 70 degree head turn.',
      'In moving X-rays it gave only about 10.'
    ]
  },
  'upper-cervical': {
    name: 'Upper neck',
    role: 'The upper neck mostly moves: it turns and nods the head.',
    facts: [
      'It turns about 36 to 40 degrees to each side.',
      'That is half or more of what the neck can turn.'
    ]
  }
} as const satisfies Record<RegionId, RegionText>;
