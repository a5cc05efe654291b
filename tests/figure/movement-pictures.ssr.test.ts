// Every movement as it is drawn on paper: a ball that hangs in the air is a difference to read, not a discovery.
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { keyframes } from '#content/keyframes.ts';
import StillFigures from '#figure/StillFigures.svelte';
import { keptPictures } from '../pictures/kept-pictures.ts';
import { picturesIn } from '../pictures/picture-text.ts';

const { expectPicture, expectNoOthers } = keptPictures(import.meta.url, 'movements');

/** The pictures of a movement side by side, to be opened in a browser too. */
function inRow(pictures: readonly string[]): string {
  const [, , width = 0, height = 0] =
    /viewBox="([^"]*)"/
      .exec(pictures[0] ?? '')?.[1]
      ?.split(' ')
      .map(Number) ?? [];
  const placed = pictures.map((picture, i) =>
    picture.replace('<svg', `<svg x="${i * width}" width="${width}" height="${height}"`)
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${pictures.length * width} ${height}" fill="none" stroke="#555">`,
    ...placed,
    '</svg>'
  ].join('\n');
}

describe('the picture of', () => {
  it.each(keyframes.map(({ id }) => id))('%s', async (movement) => {
    const { body } = await render(StillFigures, { props: { movement, title: movement } });
    const pictures = picturesIn(body);
    expect(pictures.length).toBeGreaterThan(0);
    await expectPicture(movement, inRow(pictures));
  });

  it('no movement that nobody has looked at yet, or that is not drawn any more', () => {
    expectNoOthers();
  });
});
