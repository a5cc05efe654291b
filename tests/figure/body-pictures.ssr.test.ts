// The body map and the figure as they are drawn: zones, marks, arcs and the small pictures of an idea.
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
  'back-timer': { view: 'back', title, kind: 'held-long', marks: [{ anchor: 'neck', kind: 'hurts' }] },
  'front-bars': {
    view: 'front',
    title,
    kind: 'load-capacity',
    marks: [{ anchor: 'shoulder', side: 'left', kind: 'hurts' }]
  },
  'side-bent': { view: 'side', title, pose: { trunkDeg: 40, hipDeg: 60, kneeDeg: 15 } }
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
