// Links changed letter by letter, fed to the loader: none may throw, and none may give other answers.
import { knowledge } from '#content/knowledge.ts';
import type { InterviewAnswers } from '#interview/interview-answers.ts';
import { emptyAnswers } from '#interview/interview-answers.ts';
import { liveAnswers } from '#interview/live-answers.ts';
import { packHandOff, unpackHandOff } from '#keep/hand-off.ts';
import { assess } from '#reasoning/assess.ts';
import { answerAll, person } from '../interview/make-person.ts';

const levelOf = (answers: InterviewAnswers) =>
  assess(knowledge, liveAnswers(knowledge, answers)).triage.level;
const extras = { ownWords: '', mainQuestion: '', isByClinician: false, madeAt: 500_000 * 3_600_000 };

/** Changes links letter by letter, by cutting, doubling and swapping. A generator with a seed, so that a run repeats. */
export function readMutatedLinks(count: number) {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_%#=+/ .é';
  let state = 20_261_127;
  const random = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const danger = answerAll(person({ lines: { 'saddle-numb': 'yes' } }), () => true);
  const whole = answerAll(person(), () => true);
  const people = [whole, danger, emptyAnswers];
  const origins = people.map((answers) => packHandOff(answers, extras));
  const levels = people.map(levelOf);
  let wrong = 0;
  for (let tried = 0; tried < count; tried += 1) {
    const which = tried % origins.length;
    const origin = origins[which] ?? '';
    const letters = Array.from(origin);
    for (let times = 1 + random(4); times > 0; times -= 1) {
      const at = random(letters.length);
      const letter = alphabet[random(alphabet.length)] ?? '';
      const kind = random(5);
      if (kind === 0) letters.splice(at, 1);
      else if (kind === 1) letters.splice(at, 0, letter);
      else if (kind === 2) letters.length = at;
      else if (kind === 3) letters.splice(at, 0, ...letters.slice(0, at));
      else letters[at] = letter;
    }
    const result = unpackHandOff(knowledge, letters.join(''));
    if (result.kind === 'ok' && levelOf(result.answers) !== levels[which]) wrong += 1;
    if (result.kind === 'ok' && letters.join('').replace(/^#/, '') !== origin) wrong += 1;
  }
  return { tried: count, wrong };
}
