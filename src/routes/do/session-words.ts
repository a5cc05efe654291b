// All that a session says, in the order in which it is said: for the voice, for what is read out, and for tests.
import { doIt as words } from '#text/do-it.ts';
import { comeBack } from '#text/facts.ts';
import { plan as planWords } from '#text/plan.ts';
import type { ItemText } from '#content/text/shape.ts';
import { cuesOf, minutesOf, type Cue } from '#reasoning/session-cues.ts';
import type { Phase } from '#reasoning/session-phases.ts';
import type { OtherWay } from '#reasoning/ways.ts';
import { say, sayAs, sayCount, sayFirst, sayList, sayPair, saySentences } from '#ui/say.ts';

/** One exercise as it is led. */
export interface Led {
  /** Which one of how many, from 1. */
  readonly number: number;
  readonly count: number;
  readonly text: ItemText;
  /** What changes in it for this person, in sentences. */
  readonly forms: readonly string[];
  readonly hasPlainSteps: boolean;
  /** The way that is taken this time; null for the plain one. */
  readonly form: OtherWay | null;
  readonly isHeavier: boolean;
  /** None where no timer follows it. */
  readonly phases: readonly Phase[];
}

/** An exercise that was done, and what is said of it at the end: its light, and what it does next time. */
export interface Result {
  readonly title: string;
  readonly said: readonly string[];
}

const sentence = (part: string) => sayAs('ended', sayFirst(part));

/** So many seconds in words; whole minutes from two on. */
const lengthOf = (seconds: number) =>
  seconds >= 120 && seconds % 60 === 0
    ? sayCount(words.length.minutes, seconds / 60)
    : sayCount(words.length.seconds, seconds);

/** What a phase is, and what about it: its count, its side, its round. */
function partsOf({ kind, side, rep, reps, set, sets }: Phase): readonly string[] {
  const name = words.phases[kind];
  const isCounted = kind === 'hold' && reps > 1;
  const isBetweenSets = kind === 'rest' && rep === 0;
  return [
    isCounted ? sayPair('added', name, say(words.holdNumber, { rep, reps })) : name,
    ...(kind === 'reps' ? [say(words.repsNumber, { reps })] : []),
    ...(side ? [words.side[side]] : []),
    ...(sets > 1 ? [say(isBetweenSets ? words.nextSet : words.setNumber, { set, sets })] : [])
  ];
}

/** A phase as it stands above its seconds. */
export const phaseName = (phase: Phase): string => sayList(partsOf(phase), 'unit');

/** A phase as it is said when it begins: what, how long, and what else about it. The round is told once in each. */
export function phaseBegins(phase: Phase, seconds: number = phase.seconds): string {
  const isWithin = phase.kind !== 'side' && phase.rep > 1;
  const [name = '', ...more] = partsOf(isWithin ? { ...phase, sets: 1 } : phase);
  return saySentences([name, lengthOf(seconds), ...more].map(sentence));
}

/** How long it still takes. */
export const timeLeft = (seconds: number): string =>
  sentence(say(words.lengthLeft, { length: lengthOf(seconds) }));

/** What is left as it counts down: seconds, and from two minutes on minutes and seconds. */
export const clockWords = (seconds: number): { readonly number: string; readonly unit: string } =>
  seconds < 120
    ? { number: String(seconds), unit: words.seconds }
    : {
        number: say(words.clock, {
          minutes: Math.floor(seconds / 60),
          seconds: String(seconds % 60).padStart(2, '0')
        }),
        unit: words.minutes
      };

/** A phase that goes on after a pause. */
export const phaseGoesOn = (phase: Phase, seconds: number): string =>
  saySentences([sentence(phaseName(phase)), timeLeft(seconds)]);

/** A phase that waits. */
export const phasePaused = (phase: Phase, seconds: number): string =>
  saySentences([sentence(words.spoken.paused), phaseGoesOn(phase, seconds)]);

/** What is said on the way through a phase. */
export const cueSaid = (cue: Cue, seconds: number): string =>
  cue === 'half' ? saySentences([sentence(words.spoken.half), timeLeft(seconds)]) : timeLeft(seconds);

/** The timer's first words; with the first exercise, which buttons there are from now on. */
export const timerBegins = (phase: Phase, seconds: number, isFirst: boolean): string =>
  isFirst
    ? saySentences([phaseBegins(phase, seconds), sentence(words.spoken.running)])
    : phaseBegins(phase, seconds);

/** What is different this time, in sentences. */
export const differences = ({ text, forms, form, isHeavier }: Led): readonly string[] => [
  ...forms,
  ...(form ? [saySentences([sayAs('label', words.forms[form]), text[form]])] : []),
  ...(isHeavier ? [words.heavier] : [])
];

/** How it is done: its steps, or the one sentence of its other form. */
export const stepsOf = ({ text, hasPlainSteps }: Led): readonly string[] =>
  hasPlainSteps || text.alternative === null ? text.steps : [text.alternative];

/** All that is said before an exercise begins: which one, how, how much, with what care, and the buttons. */
export function exerciseBegins(led: Led): readonly string[] {
  const { number, count, text, phases } = led;
  return [
    ...(number > 1 ? [sentence(words.spoken.next)] : []),
    saySentences([sentence(say(words.number, { number, count })), sentence(text.title)]),
    ...differences(led),
    sentence(words.spoken.howTo),
    ...stepsOf(led),
    saySentences([sayAs('label', planWords.dose), text.dose]),
    saySentences([sayAs('label', planWords.care), text.caution]),
    ...(phases.length > 0
      ? [sayCount(words.takes, minutesOf(phases)), sentence(words.spoken.atStart)]
      : [words.noTimer, sentence(words.spoken.atHabit)])
  ];
}

/** What is asked when an exercise is over. */
export const exerciseEnds = (isStrong: boolean): readonly string[] => [
  isStrong ? words.howStrong : words.finished,
  sentence(words.light.question),
  sentence(words.spoken.choose)
];

/** All that is said while a timer runs to its end untouched, in order. */
export const timerLines = (phases: readonly Phase[], isFirst: boolean): readonly string[] =>
  phases.flatMap((phase, at) => [
    at === 0 ? timerBegins(phase, phase.seconds, isFirst) : phaseBegins(phase),
    ...cuesOf(phase).map(({ cue, left }) => cueSaid(cue, left))
  ]);

/** What stands on the page after a red light, in order. */
export const afterRed = (title: string, next: string): readonly string[] => [
  sentence(words.red.title),
  saySentences([sentence(title), next]),
  sentence(words.red.nowHeading),
  ...words.red.now,
  sentence(words.red.laterHeading),
  ...words.red.later,
  sentence(words.red.helpHeading),
  comeBack.close,
  words.red.bladder
];

/** The end of a session that went to its last exercise: what follows for each that was done. */
export const sessionEnds = (results: readonly Result[]): readonly string[] => [
  sentence(words.summary.title),
  words.summary.lead,
  ...results.map(({ title, said }) => saySentences([sentence(title), ...said]))
];

/** A whole session in which nothing hurts, as somebody with shut eyes hears it. */
export const sessionLines = (all: readonly Led[]): readonly string[] => [
  ...all.flatMap((led) => [
    ...exerciseBegins(led),
    ...timerLines(led.phases, led.number === 1),
    ...exerciseEnds(false),
    words.lights.green
  ]),
  ...sessionEnds(all.map(({ text }) => ({ title: text.title, said: [words.lights.green, words.next.none] })))
];
