// A session that had to stop: what was felt counts as a sign, and the questions on nerves are asked anew.
import type { KnowledgeBase, Sign } from '#content/schema.ts';
import { signsGivenBy, type InterviewAnswers, type LineAnswer } from './interview-answers.ts';

/** Why a session was stopped; strong pain alone is a red light and no stop. */
export type StopReason = 'spreading' | 'tingling' | 'weakness' | 'dizzy';

const nerves: Sign['group'] = 'nerve';

const nerveGates = ({ gates }: KnowledgeBase) =>
  gates.filter(({ group }) => group === nerves).map(({ id }) => id);

/** The lines that are asked at once: every list that holds a nerve sign or their gate, and every line on one limb. */
function nerveLines({ lists, signs, gates }: KnowledgeBase): ReadonlySet<string> {
  const onNerves = new Set([...gates, ...signs].filter(({ group }) => group === nerves).map(({ id }) => id));
  return new Set([
    ...lists.safety.filter(({ lines }) => lines.some((id) => onNerves.has(id))).flatMap(({ lines }) => lines),
    ...signs.filter(({ limb }) => limb !== undefined).map(({ id }) => id)
  ]);
}

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
  const asked = nerveLines(base);
  const kept = Object.entries(answers.lines).filter(
    ([id, answer]) => !asked.has(id) || answer === 'yes' || answer === 'unsure'
  );
  const lines: Record<string, LineAnswer> = Object.fromEntries(kept);
  const felt = reason === 'dizzy' ? signsGivenBy(base, reason) : nerveGates(base);
  for (const id of felt) lines[id] = 'yes';
  return { ...answers, lines };
}
