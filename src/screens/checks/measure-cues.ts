// What a measurement sounds and feels like, for whoever cannot see the screen: a tone or two, and a buzz, for each cue.
import type { MeasureCue } from '#reasoning/phone-measuring.ts';

/** Tones in hertz, one after the other; buzzes in milliseconds, on and off. All ours. */
const cues: Readonly<
  Record<MeasureCue, { readonly tones: readonly number[]; readonly buzz: readonly number[] }>
> = {
  go: { tones: [660], buzz: [120] },
  hold: { tones: [880], buzz: [60] },
  'got-it': { tones: [660, 990], buzz: [80, 60, 80] },
  slipped: { tones: [330, 247], buzz: [300] },
  'other-side': { tones: [660, 660], buzz: [120, 120, 120] },
  done: { tones: [660, 830, 990], buzz: [120, 60, 120, 60, 240] },
  failed: { tones: [330, 247, 196], buzz: [400] }
};
const toneSeconds = 0.16;
const loudness = 0.2;

/** Tones and buzzes. Make it inside a tap: elsewhere a browser may keep it silent for good. */
export class MeasureCues {
  readonly #audio: AudioContext | null;

  constructor() {
    this.#audio = startAudio();
  }

  tell(cue: MeasureCue): void {
    const { tones, buzz } = cues[cue];
    navigator.vibrate?.([...buzz]);
    const audio = this.#audio;
    if (audio?.state !== 'running') return;
    for (const [at, hertz] of tones.entries()) {
      const begin = audio.currentTime + at * toneSeconds;
      const oscillator = audio.createOscillator();
      const gain = audio.createGain();
      oscillator.frequency.value = hertz;
      gain.gain.value = loudness;
      oscillator.connect(gain).connect(audio.destination);
      oscillator.start(begin);
      oscillator.stop(begin + toneSeconds);
    }
  }

  close(): void {
    this.#audio?.close().catch(() => null);
  }
}

/** Null in a browser without sound: what is said and felt goes on. */
function startAudio(): AudioContext | null {
  try {
    const audio = new AudioContext();
    audio.resume().catch(() => null);
    return audio;
  } catch {
    return null;
  }
}
