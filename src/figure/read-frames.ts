// The frames of a movement one after the other, each in full, for either side.
import type { Keyframe, Keyframes, LimbName } from '#content/keyframes-schema.ts';
import { mirrorBody, standing } from './body-pose.ts';
import { sideNames } from './pose.ts';
import { bases, readKeyframe, type ReadPose } from './read-keyframe.ts';

/** Seconds between two frames where the frame names none. @source self-care dossier, pose keyframes */
export const usualSeconds = 2;
/** A hold is shown no longer than this: the picture tells the position, the timer tells the time. Ours. */
const longestHold = 2.5;

const plantedIn = (data: Keyframes, frame: Keyframe): ReadonlySet<LimbName> => {
  const planted = new Set<LimbName>();
  for (const what of data.plants ?? []) {
    if (what !== 'feet' && what !== 'hands') planted.add(what);
    else for (const side of sideNames) planted.add(`${side}-${what === 'feet' ? 'foot' : 'hand'}`);
  }
  for (const name of frame.lift ?? []) planted.delete(name);
  return planted;
};

/** A frame in full: its pose, its time, and what keeps its place in it. */
export interface ReadFrame {
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
 * Reads the frames of a movement.
 * @param isMirrored for the other side
 * @returns the frames of one round, and the movement's data as they hold for that side
 */
export function readMovement(
  given: Keyframes,
  isMirrored: boolean
): { data: Keyframes; frames: readonly ReadFrame[] } {
  const anchor = given.anchor ?? 'hips';
  const data = isMirrored && hasSide(anchor) ? { ...given, anchor: mirroredAnchor[anchor] } : given;
  const once = readFrames(data).map((frame) => (isMirrored ? mirrorFrame(frame) : frame));
  return { data, frames: data.thenMirrored ? [...once, ...once.map(mirrorFrame)] : once };
}

/** A pose in whole degrees, to be compared with others. */
export const nameOfPose = (pose: object): string =>
  JSON.stringify(pose, (_, value: unknown) => (typeof value === 'number' ? Math.round(value) : value));

/** Whether a movement is done on one side, so that there is another to show: it holds a pose whose mirror it lacks. */
export function isOneSided(data: Keyframes): boolean {
  if (data.isEven) return false;
  const namesOf = (isMirrored: boolean) =>
    readMovement(data, isMirrored).frames.map(({ read }) => nameOfPose(read.pose));
  const own = new Set(namesOf(false));
  return namesOf(true).some((name) => !own.has(name));
}
