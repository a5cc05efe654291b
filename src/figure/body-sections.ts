// The body's flesh in space: a row of oval slices along every bone, trunk and head.
import type { Body } from './body-skeleton.ts';
import type { Limb } from './limb.ts';
import { limbProfiles } from './limb-profiles.ts';
import type { Profile } from './outline.ts';
import { add, placeIn, scale, type Axes, type Vector } from './space.ts';

/** An oval in space: its middle and its two half axes. */
export interface Slice {
  readonly middle: Vector;
  readonly across: Vector;
  readonly along: Vector;
}
/** Slices in a row; the flesh is all that lies between neighbours. */
export type Row = readonly Slice[];

/** Reach of a limb at a share of its bone: front, back, and half its width. Fractions of height. */
type Flesh = readonly (readonly [share: number, front: number, back: number, half: number])[];

function halfAt(profile: Profile, share: number): number {
  const after = profile.findIndex(([at]) => at >= share);
  const [, out, inner] = profile[after === -1 ? profile.length - 1 : after] ?? [0, 0, 0];
  if (after < 1) return (out + inner) / 2;
  const [start, outBefore, innerBefore] = profile[after - 1] ?? [0, 0, 0];
  const end = profile[after]?.[0] ?? 1;
  const part = (share - start) / (end - start);
  return (outBefore + innerBefore + (out + inner - outBefore - innerBefore) * part) / 2;
}
const fleshOf = (side: Profile, behind: Profile): Flesh =>
  side.map(([share, front, back]) => [share, front, back, Math.max(0.003, halfAt(behind, share))]);

/** The profiles that draw the flat views, put together. */
const flesh = {
  /** Rounder at its top than in the flat views, where it never leaves the trunk. */
  upperArm: [
    [-0.1, 0.012, 0.012, 0.009],
    [-0.07, 0.0225, 0.0225, 0.0175],
    ...fleshOf(limbProfiles.upperArmFromSide, limbProfiles.upperArmFromBehind).slice(2)
  ] as Flesh,
  forearm: fleshOf(limbProfiles.forearmFromSide, limbProfiles.forearmFromBehind),
  thigh: fleshOf(limbProfiles.thighFromSide, limbProfiles.thighFromBehind),
  shank: fleshOf(limbProfiles.shankFromSide, limbProfiles.shankFromBehind),
  /** A hand is broad from front to back where it hangs, and thin across. */
  hand: limbProfiles.handFromSide.map(([share, front, back]): readonly [number, number, number, number] => [
    share,
    front,
    back,
    0.0105
  ])
} as const;

function limbRow(from: Vector, axes: Axes, length: number, rows: Flesh): Row {
  return rows.map(([share, front, back, half]) => ({
    middle: placeIn(from, axes, (front - back) / 2, -share * length, 0),
    across: scale(axes.front, Math.max(0.003, (front + back) / 2)),
    along: scale(axes.right, half)
  }));
}

const distance = (a: Vector, b: Vector) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

/** The thumb, from the wrist: ahead, down and thickness. */
const thumb = [
  [0.004, 0.012, 0.008],
  [0.014, 0.03, 0.0085],
  [0.0195, 0.046, 0.0075],
  [0.0205, 0.058, 0.0045]
] as const;

/** A closed hand, from the wrist: share of the fist's length, reach to front and back, half its width. Ours. */
const fist: Flesh = [
  [-0.3, 0.011, 0.011, 0.011],
  [0.05, 0.0145, 0.0135, 0.0145],
  [0.4, 0.02, 0.0165, 0.0175],
  [0.75, 0.02, 0.0155, 0.0175],
  [1, 0.012, 0.009, 0.011]
];
/** How long a fist is, fraction of height. */
export const fistLength = 0.058;

export function armRows(arm: Limb): readonly Row[] {
  if (arm.isClosed)
    return [
      limbRow(arm.root, arm.upper, distance(arm.root, arm.middle), flesh.upperArm),
      limbRow(arm.middle, arm.lower, distance(arm.middle, arm.end), flesh.forearm),
      limbRow(arm.end, arm.last, fistLength, fist)
    ];
  return [
    limbRow(arm.root, arm.upper, distance(arm.root, arm.middle), flesh.upperArm),
    limbRow(arm.middle, arm.lower, distance(arm.middle, arm.end), flesh.forearm),
    limbRow(arm.end, arm.last, distance(arm.end, arm.tip), flesh.hand),
    thumb.map(([ahead, down, thick]) => ({
      middle: placeIn(arm.end, arm.last, ahead, -down, 0),
      across: scale(arm.last.front, thick),
      along: scale(arm.last.right, thick)
    }))
  ];
}

/** The foot, upright slices from heel to toes: ahead of the ankle, sole, top, half width. */
const foot = [
  [-0.044, -0.033, -0.026, 0.006],
  [-0.038, -0.0375, -0.014, 0.0145],
  [-0.021, -0.039, 0.006, 0.0175],
  [0.001, -0.038, 0.016, 0.018],
  [0.022, -0.0375, 0.006, 0.0175],
  [0.055, -0.038, -0.0155, 0.0205],
  [0.085, -0.039, -0.0225, 0.0225],
  [0.1, -0.039, -0.027, 0.019],
  [0.1075, -0.036, -0.031, 0.009]
] as const;

export function legRows(leg: Limb): readonly Row[] {
  return [
    limbRow(leg.root, leg.upper, distance(leg.root, leg.middle), flesh.thigh),
    limbRow(leg.middle, leg.lower, distance(leg.middle, leg.end), flesh.shank),
    foot.map(([ahead, sole, top, half]) => ({
      middle: placeIn(leg.end, leg.last, ahead, (sole + top) / 2, 0),
      across: scale(leg.last.up, (top - sole) / 2),
      along: scale(leg.last.right, half)
    }))
  ];
}

/** The trunk around the spine: point of the spine, reach to the front and back, half width. Ours. */
const trunk = [
  [24, 0.03, 0.0255, 0.029],
  [22, 0.034, 0.0265, 0.0305],
  [20, 0.034, 0.0275, 0.0325],
  [18.6, 0.038, 0.03, 0.036],
  [17.4, 0.047, 0.0325, 0.047],
  [16.4, 0.0585, 0.0338, 0.072],
  [15.6, 0.07, 0.0336, 0.0955],
  [14.8, 0.08, 0.0334, 0.1085],
  [14.2, 0.087, 0.0332, 0.113],
  [13, 0.0985, 0.0325, 0.113],
  [11, 0.111, 0.0305, 0.1085],
  [9, 0.1155, 0.0275, 0.102],
  [7, 0.113, 0.0255, 0.0945],
  [5, 0.108, 0.0245, 0.088],
  [3, 0.103, 0.0255, 0.0858],
  [1, 0.0995, 0.032, 0.0885]
] as const;
/** The pelvis: height above the hips in its own frame, reach to the front and back, half width. Ours. */
const pelvis = [
  [0.046, 0.074, 0.067, 0.091],
  [0.03, 0.071, 0.0735, 0.0935],
  [0.002, 0.0595, 0.0825, 0.0982],
  [-0.025, 0.053, 0.081, 0.0988],
  [-0.047, 0.044, 0.0745, 0.0935],
  [-0.064, 0.022, 0.0635, 0.079],
  [-0.074, -0.004, 0.037, 0.045]
] as const;

/** How much the chest widens with a full breath, as a share of its size. Ours, a little more than life. */
const breathShare = 0.07;
const breathAt = (index: number) => Math.max(0, 1 - Math.abs(index - 8) / 7);

export function trunkRow(body: Body): Row {
  const along = trunk.map(([index, front, rear, half]): Slice => {
    const low = body.spine[Math.floor(index)] ?? body.spine[0];
    const high = body.spine[Math.min(Math.floor(index) + 1, body.spine.length - 1)] ?? low;
    if (!low || !high) throw new RangeError(`No spine point ${index}.`);
    const share = index - Math.floor(index);
    const at = add(scale(low.at, 1 - share), scale(high.at, share));
    const swell = 1 + breathShare * body.breath * breathAt(index);
    const reach = front * (1 + (swell - 1) * 1.6);
    return {
      middle: placeIn(at, low.axes, (reach - rear) / 2, 0, 0),
      across: scale(low.axes.front, (reach + rear) / 2),
      along: scale(low.axes.right, half * swell)
    };
  });
  const below = pelvis.map(([up, front, rear, half]): Slice => ({
    middle: placeIn([0, 0, 0], body.pelvis, (front - rear) / 2, up, 0),
    across: scale(body.pelvis.front, (front + rear) / 2),
    along: scale(body.pelvis.right, half)
  }));
  return [...along, ...below];
}

/** The head, flat slices from chin to crown: up from the skull's foot, front, back, half width. Ours. */
const head = [
  [-0.041, 0.0505, -0.03, 0.014],
  [-0.034, 0.0585, -0.01, 0.0245],
  [-0.024, 0.061, 0.012, 0.031],
  [-0.012, 0.0618, 0.027, 0.0355],
  [0.0, 0.0635, 0.0375, 0.04],
  [0.012, 0.0645, 0.0465, 0.0425],
  [0.026, 0.062, 0.0515, 0.0455],
  [0.04, 0.0605, 0.0525, 0.046],
  [0.054, 0.0568, 0.048, 0.0448],
  [0.067, 0.0495, 0.0415, 0.041],
  [0.077, 0.038, 0.031, 0.032],
  [0.084, 0.022, 0.018, 0.019],
  [0.0868, 0.006, 0.004, 0.006]
] as const;
/** The nose: up from the skull's foot, how far ahead it reaches, thickness. It shows where the head looks. */
const nose = [
  [0.026, 0.056, 0.007],
  [0.016, 0.0625, 0.0085],
  [0.0085, 0.0655, 0.008],
  [0.003, 0.058, 0.007]
] as const;

export function headRows(body: Body): readonly Row[] {
  const skull = body.spine.at(-1);
  if (!skull) throw new RangeError('A body without a skull.');
  const axes = body.head;
  return [
    head.map(([up, front, back, half]) => ({
      middle: placeIn(skull.at, axes, (front - back) / 2, up, 0),
      across: scale(axes.front, (front + back) / 2),
      along: scale(axes.right, half)
    })),
    nose.map(([up, ahead, thick]) => ({
      middle: placeIn(skull.at, axes, ahead, up, 0),
      across: scale(axes.front, thick),
      along: scale(axes.right, thick)
    }))
  ];
}

/** From which slice upwards a head has hair, at its back and at its front. Ours. */
const hairline = { behind: 3, ahead: 8 };
/** The head as hair around a face: what lies ahead of the ears, and what lies behind and above. */
export function headPieces(body: Body): { readonly face: readonly Row[]; readonly hair: readonly Row[] } {
  const [skull = [], noseRow = []] = headRows(body);
  const { front } = body.head;
  const face = skull.slice(0, hairline.ahead + 2).map(({ middle, across, along }) => ({
    middle: add(middle, scale(front, 0.016)),
    across: scale(across, 0.8),
    along: scale(along, 0.93)
  }));
  const hair = skull.slice(hairline.behind).map(({ middle, across, along }, i) => ({
    middle: add(middle, scale(front, i < hairline.ahead - hairline.behind ? -0.012 : -0.002)),
    across: scale(across, i < hairline.ahead - hairline.behind ? 0.8 : 1.02),
    along: scale(along, 1.04)
  }));
  return { face: [face, noseRow], hair: [hair] };
}

/** The trunk's slices from the skull down to the seat, in the pieces that clothes and regions make of them. */
export function trunkPieces(body: Body) {
  const row = trunkRow(body);
  return {
    neck: row.slice(0, 7),
    upperNeck: row.slice(0, 3),
    lowerNeck: row.slice(2, 6),
    vest: row.slice(5, 17),
    upperTrunk: row.slice(5, 14),
    lowTrunk: row.slice(13, 17),
    pelvis: row.slice(16)
  } satisfies Record<string, Row>;
}

/** How much of a thigh's row the shorts cover. */
const shortsRows = 6;
export const shortsOf = (leg: Limb): Row => (legRows(leg)[0] ?? []).slice(0, shortsRows);

/** How low a slice reaches. */
export const lowestOf = ({ middle, across, along }: Slice): number =>
  middle[1] - Math.hypot(across[1], along[1]);
