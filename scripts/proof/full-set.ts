// What the questions would come to if every sign that applies were asked in the open, found without any screen.
import { knowledge } from '#content/knowledge.ts';
import type { InterviewAnswers } from '#interview/interview-answers.ts';
import { liveAnswers } from '#interview/live-answers.ts';
import type { SignAnswer } from '#reasoning/answers.ts';
import { holds } from '#reasoning/conditions.ts';
import { findingsOf } from '#reasoning/findings.ts';
import type { Triage } from '#reasoning/triage.ts';
import { linesOfGate } from '#interview/gate-lines.ts';
import { conditionView, triage } from '#reasoning/triage.ts';
import type { Person } from '../people/make-person.ts';

/** Signs that somebody is asked, safety questions alone. */
export const askedSigns = knowledge.signs.filter(
  ({ group, derived, onlyInRoom, settles }) =>
    !derived && !onlyInRoom && settles === undefined && group !== 'outlook'
);

/** What is told of an urgency. Which rules fired is no part of it: a line that can change nothing is not asked. */
export const toldOf = ({ level, dueDays, content, crisis }: Triage) => ({ level, dueDays, content, crisis });

/**
 * The full set, restricted to what applies, found without any screen: every sign that is true of the person, is
 * asked for a place and waits for nothing that is missing. Nothing waits behind a gate; a gate's own
 * answer counts only where a line is asked after it.
 */
export function fullSet(someone: Person, answers: InterviewAnswers): Triage {
  const live = liveAnswers(knowledge, answers);
  const sites = new Set(live.sites);
  const marked = knowledge.zones.filter(({ id }) => someone.zones.includes(id));
  const fromMap = marked.flatMap(({ asks }) => asks);
  const given = Object.fromEntries(marked.flatMap(({ gives }) => gives).map((id) => [id, 'yes'] as const));
  const context: Readonly<Record<string, string>> = {
    pregnant: 'ctx-pregnant',
    postpartum: 'ctx-postpartum',
    possible: 'ctx-could-be-pregnant',
    'postpartum-year': 'ctx-postpartum-year'
  };
  const pregnancy = context[someone.pregnancy ?? 'no'];
  let signs: Record<string, SignAnswer> = { ...given, ...(pregnancy && { [pregnancy]: 'yes' }) };
  for (let before = -1; before < Object.keys(signs).length;) {
    before = Object.keys(signs).length;
    const view = {
      ...conditionView(knowledge, findingsOf(knowledge, { ...live, signs }), true),
      isGateOpen: (gate: string) =>
        linesOfGate(knowledge, gate).some((line) => ['yes', 'unsure'].includes(answers.lines[line] ?? ''))
    };
    const applying = askedSigns.filter(
      ({ id, askFor, askAfter, unlessPregnancyCannotApply }) =>
        !(unlessPregnancyCannotApply && someone.pregnancy === 'cannot-apply') &&
        (fromMap.includes(id) ||
          ((askFor === 'all' || askFor.some((site) => sites.has(site))) &&
            (askAfter === undefined || holds(askAfter, view))))
    );
    const told = applying.flatMap(({ id }) => {
      const answer = someone.lines[id];
      return answer === 'yes' || answer === 'unsure' ? [[id, answer] as const] : [];
    });
    signs = { ...Object.fromEntries(told), ...signs };
  }
  return triage(knowledge, findingsOf(knowledge, { ...live, signs }));
}
