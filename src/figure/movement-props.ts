// The things around a moving body, as quiet shapes in the same space.
import type { PropName } from '#content/keyframes-schema.ts';
import { carriedProps } from './carried-props.ts';
import type { PropShape } from './prop-shapes.ts';
import type { Moment } from './rest-body.ts';
import type { Scene } from './scene.ts';
import { standingProps } from './standing-props.ts';

const doesStand = (name: PropName): name is keyof typeof standingProps => name in standingProps;

/** Finds what stands still once, and returns what to draw at a moment. */
export function propsOf(scene: Scene): (moment: Moment) => readonly PropShape[] {
  const shapes = scene.names.map((name) => {
    if (!doesStand(name)) return (moment: Moment) => carriedProps[name](scene, moment);
    const still = standingProps[name](scene);
    return () => still;
  });
  return (moment) => shapes.flatMap((shapesAt) => shapesAt(moment));
}
