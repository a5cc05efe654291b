// What is left out once nothing of a plan can be shown: answering it anyhow changes nothing that is said.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import { pregnancyAnswers } from '#content/ids.ts';
import { changeAnswers } from '#interview/change-answers.ts';
import type { InterviewAnswers, LineAnswer } from '#interview/interview-answers.ts';
import { isAnswered } from '#interview/is-answered.ts';
import { Reading } from '#interview/reading.ts';
import type { Screen } from '#interview/screens.ts';
import { wholeWay } from '#interview/screens.ts';
import { indexKnowledge } from '#reasoning/index-by-id.ts';
import {
  answered,
  answersOf,
  isSafety,
  marks,
  person,
  shown,
  startInterview,
  walk as walkOn
} from '../../scripts/people/make-person.ts';
import type { Person } from '../../scripts/people/make-person.ts';

const lineIds = [
  ...knowledge.signs.map(({ id }) => id),
  ...knowledge.gates.map(({ id }) => id),
  ...knowledge.axialCriteria
];

interface Somebody {
  readonly start: InterviewAnswers;
  /** What is true of each line, whether or not it is asked; what is not named is a no. */
  readonly truth: Readonly<Record<string, LineAnswer>>;
}

const shortWay = (reading: Reading) => reading.screens;

/** Answers every list of a way, one after the other, as somebody would. */
function walk({ start, truth }: Somebody, way: (reading: Reading) => readonly Screen[]): Reading {
  let reading = new Reading(knowledge, start);
  const openIn = () =>
    way(reading).find((screen) => isSafety(screen) && !isAnswered(knowledge, reading.answers, screen));
  for (let screen = openIn(); screen; screen = openIn()) {
    const ids = screen.lines.map(({ id }) => id);
    const said =
      screen.kind === 'read-back'
        ? { confirmed: ids }
        : { lines: Object.fromEntries(ids.map((id) => [id, truth[id] ?? 'no'])) };
    reading = reading.with(changeAnswers(reading.answers, said));
  }
  return reading;
}

const linesOn = (screens: readonly Screen[]) =>
  screens.filter(isSafety).flatMap(({ lines }) => lines.map(({ id }) => id));

/** Somebody with few or many signs, so that each level comes about. */
const anybody: fc.Arbitrary<Somebody> = fc
  .record({
    age: fc.oneof(
      fc.integer({ min: 12, max: 17 }),
      fc.integer({ min: 18, max: 90 }),
      fc.constant('withheld' as const)
    ),
    pregnancy: fc.constantFrom(...pregnancyAnswers),
    zones: fc.subarray(
      knowledge.zones.filter(({ sites }) => sites.length > 0).map(({ id }) => id),
      { minLength: 1, maxLength: 4 }
    ),
    weekBand: fc.constantFrom(...knowledge.weekBands.map(({ id }) => id)),
    truth: fc.dictionary(fc.constantFrom(...lineIds), fc.constantFrom<LineAnswer>('yes', 'yes', 'unsure'), {
      maxKeys: 12
    })
  })
  .map(({ truth, ...part }) => ({ start: answersOf(part), truth }));

const { rules } = indexKnowledge(knowledge);
const hasOwnPage = ({ triage }: Reading) => triage.fired.some(({ id }) => rules.get(id)?.ownPage === true);

describe('a line that can change nothing is not asked', () => {
  test('and asking all of them comes to the same level, days, content and crisis', () => {
    let shorter = 0;
    fc.assert(
      fc.property(anybody, (somebody) => {
        const short = walk(somebody, shortWay);
        const whole = walk(somebody, wholeWay);
        const { level, dueDays, content, crisis } = short.triage;
        expect({ level, dueDays, content, crisis }).toEqual({
          level: whole.triage.level,
          dueDays: whole.triage.dueDays,
          content: whole.triage.content,
          crisis: whole.triage.crisis
        });
        if (linesOn(short.screens).length < linesOn(wholeWay(whole)).length) shorter += 1;
      }),
      { numRuns: 150 }
    );
    // The law says something only where something was left out.
    expect(shorter).toBeGreaterThan(15);
  });

  test('and nothing is left out but for somebody who has a page of their own', () => {
    fc.assert(
      fc.property(anybody, (somebody) => {
        const short = walk(somebody, shortWay);
        if (!hasOwnPage(short)) expect(short.answers).toEqual(walk(somebody, wholeWay).answers);
      }),
      { numRuns: 100 }
    );
  });

  test('and a tick takes no line away from its own list or one before it', () => {
    fc.assert(
      fc.property(anybody, fc.constantFrom(...lineIds), (somebody, ticked) => {
        const { answers, screens } = walk(somebody, shortWay);
        const at = screens.findIndex(({ lines }) => lines.some(({ id }) => id === ticked));
        if (at < 0) return;
        const after = new Reading(knowledge, changeAnswers(answers, { lines: { [ticked]: 'yes' } })).screens;
        expect(after.slice(0, at + 1)).toEqual(screens.slice(0, at + 1));
      }),
      { numRuns: 100 }
    );
  });
});

describe('whoever has no plan here learns it early', () => {
  const ways: readonly (readonly [string, Partial<InterviewAnswers>])[] = [
    ['pregnant', { pregnancy: 'pregnant', age: 31 }],
    ['under 18', { age: 15 }]
  ];
  test.each(ways)('%s: fewer lines, and changing that one answer opens all of them again', (_name, part) => {
    const start = answersOf({ zones: marks('low-back'), ...part });
    const early = walk({ start, truth: {} }, shortWay);
    expect(early.triage.content).toBe('none');
    expect(early.allowed.isScreened).toBe(true);
    const all = linesOn(wholeWay(early));
    const left = all.filter((id) => !linesOn(early.screens).includes(id));
    expect(left.length).toBeGreaterThan(0);

    const changed = new Reading(knowledge, changeAnswers(early.answers, { age: 31, pregnancy: 'no' }));
    expect(changed.allowed.isScreened).toBe(false);
    expect(changed.allowed.content).toBe('none');
    for (const id of left.filter((line) => linesOn(wholeWay(changed)).includes(line)))
      expect(linesOn(changed.screens)).toContain(id);
  });
});

describe('changing the one answer that led to a page of its own', () => {
  type Changed = readonly [string, Partial<InterviewAnswers>, string, Partial<InterviewAnswers>];
  const changes: readonly Changed[] = [
    ['pregnancy', { age: 31, pregnancy: 'pregnant' }, 'you', { pregnancy: 'no' }],
    ['age', { age: 15, pregnancy: 'no' }, 'you', { age: 31 }],
    ['who it is for', { who: 'not-here', age: 31 }, 'now-1', { who: 'with-me' }]
  ];
  test.each(changes)(
    '%s: all that was left out is asked before anything is shown',
    (_name, part, place, then) => {
      const before = person(part as Partial<Person>);
      const after = { ...before, ...then } as Person;
      const actor = startInterview();
      expect(walkOn(actor, before).at(-1)).toBe('care');
      actor.send({ type: 'correction.requested', screen: place });
      expect(shown(actor).id).toBe(place);
      walkOn(actor, after, 'explain-idea');
      expect(shown(actor).id).toBe('explain-idea');

      const other = startInterview();
      walkOn(other, after, 'explain-idea');
      expect(linesOn(actor.getSnapshot().context.reading.screens)).toEqual(
        linesOn(other.getSnapshot().context.reading.screens)
      );
      // What was answered before stays, and counts for nothing more than it did.
      expect(answered(actor).lines).toMatchObject(answered(other).lines);
    }
  );
});
