// Which answers a page of care names, and who gets words of their own there.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { careNotes, scopes } from '#content/care-scopes.ts';
import { knowledge } from '#content/knowledge.ts';
import { levelIds } from '#content/ids.ts';
import type { Answers } from '#reasoning/answers.ts';
import { assess } from '#reasoning/assess.ts';
import { careNotesFor, careReasons, scopesFor } from '#reasoning/care-reasons.ts';
import { arbitraryAnswers, assessed, signs } from './make-answers.ts';

const reasons = (part: Partial<Answers>) => careReasons(knowledge, assessed(part));
const scopeIds = (part: Partial<Answers>) => scopesFor(knowledge, scopes, assessed(part)).map(({ id }) => id);
const noteIds = (part: Partial<Answers>) => careNotesFor(careNotes, assessed(part)).map(({ id }) => id);

describe('reasons', () => {
  test('self-care has none', () => {
    expect(reasons({})).toEqual({
      yes: [],
      unsure: [],
      context: [],
      isAge: false,
      isPlace: false,
      isTime: false,
      isTest: false
    });
  });

  test('those of the level that won come first', () => {
    const { yes } = reasons({ signs: signs('yes', 'ctx-cancer', 'weight-loss', 'cannot-walk', 'numb-limb') });
    expect(yes[0]).toBe('cannot-walk');
    expect(yes).toEqual(expect.arrayContaining(['ctx-cancer', 'weight-loss', 'numb-limb']));
  });

  test('an unsure sign is named where its rule counts, and not where it is idle', () => {
    expect(reasons({ signs: signs('unsure', 'saddle-numb') }).unsure).toEqual(['saddle-numb']);
    expect(reasons({ signs: signs('unsure', 'shingles-rash') }).unsure).toEqual(['shingles-rash']);
    expect(reasons({ signs: signs('unsure', 'numb-limb') }).unsure).toEqual([]);
    expect(reasons({ signs: signs('unsure', 'ctx-cancer') }).yes).toEqual(['ctx-cancer']);
  });

  test('pregnancy is named, what follows from weeks and a crisis are not', () => {
    expect(reasons({ signs: signs('yes', 'ctx-pregnant') }).yes).toEqual(['ctx-pregnant']);
    const lasting = reasons({ sites: ['leg'], weeks: 8 });
    expect([lasting.yes, lasting.isTime, lasting.isPlace]).toEqual([[], true, true]);
    expect(reasons({ signs: signs('yes', 'self-harm-thoughts') }).yes).toEqual([]);
  });

  test('what was told of health is in one list or the other, and in none twice', () => {
    const told = reasons({ age: 62, signs: signs('yes', 'ctx-osteoporosis', 'ctx-anticoagulant') });
    expect([told.yes, told.context]).toEqual([[], ['ctx-osteoporosis', 'ctx-anticoagulant']]);
    fc.assert(
      fc.property(arbitraryAnswers(8), (answers) => {
        const assessment = assess(knowledge, answers);
        const { yes, context } = careReasons(knowledge, assessment);
        // A sign of several lines is told by its lines, where these were answered.
        const isToldByLine = (id: string) =>
          knowledge.signs.some((sign) => sign.lineOf === id && assessment.findings.yes.has(sign.id));
        const standing = [...assessment.findings.yes].filter(
          (id) => id.startsWith('ctx-') && !isToldByLine(id)
        );
        const named = [...yes, ...context].filter((id) => id.startsWith('ctx-'));
        expect(named.sort()).toEqual(standing.sort());
      })
    );
  });

  test('age, place and check', () => {
    expect(reasons({ age: 17 })).toMatchObject({ isAge: true, isPlace: false });
    const sweaty = { signs: signs('yes', 'sweaty-sick-with-pain') };
    expect(reasons({ ...sweaty, sites: ['neck'] })).toMatchObject({ isPlace: true, isAge: false });
    expect(reasons({ ...sweaty, age: 55 })).toMatchObject({ isPlace: false, isAge: true });
    expect(reasons({ tests: { 'press-up': 'refer' } }).isTest).toBe(true);
    expect(reasons({ tests: { 'neck-turn': 'dizzy' } }).isTest).toBe(false);
  });

  test('every named sign was answered, once, and some fired rule speaks of it', () => {
    fc.assert(
      fc.property(arbitraryAnswers(8), (answers) => {
        const assessment = assess(knowledge, answers);
        const { yes, unsure } = careReasons(knowledge, assessment);
        const all = [...yes, ...unsure];
        expect(new Set(all).size).toBe(all.length);
        for (const id of yes) expect(assessment.findings.yes.has(id)).toBe(true);
        for (const id of unsure) expect(assessment.findings.unsure.has(id)).toBe(true);
        const fired = assessment.triage.fired.map(({ id }) => knowledge.rules.find((rule) => rule.id === id));
        const spoken = JSON.stringify(fired);
        const lineOf = (id: string) => knowledge.signs.find((sign) => sign.id === id)?.lineOf ?? id;
        for (const id of all) expect(spoken).toContain(`"${lineOf(id)}"`);
      }),
      { numRuns: 400 }
    );
  });

  test('a level above self-care always has a reason', () => {
    fc.assert(
      fc.property(arbitraryAnswers(8), (answers) => {
        const assessment = assess(knowledge, answers);
        if (assessment.triage.level === 'self-care') return;
        const { yes, unsure, isAge, isPlace, isTime, isTest } = careReasons(knowledge, assessment);
        // Three worries about the pain, or three criteria, are counted and not listed one by one.
        const isCounted = assessment.triage.fired.some(({ id }) => id === 'R81' || id === 'R74');
        const count = yes.length + unsure.length + [isAge, isPlace, isTime, isTest].filter(Boolean).length;
        expect(count > 0 || isCounted).toBe(true);
      }),
      { numRuns: 400 }
    );
  });
});

describe('scopes', () => {
  test.each([
    [{ age: 17 }, ['under-18']],
    [{ age: null }, []],
    [{ signs: signs('yes', 'ctx-postpartum') }, ['pregnancy']],
    [{ signs: signs('unsure', 'ctx-cancer') }, ['cancer']],
    [{ signs: signs('unsure', 'saddle-numb') }, ['nerve']],
    [{ signs: signs('unsure', 'numb-limb') }, []],
    [{ signs: signs('yes', 'minor-trauma') }, []],
    [{ signs: signs('yes', 'minor-trauma', 'ctx-steroids') }, ['small-injury']],
    [{ age: 65, signs: signs('yes', 'minor-trauma') }, ['small-injury']],
    [{ age: 65, sites: ['neck'], signs: signs('yes', 'minor-trauma') }, ['injury']],
    [{ signs: signs('yes', 'major-trauma', 'minor-trauma', 'ctx-steroids') }, ['injury']],
    [{ signs: signs('yes', 'flank-pain') }, []],
    [{ signs: signs('yes', 'flank-pain', 'not-mechanical') }, ['other-problem']]
  ] as const)('%j', (part, ids) => {
    expect(scopeIds(part)).toEqual(ids);
  });

  test('another problem leads only where no self-care may be shown', () => {
    for (const id of scopes.find((scope) => scope.id === 'other-problem')?.signs ?? []) {
      expect(assessed({ signs: signs('yes', id) }).triage.content, id).toBe('none');
    }
  });
});

describe('notes', () => {
  test.each([
    [{ signs: signs('yes', 'saddle-numb'), began: ['saddle-numb'] }, ['hospital-with-mri']],
    [{ signs: signs('yes', 'saddle-numb') }, []],
    [{ signs: signs('yes', 'ctx-could-be-pregnant') }, ['pregnancy-test']],
    [{ signs: signs('yes', 'ctx-could-be-pregnant', 'vag-bleed-pelvic') }, ['tell-could-be-pregnant']],
    [{ signs: signs('yes', 'painkiller-excess') }, ['poison-line', 'tell-painkillers']],
    [{ signs: signs('yes', 'axspa-core'), axialCriteria: { yes: 2, unsure: 0 } }, []],
    [{ signs: signs('yes', 'axspa-core'), axialCriteria: { yes: 3, unsure: 0 } }, ['hla-b27-test']],
    [{ signs: signs('yes', 'axspa-core'), axialCriteria: { yes: 4, unsure: 0 } }, ['rheumatology-check']],
    [{ signs: signs('yes', 'yf-mood') }, ['low-mood']],
    [{ signs: signs('yes', 'yf-mood', 'yf-fear', 'yf-worry') }, ['body-and-mind', 'low-mood']]
  ] as const)('%j', (part, ids) => {
    expect(noteIds(part)).toEqual(ids);
  });

  test('stand only at their levels', () => {
    fc.assert(
      fc.property(arbitraryAnswers(8), (answers) => {
        const assessment = assess(knowledge, answers);
        expect(levelIds).toContain(assessment.triage.level);
        for (const { levels } of careNotesFor(careNotes, assessment))
          expect(levels).toContain(assessment.triage.level);
      })
    );
  });
});
