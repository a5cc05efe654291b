// What the sentences of one language must hold: a second language is a folder that fills these records.

/** What heads a screen. */
export interface ListText {
  /** A short name, by which the screen is also called elsewhere. */
  readonly title: string;
  /** The question that every line of the list completes: "Is this pain…". Where there is none, each line brings its own. */
  readonly stem?: string;
  readonly hint?: string;
}

/** How a line is asked: with its stem it makes one whole question, which holds all that decides between yes and no. */
export interface AskedText {
  /** The question that the line completes, where its list has none for all: "Have you ever…". */
  readonly stem?: string;
  /** The end of that question, in twelve words or fewer: "had cancer?". None where it is never a line of a list. */
  readonly line?: string;
}

/** A danger sign or context question, as asked. */
export interface SignText extends AskedText {
  /** A short name, for the review, pages of care and rules: nine words or fewer. */
  readonly label: string;
  /** A whole question, of what is asked beneath another line. */
  readonly question?: string;
  /** Why it is asked, and examples, where the words come with the first screens; else `line-help` has it. */
  readonly meaning?: string;
  /** The answer as the person would say it to a clinician, in the first person: "I have …". */
  readonly told: string;
}

/** A line that stands for a group of signs. */
export interface GateText extends AskedText {
  readonly label: string;
}

/** A question about habits, triggers or relief. */
export interface FeatureText extends AskedText {
  /** A short name, for a tile and the review: nine words or fewer. */
  readonly label: string;
  /** The answer in the second person, for the reasons given: "You sit more than seven hours a day". */
  readonly told: string;
  /** The same answered no: "You do not sit long". */
  readonly toldNo: string;
  /** One short sentence, only where the label needs it. */
  readonly meaning?: string;
}

/** An explanation of pain. */
export interface PatternText {
  readonly title: string;
  /** One hedged sentence that could be read aloud. */
  readonly inShort: string;
  /** What may be happening, in three sentences. */
  readonly mechanism: readonly [string, string, string];
  /** What it may be instead, in plain words. */
  readonly lookAlikes: string;
  /** The same to those for whom it is said in sight. */
  readonly lookAlikeForYou?: string;
  /** What speaks for the idea in studies, and what against, one or two sentences each. */
  readonly evidenceFor: string;
  readonly evidenceAgainst: string;
  /** What nobody knows. */
  readonly unknown: string;
  /** What tends to help, in one sentence, without promise. */
  readonly helps: string;
}

/** A region of the body. */
export interface RegionText {
  readonly name: string;
  /** What it mostly does, in one sentence. */
  readonly role: string;
  /** One or two facts with numbers in plain words. */
  readonly facts: readonly string[];
}

/** A check to do at home. */
export interface SelfTestText {
  readonly title: string;
  readonly setUp: string;
  readonly steps: readonly string[];
  readonly look: string;
  /** Answers, in the order of the test's bands. */
  readonly bands: readonly string[];
  readonly notIf: string;
  /** What to say about any result. */
  readonly say: string;
}

/** A self-care item. */
export interface ItemText {
  readonly title: string;
  /** What it is for, in a few words: "Mobility · upper back". */
  readonly goal: string;
  readonly steps: readonly string[];
  /** In minutes and counts, short enough for a row: nothing to work out. */
  readonly dose: string;
  /** Another one for a changed form, by the form's key. */
  readonly doseIn?: Readonly<Record<string, string>>;
  readonly easier: string;
  readonly harder: string;
  /** The way without floor or chair, where there is one. */
  readonly alternative: string | null;
  /** What that way is called, as it looks: "Hip hinge, on a chair". */
  readonly alternativeTitle: string | null;
  /** Words for a changed form, by the form's key; "no-ball", "no-band", "easier", "head-still", "small", "easiest", "with-sits", "split-load" and the like. */
  readonly forms: Readonly<Record<string, string>>;
  /** Who should leave it out or ask first, in plain words. */
  readonly caution: string;
  /** What of it must stand wherever it is told how to do it, also where room is short. */
  readonly never?: string;
}

/** What pages to read say beside an item. */
export interface ItemProofText {
  /** What one needs for it. */
  readonly kit: string;
  /** How good the evidence is, in one or two sentences. */
  readonly evidence: string;
}

/** What a professional may offer, or waiting beside it. */
export interface TreatmentText {
  readonly title: string;
  /** Names that a professional may use for it; null where there is no other. */
  readonly alsoCalled: string | null;
  /** One hedged sentence that could be read aloud. */
  readonly inShort: string;
  /** What happens. */
  readonly what: readonly string[];
  readonly evidenceFor: readonly string[];
  readonly evidenceAgainst: readonly string[];
  readonly risks: readonly string[];
  /** Who should ask first or leave it out; null where the danger signs say it all. */
  readonly askFirst: string | null;
}
