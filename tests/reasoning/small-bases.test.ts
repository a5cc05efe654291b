// Cases that the content of today does not hold, on knowledge made small: what the code does must not rest on luck.
import { describe, expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import type {
  Caution,
  Condition,
  Item,
  KnowledgeBase,
  LevelId,
  Pattern,
  PlanAddition,
  PlanSlot,
  Rule,
  SelfTest,
  SiteId,
  Treatment
} from '#content/schema.ts';
import { treatments } from '#content/treatments.ts';
import type { Answers, SignAnswer } from '#reasoning/answers.ts';
import { assess } from '#reasoning/assess.ts';
import { careReasons, scopesFor } from '#reasoning/care-reasons.ts';
import type { Urgency } from '#reasoning/case-verdict.ts';
import { judge } from '#reasoning/case-verdict.ts';
import { cautionsOf } from '#reasoning/cautions.ts';
import { featuresWithTest, findingsOf } from '#reasoning/findings.ts';
import { compareIds, fitOf, rankPatterns } from '#reasoning/fit.ts';
import { leadsOf } from '#reasoning/leads.ts';
import { canBeDone } from '#reasoning/offer-tests.ts';
import { formsOf, isAllowed, personOf } from '#reasoning/person.ts';
import { comfortPlan, composePlan } from '#reasoning/plan.ts';
import { treatmentsFor } from '#reasoning/treatments.ts';
import { triage } from '#reasoning/triage.ts';
import { allKit, answersWith, features, signs } from './make-answers.ts';

function first<T>(list: readonly T[]): T {
  const [one] = list;
  if (one === undefined) throw new Error('The list is empty.');
  return one;
}
const found = (part: Partial<Answers> = {}, base: KnowledgeBase = knowledge) =>
  findingsOf(base, answersWith(part));

describe('urgency', () => {
  const by = (...rules: readonly Rule[]) => ({ ...knowledge, rules });
  const always = { always: true } as const;

  test('with no rule at all is self-care, with everything', () => {
    expect(triage(by(), found())).toMatchObject({ level: 'self-care', content: 'full', dueDays: null });
  });

  test('of today or above shows nothing, even where a rule would allow it', () => {
    for (const level of ['same-day', 'ed-today', 'emergency-call'] as const)
      expect(triage(by({ id: 'R01', level, content: 'full', when: always }), found()).content).toBe('none');
  });
});

describe('findings', () => {
  test('a no is neither yes nor unsure', () => {
    const { yes, unsure } = found({ signs: signs('no', 'weight-loss', 'ctx-cancer') });
    expect([yes.has('weight-loss'), unsure.has('weight-loss')]).toEqual([false, false]);
    expect([yes.has('ctx-cancer'), unsure.has('ctx-cancer')]).toEqual([false, false]);
  });

  test('weeks that are not given make no pain new', () => {
    expect(found({ weeks: null }).yes.has('pain-new-or-worse')).toBe(false);
    expect(found({ weeks: 6 }).yes.has('pain-new-or-worse')).toBe(true);
  });

  test('arms and legs do not make pain widespread, three other places do', () => {
    expect(found({ sites: ['neck', 'arm', 'leg', 'shoulder'] }).features.get('widespread')).toBe(false);
    expect(found({ sites: ['neck', 'shoulder', 'low-back'] }).features.get('widespread')).toBe(true);
  });

  test('pregnancy and the time after a birth are a feature, said as a sign or as a feature', () => {
    const is = (part: Partial<Answers>) => found(part).features.get('pregnancy-postpartum');
    expect(is({})).toBe(false);
    expect(is({ signs: signs('yes', 'ctx-pregnant') })).toBe(true);
    expect(is({ signs: signs('yes', 'ctx-postpartum') })).toBe(true);
    expect(is({ features: features('pregnancy-postpartum') })).toBe(true);
  });

  test('bendy is no only once two yes can no longer be reached', () => {
    const bendy = knowledge.features.filter(({ list }) => list === 'bendy').map(({ id }) => id);
    const said = (count: number, more: Record<string, boolean> = {}) =>
      found({
        unnamedFeatures: 'unanswered',
        features: { ...Object.fromEntries(bendy.slice(0, count).map((id) => [id, false])), ...more }
      }).features.get('t-hypermobile');
    expect(said(bendy.length)).toBe(false);
    expect(said(bendy.length - 1)).toBe(false);
    expect(said(bendy.length - 2)).toBeUndefined();
    expect(said(bendy.length - 2, { [first(bendy.slice(-1))]: true })).toBeUndefined();
  });

  test('a test that nobody knows is an error that names it; its answer is passed over', () => {
    expect(() => featuresWithTest(knowledge, found(), 'no-such-test', 'ok')).toThrow(
      expect.objectContaining({
        name: 'UnknownTestError',
        message: 'There is no self-test "no-such-test".'
      }) as Error
    );
    expect([...found({ tests: { 'no-such-test': 'ok' } }).features]).toEqual([...found().features]);
  });
});

describe('cautions', () => {
  const made = (part: Partial<Caution>): Caution => ({
    code: 'JOINT',
    cautions: [],
    signs: [],
    features: [],
    ...part
  });
  const holds = (caution: Caution, part: Partial<Answers> = {}) => {
    const base = { ...knowledge, cautions: [caution] };
    return cautionsOf(base, found(part, base)).has('JOINT');
  };

  test('one of its places is enough', () => {
    expect(holds(made({ sites: ['neck', 'low-back'] }))).toBe(true);
    expect(holds(made({ sites: ['neck'] }))).toBe(false);
    const at = { signs: ['weight-loss'], sites: ['neck', 'low-back'] as SiteId[] };
    expect(holds(made({ signsAt: at }), { signs: signs('unsure', 'weight-loss') })).toBe(true);
    expect(holds(made({ signsAt: at }))).toBe(false);
  });

  test('all of its features, for as long as it is early or the time is not known', () => {
    const together = made({ allFeatures: ['agg-sit', 'agg-bend'] });
    const both = { features: features('agg-sit', 'agg-bend') };
    expect(holds(together, both)).toBe(true);
    expect(holds(together, { features: features('agg-sit') })).toBe(false);
    const early = { ...together, weeksBelow: 6 };
    expect([5, 6, null].map((weeks) => holds(early, { ...both, weeks }))).toEqual([true, false, true]);
  });

  test('an age, and one that is not given', () => {
    expect([74, 75, null].map((age) => holds(made({ ageAtLeast: 75 }), { age }))).toEqual([
      false,
      true,
      true
    ]);
    expect(holds(made({}), { age: null })).toBe(false);
  });
});

describe('how well a pattern fits', () => {
  const term = (weight: number, ...ids: readonly string[]): Pattern['weights'][number] => ({
    ...first(first(knowledge.patterns).weights),
    weight,
    features: ids,
    join: 'any'
  });
  const made = (part: Partial<Pattern>): Pattern => ({
    ...first(knowledge.patterns.filter(({ background }) => !background)),
    sites: ['low-back'],
    ...part
  });
  const answered = (yes: readonly string[], no: readonly string[] = []) =>
    new Map([...yes.map((id) => [id, true] as const), ...no.map((id) => [id, false] as const)]);

  test('one strong answer is not enough to fit well where others speak against it', () => {
    const pattern = made({ weights: [term(3, 'a'), term(3, 'b'), term(3, 'c')] });
    expect(fitOf(pattern, answered(['a'], ['b', 'c']))).toMatchObject({ fit: 0.25, word: 'fits-partly' });
    expect(fitOf(pattern, answered(['a']))).toMatchObject({ fit: 0.5, word: 'fits-well' });
  });

  test('reasons of one weight stand in the order of their ids', () => {
    const pattern = made({ weights: [term(1, 'b'), term(1, 'a'), term(1, 'c'), term(2, 'd')] });
    expect(fitOf(pattern, answered(['a', 'b', 'c', 'd'])).for.map(({ feature }) => feature)).toEqual([
      'd',
      'a',
      'b',
      'c'
    ]);
    expect([compareIds('a', 'b'), compareIds('b', 'a'), compareIds('a', 'a')]).toEqual([-1, 1, 0]);
  });

  test('an early alarm gives way on little support only: not where weeks are unknown, and no other pattern', () => {
    const alarm = 'some-alarm';
    const weak = (id: string) =>
      made({
        id,
        kind: id === alarm ? 'alarm' : 'local',
        weights: [term(1, 'agg-sit'), term(3, 'agg-bend'), term(3, 'agg-arch')]
      });
    const order = (id: string, weeks: number | null) => {
      const base = { ...knowledge, patterns: [weak(id), made({ id: 'z-other', weights: [] })] };
      const part = { weeks, features: features('agg-sit'), sites: ['low-back'] as const };
      return rankPatterns(base, found(part, base)).map(({ pattern }) => pattern.id);
    };
    expect(order(alarm, 5)).toEqual(['z-other', alarm]);
    expect(order(alarm, 6)).toEqual([alarm, 'z-other']);
    expect(order(alarm, null)).toEqual([alarm, 'z-other']);
    expect(order('another', 5)).toEqual(['another', 'z-other']);
  });

  test('where nothing competes nothing leads, and where one half has nothing the other leads alone', () => {
    const leads = (patterns: readonly Pattern[], sites: readonly SiteId[]) => {
      const base = { ...knowledge, patterns };
      const findings = found({ sites }, base);
      return leadsOf(base, findings, rankPatterns(base, findings)).map((lead) => lead.sites);
    };
    expect(leads([], ['low-back'])).toEqual([]);
    expect(leads([], ['low-back', 'neck'])).toEqual([]);
    const lower = made({ weights: [] });
    expect(leads([lower], ['low-back', 'neck'])).toEqual([['low-back']]);
    expect(leads([made({ weights: [], sites: ['arm'] })], ['low-back', 'arm'])).toEqual([['arm']]);
  });
});

describe('self-tests', () => {
  const made = (part: Partial<SelfTest>): SelfTest => ({
    ...first(knowledge.selfTests),
    notWith: [],
    ...part
  });

  test('one of the places with which it is not done is enough', () => {
    const can = (sites: readonly SiteId[]) =>
      canBeDone(knowledge, made({ notForSites: sites }), found({ sites: ['neck', 'leg'] }), new Set());
    expect([can(['neck', 'arm']), can(['arm']), can([])]).toEqual([false, true, true]);
  });
});

describe('plans', () => {
  const made = (id: string, part: Partial<Item> = {}): Item => ({
    id,
    goal: 'mobility',
    region: 'hip',
    kit: [],
    position: 'standing',
    hasAlternative: false,
    removedBy: [],
    changedBy: [],
    stretch: false,
    grade: 'D',
    ...part
  });
  const planOf = (
    items: readonly Item[],
    slots: readonly PlanSlot[],
    part: Partial<Answers> = {},
    more: Partial<KnowledgeBase> = {},
    codes: ReadonlySet<Item['removedBy'][number]> = new Set()
  ) => {
    const base: KnowledgeBase = {
      ...knowledge,
      items,
      planRows: [{ pattern: 'no-lead', withoutLead: true, slots, never: [] }],
      planAdditions: [],
      fillItems: [],
      substitutes: [],
      ...more
    };
    return composePlan(base, found({ kit: allKit, ...part }, base), [], codes).map(({ item }) => item);
  };
  const oneOf = (...ids: readonly string[]): PlanSlot => ({ oneOf: ids.map((item) => ({ item })) });

  test('an item that one of the places rules out, or that a form rules out, gives way to the next', () => {
    const sites = ['neck', 'low-back'] as const;
    const barred = made('a', { notForSites: ['neck', 'arm'] });
    expect(planOf([barred, made('b')], [oneOf('a', 'b')], { sites })).toEqual(['b']);
    expect(isAllowed(barred, personOf(knowledge, found({ sites: ['leg'] }), new Set(), []))).toBe(true);
    const wrongForm = made('a', {
      position: 'floor',
      hasAlternative: true,
      alternativeRemovedBy: ['BP']
    });
    expect(planOf([wrongForm, made('b')], [oneOf('a', 'b')], { floor: false }, {}, new Set(['BP']))).toEqual([
      'b'
    ]);
  });

  test('an item that nobody knows, or that may not stand in, gives way to the next', () => {
    expect(planOf([made('b')], [oneOf('a', 'b')])).toEqual(['b']);
    const lacking = { substitutes: [{ item: 'a', lacking: 'ball', instead: 'c' }] };
    const items = [made('a'), made('b'), made('c', { removedBy: ['BP'] })];
    const slots = [oneOf('a', 'b')];
    expect(planOf(items, slots, { kit: [] }, lacking)).toEqual(['c']);
    expect(planOf(items, slots, { kit: [] }, lacking, new Set(['BP']))).toEqual(['b']);
    const barredFirst = [made('a', { removedBy: ['BP'] }), made('b'), made('c')];
    expect(planOf(barredFirst, slots, { kit: [] }, lacking, new Set(['BP']))).toEqual(['b']);
  });

  test('without the floor what is done standing comes before floor and bed; kneeling takes its other form', () => {
    for (const position of ['floor', 'bed'] as const) {
      const items = [made('a', { position }), made('b')];
      expect(planOf(items, [oneOf('a', 'b')])).toEqual(['a']);
      expect(planOf(items, [oneOf('a', 'b')], { floor: false })).toEqual(['b']);
    }
    const kneeling = made('a', { position: 'kneeling', hasAlternative: true });
    const formsFor = (item: Item, floor: boolean) =>
      formsOf(item, personOf(knowledge, found({ floor, kit: [] }), new Set(), []), undefined);
    expect([formsFor(kneeling, true), formsFor(kneeling, false)]).toEqual([[], ['alternative']]);
    const everything = made('a', { kit: ['band', 'ball', 'chair'], hasAlternative: true });
    expect(formsFor(everything, true)).toEqual(['alternative', 'no-ball', 'no-band']);
    expect(formsFor(made('a', { kit: ['band', 'ball'] }), true)).toEqual(['no-ball', 'no-band']);
  });

  test('of two hip items the test decides, and not the chair', () => {
    const items = [
      made('hip-90-90', { position: 'floor' }),
      made('hip-front-stretch', { position: 'kneeling' })
    ];
    const firstIf = { feature: 't-hip-ext-low', without: 't-hip-ir-low' };
    const slots = [{ oneOf: [{ item: 'hip-90-90' }, { item: 'hip-front-stretch', firstIf }] }];
    expect(planOf(items, slots, { floor: false })).toEqual(['hip-90-90']);
    expect(planOf(items, slots, { features: features('t-hip-ext-low') })).toEqual(['hip-90-90']);
    const tests = { 'hip-extension': 'limited' } as const;
    const byTest = knowledge.selfTests.find(({ gives }) =>
      gives.some(({ feature }) => feature === 't-hip-ext-low')
    );
    expect(planOf(items, slots, { tests: { [byTest?.id ?? '']: tests['hip-extension'] } })).toEqual([
      'hip-front-stretch'
    ]);
  });

  test('all clear means every side of every test', () => {
    const planAdditions: readonly PlanAddition[] = [
      { id: 'clear', when: { allClear: true }, slots: [oneOf('b')] }
    ];
    const after = (right: 'ok' | 'limited') =>
      planOf(
        [made('a'), made('b')],
        [oneOf('a')],
        { tests: { x: 'ok', y: { left: 'ok', right } } },
        { planAdditions }
      );
    expect(after('ok')).toEqual(['a', 'b']);
    expect(after('limited')).toEqual(['a']);
  });

  test('comfort items say that they are for comfort', () => {
    const plan = comfortPlan(knowledge, found({ kit: allKit }), new Set());
    expect(new Set(plan.map(({ because }) => because.kind))).toEqual(new Set(['comfort']));
  });

  test('without leads the strength item is that of the first place, and without a place the low back’s', () => {
    const items = Object.values(knowledge.strengthItems).map((id) => made(id));
    const plan = (sites: readonly SiteId[]) => planOf(items, [oneOf('strength-item')], { sites });
    expect(plan(['leg', 'neck'])).toEqual([knowledge.strengthItems.neck]);
    expect(plan([])).toEqual([knowledge.strengthItems['low-back']]);
    const planAdditions: readonly PlanAddition[] = [
      { id: 'no-floor', when: { noFloor: true }, slots: [oneOf('strength-item')] }
    ];
    expect(planOf(items, [], { sites: ['leg'], floor: false }, { planAdditions })).toEqual([
      knowledge.strengthItems.leg
    ]);
    // No row at all, and nothing to fill up with: no plan, and no error.
    expect(planOf(items, [], { sites: ['leg'] }, { planRows: [] })).toEqual([]);
  });
});

describe('why a level was reached', () => {
  const soon = (id: string, when: Condition): Rule => ({
    id,
    level: 'soon',
    dueDays: 14,
    content: 'full',
    when
  });
  const today = (id: string, when: Condition): Rule => ({ id, level: 'same-day', content: 'none', when });
  const reasons = (rules: readonly Rule[], part: Partial<Answers>) => {
    const base = { ...knowledge, rules };
    return careReasons(base, assess(base, answersWith(part)));
  };
  const said = signs('yes', 'numb-limb', 'weight-loss', 'new-lump');

  test('signs of the level that won come first, the others in the order of the rules', () => {
    const rules = [
      soon('R01', { any: ['numb-limb'] }),
      today('R02', { any: ['weight-loss'] }),
      soon('R03', { any: ['new-lump'] })
    ];
    expect(reasons(rules, { signs: said }).yes).toEqual(['weight-loss', 'numb-limb', 'new-lump']);
  });

  test('age and place count where one rule of that level asks for them, and not where another level does', () => {
    const plain = today('R01', { any: ['weight-loss'] });
    const byAge = { all: [{ any: ['weight-loss'] }, { ageAtLeast: 30 }] };
    const byPlace = { or: [{ any: ['new-lump'] }, { place: ['low-back' as const] }] };
    const part = { signs: said };
    expect(reasons([plain, today('R02', byAge), today('R03', byPlace)], part)).toMatchObject({
      isAge: true,
      isPlace: true
    });
    expect(reasons([plain, soon('R02', byAge), soon('R03', byPlace)], part)).toMatchObject({
      isAge: false,
      isPlace: false
    });
    expect(reasons([today('R01', { ageBelow: 41 })], part).isAge).toBe(true);
  });

  test('what follows from weeks is time, and no sign that was named', () => {
    const ofWeeks = (id: string, weeks: number | null, part: Partial<Answers> = {}) =>
      reasons([soon('R01', { any: ['weight-loss'] }), soon('R02', { any: [id] })], { ...part, weeks });
    const isNew = 'pain-new-or-worse';
    expect(ofWeeks(isNew, 6)).toMatchObject({ yes: [], isTime: true });
    expect(ofWeeks(isNew, 7, { signs: signs('yes', isNew) })).toMatchObject({ yes: [isNew], isTime: false });
    expect(ofWeeks(isNew, null, { signs: signs('yes', isNew) })).toMatchObject({
      yes: [isNew],
      isTime: false
    });
    for (const [id, weeks] of [
      ['persist-3wk', 3],
      ['persist-6wk', 6],
      ['onset-week', 1]
    ] as const)
      expect(ofWeeks(id, weeks)).toMatchObject({ yes: [], isTime: true });
    // A second rule of the same level that does not speak of time takes nothing away.
    expect(ofWeeks('onset-week', 1, { signs: said })).toMatchObject({ yes: ['weight-loss'], isTime: true });
    expect(reasons([soon('R01', { any: ['weight-loss'] })], { signs: said, weeks: 2 }).isTime).toBe(false);
  });

  test('a scope counts what is not sure only where no self-care may be shown', () => {
    const scope = { id: 'x', signs: ['weight-loss'], sources: ['ours'] };
    const isIn = (rules: readonly Rule[], answer: SignAnswer) => {
      const base = { ...knowledge, rules };
      const part = { signs: { 'weight-loss': answer, 'new-lump': 'yes' as const } };
      return scopesFor(base, [scope], assess(base, answersWith(part))).length === 1;
    };
    const none = [today('R01', { any: ['new-lump'] })];
    expect([isIn(none, 'yes'), isIn(none, 'unsure'), isIn(none, 'no')]).toEqual([true, true, false]);
    expect([isIn([], 'yes'), isIn([], 'unsure'), isIn([], 'no')]).toEqual([true, false, false]);
  });
});

describe('professional help', () => {
  const option = first(treatments);
  const offered = (part: Partial<Treatment>, answers: Partial<Answers> = {}) =>
    treatmentsFor(
      [
        {
          ...option,
          sites: ['low-back'],
          patterns: [],
          levels: ['self-care', 'soon'],
          neverWith: [],
          notWith: [],
          ...part
        }
      ],
      assess(knowledge, answersWith(answers))
    );

  test('is not named where not everything may be shown, nor said to be held back', () => {
    const comfort = { signs: signs('yes', 'constant-worsening') };
    expect(offered({}, comfort)).toEqual({ options: [], hasLeftOut: false });
    expect(offered({}).options).toHaveLength(1);
  });

  test('is held back by a caution, and then said to be', () => {
    expect(offered({ notWith: ['JOINT', 'FALL'] }, { cautions: ['caution-joint'] })).toEqual({
      options: [],
      hasLeftOut: true
    });
    expect(offered({ notWith: ['JOINT'] }).hasLeftOut).toBe(false);
  });
});

describe('a published case', () => {
  const story = (...acceptable: readonly Urgency[]) =>
    ({ id: 'x', expected: 'self-care', acceptable, patterns: [] }) as const;

  test.each<[LevelId, readonly Urgency[], string]>([
    ['emergency-call', ['emergency'], 'right'],
    ['ed-today', ['emergency'], 'right'],
    ['same-day', ['emergency'], 'under'],
    ['same-day', ['urgent-same-day', 'clinician-soon'], 'right'],
    ['ed-today', ['urgent-same-day', 'clinician-soon'], 'over'],
    ['soon', ['self-care', 'clinician-soon'], 'right'],
    ['soon', ['self-care'], 'over'],
    ['self-care', ['self-care'], 'right'],
    ['self-care', ['clinician-soon', 'emergency'], 'under']
  ])('%s where %j would do is %s', (level, acceptable, verdict) => {
    expect(judge(story(...acceptable), level)).toBe(verdict);
  });
});
