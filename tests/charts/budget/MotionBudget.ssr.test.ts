// The motion budget as prerendered: complete without script, its table as the solver says, no inline style.
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { sayDegrees } from '#charts/budget/budget-sentence.ts';
import { headFirst } from '#charts/budget/motion-budget.geometry.ts';
import MotionBudget from '#charts/budget/MotionBudget.svelte';
import { movements } from '#content/movements.ts';
import type { MovementId } from '#content/movements.ts';
import { ageFactors } from '#content/regions.ts';
import { budgetParts, motionBudget as words } from '#text/budget.ts';
import { budgetMotion } from '#reasoning/motion-budget.ts';
import type { PartId } from '#reasoning/motion-budget.ts';
import { fill } from '../fill.ts';

const ids = movements.map(({ id }) => id);
const draw = async (start: MovementId, idea: readonly PartId[] = [], age: number | null = null) =>
  (await render(MotionBudget, { props: { movementIds: ids, start, age, idea } })).body;
const toText = (html: string) =>
  html
    .replace(/<!--.*?-->/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
const rowsOf = (html: string) =>
  [...html.matchAll(/<tr\b[^>]*>(.*?)<\/tr>/gs)].map((match) => toText(match[1] ?? '').trim());

describe('MotionBudget', () => {
  it.each(movements)('$id: says in its table what the solver gives', async (movement) => {
    const rows = rowsOf(await draw(movement.id));
    const now = budgetMotion(movement, { stiffness: {}, age: null }, ageFactors);
    for (const [i, { part, degrees }] of headFirst(now.parts).entries()) {
      expect(rows[i + 1]).toMatch(new RegExp(`^${budgetParts[part].name} `));
      expect(rows[i + 1]).toContain(sayDegrees(degrees));
    }
  });

  it.each(ids)(
    '%s: keeps the caveats in sight, names every control, and carries no inline style',
    async (id) => {
      const body = await draw(id, ['thoracic'], 72);
      const text = toText(body);
      for (const caveat of words.caveats) expect(text).toContain(caveat);
      expect(body).not.toContain('style=');
      expect(body).not.toMatch(/NaN|undefined|\{part\}/);
      const controls = [...body.matchAll(/<input[^>]*type="range"[^>]*>/g)].map(([tag]) => tag);
      for (const tag of controls) {
        const id = /id="([^"]+)"/.exec(tag)?.[1] ?? '';
        expect(/aria-label="[^"]+"/.test(tag) || body.includes(`<label for="${id}"`), tag).toBe(true);
      }
    }
  );

  it('marks measured shares as measured, others as ours, and age as ours where it counts', async () => {
    const measured = toText(await draw('bend-to-floor'));
    expect(measured).toContain(words.marks.sharesMeasured);
    expect(measured).not.toContain(words.marks.ageOurs);
    const ours = toText(await draw('golf-backswing', undefined, 72));
    expect(ours).toContain(words.marks.sharesOurs);
    expect(ours).toContain(words.marks.ageOurs);
  });

  it('offers the idea that it is about, or an example where there is none', async () => {
    expect(toText(await draw('golf-backswing', ['thoracic']))).toContain(words.presets.idea);
    const without = toText(await draw('golf-backswing'));
    expect(without).not.toContain(words.presets.idea);
    expect(without).toContain(fill(words.presets.example, { part: budgetParts.thoracic.name.toLowerCase() }));
  });

  it.each(ids)('%s: opens as in most people, with one slider in sight', async (id) => {
    const body = await draw(id, ['thoracic']);
    expect(toText(body)).toContain(words.sentence.asUsual);
    expect([...body.matchAll(/type="range"/g)].length).toBe(1 + Number(body.includes(words.held.title)));
    expect(body).not.toMatch(/class="[^"]*(clamp|patch)/);
  });

  it('shows a clock for a position that is held, and only there', async () => {
    expect(toText(await draw('phone-look-down'))).toContain(words.held.lead);
    expect(toText(await draw('golf-backswing'))).not.toContain(words.held.lead);
  });
});
