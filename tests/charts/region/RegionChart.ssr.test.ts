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
  work: new Set([shift === 'wants-control' ? ('holds' as const) : ('moves' as const)]),
  isNamed,
  score: 0.5,
  isChecked: false,
  doubt: 1 / Math.sqrt(answers),
  patterns: ['a-pattern'],
  side: null
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
    table: allOf(allOf(body, 'tbody').join(''), 'tr').map(toText)
  };
}

describe('RegionChart', () => {
  it('says in words and in the table what it says in the chart, part by part', async () => {
    const { text, table } = await draw({ shifts, age: 46 });
    const headFirst = [...regionIds].reverse();
    expect(table).toHaveLength(headFirst.length);
    for (const [i, id] of headFirst.entries()) {
      const said = shifts.filter(({ region }) => region === id);
      expect(table[i]).toContain(texts[id].name);
      for (const { shift, isNamed } of said) {
        const word = (isNamed ? words.named : words.hollow)[shift];
        expect(table[i]).toContain(word);
        expect(table[i]?.includes(words.notChecked)).toBe(!isNamed);
        expect(text).toContain(`${texts[id].name}: ${word}${isNamed ? '' : `, ${words.notChecked}`}`);
      }
      if (said.length === 0) expect(table[i]).toContain(words.table.nothing);
    }
  });

  it('names the side where only one was short', async () => {
    const sided = shifts.map((shift) =>
      shift.region === 'thoracic' ? { ...shift, side: 'right' as const } : shift
    );
    const { table } = await draw({ shifts: sided, age: 46 });
    expect(table.find((line) => line.startsWith(texts.thoracic.name))).toContain(
      fill(words.onSide.right, { said: words.named['moves-less'] })
    );
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
    const at = async (age: number | null) =>
      (await draw({ shifts: [says('thoracic', 'moves-less', true, 2)], age })).text;
    const turns = (when: string, degrees: string) =>
      `${fill(words.facts.range.rotation, { when, degrees })} ${words.facts.basis.ours}`;
    expect(await at(null)).toContain(turns(words.facts.atYoungAge, '38°'));
    expect(await at(72)).toContain(turns(words.facts.atYourAge, '30°'));
  });

  it('explains in words what it draws, and nothing else', async () => {
    const legendOf = async (said: readonly RegionShift[]) =>
      toText(allOf((await draw({ shifts: said, age: 46 })).body, 'figcaption').join(''));
    const full = await legendOf(shifts);
    const { usual, less, more, teaching } = words.legend;
    for (const line of [usual, less, more, teaching, words.notChecked]) expect(full).toContain(line);
    const onlyMore = await legendOf([says('lumbar', 'does-more', true, 4)]);
    expect(onlyMore).toContain(more);
    expect(onlyMore).not.toContain(less);
    expect(await legendOf(shifts.filter(({ isNamed }) => isNamed))).not.toContain(words.notChecked);
    expect(await legendOf([])).toBe('');
  });

  it('carries no inline style, and no percentage or gap in its words', async () => {
    const { body, text } = await draw({ shifts, age: null });
    expect(body).not.toContain('style=');
    expect(body).not.toMatch(/NaN|undefined/);
    expect(text).not.toMatch(/[%{}]/);
  });
});
