// Which areas of the body each part of a movement is.
import type { Area } from '../region-patches.ts';
import type { PartId } from './act.ts';

/** Which areas of the body a part of a movement is; the side is the one that works. */
export function areasOf(part: PartId, side: 'left' | 'right'): readonly Area[] {
  switch (part) {
    case 'legs-feet':
      return ['left-leg', 'right-leg'];
    case 'hip':
      return ['pelvis', 'left-thigh', 'right-thigh'];
    case 'pelvis-on-seat':
    case 'pelvis':
      return ['pelvis'];
    case 'lumbar':
      return ['low-trunk'];
    case 'thoracic':
      return ['upper-trunk'];
    case 'scapulothoracic':
      return [`${side}-blade`];
    case 'glenohumeral':
      return [`${side}-upper-arm`];
    case 'lower-cervical':
      return ['lower-neck'];
    case 'upper-cervical':
      return ['upper-neck'];
    case 'knee':
    case 'ankle':
      return [];
    default:
      return part satisfies never;
  }
}
