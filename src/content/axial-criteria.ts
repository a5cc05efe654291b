// The nine criteria that are counted when back pain began early in life and lasts.

/** Source of the list: NICE NG65; the cut at three is the rule table's. */
export const axialCriteria = [
  'axial-before-35',
  'axial-night',
  'axial-moving-helps',
  'axial-anti-inflammatory',
  'axial-buttock',
  'axial-family',
  'axial-arthritis',
  'axial-heel',
  'axial-psoriasis'
] as const;

/** The one that an age below this answers by itself. */
export const criterionByAge = { id: 'axial-before-35', ageBelow: 35 } as const;

export type AxialCriterionId = (typeof axialCriteria)[number];
