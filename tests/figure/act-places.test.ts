// Which side of a body a mark lies on, as the eye sees it, and how a moving body is drawn with less.
import { describe, expect, test } from 'vitest';
import { isZoneBehind } from '#figure/acts/act-places.ts';
import { lay } from '#figure/acts/act.ts';
import { perform } from '#figure/acts/acts.ts';
import { cameraAt } from '#figure/camera.ts';

describe('a mark', () => {
  const body = lay({});
  const [front, back, side] = [cameraAt(90, 0), cameraAt(-90, 0), cameraAt(0, 0)];
  test('on the back is seen through the body from the front, and the other way round', () => {
    expect([front, back, side].map((camera) => isZoneBehind(body, camera, 'low-back'))).toEqual([
      true,
      false,
      false
    ]);
    expect([front, back, side].map((camera) => isZoneBehind(body, camera, 'belly-lower'))).toEqual([
      false,
      true,
      false
    ]);
  });
  test('turns with the body', () => {
    expect(isZoneBehind(lay({ heading: 180 }), front, 'low-back')).toBe(false);
  });
});

test('a body that moves is drawn with half the strokes, in the same pieces', () => {
  const drawn = (detail: 'still' | 'moving') =>
    perform('golf-backswing', () => 20, 1, [], detail).picture.pieces.map(({ stuff, path, light }) => ({
      stuff,
      length: path.length + light.length
    }));
  const [still, moving] = [drawn('still'), drawn('moving')];
  expect(moving.map(({ stuff }) => stuff)).toEqual(still.map(({ stuff }) => stuff));
  const sum = (pieces: typeof still) => pieces.reduce((all, { length }) => all + length, 0);
  expect(sum(moving)).toBeLessThan(sum(still) / 2);
});
