// Which question is answered: all are known at build time.
import { error } from '@sveltejs/kit';
import { learnQuestions } from '#text/learn-questions.ts';
import type { EntryGenerator, PageLoad } from './$types';

type QuestionId = keyof typeof learnQuestions;

const isQuestion = (id: string): id is QuestionId => Object.hasOwn(learnQuestions, id);

export const entries: EntryGenerator = () => Object.keys(learnQuestions).map((question) => ({ question }));

export const load: PageLoad = ({ params }) => {
  if (!isQuestion(params.question)) error(404);
  return { id: params.question };
};
