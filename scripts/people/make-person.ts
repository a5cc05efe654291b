// People for tests of the interview: what is true of them, and how they answer whatever is asked. Seeds every run.
import { Reading } from '#interview/reading.ts';
import fc from 'fast-check';
import { createActor } from 'xstate';
import { knowledge } from '#content/knowledge.ts';
import type { KnowledgeBase } from '#content/schema.ts';
import type { Sign, SiteId } from '#content/schema.ts';
import type { AnswerPatch } from '#interview/change-answers.ts';
import { changeAnswers } from '#interview/change-answers.ts';
import { gateOfLine } from '#interview/gate-lines.ts';
import type { InterviewAnswers, LineAnswer } from '#interview/interview-answers.ts';
import { emptyAnswers } from '#interview/interview-answers.ts';
import { currentScreen, interviewMachine } from '#interview/interview.machine.ts';
import { sitesOf } from '#interview/places.ts';
import type { Line, Screen, Section } from '#interview/screens.ts';
import { safetySections } from '#interview/screens.ts';
import { isAnswered } from '#interview/is-answered.ts';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_261_122, numRuns: 200 });

/** One mark for each place, that means this place only. */
const markOf: Readonly<Record<SiteId, string>> = {
  neck: 'neck-back',
  'upper-back': 'mid-back',
  shoulder: 'shoulder-front-left',
  'low-back': 'low-back',
  arm: 'forearm-back-left',
  leg: 'calf-left'
};

export const marks = (...sites: readonly SiteId[]) => sites.map((site) => markOf[site]);

/** What is true of a person; what is not named is not so. */
export type Person = Pick<InterviewAnswers, 'who' | 'age' | 'pregnancy' | 'zones' | 'weekBand' | 'began'> & {
  readonly lines: Readonly<Record<string, LineAnswer>>;
  readonly features: readonly string[];
};

/** Somebody of 40 whose low back has hurt for a few weeks, and nothing else. */
export function person(part: Partial<Person> = {}): Person {
  const ordinary = { who: 'me', age: 40, pregnancy: 'no', weekBand: 'weeks-3-6' } as const;
  return { ...ordinary, zones: marks('low-back'), began: {}, lines: {}, features: [], ...part };
}

/** The answers of a person who has been asked nothing but who, age, place and time. */
export function answersOf(part: Partial<InterviewAnswers> = {}): InterviewAnswers {
  const { who, age, pregnancy, zones, weekBand } = person();
  return { ...emptyAnswers, who, age, pregnancy, zones, weekBand, ...part };
}

/** Whether a sign stands behind its gate for these places. */
export function waits(sign: Sign, sites: readonly SiteId[]): boolean {
  const isAsked = sign.askFor === 'all' || sign.askFor.some((site) => sites.includes(site));
  return sign.gate !== undefined && isAsked && !(sign.ungatedFor ?? []).some((site) => sites.includes(site));
}

/** A gate is answered truthfully when it is yes or not sure whenever a sign behind it is. */
export function truthOf({ lines }: Person, { kind, id }: Line, sites: readonly SiteId[]): LineAnswer {
  if (kind !== 'gate') return lines[id] ?? 'no';
  const behind = knowledge.signs
    .filter((sign) => sign.gate === gateOfLine(knowledge, id) && waits(sign, sites))
    .map((sign) => lines[sign.id] ?? 'no');
  return behind.includes('yes') ? 'yes' : behind.includes('unsure') ? 'unsure' : 'no';
}

/** How this person answers a screen. */
export function answersTo(screen: Screen, someone: Person, given: InterviewAnswers): AnswerPatch {
  const { age, pregnancy, zones, weekBand, who, began } = someone;
  const marked = sitesOf(knowledge, { ...given, zones });
  switch (screen.kind) {
    case 'urgent':
      return { age, quickSites: marked };
    case 'you':
      return { age, pregnancy, weekBand };
    case 'map':
      return { zones };
    case 'read-back':
      return { confirmed: screen.lines.map(({ id }) => id) };
    case 'means':
      return { floor: true };
    case 'list': {
      const sites = sitesOf(knowledge, given);
      const asked = screen.lines.filter(({ kind }) => kind !== 'feature');
      const habits = screen.lines.filter(({ kind }) => kind === 'feature');
      return {
        ...(screen.id === 'now-1' ? { who } : {}),
        lines: Object.fromEntries(asked.map((line) => [line.id, truthOf(someone, line, sites)])),
        began: Object.fromEntries(
          asked.flatMap(({ id }) => (began[id] && someone.lines[id] === 'yes' ? [[id, began[id]]] : []))
        ),
        features: Object.fromEntries(habits.map(({ id }) => [id, someone.features.includes(id)]))
      };
    }
    default:
      return {};
  }
}

/** Answers every required screen of a part of the way, whatever the level; the order is the interview's own. */
export function answerAll(
  someone: Person,
  isPart: (screen: Screen) => boolean,
  base: KnowledgeBase = knowledge
): InterviewAnswers {
  let answers = emptyAnswers;
  for (let step = 0; step < 100; step += 1) {
    const open = new Reading(base, answers).screens.find(
      (screen) => screen.isRequired && isPart(screen) && !isAnswered(base, answers, screen)
    );
    if (!open) return answers;
    answers = changeAnswers(answers, answersTo(open, someone, answers));
  }
  throw new Error('The questions do not end.');
}

/** Answers every screen, those that may be passed too. */
export function answerEverything(someone: Person): InterviewAnswers {
  let answers = answerAll(someone, () => true);
  for (let step = 0; step < 100; step += 1) {
    const open = new Reading(knowledge, answers).screens.find(
      (screen) => !isAnswered(knowledge, answers, screen)
    );
    if (!open) return answers;
    answers = changeAnswers(answers, answersTo(open, someone, answers));
  }
  throw new Error('The questions do not end.');
}

/** Whether a screen stands before posture. */
export const isSafety = ({ section }: Screen) => safetySections.includes(section);

export function startInterview(answers?: InterviewAnswers, screen?: string, base = knowledge) {
  const input = { base, ...(answers && { answers }), ...(screen !== undefined && { screen }) };
  return createActor(interviewMachine, { input }).start();
}
export type InterviewActor = ReturnType<typeof startInterview>;

/** The section of the screen on view; `review` and `left` stand beside them. */
export const sectionOf = (place: ReturnType<InterviewActor['getSnapshot']>): Section | 'review' | 'left' =>
  place.matches('reviewing')
    ? 'review'
    : place.matches('left')
      ? 'left'
      : currentScreen(place.context).section;
export const shown = (actor: InterviewActor) => currentScreen(actor.getSnapshot().context);
export const answered = (actor: InterviewActor) => actor.getSnapshot().context.reading.answers;

export function change(actor: InterviewActor, patch: AnswerPatch): void {
  actor.send({ type: 'answers.changed', patch });
}

/** Answers the screen shown and presses Next. */
export function next(actor: InterviewActor, someone: Person): void {
  change(actor, answersTo(shown(actor), someone, answered(actor)));
  actor.send({ type: 'screen.completed' });
}

/** Goes on until a screen is shown, or the way ends. Returns the screens met, the last one included. */
export function walk(actor: InterviewActor, someone: Person, until = 'plan'): readonly string[] {
  const met = [shown(actor).id];
  while (met.at(-1) !== until && met.length < 100) {
    next(actor, someone);
    const { id } = shown(actor);
    if (id === met.at(-1)) break;
    met.push(id);
  }
  return met;
}
