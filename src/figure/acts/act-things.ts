// What people hold and sit on while they perform a movement: club, racket, ball, bag, wheel, vacuum, phone, pillow.
import { hullPath, see, type Camera } from '../camera.ts';
import { box, lineOf, lineThrough, ring, soft, type PropShape } from '../prop-shapes.ts';
import { add, cross, placeIn, scale, subtract, unit, type Axes, type Vector } from '../space.ts';

// Every length here is a fraction of body height, drawn by eye. Ours.

const thin = (path: string, isNear: boolean): PropShape => ({ kind: 'thin', path, isNear });
const dark = (path: string, isNear: boolean): PropShape => ({ kind: 'dark', path, isNear });

/** A flat ring or plate in space: its middle, and its two half axes. */
function plate(camera: Camera, middle: Vector, across: Vector, along: Vector): string {
  return hullPath(
    Array.from({ length: 24 }, (_, i) => {
      const angle = (i / 24) * 2 * Math.PI;
      const at = add(middle, add(scale(across, Math.cos(angle)), scale(along, Math.sin(angle))));
      const { x, y } = see(camera, at);
      return [x, y] as const;
    })
  );
}

/** A golf club from the grip along a way. */
export function club(camera: Camera, grip: Vector, way: Vector, isNear: boolean): readonly PropShape[] {
  const end = add(grip, scale(way, 0.52));
  const toe = add(end, scale(unit(cross(way, [0, 1, 0.01])), 0.035));
  return [
    lineOf(lineThrough(camera, [add(grip, scale(way, -0.06)), add(grip, scale(way, 0.1))]), isNear),
    thin(lineThrough(camera, [grip, end]), isNear),
    dark(plate(camera, scale(add(end, toe), 0.5), scale(subtract(toe, end), 0.6), scale(way, 0.016)), isNear)
  ];
}

/** A racket from the hand along a way, its strings facing `flat`. */
export function racket(camera: Camera, hand: Vector, way: Vector, flat: Vector, isNear: boolean) {
  const neck = add(hand, scale(way, 0.19));
  const middle = add(neck, scale(way, 0.1));
  const wide = unit(cross(way, flat));
  return [
    lineOf(lineThrough(camera, [add(hand, scale(way, -0.04)), neck]), isNear),
    soft(plate(camera, middle, scale(way, 0.1), scale(wide, 0.075)), isNear)
  ];
}

export const ball = (camera: Camera, at: Vector, radius: number, isNear = true): PropShape => ({
  kind: 'ball',
  path: ring(camera, at, radius),
  isNear
});

/** Something upright with two handles, as a bag has: where it stands and which way it faces. */
export function bag(camera: Camera, foot: Vector, isNear: boolean): readonly PropShape[] {
  const [x, y, z] = foot;
  return [
    lineOf(
      lineThrough(camera, [
        [x, y + 0.1, z - 0.04],
        [x, y + 0.155, z - 0.02],
        [x, y + 0.155, z + 0.02],
        [x, y + 0.1, z + 0.04]
      ]),
      isNear
    ),
    soft(box(camera, [x - 0.05, y, z - 0.085], [x + 0.05, y + 0.105, z + 0.085]), isNear)
  ];
}

const block = (path: string): PropShape => ({ kind: 'block', path, isNear: false });

/**
 * A car seat under hips at a place: cushion, and a back that leans.
 * @param isClear the back is only a line, where it would hide the person's
 */
export function carSeat(camera: Camera, hips: Vector, isClear = false): readonly PropShape[] {
  const [x, y, z] = hips;
  const top = y - 0.066;
  const back = box(camera, [x - 0.16, top - 0.02, z - 0.125], [x - 0.11, top + 0.36, z + 0.125], 0.22);
  return [
    block(box(camera, [x - 0.15, top - 0.07, z - 0.13], [x + 0.17, top, z + 0.13])),
    isClear ? thin(back, true) : block(back)
  ];
}

/** A chair under hips at a place. */
export function chair(camera: Camera, hips: Vector): readonly PropShape[] {
  const [x, y, z] = hips;
  const top = y - 0.066;
  const legs = [x - 0.1, x + 0.1].flatMap((lx) =>
    [z - 0.11, z + 0.095].map((lz) => block(box(camera, [lx, 0, lz], [lx + 0.016, top - 0.02, lz + 0.016])))
  );
  return [
    ...legs,
    block(box(camera, [x - 0.115, top - 0.024, z - 0.12], [x + 0.13, top, z + 0.12])),
    block(box(camera, [x - 0.125, top, z - 0.115], [x - 0.105, top + 0.27, z + 0.115], 0.06))
  ];
}

/** The seat behind, on which the bag stands whose handle is at a place. */
export function backSeat(camera: Camera, [x, y, z]: Vector): readonly PropShape[] {
  return [block(box(camera, [x - 0.13, y - 0.235, z - 0.15], [x + 0.1, y - 0.155, z + 0.15]))];
}

/** A steering wheel before the chest. */
export function wheel(camera: Camera, middle: Vector, isNear: boolean): readonly PropShape[] {
  const up: Vector = unit([-0.5, 0.86, 0]);
  const rim = Array.from({ length: 25 }, (_, i) => {
    const angle = (i / 24) * 2 * Math.PI;
    return add(middle, add(scale(up, 0.1 * Math.cos(angle)), [0, 0, 0.1 * Math.sin(angle)]));
  });
  return [
    lineOf(lineThrough(camera, rim), isNear),
    thin(lineThrough(camera, [add(middle, [0, 0, -0.1]), middle, add(middle, [0, 0, 0.1])]), isNear),
    thin(lineThrough(camera, [middle, add(middle, scale(up, -0.1))]), isNear),
    // Its column leads ahead and down.
    thin(lineThrough(camera, [middle, add(middle, [0.16, -0.12, 0])]), false)
  ];
}

/** A vacuum cleaner: its rod from a hand to the head on the floor. */
export function vacuum(camera: Camera, hand: Vector, head: Vector, isNear: boolean): readonly PropShape[] {
  const [x, , z] = head;
  const way = unit(subtract(head, hand));
  return [
    lineOf(lineThrough(camera, [add(hand, scale(way, -0.05)), head]), isNear),
    dark(box(camera, [x - 0.03, 0, z - 0.08], [x + 0.05, 0.03, z + 0.08]), isNear)
  ];
}

/** A phone in a hand that faces the eyes. */
export function phone(camera: Camera, hand: Vector, axes: Axes): PropShape {
  const corner = (ahead: number, right: number) => {
    const { x, y } = see(camera, placeIn(hand, axes, 0.012, ahead, right));
    return [x, y] as const;
  };
  return dark(
    hullPath([corner(-0.03, -0.024), corner(0.05, -0.024), corner(0.05, 0.024), corner(-0.03, 0.024)]),
    true
  );
}
