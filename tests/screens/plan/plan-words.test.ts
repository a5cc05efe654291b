// What a plan says beside its items: nothing that a caution, a sore check or a call to be seen soon speaks against.
import { describe, expect, it } from 'vitest';
import { cautionCodes, siteIds } from '#content/ids.ts';
import type { CautionCode } from '#content/schema.ts';
import { reviews } from '#text/facts.ts';
import { medicineAskFirst, medicineFacts, medicineOpen, medicinePregnancy } from '#text/medicines.ts';
import { yellowFlagReplies } from '#text/outlook.ts';
import { patterns } from '#text/patterns.ts';
import { plan as words } from '#text/plan.ts';
import type { Answers } from '#reasoning/answers.ts';
import type { Assessment } from '#reasoning/assess.ts';
import {
  hasHurtInCheck,
  missesBreaks,
  planLead,
  repliedTo,
  whenToBeSeen,
  whyOfPlan
} from '#screens/plan/plan-words.ts';
import { medicineFactsFor, medicineWords } from '#screens/plan/medicine-words.ts';
import { assessed } from '../../reasoning/make-answers.ts';

const plain = assessed({});
const withCautions = (...codes: readonly CautionCode[]): Assessment => ({
  ...plain,
  cautions: new Set(codes)
});
const comfort = (assessment: Assessment): Assessment => ({
  ...assessment,
  triage: { ...assessment.triage, content: 'comfort' }
});
const warmth = medicineFacts.filter((fact) => 'isWarmth' in fact);

describe('how a plan begins', () => {
  it('says what somebody wants to do again, where nothing asks for care', () => {
    expect(planLead(plain, false)).toBe(words.lead);
    expect(planLead(plain, true)).toBe(words.leadFor);
  });

  it.each([false, true])('is careful after an operation, and where only comfort fits', (hasActivity) => {
    expect(planLead(withCautions('SURG'), hasActivity)).toBe(words.surgeryLead);
    expect(planLead(comfort(plain), hasActivity)).toBe(words.comfortLead);
    expect(planLead(comfort(withCautions('SURG')), hasActivity)).toBe(words.surgeryLead);
  });

  it('says that there is none, whatever else is so', () => {
    expect(planLead({ ...withCautions('SURG'), plan: [] }, true)).toBe(words.empty);
  });
});

describe('a check that hurt', () => {
  it.each<[Answers['tests'], boolean]>([
    [{}, false],
    [{ 'seated-rotation': 'limited' }, false],
    [{ 'seated-rotation': 'pain' }, true],
    [{ 'seated-rotation': { left: 'ok', right: 'pain' } }, true],
    [{ 'seated-rotation': { left: 'ok', right: 'limited' }, 'toe-touch': 'pain' }, true]
  ])('is heard of by its result: %j, %s', (tests, hasHurt) => {
    expect(hasHurtInCheck(assessed({ tests }))).toBe(hasHurt);
  });
});

describe('medicines', () => {
  it('are spoken of openly only where no answer asks for care', () => {
    expect(medicineWords(withCautions())).toBe(medicineOpen);
    expect(medicineWords(withCautions('MEDICINE'))).toBe(medicineAskFirst);
    expect(medicineWords(comfort(withCautions()))).toBe(medicineAskFirst);
    expect(medicineWords(withCautions('PREG'))).toBe(medicinePregnancy);
    expect(medicineWords(comfort(withCautions('PREG', 'MEDICINE')))).toBe(medicinePregnancy);
  });

  it('come with what studies say for the low back alone, and never where to ask first is said', () => {
    expect(medicineFactsFor(withCautions())).toEqual(medicineFacts);
    for (const site of siteIds.filter((id) => id !== 'low-back'))
      expect(medicineFactsFor({ ...assessed({ sites: [site] }), cautions: new Set() }), site).toEqual([]);
    for (const code of ['PREG', 'MEDICINE'] as const)
      expect(medicineFactsFor(withCautions(code)), code).toEqual([]);
    expect(medicineFactsFor(comfort(withCautions()))).toEqual([]);
  });

  it('come with nothing on warmth where skin is numb', () => {
    expect(warmth.length).toBeGreaterThan(0);
    const facts = medicineFactsFor(withCautions('SKIN'));
    expect(facts.length).toBeGreaterThan(0);
    for (const fact of warmth) expect(facts).not.toContain(fact);
  });

  it.each(cautionCodes)('name one beside no caution but those that leave it open: %s', (code) => {
    const isOpen = medicineWords(withCautions(code)) === medicineOpen;
    expect(isOpen).toBe(code !== 'PREG' && code !== 'MEDICINE');
  });
});

describe('when to be seen if it does not ease', () => {
  it('follows the places', () => {
    expect(whenToBeSeen(plain)).toEqual([reviews['see-spine']]);
    expect(whenToBeSeen(assessed({ sites: ['shoulder', 'neck'] }))).toEqual([
      reviews['see-shoulder'],
      reviews['see-spine']
    ]);
    expect(whenToBeSeen({ ...assessed({ sites: ['arm'] }), triage: plain.triage })).toEqual([
      reviews['see-limb']
    ]);
  });

  it('names no later day where somebody should be seen soon', () => {
    expect(whenToBeSeen({ ...plain, triage: { ...plain.triage, level: 'soon' } })).toEqual([]);
  });
});

describe('replies to what weighs on somebody', () => {
  const all = Object.fromEntries(Object.keys(yellowFlagReplies).map((id) => [id, 'yes' as const]));

  it('answer each yes, and nothing else', () => {
    expect(new Set(repliedTo(plain, all))).toEqual(new Set(Object.keys(yellowFlagReplies)));
    expect(repliedTo(plain, { 'yf-fear': 'yes', 'yf-mood': 'unsure', 'yf-sleep': 'no' })).toEqual([
      'yf-fear'
    ]);
    expect(repliedTo(plain, {})).toEqual([]);
  });

  it('ask for no movement and promise no course until somebody has looked', () => {
    expect([...repliedTo(comfort(plain), all)].sort()).toEqual(['yf-mood', 'yf-sleep', 'yf-support']);
  });
});

describe('why a plan holds what it holds', () => {
  const entry = (item: string, because: Assessment['plan'][number]['because']) => ({
    item,
    forms: [],
    because
  });
  const stiff = { kind: 'pattern', pattern: 'stiff-hips-low-back' } as const;
  const finding = { kind: 'finding', addition: 'strong-pain' } as const;

  it('is said once for all, and of one item only where that has another reason', () => {
    const plan = [entry('heat', finding), entry('hip-hinge', stiff), entry('walking-plan', stiff)];
    const { all, own } = whyOfPlan(plan, 'stiff-hips-low-back');
    expect(all).toBe(words.whyAll.most);
    expect(whyOfPlan(plan.slice(1), 'stiff-hips-low-back').all).toBe(words.whyAll.idea);
    expect(own).toEqual([words.additions['strong-pain'], undefined, undefined]);
  });

  it('names the idea whose picture does not stand there', () => {
    expect(whyOfPlan([entry('hip-hinge', stiff)]).all).toContain(patterns['stiff-hips-low-back'].title);
    expect(whyOfPlan([entry('pacing', { kind: 'fill' })]).all).toBe(words.because.fill);
    expect(whyOfPlan([]).all).toBeUndefined();
  });
});

describe('breaks from sitting', () => {
  const sitter = assessed({ features: { 'sit-7h': true, 'agg-sit': true } });

  it('are said in a line where the plan has lost them, and only there', () => {
    expect(sitter.plan.map(({ item }) => item)).toContain('movement-break');
    expect(missesBreaks(sitter)).toBe(false);
    expect(missesBreaks({ ...sitter, plan: sitter.plan.slice(0, 1) })).toBe(true);
    expect(missesBreaks({ ...sitter, plan: [], leads: [] })).toBe(false);
  });
});
