// One movement in time: its keyframes as poses that rest on the ground, and every moment between them.
import { easeCubicInOut, interpolateObject } from 'd3';
import type { Keyframe, Keyframes, LimbName } from '#content/keyframes-schema.ts';
import { armRows, headRows, legRows, lowestOf, trunkRow, type Row } from './body-sections.ts';
import { anglesOf } from './body-angles.ts';
import { mirrorBody, standing, type BodyPose } from './body-pose.ts';
import {
  flattenFoot,
  handOn,
  layBody,
  mapSides,
  naturalAnkle,
  plantArm,
  plantLeg,
  setAnkle,
  type Body,
  type Limb
} from './body-skeleton.ts';
import { bases, readKeyframe, type ReadPose } from './read-keyframe.ts';
import { sideNames, type SideName, type Sides } from './pose.ts';
import { proportions } from './skeleton.ts';
import { add, scale, subtract, type Vector } from './space.ts';

/** A body and where in space it rests. */
export interface Moment {
  readonly body: Body;
  readonly shift: Vector;
}

/** A keyframe, resolved. Seconds lead up to it; then it is held. */
export interface Key {
  readonly pose: BodyPose;
  readonly moment: Moment;
  readonly seconds: number;
  readonly hold: number;
  readonly planted: ReadonlySet<LimbName>;
}
export interface ResolvedMovement {
  readonly data: Keyframes;
  readonly keys: readonly Key[];
  /** Of one round, back to the start. */
  readonly seconds: number;
  /** The body and its place at a time within the round, or beyond it. */
  readonly momentAt: (seconds: number) => Moment;
  /** Which keyframe is held, or left, at a time; and when a keyframe is reached. */
  readonly keyAt: (seconds: number) => number;
  readonly startOf: (key: number) => number;
  /** Two to four keyframes that tell the movement on paper: none twice. */
  readonly stills: readonly Key[];
}

/** Seconds between two frames where the frame names none. @source self-care dossier, pose keyframes */
const usualSeconds = 2;
/** A hold is shown no longer than this: the picture tells the position, the timer tells the time. Ours. */
const longestHold = 2.5;

/** Wrist above a floor that the palm lies on; ankle above a floor that the sole lies on. */
const palmHeight = 0.017;

const plantedIn = (data: Keyframes, frame: Keyframe): ReadonlySet<LimbName> => {
  const planted = new Set<LimbName>();
  for (const what of data.plants ?? []) {
    if (what !== 'feet' && what !== 'hands') planted.add(what);
    else for (const side of sideNames) planted.add(`${side}-${what === 'feet' ? 'foot' : 'hand'}`);
  }
  for (const name of frame.lift ?? []) planted.delete(name);
  return planted;
};

type Targets = Partial<Record<LimbName, Vector>>;

function rowsOf(body: Body, parts: NonNullable<Keyframes['rests']>): readonly Row[] {
  return parts.flatMap((part) => {
    switch (part) {
      case 'trunk':
        return [trunkRow(body)];
      case 'head':
        return headRows(body);
      case 'arms':
        return sideNames.flatMap((side) => armRows(body.arms[side]));
      case 'legs':
        return sideNames.flatMap((side) => legRows(body.legs[side]));
      default:
        return part satisfies never;
    }
  });
}
const wholeBody = ['trunk', 'head', 'arms', 'legs'] as const;

const middle = ({ left, right }: Sides<Vector>): Vector => scale(add(left, right), 0.5);
function anchorPlace(body: Body, anchor: NonNullable<Keyframes['anchor']>): Vector {
  const { arms, legs } = body;
  switch (anchor) {
    case 'hips':
      return [0, 0, 0];
    case 'feet':
      return middle({ left: legs.left.end, right: legs.right.end });
    case 'left-foot':
      return legs.left.end;
    case 'right-foot':
      return legs.right.end;
    case 'knees':
      return middle({ left: legs.left.middle, right: legs.right.middle });
    case 'left-knee':
      return legs.left.middle;
    case 'right-knee':
      return legs.right.middle;
    case 'left-elbow':
      return arms.left.middle;
    case 'right-elbow':
      return arms.right.middle;
    case 'elbows':
      return middle({ left: arms.left.middle, right: arms.right.middle });
    case 'shoulders':
      return middle({ left: arms.left.root, right: arms.right.root });
    default:
      return anchor satisfies never;
  }
}

/** Rests a body: its lowest part that bears weight on the ground, its anchor where it was at the start. */
function rest(body: Body, data: Keyframes, start: Vector | null): Vector {
  const anchor = anchorPlace(body, data.anchor ?? 'hips');
  const low = Math.min(...rowsOf(body, data.rests ?? wholeBody).flatMap((row) => row.map(lowestOf)));
  const [x, , z] = start ? subtract(start, anchor) : [0, 0, 0];
  return [x, (data.raise ?? 0) - low, z];
}

/** Puts planted limbs to their places. */
function plant(body: Body, shift: Vector, targets: Targets, handsOn: Keyframes['handsOn']): Body {
  const to = (place: Vector) => subtract(place, shift);
  return {
    ...body,
    arms: mapSides(body.arms, (arm, side) => {
      const target = targets[`${side}-hand`];
      return target ? plantArm(arm, to(target), handOn(body.girdle, side, handsOn)) : arm;
    }),
    legs: mapSides(body.legs, (leg, side) => {
      const target = targets[`${side}-foot`];
      return target ? flattenFoot(plantLeg(leg, to(target))) : leg;
    })
  };
}

/** Where a limb's end is first planted: on the ground, or against what it touches there. */
function targetOf(limb: Limb, shift: Vector, name: LimbName, handsOn: Keyframes['handsOn']): Vector {
  const [x, y, z] = add(limb.end, shift);
  if (name.endsWith('foot')) return [x, proportions.footHeight, z];
  return [x, handsOn ? y : palmHeight, z];
}

const limbOf = (body: Body, name: LimbName): Limb => {
  const side = name.startsWith('left') ? 'left' : 'right';
  return name.endsWith('foot') ? body.legs[side] : body.arms[side];
};

/** A body with feet that rest as feet do where the frame leaves them free. */
function layResting({ pose, ankles }: ReadPose, handsOn: Keyframes['handsOn']): Body {
  const body = layBody(pose, handsOn);
  return {
    ...body,
    legs: mapSides(body.legs, (leg, side) => setAnkle(leg, ankles[side] ?? naturalAnkle(leg.lower)))
  };
}

interface ReadFrame {
  readonly read: ReadPose;
  readonly seconds: number;
  readonly hold: number;
  readonly planted: ReadonlySet<LimbName>;
}

function readFrames(data: Keyframes): ReadFrame[] {
  let read = readKeyframe({ pose: standing, ankles: { left: null, right: null } }, bases[data.base]);
  return data.frames.map((frame) => {
    read = readKeyframe(read, frame);
    return {
      read,
      seconds: frame.seconds ?? usualSeconds,
      hold: Math.min(frame.hold ?? 0, longestHold),
      planted: plantedIn(data, frame)
    };
  });
}

const otherSide = (name: LimbName): LimbName =>
  (name.startsWith('left') ? name.replace('left', 'right') : name.replace('right', 'left')) as LimbName;
const mirrorFrame = (frame: ReadFrame): ReadFrame => ({
  ...frame,
  read: {
    pose: mirrorBody(frame.read.pose),
    ankles: { left: frame.read.ankles.right, right: frame.read.ankles.left }
  },
  planted: new Set([...frame.planted].map(otherSide))
});

const mirroredAnchor = {
  'left-foot': 'right-foot',
  'right-foot': 'left-foot',
  'left-knee': 'right-knee',
  'right-knee': 'left-knee',
  'left-elbow': 'right-elbow',
  'right-elbow': 'left-elbow'
} as const;
type Anchor = NonNullable<Keyframes['anchor']>;
const hasSide = (anchor: Anchor): anchor is keyof typeof mirroredAnchor => anchor in mirroredAnchor;

/**
 * Resolves the keyframes of a movement into poses that rest on the ground.
 * @param isMirrored does it to the other side
 */
export function resolveMovement(given: Keyframes, isMirrored = false): ResolvedMovement {
  const anchor = given.anchor ?? 'hips';
  const data = isMirrored && hasSide(anchor) ? { ...given, anchor: mirroredAnchor[anchor] } : given;
  const once = readFrames(data).map((frame) => (isMirrored ? mirrorFrame(frame) : frame));
  const plain = data.thenMirrored ? [...once, ...once.map(mirrorFrame)] : once;
  const targets: Targets = {};
  let start: Vector | null = null;
  const keys = plain.map(({ read: raw, planted, ...timing }): Key => {
    const loose = layResting(raw, data.handsOn);
    const shift = rest(loose, data, start);
    start ??= add(anchorPlace(loose, data.anchor ?? 'hips'), [shift[0], 0, shift[2]]);
    const own: Targets = {};
    for (const name of planted) {
      targets[name] ??= targetOf(limbOf(loose, name), shift, name, data.handsOn);
      own[name] = targets[name];
    }
    const body = plant(loose, shift, own, data.handsOn);
    const lying = (side: SideName) => (planted.has(`${side}-hand`) ? 1 : 0);
    const pose = { ...anglesOf(body, raw.pose), palm: { left: lying('left'), right: lying('right') } };
    return {
      pose,
      moment: { body, shift },
      planted,
      ...timing
    };
  });
  const between = (from: Key, to: Key) => {
    const mix = interpolateObject(from.pose, to.pose);
    const both = [...from.planted].filter((name) => to.planted.has(name));
    return (share: number): Moment => {
      if (share <= 0) return from.moment;
      if (share >= 1) return to.moment;
      const body = layBody(mix(easeCubicInOut(share)) as BodyPose, data.handsOn);
      const shift = rest(body, data, start);
      return {
        body: plant(body, shift, Object.fromEntries(both.map((name) => [name, targets[name]])), data.handsOn),
        shift
      };
    };
  };
  const pieces = keys.map((key, i) => {
    const next = keys[(i + 1) % keys.length] ?? key;
    const travel = i + 1 === keys.length ? (data.backSeconds ?? usualSeconds) : next.seconds;
    return { hold: key.hold, travel: keys.length === 1 ? 0 : travel, at: between(key, next) };
  });
  const seconds = pieces.reduce((sum, { hold, travel }) => sum + hold + travel, 0);
  /** The piece of the round that a time lies in, and how far into it. */
  const pieceAt = (time: number) => {
    let into = seconds > 0 ? ((time % seconds) + seconds) % seconds : 0;
    const index = pieces.findIndex(({ hold, travel }) => {
      if (into < hold + travel) return true;
      into -= hold + travel;
      return false;
    });
    return index === -1 ? { index: 0, into: 0 } : { index, into };
  };
  return {
    data,
    keys,
    seconds,
    momentAt: (time) => {
      const { index, into } = pieceAt(time);
      const { hold, travel, at } = pieces[index] as (typeof pieces)[number];
      return at(Math.max(0, into - hold) / (travel || 1));
    },
    keyAt: (time) => pieceAt(time).index,
    startOf: (key) =>
      pieces.slice(0, key % pieces.length).reduce((sum, { hold, travel }) => sum + hold + travel, 0),
    stills: stillsOf(keys, data)
  };
}

/** The same pose seen twice tells nothing on paper: keyframes alike in every angle are shown once. */
function stillsOf(keys: readonly Key[], data: Keyframes): readonly Key[] {
  const half = data.thenMirrored && keys.length > 2 ? keys.slice(0, keys.length / 2) : keys;
  const seen = new Set<string>();
  const once = half.filter(({ pose }) => {
    const name = JSON.stringify(pose, (_, value: unknown) =>
      typeof value === 'number' ? Math.round(value) : value
    );
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
  return once.slice(0, 4);
}
