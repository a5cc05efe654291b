// The small models as prerendered: each kind says what it shows without a touch, and hangs on no style or colour.
import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import KindModel from '#charts/models/KindModel.svelte';
import { describeLoop, sayLoop } from '#charts/models/loop-words.ts';
import { patterns } from '#content/patterns.ts';
import { regionChart } from '#text/charts.ts';
import {
  guardingLoop,
  alarmModel,
  heldModel,
  kindModels,
  loadModel,
  localModel,
  loopModel,
  modelFrame,
  modelPlaces,
  refersModel
} from '#text/models.ts';
import { loopStart, stepLoop } from '#reasoning/guarding-loop.ts';
import type { ComponentProps } from 'svelte';

const toText = (html: string) =>
  html
    .replace(/<!--.*?-->/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const draw = async (props: ComponentProps<typeof KindModel>) => (await render(KindModel, { props })).body;
const kinds = Object.keys(kindModels) as (keyof typeof kindModels)[];
const drawn = kinds.filter((kind) => kind !== 'shares-motion');
/** What each kind must say before anybody touches it. */
const says: Record<(typeof drawn)[number], readonly string[]> = {
  control: [loopModel.said.start, loopModel.press, loopModel.less, loopModel.more, guardingLoop.hedge],
  'held-long': [heldModel.said.filling.replace('{minutes}', '40'), heldModel.move, heldModel.note],
  'load-capacity': [loadModel.said.over, loadModel.asked, loadModel.ready, loadModel.build],
  local: [localModel.said.replace('{place}', modelPlaces.shoulder)],
  refers: [
    refersModel.said
      .replace('{source}', regionChart.parts['lower-cervical'])
      .replace('{place}', modelPlaces.shoulder)
  ],
  alarm: [alarmModel.said.high, alarmModel.push, alarmModel.alarm, alarmModel.note]
} as const;

describe('KindModel', () => {
  it('has a model for every kind that an idea can be', () => {
    expect(new Set(patterns.map(({ kind }) => kind))).toEqual(new Set(kinds));
  });

  it.each(drawn)('draws "%s", says what it shows, and names it as our own', async (kind) => {
    const body = await draw({
      kind,
      title: kindModels[kind].title,
      place: 'shoulder',
      source: 'lower-cervical'
    });
    const text = toText(body);
    for (const line of [kindModels[kind].title, modelFrame.ours, ...says[kind]]) expect(text).toContain(line);
    expect(body).toMatch(/<svg[^>]*role="img"/);
    expect(body).toContain('aria-live="polite"');
    expect(body).not.toMatch(/ style=|NaN|undefined/);
    expect(text).not.toMatch(/[{}%]/);
  });

  it.each(drawn)('gives every control of "%s" a name and a type', async (kind) => {
    const body = await draw({ kind, title: 'A title' });
    for (const [, attributes = '', inside = ''] of body.matchAll(/<button([^>]*)>(.*?)<\/button>/gs)) {
      expect(attributes).toContain('type="button"');
      expect(/aria-label="[^"]+"/.test(attributes) || toText(inside).length > 1).toBe(true);
    }
    for (const [, id = ''] of body.matchAll(/<input[^>]*id="([^"]+)"/g))
      expect(body).toContain(`for="${id}"`);
  });

  it('draws an arc only for what is felt elsewhere, and dotted', async () => {
    const arcs = (body: string) => body.match(/<path[^>]*class="arrow(?!-)[^"]*"/g) ?? [];
    const referred = arcs(await draw({ kind: 'refers', title: 'A title', place: 'leg', source: 'lumbar' }));
    expect(referred).toHaveLength(1);
    expect(referred[0]).toContain('felt');
    expect(arcs(await draw({ kind: 'local', title: 'A title', place: 'shoulder' }))).toEqual([]);
  });

  it('leaves shared motion to the budget that it is handed', async () => {
    const budget = createRawSnippet(() => ({ render: () => '<p>the budget</p>' }));
    expect(toText(await draw({ kind: 'shares-motion', title: 'A title', budget }))).toBe('the budget');
    expect(toText(await draw({ kind: 'shares-motion', title: 'A title' }))).toBe('');
  });
});

describe('what the guarding loop says', () => {
  const wait = (loop: typeof loopStart) =>
    Array.from({ length: 40 }).reduce<typeof loop>((at) => stepLoop(at, 'step'), loop);
  const { said } = loopModel;

  it('tells that a press eases, and that it is back after a while', () => {
    const pressed = stepLoop(loopStart, 'press');
    expect(sayLoop(loopStart, null, true)).toBe(said.start);
    expect(sayLoop(pressed, 'press', false)).toBe(said.eases);
    expect(sayLoop(wait(pressed), 'press', true)).toBe(said.back);
  });

  it.each(['ask-less', 'more-control'] as const)(
    'tells that "%s" helps some, and then for good',
    (action) => {
      const once = stepLoop(loopStart, action);
      expect(sayLoop(once, action, false)).toBe(said.helpsSome);
      expect(sayLoop(wait(once), action, true)).toBe(said.lessSore);
      const twice = stepLoop(once, action);
      expect(sayLoop(twice, action, false)).toBe(said.letsGo);
      expect(sayLoop(wait(twice), action, true)).toBe(said.stays);
      expect(sayLoop(wait(stepLoop(wait(twice), 'press')), 'press', true)).toBe(said.staysEased);
    }
  );

  it('describes every vessel in words', () => {
    expect(describeLoop(loopStart)).toBe(
      'Task: a lot. Control: some. Guard: a lot. Sore: a lot. Relief: none.'
    );
  });
});
