// The upper and the lower half of the body: places that hurt, and regions that items work on.
import type { Item, SiteId } from '#content/schema.ts';

interface BodyHalf {
  readonly sites: readonly SiteId[];
  /** The trunk goes with the low back; the whole body belongs to both. Ours. */
  readonly regions: readonly Item['region'][];
}

export const bodyHalves: readonly BodyHalf[] = [
  {
    sites: ['neck', 'shoulder', 'upper-back', 'arm'],
    regions: ['upper-cervical', 'lower-cervical', 'thoracic', 'scapulothoracic', 'glenohumeral', 'whole']
  },
  { sites: ['low-back', 'leg'], regions: ['lumbar', 'pelvis', 'hip', 'knee', 'ankle', 'trunk', 'whole'] }
];
