// The gates lose nothing: answered truthfully, they lead to the same urgency as asking every sign that applies.
import { Reading } from '#interview/reading.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import type { KnowledgeBase } from '#content/schema.ts';
import { levelIds } from '#content/ids.ts';
import type { InterviewAnswers } from '#interview/interview-answers.ts';
import { askedSigns as asked, fullSet, toldOf } from '../../scripts/proof/full-set.ts';
import { peopleInDanger } from '../../scripts/people/people-in-danger.ts';
import {
  answerAll,
  answered,
  isSafety,
  marks,
  person,
  shown,
  startInterview,
  walk,
  waits
} from '../../scripts/people/make-person.ts';

/** The same knowledge with every sign asked in the open. */
const ungated: KnowledgeBase = {
  ...knowledge,
  signs: knowledge.signs.map((sign) => ({ ...sign, gate: undefined }))
};
const urgency = (answers: InterviewAnswers) => new Reading(knowledge, answers).triageSoFar;

describe('gates answered truthfully', () => {
  test('give the same urgency as no gates at all', () => {
    fc.assert(
      fc.property(peopleInDanger, (someone) => {
        const withGates = urgency(answerAll(someone, isSafety));
        expect(toldOf(withGates)).toEqual(toldOf(urgency(answerAll(someone, isSafety, ungated))));
      }),
      { numRuns: 250 }
    );
  });

  test('give the same urgency as the full set of what applies', () => {
    fc.assert(
      fc.property(peopleInDanger, (someone) => {
        const answers = answerAll(someone, isSafety);
        expect(toldOf(urgency(answers))).toEqual(toldOf(fullSet(someone, answers)));
      }),
      { numRuns: 250 }
    );
  });

  test('every sign behind a gate, alone, for every place', () => {
    for (const sign of asked.filter(({ gate }) => gate !== undefined)) {
      for (const [site, zones] of (['neck', 'upper-back', 'shoulder', 'low-back', 'arm', 'leg'] as const).map(
        (place) => [place, marks(place)] as const
      )) {
        for (const answer of ['yes', 'unsure'] as const) {
          const someone = person({ zones, weekBand: 'weeks-6-13', lines: { [sign.id]: answer } });
          const answers = answerAll(someone, isSafety);
          if (sign.gate !== undefined && waits(sign, [site])) expect(answers.lines[sign.gate]).toBe(answer);
          expect(toldOf(urgency(answers)), `${sign.id} ${site}`).toEqual(toldOf(fullSet(someone, answers)));
        }
      }
    }
  });
});

describe('the machine, walked by a person who answers truthfully', () => {
  test('ends with care or goes on exactly as the answers say', () => {
    fc.assert(
      fc.property(peopleInDanger, (someone) => {
        const actor = startInterview();
        const met = walk(actor, someone, 'posture');
        const soFar = urgency(answered(actor));
        const full = urgency(answerAll(someone, isSafety));
        const stopsEarly = soFar.level === 'emergency-call' || soFar.level === 'ed-today';
        // Those who were stopped early are at least as urgent in the end; the others are what they are.
        if (stopsEarly) {
          expect(levelIds.indexOf(full.level)).toBeLessThanOrEqual(levelIds.indexOf(soFar.level));
          expect(shown(actor).id).toBe('care');
        } else {
          expect(soFar).toEqual(full);
          expect(met.at(-1)).toBe(full.content === 'none' ? 'care' : 'posture');
          expect(met.includes('care')).toBe(full.content !== 'full');
        }
      }),
      { numRuns: 150 }
    );
  });

  test('has answered, or passed by gate or condition, every sign before anything past safety', () => {
    fc.assert(
      fc.property(peopleInDanger, (someone) => {
        const actor = startInterview();
        const met = walk(actor, someone, 'posture');
        if (met.at(-1) !== 'posture') return;
        const answers = answered(actor);
        const lines = new Reading(knowledge, answers).screens
          .filter(isSafety)
          .flatMap((screen) => screen.lines);
        expect(lines.filter(({ id }) => answers.lines[id] === undefined)).toEqual([]);
        const now = knowledge.lists.now.flatMap((list) => list.lines);
        expect(now.filter((id) => answers.lines[id] === undefined)).toEqual([]);
      }),
      { numRuns: 150 }
    );
  });
});
