// How unsure, unknown and late answers count towards urgency.
import { describe, expect, test } from 'vitest';
import { assessed, features, firedIds, newable, signs } from './make-answers.ts';

describe('unsure', () => {
  test.each([
    ['chest-pressure', 'R01?', 'emergency-call', null, 'none'],
    ['foot-drop', 'R18?', 'ed-today', null, 'none'],
    ['calf-swollen', 'R66?', 'soon', 3, 'none'],
    ['severe-uncontrolled', 'R78?', 'self-care', null, 'full'],
    ['numb-limb', 'R84?', 'self-care', null, 'full'],
    ['belly-pain', 'R85?', 'self-care', null, 'full']
  ] as const)('%s alone lists %s and gives %s', (sign, fired, level, dueDays, content) => {
    const result = assessed({ signs: signs('unsure', sign) });
    expect(firedIds(result)).toContain(fired);
    expect(firedIds(result)).toContain('R83');
    expect(result.triage).toMatchObject({ level, dueDays, content });
  });

  test('a soon rule that only unsure answers fire is listed, and changes nothing of a soon that is certain', () => {
    const result = assessed({
      signs: { 'not-improving': 'yes', 'severe-uncontrolled': 'unsure', 'belly-pain': 'unsure' }
    });
    // Belly pain with pain that is too strong would be same-day, and counts as three days.
    expect(firedIds(result)).toEqual(['R78?', 'R79', 'R83', 'R85?', 'R87?']);
    expect(result.triage).toMatchObject({ level: 'soon', dueDays: 3, content: 'none' });
    const alone = assessed({ signs: { 'not-improving': 'yes', 'severe-uncontrolled': 'unsure' } });
    expect(firedIds(alone)).toEqual(['R78?', 'R79', 'R83']);
    expect(alone.triage).toMatchObject({ level: 'soon', dueDays: 14, content: 'full' });
  });

  test('a yes that fires the rule by itself takes the question mark away', () => {
    const result = assessed({ signs: { 'calf-swollen': 'yes', jaundice: 'unsure' } });
    expect(firedIds(result)).toEqual(['R66', 'R83']);
    expect(result.triage.level).toBe('same-day');
  });

  test('a yes and an unsure together count as unsure', () => {
    const result = assessed({ signs: { 'painkiller-excess': 'yes', jaundice: 'unsure' } });
    expect(firedIds(result)).toEqual(['R66?', 'R83', 'R89', 'R90?']);
    expect(result.triage.level).toBe('ed-today');
  });

  test.each(['ctx-cancer', 'ctx-immune-low', 'ctx-recent-surgery', 'ctx-spine-procedure'])(
    '%s counts as yes, without a question mark',
    (sign) => {
      const unsure = assessed({ signs: signs('unsure', sign) });
      expect(unsure.triage).toEqual(assessed({ signs: signs('yes', sign) }).triage);
      expect(firedIds(unsure).join(' ')).not.toContain('?');
      expect(unsure.triage).toMatchObject({ level: 'soon', dueDays: 3, content: 'none' });
    }
  );

  test('a context sign counts as yes inside a combination too', () => {
    const result = assessed({ signs: { 'ctx-anticoagulant': 'unsure', 'minor-trauma': 'yes' } });
    expect(firedIds(result)).toContain('R50');
    expect(result.triage.level).toBe('ed-today');
  });

  test('thoughts of ending one’s life count, and leave the level alone', () => {
    const result = assessed({ signs: signs('unsure', 'self-harm-thoughts') });
    expect(firedIds(result)).toEqual(['R82?', 'R83']);
    expect(result.triage).toMatchObject({ crisis: true, level: 'self-care', content: 'full' });
    expect(assessed({}).triage.crisis).toBe(false);
  });

  test('unsure axial criteria and outlook flags list their rules and change nothing', () => {
    const axial = assessed({ signs: signs('yes', 'axspa-core'), axialCriteria: { yes: 2, unsure: 1 } });
    expect(firedIds(axial)).toEqual(['R74?', 'R83']);
    expect(axial.triage).toMatchObject({ level: 'self-care', dueDays: null });
    const outlook = assessed({ signs: { 'yf-fear': 'yes', 'yf-mood': 'yes', 'yf-work': 'unsure' } });
    expect(firedIds(outlook)).toEqual(['R81?', 'R83']);
    expect(outlook.triage).toMatchObject({ level: 'self-care', dueDays: null });
  });
});

describe('signs that ask when they began', () => {
  test('there are five', () => {
    expect([...newable].sort()).toEqual(
      ['both-legs', 'bladder-change', 'bowel-change', 'saddle-numb', 'horner-eye'].sort()
    );
  });

  test.each([
    ['bladder-change', 'R12', 'R13', 'ed-today'],
    ['bowel-change', 'R12', 'R13', 'ed-today'],
    ['saddle-numb', 'R12', 'R13', 'ed-today'],
    ['both-legs', 'R16', 'R17', 'ed-today'],
    ['horner-eye', 'R06', 'R07', 'emergency-call']
  ] as const)('%s: new, old and unsure', (sign, newRule, oldRule, level) => {
    const old = assessed({ signs: signs('yes', sign) });
    expect(firedIds(old)).toEqual([oldRule, 'R83']);
    expect(old.triage.level).toBe('same-day');
    const fresh = assessed({ signs: signs('yes', sign), began: [sign] });
    expect(firedIds(fresh)).toEqual([newRule, oldRule, 'R83']);
    expect(fresh.triage.level).toBe(level);
    const unsure = assessed({ signs: signs('unsure', sign) });
    expect(firedIds(unsure)).toEqual([`${newRule}?`, `${oldRule}?`, 'R83']);
    expect(unsure.triage.level).toBe(level);
  });

  test('an old yes of one sign does not make an unsure other one old', () => {
    const result = assessed({ signs: { 'bladder-change': 'yes', 'saddle-numb': 'unsure' } });
    expect(firedIds(result)).toEqual(['R12?', 'R13', 'R83']);
  });
});

describe('what is not given', () => {
  test('an age not given counts as old, and never as under 18', () => {
    const injured = assessed({ age: null, sites: ['neck'], signs: signs('yes', 'minor-trauma') });
    expect(firedIds(injured)).toEqual(['R45', 'R46', 'R83']);
    expect(injured.triage.level).toBe('ed-today');
    expect(firedIds(assessed({ age: null }))).not.toContain('R75');
    expect(firedIds(assessed({ age: null }))).toContain('R34');
  });

  test('under 18 a clinician comes first', () => {
    expect(assessed({ age: 17 }).triage).toMatchObject({ level: 'soon', dueDays: 3, content: 'none' });
    expect(assessed({ age: 18 }).triage).toMatchObject({ level: 'self-care', content: 'full' });
  });

  test('weeks not given leave "3 weeks", "6 weeks" and "within a week" unsure', () => {
    const leg = assessed({ weeks: null, sites: ['leg'] });
    expect(firedIds(leg)).toEqual(['R80?', 'R83']);
    expect(leg.triage).toMatchObject({ level: 'self-care', content: 'full' });
    const night = assessed({ weeks: null, signs: signs('yes', 'night-pain-no-ease') });
    expect(firedIds(night)).toEqual(['R30?', 'R83']);
    const vessel = assessed({
      age: 60,
      weeks: null,
      signs: signs('yes', 'ctx-vascular-risk', 'not-mechanical')
    });
    expect(firedIds(vessel)).toContain('R52?');
    expect(vessel.triage.level).toBe('ed-today');
  });

  test('weeks that are given settle them', () => {
    expect(firedIds(assessed({ weeks: 6, sites: ['leg'] }))).toEqual(['R80', 'R83']);
    expect(firedIds(assessed({ weeks: 5.9, sites: ['leg'] }))).toEqual(['R83']);
    expect(firedIds(assessed({ weeks: 3, signs: signs('yes', 'night-pain-no-ease') }))).toEqual([
      'R30',
      'R83'
    ]);
    expect(firedIds(assessed({ weeks: 2.9, signs: signs('yes', 'night-pain-no-ease') }))).toEqual(['R83']);
    const week = { sites: ['neck'] as const, signs: signs('yes', 'minor-trauma') };
    expect(firedIds(assessed({ ...week, weeks: 1 }))).toContain('R110');
    expect(firedIds(assessed({ ...week, weeks: 1.1 }))).not.toContain('R110');
  });

  test('pain of six weeks or less is new by itself', () => {
    const anew = { signs: signs('yes', 'not-mechanical') };
    expect(firedIds(assessed({ ...anew, weeks: 6 }))).toEqual(['R83', 'R96']);
    expect(firedIds(assessed({ ...anew, weeks: 7 }))).toEqual(['R83']);
  });
});

describe('results of movement checks', () => {
  test('dizziness on any check is the sign, whatever the place and whatever was said before', () => {
    for (const [id, answer] of [
      ['neck-turn', 'dizzy'],
      ['knee-to-wall', { left: 'ok', right: 'dizzy' }]
    ] as const) {
      for (const said of ['no', 'unsure'] as const) {
        const result = assessed({ signs: signs(said, 'dizzy-sick'), tests: { [id]: answer } });
        expect(firedIds(result)).toEqual(['R70', 'R83']);
        expect(result.triage).toMatchObject({ level: 'soon', dueDays: 3, content: 'none' });
      }
    }
  });

  test('dizziness with a new kind of neck pain goes to hospital', () => {
    const part = { sites: ['neck'] as const, signs: signs('yes', 'new-neck-head-pain') };
    expect(assessed(part).triage.level).toBe('same-day');
    expect(assessed({ ...part, tests: { 'neck-turn': 'dizzy' } }).triage.level).toBe('ed-today');
  });

  test('pain that moves down the leg adds T16 after the rules', () => {
    const result = assessed({ tests: { 'press-up-response': 'refer' } });
    expect(firedIds(result)).toEqual(['R83', 'T16']);
    expect(result.triage).toMatchObject({ level: 'soon', dueDays: 3, content: 'none' });
    expect([result.patterns, result.tests, result.plan]).toEqual([[], [], []]);
    const worse = assessed({
      tests: { 'press-up-response': 'refer' },
      signs: signs('yes', 'belly-pain', 'foot-drop')
    });
    expect(firedIds(worse)).toEqual(['R18', 'R83', 'R85', 'T16']);
    expect(worse.triage).toMatchObject({ level: 'ed-today', dueDays: null });
  });

  test.each(['ok', 'limited', 'pain'] as const)('"%s" on the same check adds nothing', (value) => {
    expect(firedIds(assessed({ tests: { 'press-up-response': value } }))).toEqual(['R83']);
  });
});

describe('one answer, two uses', () => {
  test('a sharp pain on breathing in, named as a trigger, is the danger sign too', () => {
    const result = assessed({ sites: ['upper-back'], features: features('agg-breathe') });
    expect(firedIds(result)).toEqual(['R83', 'R107']);
    expect(result.triage).toMatchObject({ level: 'soon', dueDays: 7, content: 'comfort' });
  });

  test('poor sleep is an outlook flag, and counts once', () => {
    const two = signs('yes', 'yf-fear', 'yf-work');
    expect(firedIds(assessed({ signs: two, features: features('poor-sleep') }))).toEqual(['R81', 'R83']);
    const named = { signs: signs('yes', 'yf-fear', 'yf-sleep'), features: features('poor-sleep') };
    expect(firedIds(assessed(named))).toEqual(['R83']);
  });
});
