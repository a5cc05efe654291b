// What people read of how pain goes says the numbers of the data, and no number that was taken back.
import { expect, it } from 'vitest';
import { timeFacts } from '#content/facts.ts';
import { references } from '#content/references.ts';
import { outlook, yellowFlagReplies } from '#text/outlook.ts';
import { learnQuestions } from '#text/learn-questions.ts';
import { patterns as patternTexts } from '#text/patterns.ts';
import { patternSources } from '#content/claim-sources.ts';

const lowBack = outlook['low-back'].sentences.join(' ');
const howLong = learnQuestions['how-long'].paragraphs.join(' ');
const numbersOf = (id: (typeof timeFacts)[number]['id']) =>
  timeFacts.find((fact) => fact.id === id)?.numbers ?? [];

it('the course of new low back pain is that of Wallwork 2024, wherever it is told', () => {
  const course = numbersOf('new-low-back-pain').flatMap((number) =>
    number.unit === 'pain-0-100' ? [[number.weeks, number.value]] : []
  );
  expect(course).toEqual([
    [0, 56],
    [6, 26],
    [26, 22],
    [52, 21]
  ]);
  for (const words of [lowBack, howLong])
    for (const [, value] of course) expect(words).toMatch(new RegExp(`\\b${value}\\b`));
});

it('no page promises 6 of 100 at a year, nor names the review that did', () => {
  const told = [outlook, yellowFlagReplies, learnQuestions];
  expect(JSON.stringify(told)).not.toMatch(/menezes|\b52 out of 100|\b6 (in|at) (a|one) year/);
  expect(lowBack).toMatch(/some pain at a year is common/i);
  expect(howLong).toMatch(/some pain at a year is common/i);
});

it('back at work in two weeks is said only of those who had cut down their work', () => {
  const sentences = JSON.stringify([outlook, learnQuestions]).split(/(?<=[.?!])\s|","/);
  const ofWork = sentences.filter((sentence) => /\bhalf\b.*back at/i.test(sentence));
  expect(ofWork.length).toBeGreaterThanOrEqual(3);
  for (const sentence of ofWork) expect(sentence).toMatch(/cut down/);
});

it('an uneven blade is told both ways, with its two sources', () => {
  const { evidenceFor, evidenceAgainst } = patternTexts['loose-shoulder-inner-blade'];
  expect(evidenceFor).toContain('1.43');
  expect(evidenceAgainst).toContain('42 of 100');
  expect(patternSources['loose-shoulder-inner-blade']).toEqual(
    expect.arrayContaining(['hickey-2018', 'salamh-2023'])
  );
});

it('the guideline of 2009 says its age', () => {
  expect(references.find(({ id }) => id === 'bsr-pmr-2009')?.title).toMatch(/old.*2025/);
});
