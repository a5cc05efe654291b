// The map and the figure as prerendered: names, states and no inline style.
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { zones as names } from '#text/zones.ts';
import { zones } from '#content/zones.ts';
import BodyFigure from '#figure/BodyFigure.svelte';
import BodyMap from '#figure/BodyMap.svelte';

describe('BodyMap', () => {
  it.each(['back', 'front'] as const)(
    'names every zone of the %s and says which are ticked',
    async (view) => {
      const chosen = new Set(['low-back', 'jaw']);
      const props = { view, chosen, names, label: 'Where it hurts', onToggle: () => undefined };
      const { body } = await render(BodyMap, { props });
      for (const zone of zones.filter((other) => other.view === view)) {
        const isTicked = chosen.has(zone.id);
        expect(body).toContain(`aria-checked="${isTicked}" aria-label="${names[zone.id]}"`);
      }
      expect(body.match(/role="checkbox"/g)).toHaveLength(zones.filter((zone) => zone.view === view).length);
      expect(body).not.toContain('style=');
      expect(body).not.toMatch(/NaN|undefined/);
    }
  );
});

describe('BodyFigure', () => {
  it.each(['back', 'front'] as const)('is a picture with a name, from %s', async (view) => {
    const { body } = await render(BodyFigure, {
      props: {
        view,
        title: 'The low back hurts',
        desc: 'An arc leads there from the upper back.',
        marks: [{ anchor: 'low-back', kind: 'hurts' }],
        arc: { from: { anchor: 'thoracic' }, to: { anchor: 'low-back' } }
      }
    });
    expect(body).toContain('role="img"');
    expect(body).toContain('The low back hurts</title>');
    expect(body).not.toContain('style=');
    expect(body).not.toMatch(/NaN|undefined/);
  });
});
