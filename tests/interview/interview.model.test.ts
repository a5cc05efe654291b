// The machine as a model: every transition is taken, every end is reached, and no order of answering changes what comes out.
import { Reading } from '#interview/reading.ts';
import { indexKnowledge } from '#reasoning/index-by-id.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SnapshotFrom } from 'xstate';
import type { AdjacencyValue } from 'xstate/graph';
import { getAdjacencyMap } from 'xstate/graph';
import { knowledge } from '#content/knowledge.ts';
import { siteIds } from '#content/ids.ts';
import type { Rule } from '#content/schema.ts';
import { changeAnswers } from '#interview/change-answers.ts';
import type { InterviewAnswers } from '#interview/interview-answers.ts';
import { emptyAnswers } from '#interview/interview-answers.ts';
import { currentScreen, interviewMachine } from '#interview/interview.machine.ts';
import type { InterviewEvent } from '#interview/interview.machine.ts';
import { liveAnswers } from '#interview/live-answers.ts';
import { sections } from '#interview/screens.ts';
import { assess } from '#reasoning/assess.ts';
import { smallestSets } from '../../scripts/proof/smallest-sets.ts';
import { askedSigns } from '../../scripts/proof/full-set.ts';
import type { InterviewActor, Person } from '../../scripts/people/make-person.ts';
import {
  answerAll,
  answered,
  answersTo,
  change,
  isSafety,
  marks,
  next,
  person,
  sectionOf,
  shown,
  startInterview,
  walk
} from '../../scripts/people/make-person.ts';

type Place = SnapshotFrom<typeof interviewMachine>;
type Adjacent = AdjacencyValue<Place, InterviewEvent>;

/** Everything that a person is told, from what they have answered. */
const told = (answers: InterviewAnswers) => {
  const { findings, ...rest } = assess(knowledge, liveAnswers(knowledge, answers));
  return { ...rest, sites: [...findings.sites] };
};

describe('every transition of the machine', () => {
  const people: readonly Person[] = [
    person(),
    person({ lines: { 'constant-worsening': 'yes' } }),
    person({ lines: { 'tearing-sudden-pain': 'yes' } }),
    person({ age: 70, lines: { 'tearing-sudden-pain': 'yes' } })
  ];
  const taken = new Set<string>();
  const modes = new Set<string>();
  for (const someone of people) {
    const events = ({ context }: Place): readonly InterviewEvent[] => {
      const screen = currentScreen(context);
      return [
        // Lists that may be skipped are walked elsewhere: answered or not, they would double the graph each time.
        ...(screen.isRequired
          ? [
              {
                type: 'answers.changed',
                patch: answersTo(screen, someone, context.reading.answers)
              } as const
            ]
          : []),
        { type: 'screen.completed' },
        { type: 'screen.skipped' },
        { type: 'back.requested' },
        ...['now-1', 'you', 'map', 'explain-idea', 'sleep-and-stress', 'checks', 'plan', 'care'].map(
          (wanted) => ({ type: 'screen.requested', screen: wanted }) as const
        ),
        { type: 'correction.requested', screen: 'urgent' },
        // From everywhere it would multiply the graph: what it comes back to is looked at from a few places.
        ...(['plan', 'care'].includes(screen.id) ? [{ type: 'review.requested' } as const] : []),
        { type: 'answers.erased' },
        { type: 'page.left' }
      ];
    };
    const map = getAdjacencyMap(interviewMachine, {
      input: { base: knowledge },
      events,
      serializeState: ({ value, context }) =>
        JSON.stringify([value, context.reading.answers, context.screen, context.returnTo]),
      stopWhen: (place) => place.matches('left'),
      limit: 20_000
    });
    for (const { state, transitions } of Object.values(map) as readonly Adjacent[]) {
      modes.add(JSON.stringify(state.value));
      for (const { event, state: after } of Object.values(transitions))
        taken.add(`${sectionOf(state)} -${event.type}-> ${sectionOf(after)}`);
    }
  }
  const all = [...taken].map((transition) => {
    const [, from = '', type = '', to = ''] = /^(\w+) -([\w.]+)-> (\w+)$/.exec(transition) ?? [];
    return { from, type, to };
  });
  const every = sections.toSorted();
  const froms = (event: InterviewEvent['type']) =>
    [
      ...new Set(all.filter(({ type, from }) => type === event && from !== 'review').map(({ from }) => from))
    ].toSorted();
  const tos = (event: InterviewEvent['type']) =>
    [
      ...new Set(all.filter(({ type, from }) => type === event && from !== 'review').map(({ to }) => to))
    ].toSorted();

  test('from every section: on, past it, back, to a screen by name, to a correction, to the start, and away', () => {
    for (const event of [
      'screen.completed',
      'screen.skipped',
      'back.requested',
      'screen.requested',
      'correction.requested',
      'answers.erased',
      'page.left'
    ] as const)
      expect(froms(event), event).toEqual(every);
  });

  test('into every section: by going on, by passing, and by name; going back never leads to the last', () => {
    for (const event of ['screen.completed', 'screen.skipped', 'screen.requested'] as const)
      expect(tos(event), event).toEqual(every);
    expect(tos('back.requested')).toEqual(every.filter((section) => section !== 'plan'));
    expect(tos('answers.erased')).toEqual(['rightNow']);
    expect(tos('page.left')).toEqual(['left']);
  });

  test('every mode is reached', () => {
    const all = ['asking', 'incomplete', 'changing', 'correcting', 'showing'].map((onTheWay) => ({
      onTheWay
    }));
    expect([...modes].toSorted()).toEqual(
      [...all, 'held', 'reviewing', 'left'].map((mode) => JSON.stringify(mode)).toSorted()
    );
  });

  test('answering moves nobody; a review leads back to where it was opened, or to what is asked for', () => {
    expect(all.filter(({ type, from, to }) => type === 'answers.changed' && from !== to)).toEqual([]);
    const review = (event: InterviewEvent['type']) =>
      all.filter(({ type, from }) => type === event && from === 'review').map(({ to }) => to);
    expect(tos('review.requested')).toEqual(['care', 'review']);
    expect(review('back.requested').toSorted()).toEqual(['care', 'plan']);
    expect(review('screen.completed').toSorted()).toEqual(['care', 'plan']);
    expect(review('screen.requested').length).toBeGreaterThan(10);
  });
});

describe('every end', () => {
  const end = (someone: Person) => {
    const actor = startInterview();
    const last = walk(actor, someone).at(-1);
    const { level, content, crisis } = new Reading(knowledge, answered(actor)).triageSoFar;
    return [last, level, content, crisis];
  };

  test.each<[string, Partial<Person>, readonly unknown[]]>([
    ['a call', { lines: { 'cold-limb': 'yes' } }, ['care', 'emergency-call', 'none', false]],
    ['hospital', { lines: { 'dark-urine': 'yes' } }, ['care', 'ed-today', 'none', false]],
    ['today', { lines: { 'calf-swollen': 'yes' } }, ['care', 'same-day', 'none', false]],
    ['soon, without self-care', { lines: { 'ctx-cancer': 'yes' } }, ['care', 'soon', 'none', false]],
    ['soon, with comfort', { lines: { 'constant-worsening': 'yes' } }, ['plan', 'soon', 'comfort', false]],
    [
      'soon, with all',
      { weekBand: 'weeks-6-13', lines: { 'not-improving': 'yes' } },
      ['plan', 'soon', 'full', false]
    ],
    ['self-care', {}, ['plan', 'self-care', 'full', false]],
    [
      'self-care with the help lines',
      { lines: { 'yf-mood': 'yes', 'self-harm-thoughts': 'yes' } },
      ['plan', 'self-care', 'full', true]
    ],
    ['somebody who is not here', { who: 'not-here' }, ['care', 'same-day', 'none', false]]
  ])('%s', (_name, part, expected) => {
    expect(end(person(part))).toEqual(expected);
  });
});

describe('an emergency', () => {
  const calls = knowledge.rules.filter(({ level }) => level === 'emergency-call');

  /** People with one smallest set of a rule, where the questions can find it. */
  /** The line that says yes to a sign which several lines ask for. */
  const asLine = (sign: string) => indexKnowledge(knowledge).linesOfSign.get(sign)?.[0] ?? sign;
  const inDanger = (rule: Rule) =>
    smallestSets(rule.when)
      .map((set) => ({ ...set, yes: set.yes.map(asLine) }))
      .filter(({ yes }) => yes.every((sign) => askedSigns.some(({ id }) => id === sign)))
      .map(({ yes, places, ageFrom }) =>
        person({
          age: Math.max(40, ageFrom),
          zones: marks(...siteIds.filter((site) => places.every((some) => some.includes(site)))),
          lines: Object.fromEntries(yes.map((sign) => [sign, 'yes' as const]))
        })
      );

  test.each(calls)('of $id breaks in within one step, and stays', (rule) => {
    let calling = 0;
    for (const someone of inDanger(rule)) {
      const actor = startInterview();
      for (let step = 0; step < 60 && shown(actor).id !== 'care'; step += 1) {
        // A yes may open more lines of the same list.
        change(actor, answersTo(shown(actor), someone, answered(actor)));
        next(actor, someone);
        if (new Reading(knowledge, answered(actor)).isEmergency) expect(shown(actor).id).toBe('care');
      }
      // Who is sent to hospital first is asked no more: the second half of the set may never be heard.
      expect(['emergency-call', 'ed-today']).toContain(
        new Reading(knowledge, answered(actor)).triageSoFar.level
      );
      if (!new Reading(knowledge, answered(actor)).isEmergency) continue;
      calling += 1;
      for (const event of [
        { type: 'screen.completed' },
        { type: 'back.requested' },
        { type: 'screen.requested', screen: 'plan' },
        { type: 'review.requested' }
      ] as const) {
        actor.send(event);
        expect(shown(actor).id).toBe('care');
      }
    }
    expect(calling).toBeGreaterThan(0);
  });
});

describe('the rest of a list is asked before it ends in hospital', () => {
  const hurt = (zone: 'neck' | 'low-back', after: Partial<Person['lines']>) => {
    const someone = person({
      zones: marks(zone),
      lines: { 'gate-injury': 'yes', 'trauma-vehicle': 'yes', ...after } as Person['lines']
    });
    const actor = startInterview();
    const met = walk(actor, someone);
    return [met.slice(-2), new Reading(knowledge, answered(actor)).triageSoFar.level];
  };

  test('a hard hit in the last two days with a sore neck calls for help', () => {
    expect(hurt('neck', { 'trauma-48h': 'yes' })).toEqual([['injury-after', 'care'], 'emergency-call']);
    expect(hurt('low-back', { 'tingling-limbs': 'yes' })).toEqual([
      ['injury-after', 'care'],
      'emergency-call'
    ]);
  });

  test('without them it is hospital today', () => {
    expect(hurt('neck', {})).toEqual([['injury-after', 'care'], 'ed-today']);
    expect(hurt('low-back', { 'trauma-48h': 'yes' })).toEqual([['injury-after', 'care'], 'ed-today']);
  });
});

describe('neither order nor way changes what comes out', () => {
  const people: fc.Arbitrary<Person> = fc
    .record({
      age: fc.nat(100),
      zones: fc.subarray([...siteIds], { minLength: 1 }).map((sites) => marks(...sites)),
      weekBand: fc.constantFrom(...knowledge.weekBands.map(({ id }) => id)),
      lines: fc.dictionary(
        fc.constantFrom(...askedSigns.map(({ id }) => id)),
        fc.constantFrom('yes' as const, 'unsure' as const),
        { maxKeys: 3 }
      ),
      features: fc.subarray(
        knowledge.features.map(({ id }) => id),
        { maxLength: 8 }
      )
    })
    .map((part) => person(part));

  test('answers given one by one in any order', () => {
    fc.assert(
      fc.property(people, fc.infiniteStream(fc.nat()), (someone, numbers) => {
        const answers = answerAll(someone, () => true);
        const { lines, began, features, tests, ...values } = answers;
        const patches = [
          ...Object.entries(lines).map(([id, answer]) => ({ lines: { [id]: answer } })),
          ...Object.entries(began).map(([id, answer]) => ({ began: { [id]: answer } })),
          ...Object.entries(features).map(([id, answer]) => ({ features: { [id]: answer } })),
          ...Object.entries(tests).map(([id, answer]) => ({ tests: { [id]: answer } })),
          ...Object.entries(values).map(([key, value]) => ({ [key]: value }))
        ].map((patch) => [numbers.next().value, patch] as const);
        const shuffled = patches.toSorted(([a], [b]) => a - b).map(([, patch]) => patch);
        expect(told(shuffled.reduce(changeAnswers, emptyAnswers))).toEqual(told(answers));
      }),
      { numRuns: 25 }
    );
  });

  test('going back, and on again, as often as one likes', () => {
    const straight = (someone: Person): InterviewActor => {
      const actor = startInterview();
      walk(actor, someone);
      return actor;
    };
    fc.assert(
      fc.property(people, fc.array(fc.boolean(), { maxLength: 40 }), (someone, turns) => {
        const actor = startInterview();
        for (const isBack of turns) {
          if (isBack) actor.send({ type: 'back.requested' });
          else next(actor, someone);
        }
        walk(actor, someone);
        const once = straight(someone);
        expect(shown(actor)).toEqual(shown(once));
        expect(told(answered(actor))).toEqual(told(answered(once)));
      }),
      { numRuns: 15 }
    );
  });

  test('a question that is no longer asked: its answer never counts', () => {
    const safetyLines = new Set<string>(knowledge.signs.map(({ id }) => id));
    for (const site of siteIds) {
      const plain = answerAll(person({ zones: marks(site) }), isSafety);
      for (const { id, list, sameAsSign } of knowledge.features) {
        if (list === 'derived' || sameAsSign !== undefined || safetyLines.has(id)) continue;
        const given = changeAnswers(plain, { features: { [id]: true } });
        const isAsked = new Reading(knowledge, given).screens.some(({ lines }) =>
          lines.some((line) => line.id === id)
        );
        if (!isAsked) expect(told(given), `${id} for ${site}`).toEqual(told(plain));
      }
    }
  });

  test('a follow-up, once what it follows is taken back', () => {
    const withFollowUps = knowledge.features.filter(({ askAfter }) => askAfter !== undefined);
    expect(withFollowUps.length).toBeGreaterThan(0);
    for (const { id, askAfter } of withFollowUps) {
      const plain = answerAll(person({ zones: marks(...siteIds) }), isSafety);
      const first = Object.fromEntries((askAfter?.features ?? []).map((feature) => [feature, false]));
      const before = changeAnswers(plain, { features: first });
      expect(told(changeAnswers(before, { features: { [id]: true } })), id).toEqual(told(before));
    }
  });

  test('changed and changed back is as if it had never been', () => {
    fc.assert(
      fc.property(people, fc.constantFrom(...askedSigns.map(({ id }) => id)), (someone, sign) => {
        const actor = startInterview(
          answerAll(someone, () => true),
          'plan'
        );
        const before = told(answered(actor));
        const said = answered(actor).lines[sign];
        change(actor, { lines: { [sign]: 'yes' } });
        change(actor, { lines: { [sign]: said } });
        expect(told(answered(actor))).toEqual(before);
      }),
      { numRuns: 25 }
    );
  });
});
