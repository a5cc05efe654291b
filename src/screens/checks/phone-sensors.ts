// The motion sensors of the device, through the browser: asked for in a tap, read while needed, and switched off.
import type { PhoneSample } from '#reasoning/phone-measuring.ts';

/** What Safari on a phone has beside the event: a question to the person, which only a tap may ask. */
interface AsksPermission {
  readonly requestPermission?: () => Promise<'granted' | 'denied' | 'default'>;
}

/** Without a first reading in this time there is no sensor that tells, in milliseconds. Ours. */
const patienceMs = 2000;
/** Some browsers tell nothing while nothing moves: then the last reading counts again, this often. Ours. */
const repeatMs = 100;

/** Asks for leave to read them, where the browser wants that. Call it inside a tap, before anything is awaited. */
export async function askForSensors(): Promise<boolean> {
  const { requestPermission } = DeviceOrientationEvent as AsksPermission;
  if (requestPermission === undefined) return true;
  return requestPermission.call(DeviceOrientationEvent).then(
    (answer) => answer === 'granted',
    () => false
  );
}

interface Follower {
  readonly onSample: (sample: PhoneSample) => void;
  /** No sensor tells anything that can be used. */
  readonly onNone: () => void;
}

/**
 * Reads the orientation until it is stopped: of the gyroscope, never of the compass, which indoors is wrong by more than
 * any turn that is measured here.
 * @param mayBeAbsolute whether only the tilt counts, which a compass does not touch
 * @returns stops it: no sensor is read from then on
 */
export function followOrientation({ onSample, onNone }: Follower, mayBeAbsolute: boolean): () => void {
  let last: Omit<PhoneSample, 'at'> | null = null;
  const onOrientation = ({ alpha, beta, gamma, absolute }: DeviceOrientationEvent) => {
    if (beta === null || gamma === null || (absolute && !mayBeAbsolute)) return;
    if (alpha === null && !mayBeAbsolute) return;
    last = { alpha: alpha ?? 0, beta, gamma };
    onSample({ at: performance.now(), ...last });
  };
  const repeat = setInterval(() => {
    if (last) onSample({ at: performance.now(), ...last });
  }, repeatMs);
  const isNone = setTimeout(() => {
    if (!last) onNone();
  }, patienceMs);
  addEventListener('deviceorientation', onOrientation);
  return () => {
    clearInterval(repeat);
    clearTimeout(isNone);
    removeEventListener('deviceorientation', onOrientation);
  };
}
