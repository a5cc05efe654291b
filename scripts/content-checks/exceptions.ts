// Entries that need less than others of their kind, each with the reason. One that needs no exception is told.

type Reasons = Readonly<Record<string, string>>;

/** Exercises that no figure shows. */
export const withoutFigure: Reasons = {
  pacing: 'a way to share out time: nothing moves'
};

/** Habits that no timer follows. */
export const withoutDose: Reasons = {
  'desk-setup': 'done once, not for a time',
  'sleep-position': 'lasts a night',
  lifting: 'done whenever something is lifted',
  pacing: "the clock is the person's own"
};

/** Items whose words do not name the number at which their timer begins. */
export const withoutFirstDose: Reasons = {
  'walking-plan': 'everybody begins at their own time'
};

/** Items that no caution takes away and none changes. */
export const forEverybody: Reasons = {
  pacing: 'a way to share out time: less is always allowed'
};

/** Items that no plan and no swap brings. */
export const inNoPlan: Reasons = {
  'neck-turn-towel': 'a professional shows it first: `taughtFirst` in plan-rows.ts'
};

/** Caution codes that take nothing away and change nothing. */
export const readByWordsOnly: Reasons = {
  MEDICINE: 'the plan says a line about medicines, and leaves its items as they are'
};

/** Scopes that no answer brings. */
export const behindLink: Reasons = {
  'unsafe-home': 'nobody is asked: its words stand behind a link on every screen'
};

const stillUnread = 'general clinical knowledge: a source is still to be read';
const ourChoice = 'a choice of this project: to be read by a clinician';

/**
 * Danger signs that no published source stands for. This list may only grow shorter: a new danger sign has a source,
 * or is not asked.
 */
export const withoutPublishedSource: Reasons = {
  'cold-limb': stillUnread,
  'self-harm-thoughts': stillUnread,
  'throat-danger': stillUnread,
  'shingles-face': stillUnread,
  'sudden-midline-pain': stillUnread,
  'new-stoop': stillUnread,
  'belly-injury': stillUnread,
  'belly-pulse': stillUnread,
  'dark-urine': stillUnread,
  'blood-vomit-stool': stillUnread,
  'red-eye': stillUnread,
  'painkiller-excess': stillUnread,
  'numb-arm': ourChoice,
  'numb-leg': ourChoice,
  'getting-worse-fast': ourChoice,
  'trauma-48h': ourChoice,
  'dizzy-sick': ourChoice,
  'pain-new-or-worse': ourChoice,
  'not-mechanical': ourChoice,
  'cannot-self-answer': ourChoice
};
