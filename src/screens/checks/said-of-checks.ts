// What the checks changed, in one sentence: the picture itself, or how well the idea fits that they moved most.
import { fitShift } from '#text/charts.ts';
import { explain } from '#text/explain.ts';
import { checksEffect } from '#text/interview-later.ts';
import { patterns } from '#text/patterns.ts';
import { partly } from '#reasoning/fit.ts';
import type { Assessment } from '#reasoning/assess.ts';
import { fitLabel } from '#ui/fit-label.ts';
import { say, sayAs, sayPair } from '#ui/say.ts';
import { assessmentOf, assessmentWithoutTests } from '../session/assessment-of.ts';

const titles: Readonly<Record<string, { readonly title: string }>> = patterns;
const titleOf = (id: string) => titles[id]?.title ?? id;
/** Below this nothing has moved that anybody could see. */
const leastMove = 0.005;

/** The ideas that stand in the picture. */
const drawn = ({ leads }: Assessment) =>
  leads.filter(({ fit }) => fit.fit >= partly).map(({ fit }) => fit.pattern.id);

/** Whether two ideas carry the same word. */
const areEqual = ({ leads: [one, other] }: Assessment) => one?.fit.word === other?.fit.word;

/** How the picture is another, in one sentence. @returns undefined where the same ideas stand in it, in the same order */
export function saidOfPicture(before: Assessment, now: Assessment): string | undefined {
  const [was, is] = [drawn(before), drawn(now)];
  if (was.join() === is.join()) return undefined;
  const [first, second] = is;
  const { noLead, newLead, newEqual, newSecond, secondGone } = explain.checkHere;
  if (first === undefined) return noLead;
  if (first !== was[0]) {
    const isOneOfTwo = second !== undefined && second === was[0] && areEqual(now);
    return say(isOneOfTwo ? newEqual : newLead, { title: titleOf(first) });
  }
  return second === undefined
    ? say(secondGone, { title: titleOf(first) })
    : say(newSecond, { title: titleOf(second) });
}

/** What all checks that were done have changed. */
export function saidOfChecks(interview: Parameters<typeof assessmentOf>[0]): string {
  const [before, now] = [assessmentWithoutTests(interview), assessmentOf(interview)];
  const picture = saidOfPicture(before, now);
  if (picture) return picture;
  const fits = new Map(before.patterns.map((fit) => [fit.pattern.id, fit]));
  const moves = now.patterns
    .map((fit) => ({ now: fit, was: fits.get(fit.pattern.id) }))
    .map(({ now: fit, was }) => ({ now: fit, was, by: Math.abs(fit.fit - (was?.fit ?? 0)) }))
    .sort((one, other) => other.by - one.by);
  const [most] = moves;
  if (!most || most.by <= leastMove) return checksEffect.none;
  const [is, was] = [fitLabel(most.now), most.was ? fitLabel(most.was) : explain.fit['little-support']];
  const words = say(is === was ? fitShift.same : fitShift.moved, { now: is }, { before: was });
  return sayAs('ended', sayPair('labelled', titleOf(most.now.pattern.id), words));
}
