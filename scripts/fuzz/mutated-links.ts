// Links changed letter by letter, fed to the loader: none may throw, and none may give other answers.
import { knowledge } from '#content/knowledge.ts';
import type { InterviewAnswers } from '#interview/interview-answers.ts';
import { emptyAnswers } from '#interview/interview-answers.ts';
import { liveAnswers } from '#interview/live-answers.ts';
import { packHandOff, unpackHandOff } from '#keep/link/hand-off.ts';
import { assess } from '#reasoning/assess.ts';
import { answerAll, person } from '../people/make-person.ts';
import { makeRandom, mutateLetters, type Run } from './mutate.ts';

const levelOf = (answers: InterviewAnswers) =>
  assess(knowledge, liveAnswers(knowledge, answers)).triage.level;
const extras = { ownWords: '', mainQuestion: '', isByClinician: false, madeAt: 500_000 * 3_600_000 };

/** Letters of links, and some that never stand in one. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_%#=+/ .é';

/** Feeds changed links to the loader. */
export function readMutatedLinks(count: number): Run {
  const random = makeRandom(20_261_127);
  const danger = answerAll(person({ lines: { 'saddle-numb': 'yes' } }), () => true);
  const whole = answerAll(person(), () => true);
  const people = [whole, danger, emptyAnswers];
  const origins = people.map((answers) => packHandOff(answers, extras));
  const levels = people.map(levelOf);
  const opened = origins.map((origin) => {
    const result = unpackHandOff(knowledge, origin);
    return result.kind === 'ok' ? JSON.stringify(result.answers) : '';
  });
  const wrong: string[] = [];
  let read = 0;
  for (let tried = 0; tried < count; tried += 1) {
    const which = tried % origins.length;
    const origin = origins[which] ?? '';
    const text = mutateLetters(random, origin, alphabet);
    const result = unpackHandOff(knowledge, text);
    if (result.kind !== 'ok') continue;
    read += 1;
    // A check over all bytes guards a link: whatever opens must be the very link with something around it.
    const isSame = JSON.stringify(result.answers) === opened[which];
    if (levelOf(result.answers) !== levels[which] || !isSame) wrong.push(text);
  }
  return { tried: count, read, wrong };
}
