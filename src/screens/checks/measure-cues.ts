// What a measurement sounds and feels like, for whoever cannot see the screen: a tone or two, and a buzz, for each cue.
import type { MeasureCue } from '#reasoning/phone-measuring.ts';
import { playNotes, wakeAudio, type Note } from '#ui/tones.ts';

/** Tones in hertz, one after the other; buzzes in milliseconds, on and off. All ours. */
const cues: Readonly<
  Record<MeasureCue, { readonly tones: readonly number[]; readonly buzz: readonly number[] }>
> = {
  go: { tones: [660], buzz: [120] },
  hold: { tones: [880], buzz: [60] },
  'got-it': { tones: [660, 990], buzz: [80, 60, 80] },
  slipped: { tones: [330, 247], buzz: [300] },
  'other-side': { tones: [294, 294], buzz: [120, 120, 120] },
  done: { tones: [660, 830, 990], buzz: [120, 60, 120, 60, 240] },
  failed: { tones: [330, 247, 196], buzz: [400] }
};
/** Seconds of each, and between the beginnings of two. Ours. */
const [long, apart] = [0.14, 0.18];
/** Long and low: nobody takes it for the two that rise. Ours. */
const [longer, wider] = [0.4, 0.55];
const loudness = 0.2;

/** Tones and buzzes. Make it inside a tap: elsewhere a browser may keep it silent for good. */
export class MeasureCues {
  readonly #audio = wakeAudio(undefined);

  tell(cue: MeasureCue): void {
    const { tones, buzz } = cues[cue];
    navigator.vibrate?.([...buzz]);
    playNotes(
      this.#audio,
      tones.map((hertz, at): Note =>
        cue === 'other-side' ? [hertz, at * wider, longer] : [hertz, at * apart, long]
      ),
      loudness
    );
  }

  close(): void {
    this.#audio?.close().catch(() => null);
  }
}
