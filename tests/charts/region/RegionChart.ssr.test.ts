// The region chart as prerendered: the table says what the picture says, and nothing hangs on colour or style.
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import RegionChart from '#charts/region/RegionChart.svelte';
import { regionSentence } from '#charts/region/region-sentence.ts';
import { regionIds } from '#content/ids.ts';
import { regionChart as words } from '#text/charts.ts';
import { regions as texts } from '#text/regions.ts';
import type { RegionShift } from '#reasoning/regions.ts';
import { fill } from '../fill.ts';

const says = (
  region: RegionShift['region'],
  shift: RegionShift['shift'],
  isNamed: boolean,
  answers: number
): RegionShift => ({
  region,
  shift,
  isNamed,
  score: 0.5,
  isChecked: false,
  doubt: 1 / Math.sqrt(answers),
  patterns: ['a-pattern']
});

const shifts = [
  says('hip', 'moves-less', false, 1),
  says('lumbar', 'does-more', true, 4),
  says('thoracic', 'moves-less', true, 3),
  says('glenohumeral', 'wants-control', false, 2)
];

const toText = (html: string) =>
  html
    .replace(/<!--.*?-->/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.:)])/g, '$1')
    .replace(/\( /g, '(')
    .trim();
const allOf = (html: string, tag: string) =>
  [...html.matchAll(new RegExp(`<${tag}\\b[^>]*>(.*?)</${tag}>`, 'gs'))].map((match) => match[1] ?? '');

async function draw(props: { shifts: readonly RegionShift[]; age: number | null }) {
  const { body } = await render(RegionChart, { props });
  return {
    body,
    text: toText(body),
    rows: allOf(body, 'summary').slice(0, regionIds.length).map(toText),
    table: allOf(allOf(body, 'tbody').join(''), 'tr').map(toText)
  };
}

describe('RegionChart', () => {
  it('says in the table what it says in the chart, row by row', async () => {
    const { rows, table } = await draw({ shifts, age: 46 });
    const headFirst = [...regionIds].reverse();
    expect(rows).toHaveLength(headFirst.length);
    expect(table).toHaveLength(headFirst.length);
    for (const [i, id] of headFirst.entries()) {
      const said = shifts.filter(({ region }) => region === id);
      for (const line of [rows[i], table[i]]) {
        expect(line).toContain(texts[id].name);
        for (const { shift, isNamed } of said) {
          expect(line).toContain((isNamed ? words.named : words.hollow)[shift]);
          expect(line?.includes(words.notChecked)).toBe(!isNamed);
        }
      }
      if (said.length === 0) expect(table[i]).toContain(words.table.nothing);
    }
  });

  it('tells in the table how many answers each mark rests on', async () => {
    const { table } = await draw({ shifts, age: 46 });
    const lineOf = (name: string) => table.find((line) => line.startsWith(name));
    const { answers } = words.table;
    const { thoracic, hip } = texts;
    expect(lineOf(thoracic.name)).toBe(
      `${thoracic.name} ${words.axis.mobility} ${words.named['moves-less']} (${fill(answers.other, { count: 3 })})`
    );
    expect(lineOf(hip.name)).toBe(
      `${hip.name} ${words.axis.mobility} ${words.hollow['moves-less']}, ${words.notChecked} (${answers.one})`
    );
  });

  it('begins with the sentence', async () => {
    const { text } = await draw({ shifts, age: 46 });
    expect(text.startsWith(regionSentence(shifts))).toBe(true);
  });

  it('lessens a range with age, and marks whose figure it is', async () => {
    const at = async (age: number | null) => (await draw({ shifts: [], age })).text;
    const turns = (when: string, degrees: string) =>
      `${fill(words.facts.range.rotation, { when, degrees })} ${words.facts.basis.ours}`;
    expect(await at(null)).toContain(turns(words.facts.atYoungAge, '38°'));
    expect(await at(72)).toContain(turns(words.facts.atYourAge, '30°'));
  });

  it('explains every shape it draws, in words, and no other', async () => {
    const legendOf = async (said: readonly RegionShift[]) =>
      toText(allOf((await draw({ shifts: said, age: 46 })).body, 'figcaption').join(''));
    const full = await legendOf(shifts);
    for (const line of [words.roles.mobility, words.roles.stability, words.legend.story, words.notChecked]) {
      expect(full).toContain(line);
    }
    const bare = await legendOf([]);
    expect(bare).toContain(words.roles.mobility);
    expect(bare).not.toContain(words.legend.story);
    expect(bare).not.toContain(words.notChecked);
  });

  it('carries no inline style, and no percentage or gap in its words', async () => {
    const { body, text } = await draw({ shifts, age: null });
    expect(body).not.toContain('style=');
    expect(body).not.toMatch(/NaN|undefined/);
    expect(text).not.toMatch(/[%{}]/);
  });
});
