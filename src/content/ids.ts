// The closed lists of ids that both data and reasoning need; apart from the schema, so that a page needs no validator.

/** Places that a person can name; every rule and pattern speaks of these six. */
export const siteIds = ['neck', 'upper-back', 'shoulder', 'low-back', 'arm', 'leg'] as const;

/** Regions of the body from foot to head, as the explanation draws them. */
export const regionIds = [
  'ankle',
  'knee',
  'hip',
  'pelvis',
  'lumbar',
  'thoracic',
  'scapulothoracic',
  'glenohumeral',
  'lower-cervical',
  'upper-cervical'
] as const;

/** The list that is asked first, and so the screen on which every interview begins. */
export const firstListId = 'now-1';

/** Levels of care, most urgent first. */
export const levelIds = ['emergency-call', 'ed-today', 'same-day', 'soon', 'self-care'] as const;

/** How much self-care may be shown, least first. */
export const contentIds = ['none', 'comfort', 'full'] as const;

export const evidenceGrades = ['strong', 'moderate', 'limited', 'contested'] as const;

export const testValues = [
  'ok',
  'limited',
  'control',
  'pain',
  'refer',
  'dizzy',
  'palms-flat',
  'better-tall'
] as const;

/** Who must take care; see `cautions.ts` for what brings each of these about. */
export const cautionCodes = [
  'PREG',
  'BONE',
  'HYP',
  'SURG',
  'BLOOD',
  'NERVE',
  'VASC',
  'BP',
  'JOINT',
  'SKIN',
  'FALL',
  'MEDICINE',
  'EXT',
  'FLEX',
  'OLD',
  'LEG'
] as const;

/** For whom somebody answers: for themselves, with the person beside them, or for a person who is not there. */
export const whoAnswers = ['me', 'with-me', 'not-here'] as const;

/** What the one question on pregnancy can be answered with; of several that fit, the first counts. */
export const pregnancyAnswers = [
  'pregnant',
  'postpartum',
  'possible',
  'postpartum-year',
  'no',
  'cannot-apply'
] as const;
