// Plays a few plain tones; whatever a browser may refuse ends in silence, never in an error.

/** Hertz, seconds from now, seconds long. */
export type Note = readonly [hertz: number, from: number, long: number];

/** Makes or wakes what plays. Only inside a tap: elsewhere a browser may keep it silent for good. */
export function wakeAudio(audio: AudioContext | undefined): AudioContext | undefined {
  try {
    const awake = audio ?? new AudioContext();
    if (awake.state !== 'running') awake.resume().catch(() => null);
    return awake;
  } catch {
    return undefined;
  }
}

/** @param loudness of 1 */
export function playNotes(audio: AudioContext | undefined, notes: readonly Note[], loudness: number): void {
  if (audio?.state !== 'running') return;
  for (const [hertz, from, long] of notes) {
    const oscillator = audio.createOscillator();
    const gain = audio.createGain();
    oscillator.frequency.value = hertz;
    gain.gain.value = loudness;
    oscillator.connect(gain).connect(audio.destination);
    oscillator.start(audio.currentTime + from);
    oscillator.stop(audio.currentTime + from + long);
  }
}
