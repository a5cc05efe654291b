// A movement as prerendered: a still figure with its name, controls, and nothing where nothing moves.
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { figure } from '#text/figure.ts';
import MovingFigure from '#figure/MovingFigure.svelte';
import StillFigures from '#figure/StillFigures.svelte';

const title = 'Hip hinge';
const count = (html: string, what: RegExp) => [...html.matchAll(what)].length;

describe('a moving figure', () => {
  it('stands still before script arrives, is named, and can be asked to move', async () => {
    const { body } = await render(MovingFigure, { props: { movement: 'hip-hinge', title } });
    expect(body).toContain(`>${title}</title>`);
    expect(count(body, /class="limb/g)).toBeGreaterThanOrEqual(2);
    for (const word of [figure.play, figure.next, figure.speed]) expect(body).toContain(word);
    expect(body).not.toContain('NaN');
    expect(body).not.toContain(' style=');
  });

  it.each([
    ['open-book', true],
    ['figure-4', true],
    // A stick is held with either hand, and these show both sides themselves or have none.
    ['hip-hinge', false],
    ['seated-turn', false],
    ['bird-dog', false],
    ['cat-camel', false],
    ['walking-plan', false]
  ])('offers the other side only where there is one: %s, %s', async (movement, has) => {
    const { body } = await render(MovingFigure, { props: { movement, title } });
    expect(body.includes(figure.mirror)).toBe(has);
  });

  it('has no controls where none are asked for, or where nothing moves', async () => {
    for (const props of [
      { movement: 'hip-hinge', title, controls: 'none' as const },
      { movement: 'heat', title }
    ]) {
      const { body } = await render(MovingFigure, { props });
      expect(body).toContain('<svg');
      expect(body).not.toContain('<button');
    }
  });

  it('draws nothing where there is no movement', async () => {
    for (const component of [MovingFigure, StillFigures]) {
      const { body } = await render(component, { props: { movement: 'pacing', title } });
      expect(body).not.toContain('<svg');
    }
  });
});

describe('still figures', () => {
  it.each(['glute-bridge', 'knee-rock', 'suitcase-carry', 'sit-to-stand'])(
    '%s: two to four pictures, none twice',
    async (movement) => {
      const { body } = await render(StillFigures, { props: { movement, title } });
      const pictures = [...body.matchAll(/<svg[^]*?<\/svg>/g)].map(([svg]) =>
        svg.replace(/<title[^]*?<\/title>/, '').replace(/aria-labelledby="[^"]*"/, '')
      );
      expect(pictures.length).toBeGreaterThanOrEqual(2);
      expect(pictures.length).toBeLessThanOrEqual(4);
      expect(new Set(pictures).size).toBe(pictures.length);
      expect(body).not.toContain('NaN');
    }
  );
});
