// The pictures of what people do: each question that has one is drawn, named, and stands in the file as it is drawn.
import { expect, test } from 'vitest';
import { features } from '#content/features.ts';
import type { Feature } from '#content/schema.ts';
import { tilePictures } from '#figure/tile-pictures.ts';
import { tiles } from '#text/features.ts';
import { tilePictures as drawn, writtenTiles } from '../../scripts/tiles.ts';

const withTile = (features as readonly Feature[]).filter(({ tile }) => tile).map(({ id }) => id);

test('stand in the file as the figure is now', async () => {
  expect(writtenTiles(), 'Run `npm run tiles`.').toBe(await drawn());
});

test('are there for every question that is a pose or a movement, with a few words', () => {
  expect(Object.keys(tilePictures).toSorted()).toEqual(withTile.toSorted());
  expect(Object.keys(tiles).toSorted()).toEqual(withTile.toSorted());
  for (const words of Object.values(tiles)) {
    expect(words.split(' ').length, words).toBeLessThanOrEqual(5);
    expect(words.length, words).toBeLessThanOrEqual(22);
  }
});

test('are of few whole numbers, within their square or cut off by its edge', () => {
  for (const [id, picture] of Object.entries(tilePictures)) {
    expect(picture, id).toMatch(/^\d+(;([a-z]-?\d+([ -]\d+)*(-\d+)*)+)+$/i);
    expect(picture.length, id).toBeLessThan(420);
  }
});
