// A session that had to stop: what was felt counts as a sign, and the questions on nerves are asked anew.
import type { KnowledgeBase } from '#content/schema.ts';
import type { InterviewAnswers, LineAnswer } from './interview-answers.ts';

/** Why a session was stopped; strong pain alone is a red light and no stop. */
export type StopReason = 'spreading' | 'tingling' | 'weakness' | 'dizzy';

/** The lists that are asked at once. */
const nerveLists = ['nerves', 'nerves-saddle', 'nerves-legs', 'nerves-arms', 'nerves-pace'];

/**
 * The answers after a stop. Dizziness is a yes to its sign; anything in a limb opens the gate of the nerve
 * questions, and each "no" on nerves, bladder and bowel is taken back, so that the way to the plan is shut until
 * they are answered again. No yes and no "not sure" is lost.
 */
export function answersAfterStop(
  base: KnowledgeBase,
  answers: InterviewAnswers,
  reason: StopReason
): InterviewAnswers {
  const asked = new Set(
    base.lists.safety.filter(({ id }) => nerveLists.includes(id)).flatMap(({ lines }) => lines)
  );
  const kept = Object.entries(answers.lines).filter(
    ([id, answer]) => !asked.has(id) || answer === 'yes' || answer === 'unsure'
  );
  const lines: Record<string, LineAnswer> = Object.fromEntries(kept);
  if (reason === 'dizzy') lines['dizzy-sick'] = 'yes';
  else lines['gate-nerve'] = 'yes';
  return { ...answers, lines };
}
