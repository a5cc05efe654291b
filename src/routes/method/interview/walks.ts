// Sends many kinds of people through the interview and keeps each step from screen to screen.
import { initialTransition, transition } from 'xstate';
import { base } from '#screens/session/base.ts';
import type { SiteId } from '#content/schema.ts';
import { firstListId, siteIds } from '#content/ids.ts';
import type { AnswerPatch } from '#interview/change-answers.ts';
import type { InterviewAnswers, LineAnswer } from '#interview/interview-answers.ts';
import { currentScreen, interviewMachine } from '#interview/interview.machine.ts';
import { sitesOf } from '#interview/places.ts';
import type { Line, Screen, Section } from '#interview/screens.ts';
import { sections } from '#interview/screens.ts';

/** Somebody with one place that hurts, who says yes to these lines and no to all others. */
interface Walker {
  readonly site: SiteId;
  readonly age: number;
  readonly isYes: (line: Line) => boolean;
}

export interface Stop {
  readonly id: string;
  readonly titleId: string;
  readonly section: Section;
}
export interface InterviewWalks {
  readonly walks: number;
  /** Screens that somebody met, in the order of the way. */
  readonly stops: readonly Stop[];
  /** Steps that somebody took, by "Next". */
  readonly steps: readonly { readonly from: string; readonly to: string }[];
}

/** More screens than any way has: a walk that is longer goes round in circles. */
const mostSteps = 120;

/** The first zone of the map that means this place and nothing else. */
function zoneOf(site: SiteId): string {
  const zone = base.zones.find(
    ({ sites, gives, asks }) =>
      sites.length === 1 && sites[0] === site && gives.length === 0 && asks.length === 0
  );
  if (!zone) throw new Error(`No zone of the body map means ${site} alone.`);
  return zone.id;
}

function answersTo(screen: Screen, walker: Walker, given: InterviewAnswers): AnswerPatch {
  switch (screen.kind) {
    case 'urgent':
      return { age: walker.age, quickSites: [walker.site] };
    case 'you':
      return { age: walker.age, pregnancy: 'no', weekBand: base.weekBands.at(-1)?.id ?? null };
    case 'map':
      return sitesOf(base, given).includes(walker.site) && given.zones.length > 0
        ? {}
        : { zones: [zoneOf(walker.site)] };
    case 'means':
      return { floor: true };
    case 'list': {
      const answer = (line: Line): LineAnswer => (walker.isYes(line) ? 'yes' : 'no');
      const asked = screen.lines.filter(({ kind }) => kind !== 'feature');
      const habits = screen.lines.filter(({ kind }) => kind === 'feature');
      return {
        ...(screen.id === firstListId ? { who: 'me' as const } : {}),
        lines: Object.fromEntries(asked.map((line) => [line.id, answer(line)])),
        features: Object.fromEntries(habits.map((line) => [line.id, walker.isYes(line)]))
      };
    }
    default:
      return {};
  }
}

function* walkersOf(): Generator<Walker> {
  for (const site of siteIds) {
    for (const age of [30, 55, 80]) {
      yield { site, age, isYes: () => false };
      // Gates open, but nothing behind them applies.
      yield { site, age, isYes: ({ kind }) => kind === 'gate' };
      yield { site, age, isYes: ({ kind }) => kind === 'feature' || kind === 'gate' };
    }
  }
  // One for each sign, with a place that asks for it.
  for (const { id, askFor, gate } of base.signs) {
    const site = askFor === 'all' ? 'low-back' : (askFor[0] ?? 'low-back');
    yield { site, age: 45, isYes: (line) => line.id === id || line.id === gate };
  }
}

/** The screens that one walker meets, first to last, with their sections. */
function walk(walker: Walker): readonly Screen[] {
  let [state] = initialTransition(interviewMachine, { base });
  const met = [currentScreen(state.context)];
  for (let step = 0; step < mostSteps; step += 1) {
    const screen = met[met.length - 1] as Screen;
    const patch = answersTo(screen, walker, state.context.reading.answers);
    [state] = transition(interviewMachine, state, { type: 'answers.changed', patch });
    [state] = transition(interviewMachine, state, { type: 'screen.completed' });
    const next = currentScreen(state.context);
    if (next.id === screen.id) return met;
    met.push(next);
  }
  throw new Error('The way has no end.');
}

/** How many screens can come before each, by the longest way that avoids the page of care. */
function depthOf(steps: Iterable<{ readonly from: string; readonly to: string }>): (id: string) => number {
  const before = new Map<string, string[]>();
  for (const { from, to } of steps) if (from !== 'care') before.set(to, [...(before.get(to) ?? []), from]);
  const known = new Map<string, number>();
  const depth = (id: string): number => {
    const found = known.get(id);
    if (found !== undefined) return found;
    known.set(id, 0);
    const deepest = Math.max(-1, ...(before.get(id) ?? []).map(depth)) + 1;
    known.set(id, deepest);
    return deepest;
  };
  return depth;
}

/** Walks the interview with people who differ in place, age and in one answer each. */
export function walkInterview(): InterviewWalks {
  const stops = new Map<string, Stop>();
  const steps = new Map<string, { readonly from: string; readonly to: string }>();
  let walks = 0;
  for (const walker of walkersOf()) {
    walks += 1;
    const met = walk(walker);
    met.forEach(({ id, titleId, section }, at) => {
      stops.set(id, { id, titleId, section });
      const next = met[at + 1];
      if (next) steps.set(`${id} ${next.id}`, { from: id, to: next.id });
    });
  }
  const depth = depthOf(steps.values());
  return {
    walks,
    stops: [...stops.values()].sort(
      (a, b) => sections.indexOf(a.section) - sections.indexOf(b.section) || depth(a.id) - depth(b.id)
    ),
    steps: [...steps.values()]
  };
}
