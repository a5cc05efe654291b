// Words that frighten or blame, each with what to say instead, and the few sentences in which one may stand.

interface AvoidedWord {
  readonly id: string;
  readonly pattern: RegExp;
  readonly say: string;
}

/** Words to avoid, each with what to say instead. Clinicians' words shape what people believe for years. */
export const avoidedWords: readonly AvoidedWord[] = [
  {
    id: 'wear-and-tear',
    pattern:
      /\bwear(ing)?( and |-and-)tear\b|\bdegenerat\w*|\bworn[ -](out|down|away)\b|\bwearing (out|down|away)\b/i,
    say: 'normal age changes, like grey hair'
  },
  {
    id: 'damage',
    pattern: /\bdamag\w*|\btorn\b|(?<!\bwear[ -]and[ -])\btears?\b|\btearing\b|\bcrumbl\w*/i,
    say: 'sore, sensitive, irritated'
  },
  {
    id: 'unstable',
    pattern: /\bunstable\b|\binstabilit\w*|\bweak (core|back|spine|muscles?)\b|\bcore weakness\b/i,
    say: 'working hard; ready for more strength and control'
  },
  {
    id: 'out-of-place',
    pattern:
      /\bout of (place|line|alignment|position)\b|\bmisalign\w*|\bneeds? (to be adjusted|adjusting|an adjustment)\b/i,
    say: 'stiff, not sharing the movement'
  },
  {
    id: 'dysfunction',
    pattern:
      /\bcompensat\w*|\bdysfunction\w*|\bfail(s|ed|ing|ure)? (the|this|that|your|a|an|any) (\w+ )?(test|check)s?\b|\bfailed (\w+ )?(test|check)s?\b|\byou failed\b/i,
    say: 'doing extra work; room to improve'
  },
  {
    id: 'bad-posture',
    pattern: /\b(bad|poor|wrong|incorrect|faulty) postures?\b/i,
    say: 'a position held long; your next posture is your best'
  },
  {
    id: 'moving-too-much',
    pattern: /\bmov(es?|ed|ing) too much\b|\btoo much (movement|motion|mobility)\b/i,
    say: 'doing more than its share today'
  },
  {
    id: 'knots',
    pattern: /\bknot(s|ted|ty)?\b|\btoxins?\b|\badhesions?\b/i,
    say: 'tender, tight-feeling spots'
  },
  {
    id: 'never-bend',
    // "You do not bend" tells; "do not bend" forbids. A knee or an elbow may be told to stay straight.
    pattern:
      /\b(never|(?<!\byou )do not|don[’']t|avoid|stop) (bend|twist)(ing)?\b(?! (your|the) (knees?|elbows?|arms?|legs?))/i,
    say: 'ease in, build up'
  },
  {
    id: 'pain-is-injury',
    pattern:
      /\bpain (is|means|shows|equals|=) (that )?(you are |there is |a |an )?(being )?(injur\w*|harm\w*|hurt\w*)|\b(let|have) (the |your )?pain (guide|be your guide)\b|\bguided? by (the |your )?pain\b/i,
    say: 'pain is an alarm, sometimes over-cautious; use the traffic light'
  },
  {
    id: 'chronic',
    pattern: /\bchronic(ally)?\b|\bpermanent(ly)?\b/i,
    say: 'long-lasting, can still change'
  },
  {
    id: 'nothing-to-worry-about',
    pattern:
      /\b(do not|don[’']t|no need to|nothing to) worry\b|\b(it[’']s|it is|that is|this is|probably|just) nothing\b|\bnothing serious\b/i,
    say: 'this is common, real, and rarely dangerous; here is when to get help'
  }
];

/** A sentence that needs such a word. */
export interface Exception {
  /** The text's id, or the beginning of several. */
  readonly id: string;
  readonly word: string;
  readonly reason: string;
}

/** Sentences in which an avoided word may stand, each with the reason. */
export const exceptions: readonly Exception[] = [
  {
    id: 'knots.knots.title',
    word: 'knots',
    reason: 'the word that the reader came with, said once on its own page'
  },
  {
    id: 'site.home.knot',
    word: 'knots',
    reason: 'the word that the reader came with, on the way to its page'
  },
  {
    id: 'models.knotNote',
    word: 'knots',
    reason: 'the word that the reader came with, beside their picture and their plan'
  },
  {
    id: 'stories.stories.shoulder-blade.scenes.0.paragraphs.0',
    word: 'knots',
    reason: 'what the person of the story calls it, once'
  },
  {
    id: 'knots.knots.evidenceAgainst.lines.4.text',
    word: 'damage',
    reason: 'reported tears of a neck artery: the reason why no tool goes on the neck, and not about the back'
  },
  { id: 'patterns.patterns.pelvis-si.title', word: 'out-of-place', reason: 'says that it is not' }
];
