// The plan's rows and additions, their order, and what floor and kit change.
import { describe, expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import type { SiteId } from '#content/schema.ts';
import type { Answers } from '#reasoning/answers.ts';
import { cautionsOf } from '#reasoning/cautions.ts';
import { findingsOf } from '#reasoning/findings.ts';
import { fitOf } from '#reasoning/fit.ts';
import type { Lead } from '#reasoning/leads.ts';
import { composePlan } from '#reasoning/plan.ts';
import type { PlanEntry } from '#reasoning/plan.ts';
import { allKit, answersWith, assessed, features, signs } from './make-answers.ts';

/** A lead by id that fits partly; `nothing-stands-out` is one that does not. */
function leadBy(id: string, sites: readonly SiteId[]): Lead {
  const asked = id === 'nothing-stands-out' ? 'load-spike' : id;
  const pattern = knowledge.patterns.find((each) => each.id === asked);
  if (!pattern) throw new Error(`There is no pattern ${id}.`);
  const fit = { ...fitOf(pattern, new Map()), fit: id === 'nothing-stands-out' ? 0.24 : 0.25 };
  return { fit, sites };
}

function plan(lead: string, part: Partial<Answers> = {}, second?: Lead): readonly PlanEntry[] {
  const answers = answersWith({ kit: allKit, ...part });
  const findings = findingsOf(knowledge, answers);
  const leads = [leadBy(lead, answers.sites), ...(second ? [second] : [])];
  return composePlan(knowledge, findings, leads, cautionsOf(knowledge, findings));
}
const items = (entries: readonly PlanEntry[]) => entries.map(({ item }) => item);
const forms = (entries: readonly PlanEntry[], item: string) =>
  entries.find((entry) => entry.item === item)?.forms;

describe('one row for each explanation', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['stiff-thorax-low-back', ['open-book', 'hip-90-90', 'hip-hinge', 'walking-plan']],
    ['loose-shoulder-inner-blade', ['ball-wall', 'wall-slide', 'band-er', 'pacing']],
    ['stiff-hips-low-back', ['hip-90-90', 'glute-bridge', 'hip-hinge', 'walking-plan']],
    ['stiff-thorax-neck', ['ball-wall', 'seated-turn', 'band-side-raise', 'movement-break']],
    ['static-arm-work-trap', ['ball-wall', 'seated-turn', 'band-side-raise', 'movement-break']],
    ['stiff-thorax-shoulder', ['chair-extension', 'wall-slide', 'band-er', 'movement-break']],
    ['neck-refers-to-blades', ['heat', 'seated-turn', 'chin-nod', 'movement-break']],
    ['load-spike', ['heat', 'sit-to-stand', 'pacing', 'walking-plan']],
    ['sitting-flexion-low-back', ['cat-camel', 'hip-hinge', 'movement-break', 'walking-plan']],
    ['extension-standing-low-back', ['knee-rock', 'glute-bridge', 'walking-plan']],
    ['loose-low-back', ['bird-dog', 'side-plank', 'hip-hinge', 'walking-plan']],
    ['ankle-foot-chain', ['ankle-rock', 'sit-to-stand', 'hip-hinge', 'walking-plan']],
    ['one-sided-carry', ['ball-wall', 'band-side-raise', 'lifting']],
    ['ribs-breathing', ['breath-90-90', 'heat', 'open-book']],
    ['pelvis-si', ['glute-bridge', 'bird-dog', 'sleep-position']],
    ['no-single-source-sensitised', ['relax-scan', 'sit-to-stand', 'walking-plan', 'pacing']],
    ['deconditioned-underslept', ['sit-to-stand', 'movement-break', 'walking-plan', 'sleep-position']],
    ['low-back-refers-to-leg', ['heat', 'walking-plan', 'pacing']],
    ['shoulder-itself', ['heat', 'wall-slide', 'band-er', 'pacing']],
    ['nothing-stands-out', ['heat', 'sit-to-stand', 'walking-plan']]
  ];
  test.each(rows)('%s', (pattern, expected) => {
    const ifChanged = `the row ${pattern} of src/content/plan-rows.ts has changed: if that is meant and has a source, write it here too`;
    expect(items(plan(pattern)), ifChanged).toEqual(expected);
    expect(plan(pattern).every(({ because }) => because.kind === 'pattern')).toBe(true);
  });

  test('every explanation has one, and there is no other', () => {
    expect(
      rows.map(([id]) => id).toSorted(),
      'A new pattern has a line in the rows of tests/reasoning/plan.test.ts: its id, and the items that its source gives.'
    ).toEqual([...knowledge.patterns.map(({ id }) => id), 'nothing-stands-out'].toSorted());
    expect(knowledge.planRows.map(({ pattern }) => pattern).toSorted()).toEqual(
      rows.map(([id]) => id).toSorted()
    );
  });

  test.each([
    ['neck-refers-to-blades', 'seated-turn', 'head-still'],
    ['extension-standing-low-back', 'glute-bridge', 'small'],
    ['extension-standing-low-back', 'walking-plan', 'with-sits'],
    ['one-sided-carry', 'lifting', 'split-load'],
    ['ribs-breathing', 'open-book', 'small'],
    ['low-back-refers-to-leg', 'walking-plan', 'easiest'],
    ['shoulder-itself', 'wall-slide', 'easier'],
    ['shoulder-itself', 'band-er', 'easier']
  ])('%s takes %s in the form "%s"', (pattern, item, form) => {
    expect(forms(plan(pattern), item)).toEqual([form]);
  });

  test.each([
    ['neck', 'band-side-raise'],
    ['shoulder', 'band-side-raise'],
    ['arm', 'band-side-raise'],
    ['upper-back', 'wall-slide'],
    ['low-back', 'sit-to-stand'],
    ['leg', 'sit-to-stand']
  ] as const)('the strength item of %s is %s, until another is wanted', (site, item) => {
    expect(items(plan('load-spike', { sites: [site] }))).toContain(item);
  });
});

describe('what a row never allows', () => {
  const eased = { tests: { 'press-up-response': 'ok' as const, 'seated-rotation': 'limited' as const } };
  test('"or" follows the check: the front of the hip where only that was short', () => {
    expect(items(plan('stiff-hips-low-back', { tests: { 'hip-front': 'limited' } }))[0]).toBe(
      'hip-front-stretch'
    );
    const both = { 'hip-front': 'limited', 'seated-hip-turn-in': 'limited' } as const;
    expect(items(plan('stiff-hips-low-back', { tests: both }))[0]).toBe('hip-90-90');
  });

  test('back bends come only where the press-up eased, and not with pain on standing', () => {
    expect(items(plan('sitting-flexion-low-back', eased))).toContain('back-bend');
    expect(items(plan('low-back-refers-to-leg', eased))).toContain('back-bend');
    expect(items(plan('extension-standing-low-back', eased))).not.toContain('back-bend');
    expect(
      items(plan('sitting-flexion-low-back', { tests: { 'press-up-response': 'limited' } }))
    ).not.toContain('back-bend');
  });

  test('no neck stretch and no chair extension where the neck refers pain', () => {
    const tests = { 'chin-tuck-hold': 'control', 'hand-behind-back': 'limited' } as const;
    const part = { sites: ['neck', 'shoulder'] as const, tests };
    expect(items(plan('static-arm-work-trap', part))).toContain('chin-nod');
    const found = items(plan('neck-refers-to-blades', part));
    for (const item of ['neck-side-stretch', 'chair-extension', 'neck-turn-towel']) {
      expect(found).not.toContain(item);
    }
  });

  test('no leg stretches where the low back speaks in the leg', () => {
    const tests = { 'hip-front': 'limited', 'seated-hip-turn-in': 'ok' } as const;
    expect(items(plan('nothing-stands-out', { tests }))).toContain('hip-front-stretch');
    const found = items(plan('low-back-refers-to-leg', { tests }));
    for (const item of ['hip-front-stretch', 'figure-4', 'hip-90-90', 'ankle-rock']) {
      expect(found).not.toContain(item);
    }
  });

  test('no one-leg items with a sore joint at the back of the pelvis', () => {
    const oneLeg: readonly string[] = knowledge.items.filter((item) => item.oneLeg).map(({ id }) => id);
    expect(oneLeg).toEqual(expect.arrayContaining(['hip-front-stretch', 'ankle-rock']));
    const found = items(plan('pelvis-si', { tests: { 'hip-front': 'limited' } }));
    expect(found.filter((item) => oneLeg.includes(item))).toEqual([]);
  });
});

describe('additions after the row, while there is room', () => {
  test.each<[string, SiteId, Partial<Answers>, readonly string[]]>([
    [
      'strong-pain',
      'low-back',
      { pain: 7 },
      ['heat', 'breath-90-90', 'sit-to-stand', 'walking-plan', 'pacing']
    ],
    [
      'stiff-upper-back',
      'neck',
      { tests: { 'seated-rotation': 'limited' } },
      ['heat', 'ball-wall', 'open-book', 'band-side-raise', 'walking-plan']
    ],
    [
      'stiff-upper-back',
      'upper-back',
      { tests: { 'wall-angel': 'control' } },
      ['heat', 'ball-wall', 'open-book', 'wall-slide', 'walking-plan']
    ],
    [
      'neck-endurance',
      'neck',
      { tests: { 'chin-tuck-hold': 'control' } },
      ['heat', 'neck-side-stretch', 'band-side-raise', 'chin-nod', 'walking-plan']
    ],
    [
      'shoulder-range',
      'shoulder',
      { tests: { 'wall-push-up': 'control' } },
      ['heat', 'chair-extension', 'band-side-raise', 'wall-slide', 'walking-plan']
    ],
    [
      'stiff-neighbours',
      'low-back',
      { tests: { 'seated-hip-turn-in': { left: 'ok', right: 'limited' } } },
      ['heat', 'open-book', 'hip-90-90', 'sit-to-stand', 'walking-plan']
    ],
    [
      'trunk-endurance',
      'low-back',
      { tests: { 'waiters-bow': 'control' } },
      ['heat', 'sit-to-stand', 'dead-bug', 'side-plank', 'walking-plan']
    ],
    [
      'press-up-eases',
      'low-back',
      { tests: { 'press-up-response': 'ok' } },
      ['heat', 'back-bend', 'sit-to-stand', 'walking-plan']
    ],
    [
      'no-floor',
      'low-back',
      { floor: false },
      ['heat', 'seated-turn', 'chair-extension', 'sit-to-stand', 'walking-plan']
    ]
  ])('%s at %s', (id, site, part, expected) => {
    const added = plan('nothing-stands-out', { sites: [site], ...part });
    expect(items(added)).toEqual(expected);
    const because = added.filter(
      (entry) => !items(plan('nothing-stands-out', { sites: [site] })).includes(entry.item)
    );
    expect(because.length).toBeGreaterThan(0);
    for (const entry of because) expect(entry.because).toEqual({ kind: 'finding', addition: id });
  });

  test('all clear adds walking and one strength item, and needs two checks', () => {
    const clear = { 'seated-rotation': 'ok', 'knee-to-wall': 'ok' } as const;
    const before = items(plan('pelvis-si'));
    expect(items(plan('pelvis-si', { tests: clear }))).toEqual([
      'glute-bridge',
      'bird-dog',
      'sit-to-stand',
      'sleep-position',
      'walking-plan'
    ]);
    expect(items(plan('pelvis-si', { tests: { 'seated-rotation': 'ok' } }))).toEqual(before);
    expect(items(plan('pelvis-si', { tests: { ...clear, 'neck-turn': 'pain' } }))).toEqual(before);
  });

  test('another place, or less pain, adds nothing', () => {
    const rowOnly = ['heat', 'sit-to-stand', 'walking-plan'];
    expect(items(plan('nothing-stands-out', { tests: { 'chin-tuck-hold': 'control' } }))).toEqual(rowOnly);
    expect(items(plan('nothing-stands-out', { tests: { 'hand-behind-back': 'limited' } }))).toEqual(rowOnly);
    expect(items(plan('nothing-stands-out', { pain: 6 }))).toEqual(rowOnly);
    expect(items(plan('nothing-stands-out', { tests: { 'waiters-bow': 'ok' } }))).toEqual(rowOnly);
  });

  test('an addition replaces nothing of the row', () => {
    const found = items(plan('loose-low-back', { tests: { 'waiters-bow': 'control' } }));
    expect(found).toEqual(['bird-dog', 'side-plank', 'hip-hinge', 'glute-bridge', 'walking-plan']);
  });
});

describe('two leads', () => {
  test('the first lead’s row and one item of the second’s', () => {
    const second = leadBy('shoulder-itself', ['shoulder']);
    const found = plan('stiff-thorax-low-back', { sites: ['low-back', 'shoulder'] }, second);
    expect(items(found)).toEqual(['heat', 'open-book', 'hip-90-90', 'hip-hinge', 'walking-plan']);
    expect(found[0]?.because).toEqual({ kind: 'pattern', pattern: 'shoulder-itself' });
  });

  test('one that the first does not hold already, and that the second never forbids', () => {
    const second = leadBy('low-back-refers-to-leg', ['leg']);
    expect(items(plan('load-spike', { sites: ['neck', 'leg'] }, second))).toEqual([
      'heat',
      'band-side-raise',
      'pacing',
      'walking-plan'
    ]);
    const extension = leadBy('extension-standing-low-back', ['low-back']);
    expect(items(plan('stiff-thorax-shoulder', { sites: ['shoulder', 'low-back'] }, extension))).toEqual([
      'knee-rock',
      'wall-slide',
      'band-er',
      'movement-break'
    ]);
  });
});

describe('floor and kit', () => {
  test('no floor: the chair item of a pair, else the same item in its other way', () => {
    const found = plan('stiff-thorax-low-back', { floor: false });
    expect(items(found)).toEqual([
      'seated-turn',
      'hip-90-90',
      'chair-extension',
      'hip-hinge',
      'walking-plan'
    ]);
    expect(forms(found, 'hip-90-90')).toEqual(['alternative']);
    expect(forms(plan('stiff-thorax-low-back'), 'hip-90-90')).toEqual([]);
  });

  test.each([true, false])('no chair, floor %s: the other way', (floor) => {
    const kit = allKit.filter((id) => id !== 'chair');
    expect(forms(plan('ankle-foot-chain', { floor, kit }), 'sit-to-stand')).toEqual(['alternative']);
    expect(forms(plan('ankle-foot-chain', { floor }), 'sit-to-stand')).toEqual([]);
  });

  test('no band and no ball have a stand-in; nothing else can be lacking', () => {
    const bare = { kit: [] };
    expect(items(plan('loose-shoulder-inner-blade', bare))).toEqual([
      'ball-wall',
      'wall-slide',
      'push-up-plus',
      'pacing'
    ]);
    expect(forms(plan('loose-shoulder-inner-blade', bare), 'ball-wall')).toEqual(['no-ball']);
    expect(forms(plan('static-arm-work-trap', bare), 'band-side-raise')).toEqual(['no-band']);
    for (const { pattern } of knowledge.planRows) {
      const changed = (entries: readonly PlanEntry[]) => items(entries).filter((id) => id !== 'push-up-plus');
      expect(changed(plan(pattern, bare))).toEqual(items(plan(pattern)).filter((id) => id !== 'band-er'));
    }
  });
});

test('comfort content: comfort items only, whatever leads', () => {
  const result = assessed({
    signs: signs('yes', 'weight-loss'),
    features: features('golf-rotate'),
    kit: allKit
  });
  expect(result.triage.content).toBe('comfort');
  expect(items(result.plan)).toEqual(['heat', 'breath-90-90', 'relax-scan', 'pacing']);
});
