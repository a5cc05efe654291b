// What a session is heard by: tones and a voice, both off until they are asked for, both kept from exercise to exercise.
import type { Phase } from '#reasoning/session-phases.ts';
import { locale } from '#text/locale.ts';
import { playNotes, wakeAudio, type Note } from '#ui/tones.ts';
import { voiceFor } from '#ui/voice.ts';

const [low, middle, high] = [392, 587, 880];
/** A tone for each thing that may begin, told apart without looking: all ours. */
const tones: Readonly<Record<Phase['kind'] | 'done', readonly Note[]>> = {
  ready: [[middle, 0, 0.12]],
  hold: [[high, 0, 0.3]],
  reps: [[high, 0, 0.3]],
  rest: [[low, 0, 0.4]],
  side: [
    [middle, 0, 0.14],
    [middle, 0.22, 0.14]
  ],
  done: [
    [low, 0, 0.16],
    [middle, 0.18, 0.16],
    [high, 0.36, 0.32]
  ]
};
/** Of 1. Ours. */
const loudness = 0.14;
/** How long a browser may take to find its voices before it is said that there is none, in milliseconds. Ours. */
const voicesTake = 2000;

/** The switches, and what they switch. Everything that a browser may refuse ends in silence, never in an error. */
export class SessionGuide {
  hasSound = $state(false);
  hasVoice = $state(false);
  /** null where there is none on the device; undefined until it is known. */
  voice = $state.raw<SpeechSynthesisVoice | null>();
  #audio: AudioContext | undefined;
  /** Held while they are spoken: some browsers fall silent where nobody holds them. */
  #speaking: readonly SpeechSynthesisUtterance[] = [];

  /** Looks for a voice, which may come late, and falls silent when the page is left or out of sight. @returns how to end it */
  open(): () => void {
    const synthesis = 'speechSynthesis' in window ? window.speechSynthesis : undefined;
    const look = () => {
      const found = synthesis ? voiceFor(synthesis.getVoices(), locale) : null;
      if (found) this.voice = found;
    };
    look();
    const wait = setTimeout(() => (this.voice ??= null), synthesis ? voicesTake : 0);
    const hush = () => this.hush();
    const hushIfHidden = () => {
      if (document.visibilityState === 'hidden') hush();
    };
    synthesis?.addEventListener?.('voiceschanged', look);
    addEventListener('pagehide', hush);
    document.addEventListener('visibilitychange', hushIfHidden);
    return () => {
      clearTimeout(wait);
      synthesis?.removeEventListener?.('voiceschanged', look);
      removeEventListener('pagehide', hush);
      document.removeEventListener('visibilitychange', hushIfHidden);
      hush();
      this.#audio?.close().catch(() => null);
    };
  }

  /** Makes and wakes the sound. Only inside a tap: elsewhere a browser may keep it silent for good. */
  wake() {
    if (this.hasSound) this.#audio = wakeAudio(this.#audio);
  }

  /** The tone of what begins. */
  play(kind: keyof typeof tones) {
    if (this.hasSound) playNotes(this.#audio, tones[kind], loudness);
  }

  /** Speaks these lines in the place of whatever is being said. The first ones of all only inside a tap. */
  speak(lines: readonly string[]) {
    this.hush();
    const { voice } = this;
    if (!this.hasVoice || !voice || document.visibilityState === 'hidden') return;
    this.#speaking = lines.map((line) => {
      const said = new SpeechSynthesisUtterance(line);
      said.voice = voice;
      said.lang = voice.lang;
      return said;
    });
    for (const said of this.#speaking) speechSynthesis.speak(said);
  }

  /** Ends what is being said, and what was to follow. */
  hush() {
    if (this.#speaking.length === 0) return;
    this.#speaking = [];
    speechSynthesis.cancel();
  }
}
