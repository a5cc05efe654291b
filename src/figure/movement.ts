// One movement in time: its keyframes as poses that rest on the ground, and every moment between them.
import { interpolateObject } from 'd3';
import { cubicInOut } from 'svelte/easing';
import type { Keyframes, LimbName } from '#content/keyframes-schema.ts';
import { anglesOf } from './body-angles.ts';
import type { BodyPose } from './body-pose.ts';
import { layBody, mapSides, type Body } from './body-skeleton.ts';
import { naturalAnkle, setAnkle } from './limb.ts';
import type { SideName } from './pose.ts';
import type { ReadPose } from './read-keyframe.ts';
import { nameOfPose, readMovement, usualSeconds } from './read-frames.ts';
import { anchorPlace, limbOf, plant, rest, targetOf, type Moment, type Targets } from './rest-body.ts';
import { add, type Vector } from './space.ts';

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

/** A body with feet that rest as feet do where the frame leaves them free. */
function layResting({ pose, ankles }: ReadPose, handsOn: Keyframes['handsOn']): Body {
  const body = layBody(pose, handsOn);
  return {
    ...body,
    legs: mapSides(body.legs, (leg, side) => setAnkle(leg, ankles[side] ?? naturalAnkle(leg.lower)))
  };
}

/**
 * Resolves the keyframes of a movement into poses that rest on the ground.
 * @param isMirrored does it to the other side
 */
export function resolveMovement(given: Keyframes, isMirrored = false): ResolvedMovement {
  const { data, frames } = readMovement(given, isMirrored);
  const targets: Targets = {};
  let start: Vector | null = null;
  const keys = frames.map(({ read: raw, planted, ...timing }): Key => {
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
      const body = layBody(mix(cubicInOut(share)) as BodyPose, data.handsOn);
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

/**
 * As few of the keyframes on paper as there is room for: the one that tells most, which is held longest or comes last;
 * before it the first; with room for more, all that there are.
 */
export function tellingStills(stills: readonly Key[], most: number): readonly Key[] {
  if (stills.length <= most) return stills;
  const [first] = stills;
  const told = stills
    .slice(1)
    .reduce<Key | undefined>((best, key) => (!best || key.hold >= best.hold ? key : best), undefined);
  if (!first || !told || most > 2) return stills.slice(0, most);
  return most < 2 ? [told] : [first, told];
}

/** The same pose seen twice tells nothing on paper: keyframes alike in every angle are shown once. */
function stillsOf(keys: readonly Key[], data: Keyframes): readonly Key[] {
  const half = data.thenMirrored && keys.length > 2 ? keys.slice(0, keys.length / 2) : keys;
  const seen = new Set<string>();
  const once = half.filter(({ pose }) => {
    const name = nameOfPose(pose);
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
  return once.slice(0, 4);
}
