// The body map and the figure as they are drawn: zones, marks and arcs.
import { render } from 'svelte/server';
import type { ComponentProps } from 'svelte';
import { describe, it } from 'vitest';
import { zones as names } from '#text/zones.ts';
import BodyFigure from '#figure/BodyFigure.svelte';
import BodyMap from '#figure/BodyMap.svelte';
import { keptPictures } from '../pictures/kept-pictures.ts';
import { picturesIn } from '../pictures/picture-text.ts';

const { expectPicture, expectNoOthers } = keptPictures(import.meta.url, 'body');
const map = {
  chosen: new Set(['low-back', 'jaw']),
  names,
  label: 'Where it hurts',
  onToggle: () => undefined
};
const title = 'A title';
const figures: Readonly<Record<string, ComponentProps<typeof BodyFigure>>> = {
  'back-arc': {
    view: 'back',
    title,
    marks: [
      { anchor: 'low-back', kind: 'hurts' },
      { anchor: 'thoracic', kind: 'source' }
    ],
    arc: { from: { anchor: 'thoracic' }, to: { anchor: 'low-back' } }
  },
  'front-mark': {
    view: 'front',
    title,
    marks: [{ anchor: 'shoulder', side: 'left', kind: 'hurts' }]
  }
};

describe('the picture of', () => {
  it.each(['back', 'front'] as const)('the map of the %s', async (view) => {
    const { body } = await render(BodyMap, { props: { ...map, view } });
    await expectPicture(`map.${view}`, picturesIn(body).join('\n'));
  });
  it.each(Object.entries(figures))('the figure, %s', async (name, props) => {
    const { body } = await render(BodyFigure, { props });
    await expectPicture(`figure.${name}`, picturesIn(body).join('\n'));
  });
  it('nothing that is not drawn any more', () => {
    expectNoOthers();
  });
});
