// Entries that need less than others of their kind, each with the reason. One that needs no exception is told.

type Reasons = Readonly<Record<string, string>>;

/** Exercises that no figure shows. */
export const withoutFigure: Reasons = {
  pacing: 'a way to share out time: nothing moves'
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
