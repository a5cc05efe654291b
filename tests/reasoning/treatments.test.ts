import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import { nerveSigns } from '#content/rules.ts';
import type { Treatment } from '#content/schema.ts';
import { items } from '#text/items.ts';
import { treatments } from '#content/treatments.ts';
import type { Answers } from '#reasoning/answers.ts';
import { assess } from '#reasoning/assess.ts';
import { mayBeTold, treatmentsFor } from '#reasoning/treatments.ts';
import { answersWith, arbitraryAnswers, features, signs } from './make-answers.ts';

const optionsFor = (answers: Answers) => treatmentsFor(treatments, assess(knowledge, answers));
const idsFor = (part: Partial<Answers>) => optionsFor(answersWith(part)).options.map(({ id }) => id);
const manipulation: Treatment = treatments.find(({ id }) => id === 'manipulation') ?? treatments[0];

/** A stiff upper back leads, and nothing speaks against any option. */
const stiff: Partial<Answers> = {
  features: features('golf-rotate', 'agg-turn-trunk'),
  tests: { 'seated-rotation': 'limited' }
};

/** What goes with any idea, after 8 weeks. */
const general = ['waiting', 'exercise-therapy', 'team-rehab'];

describe('what professionals may offer', () => {
  it('names what aims at the leading idea, and waiting', () => {
    expect(idsFor(stiff)).toEqual([...general, 'muscle-energy', 'manipulation']);
    expect(optionsFor(answersWith(stiff)).hasLeftOut).toBe(false);
  });

  it('names what goes with the place where no idea leads', () => {
    expect(idsFor({ sites: ['low-back'], weeks: 26 })).toEqual(treatments.map(({ id }) => id));
    expect(idsFor({ sites: ['leg'], weeks: 2 })).toEqual(['waiting', 'exercise-therapy']);
  });

  it('names only what goes with any idea where nothing aims at this one', () => {
    expect(idsFor({ features: features('load-jump', 'after-effort', 'lift-bend') })).toEqual(general);
  });

  it.each([
    [2, []],
    [6, ['team-rehab']],
    [13, ['cognitive-functional', 'psychological-care', 'team-rehab', 'acupuncture']],
    [null, []]
  ])('names what was studied in long pain only from there on: %s weeks', (weeks, expected) => {
    const inLongPain = treatments.flatMap((each: Treatment) => (each.weeksAtLeast ? [each.id] : []));
    const { options, hasLeftOut } = optionsFor(answersWith({ weeks }));
    expect(options.map(({ id }) => id).filter((id) => inLongPain.includes(id))).toEqual(expected);
    // What is not yet for somebody is not held back from them.
    expect(hasLeftOut).toBe(false);
  });

  it('leaves out needles and tools where somebody may bleed', () => {
    const thinned = answersWith({ weeks: 26, signs: signs('yes', 'ctx-anticoagulant') });
    const { options, hasLeftOut } = optionsFor(thinned);
    expect(options.map(({ id }) => id)).toEqual([
      'waiting',
      'exercise-therapy',
      'cognitive-functional',
      'psychological-care',
      'team-rehab',
      'dns-rehab',
      'muscle-energy'
    ]);
    expect(hasLeftOut).toBe(true);
  });

  it('does not name waiting beside "see someone soon"', () => {
    const leg = answersWith({ sites: ['leg'], weeks: 8 });
    expect(assess(knowledge, leg).triage).toMatchObject({ level: 'soon', content: 'full' });
    expect(optionsFor(leg).options.map(({ id }) => id)).toEqual(['exercise-therapy']);
  });
});

describe('needles', () => {
  it.each(['dry-needling', 'acupuncture'])('%s is named to nobody who may bleed, whatever else', (needle) => {
    let named = 0;
    fc.assert(
      fc.property(arbitraryAnswers(2), (answers) => {
        const { options } = optionsFor(answers);
        if (!options.some(({ id }) => id === needle)) return;
        named += 1;
        for (const id of ['ctx-anticoagulant', 'ctx-vte-risk']) expect(answers.signs[id] ?? 'no').toBe('no');
      })
    );
    expect(named).toBeGreaterThan(0);
  });
});

describe('manipulation', () => {
  /** As the danger-sign tables list them. */
  const forbidding = [
    'ctx-deficit-stable',
    ...nerveSigns,
    'major-trauma',
    'minor-trauma',
    'ctx-osteoporosis',
    'ctx-steroids',
    'ctx-cancer',
    'ctx-anticoagulant',
    'ctx-inflam-spine',
    'five-d',
    'new-neck-head-pain'
  ];

  it('is held back by every sign of the list, and by no word less', () => {
    expect([...manipulation.neverWith].sort()).toEqual([...forbidding].sort());
  });

  it.each(forbidding.flatMap((id) => [[id, 'yes'] as const, [id, 'unsure'] as const]))(
    'is not named with %s answered %s, at any level that shows all',
    (id, answer) => {
      const plain = assess(knowledge, answersWith({ ...stiff, signs: signs(answer, id) }));
      // As if nothing else had held the plan back.
      const open = {
        ...plain,
        leads: [],
        triage: { ...plain.triage, level: 'self-care', content: 'full' }
      } as const;
      expect(treatmentsFor(treatments, open).options.map(({ id: named }) => named)).not.toContain(
        'manipulation'
      );
    }
  );

  it('is named to nobody who has one of those signs, whatever else is answered', () => {
    let named = 0;
    fc.assert(
      fc.property(arbitraryAnswers(2), (answers) => {
        const { options } = optionsFor(answers);
        if (!options.some(({ id }) => id === 'manipulation')) return;
        named += 1;
        for (const id of forbidding) expect(answers.signs[id] ?? 'no').toBe('no');
      })
    );
    expect(named).toBeGreaterThan(0);
  });

  it('is spoken of in no item of a plan', () => {
    expect(JSON.stringify(items)).not.toMatch(/manipulat|adjustment/i);
  });
});

describe('what a clinician may tell of one option', () => {
  const told = (part: Partial<Answers>) =>
    mayBeTold(treatments, 'manipulation', assess(knowledge, answersWith(part)));
  const plain = assess(knowledge, answersWith({}));

  it('is told where all may be shown, though the plan does not name it', () => {
    const leg = answersWith({ sites: ['leg'], weeks: 2 });
    expect(optionsFor(leg).options.map(({ id }) => id)).not.toContain('manipulation');
    expect(mayBeTold(treatments, 'manipulation', assess(knowledge, leg))).toBe(true);
  });

  it('is not told before everything is answered, nor of an option that is not there', () => {
    expect(mayBeTold(treatments, 'manipulation', null)).toBe(false);
    expect(
      mayBeTold(
        treatments.filter(({ id }) => id !== 'manipulation'),
        'manipulation',
        plain
      )
    ).toBe(false);
  });

  it.each(['none', 'comfort'] as const)('is not told where %s may be shown', (content) => {
    const held = { ...plain, triage: { ...plain.triage, content } };
    expect(mayBeTold(treatments, 'manipulation', held)).toBe(false);
  });

  it('is not told of with a sign against it, yes or not sure, nor with a caution', () => {
    expect(told({})).toBe(true);
    for (const answer of ['yes', 'unsure'] as const)
      for (const id of manipulation.neverWith) expect(told({ signs: signs(answer, id) }), id).toBe(false);
    for (const code of manipulation.notWith)
      expect(mayBeTold(treatments, 'manipulation', { ...plain, cautions: new Set([code]) }), code).toBe(
        false
      );
  });

  it('is told of whatever the plan names', () => {
    fc.assert(
      fc.property(arbitraryAnswers(2), (answers) => {
        const conclusion = assess(knowledge, answers);
        for (const { id } of optionsFor(answers).options)
          expect(mayBeTold(treatments, id as (typeof treatments)[number]['id'], conclusion)).toBe(true);
      })
    );
  });
});
