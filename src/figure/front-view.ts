// The body from the front.
import { partsOf, view } from './back-outlines.ts';
import { anchorsOf, creasesOf } from './back-view.ts';
import type { Anchors, BodyView } from './body-view.ts';
import { openPath } from './outline.ts';
import { backJoints } from './skeleton.ts';

/**
 * The body from the front: the same silhouette, with collarbones and a navel instead of spine and blades.
 * The person's left is at the viewer's right.
 */
export function frontView(): BodyView {
  const joints = backJoints();
  const seenFromBehind = anchorsOf(joints);
  const flipped = Object.fromEntries(
    Object.entries(seenFromBehind).map(([id, { left, right }]) => [id, { left: right, right: left }])
  ) as Anchors;
  const navel = view({ x: 0, y: 0.072 });
  const parts = partsOf(joints);
  return {
    layers: [[...parts.arms, ...parts.trunk]],
    parts,
    creases: [
      ...creasesOf(joints, [
        [
          [0.012, 0.277],
          [0.036, 0.2845],
          [0.06, 0.2825],
          [0.086, 0.288]
        ],
        [
          [0.036, -0.254],
          [0.0505, -0.262],
          [0.065, -0.254]
        ]
      ]),
      openPath([
        { x: navel.x, y: navel.y - 3 },
        { x: navel.x + 0.4, y: navel.y },
        { x: navel.x, y: navel.y + 3 }
      ])
    ],
    vertebrae: [],
    blades: [],
    anchors: flipped
  };
}
