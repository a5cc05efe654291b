// What goes along with answers that are handed over: the person's own words, who found what, and when.

/** Letters each text may have. Ours: together with all answers they fit one code of a size that a phone can read. */
export const textLimits = { ownWords: 160, mainQuestion: 120 } as const;

/** What goes along with the answers. */
export interface HandOffExtras {
  readonly ownWords: string;
  readonly mainQuestion: string;
  /** Whether findings were set by hand at the clinic. */
  readonly isByClinician: boolean;
  /** When the link was made, in milliseconds since 1970; kept to the hour that had begun. */
  readonly madeAt: number;
}
