import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import { nerveSigns } from '#content/rules.ts';
import type { Treatment } from '#content/schema.ts';
import { items } from '#content/text/en/items.ts';
import { treatments } from '#content/treatments.ts';
import type { Answers } from '#reasoning/answers.ts';
import { assess } from '#reasoning/assess.ts';
import { treatmentsFor } from '#reasoning/treatments.ts';
import { answersWith, arbitraryAnswers, features, signs } from './make-answers.ts';

const optionsFor = (answers: Answers) => treatmentsFor(treatments, assess(knowledge, answers));
const idsFor = (part: Partial<Answers>) => optionsFor(answersWith(part)).options.map(({ id }) => id);
const manipulation: Treatment = treatments.find(({ id }) => id === 'manipulation') ?? treatments[0];

/** A stiff upper back leads, and nothing speaks against any option. */
const stiff: Partial<Answers> = {
  features: features('golf-rotate', 'agg-turn-trunk'),
  tests: { 'seated-rotation': 'limited' }
};

describe('what professionals may offer', () => {
  it('names what aims at the leading idea, and waiting', () => {
    expect(idsFor(stiff)).toEqual(['waiting', 'muscle-energy', 'manipulation']);
    expect(optionsFor(answersWith(stiff)).hasLeftOut).toBe(false);
  });

  it('names what goes with the place where no idea leads', () => {
    expect(idsFor({ sites: ['low-back'] })).toEqual(treatments.map(({ id }) => id));
    expect(idsFor({ sites: ['leg'], weeks: 2 })).toEqual(['waiting']);
  });

  it('names only waiting where nothing aims at the idea', () => {
    expect(idsFor({ features: features('load-jump', 'after-effort', 'lift-bend') })).toEqual(['waiting']);
  });

  it('leaves out needles and tools where somebody may bleed', () => {
    const { options, hasLeftOut } = optionsFor(answersWith({ signs: signs('yes', 'ctx-anticoagulant') }));
    expect(options.map(({ id }) => id)).toEqual(['waiting', 'dns-rehab', 'muscle-energy']);
    expect(hasLeftOut).toBe(true);
  });

  it('does not name waiting beside "see someone soon"', () => {
    const leg = answersWith({ sites: ['leg'], weeks: 8 });
    expect(assess(knowledge, leg).triage).toMatchObject({ level: 'soon', content: 'full' });
    expect(optionsFor(leg).options).toEqual([]);
  });
});

describe('manipulation', () => {
  /** As the danger-sign tables list them. */
  const forbidding = [
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
