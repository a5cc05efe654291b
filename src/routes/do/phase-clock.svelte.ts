// The clock of one exercise: goes through its phases, says and sounds each change, waits when nobody can see it.
import { doIt as words } from '#text/do-it.ts';
import { cueBetween, longestAway } from '#reasoning/session-cues.ts';
import { tick, timerAt, type Phase, type TimerState } from '#reasoning/session-phases.ts';
import { keepAwake } from '#ui/keep-awake.ts';
import { saySentences } from '#ui/say.ts';
import type { SessionGuide } from './session-guide.svelte.ts';
import { cueSaid, phaseBegins, phaseGoesOn, phasePaused, timeLeft, timerBegins } from './session-words.ts';

const addedMilliseconds = 10_000;
const stepMilliseconds = 200;

export class PhaseClock {
  readonly phases: readonly Phase[];
  readonly #guide: SessionGuide;
  readonly #isFirst: boolean;
  readonly #onDone: () => void;
  timer = $state.raw<TimerState>({ phase: 0, leftMilliseconds: 0, isDone: true });
  isRunning = $state(false);
  /** Whether it was started once. */
  hasBegun = $state(false);
  /** Whether it stopped because nobody could see it. */
  wasHidden = $state(false);
  /** Read out when it changes, which the seconds are not; what is said twice is said anew. */
  said = $state.raw({ text: '' });
  readonly phase = $derived.by(() => this.phases[this.timer.phase]);
  /** Whole seconds. */
  readonly left = $derived.by(() => Math.ceil(this.timer.leftMilliseconds / 1000));

  constructor(phases: readonly Phase[], guide: SessionGuide, isFirst: boolean, onDone: () => void) {
    this.phases = phases;
    this.#guide = guide;
    this.#isFirst = isFirst;
    this.#onDone = onDone;
    this.timer = timerAt(phases, 0);
  }

  #say(text: string) {
    this.said = { text };
    this.#guide.speak([text]);
  }

  /** What begins is sounded and said. */
  #goTo(state: TimerState) {
    const [before, wasLeft] = [this.timer.phase, this.timer.leftMilliseconds];
    this.timer = state;
    if (state.isDone) {
      this.isRunning = false;
      // Whoever comes back to it may begin anew.
      this.timer = timerAt(this.phases, 0);
      this.hasBegun = false;
      this.#guide.play('done');
      this.#onDone();
      return;
    }
    const { phase } = this;
    if (!phase) return;
    if (state.phase !== before) {
      this.#guide.play(phase.kind);
      this.#say(phaseBegins(phase, this.left));
      return;
    }
    const due = cueBetween(phase, wasLeft, state.leftMilliseconds);
    if (due) this.#say(cueSaid(due.cue, due.left));
  }

  /** In a tap, like all that follows. */
  start() {
    const { phase } = this;
    if (!phase) return;
    this.#guide.wake();
    this.isRunning = true;
    this.wasHidden = false;
    this.#guide.play(phase.kind);
    this.#say(this.hasBegun ? phaseGoesOn(phase, this.left) : timerBegins(phase, this.left, this.#isFirst));
    this.hasBegun = true;
  }

  /** Waits in silence: what is said of it is read out only. */
  pause() {
    if (!this.isRunning) return;
    this.isRunning = false;
    this.#guide.hush();
    if (this.phase) this.said = { text: phasePaused(this.phase, this.left) };
  }

  #pauseUnseen() {
    this.pause();
    this.wasHidden = true;
    if (this.phase) this.said = { text: saySentences([words.wasHidden, phaseGoesOn(this.phase, this.left)]) };
  }

  addTime() {
    this.#guide.wake();
    this.timer = { ...this.timer, leftMilliseconds: this.timer.leftMilliseconds + addedMilliseconds };
    this.#say(timeLeft(this.left));
  }

  nextPart() {
    this.#guide.wake();
    this.#goTo(timerAt(this.phases, this.timer.phase + 1));
  }

  startAgain() {
    this.#guide.wake();
    this.timer = timerAt(this.phases, 0);
    if (this.phase) this.#say(phaseBegins(this.phase, this.left));
  }

  /** For an effect: runs while it is started, by the time that has really gone by. @returns how to end it */
  run(): (() => void) | undefined {
    if (!this.isRunning) return;
    let last = performance.now();
    const look = () => {
      const now = performance.now();
      const passed = now - last;
      // Out of sight it stands still; a glance elsewhere is counted when it is over, a dark screen never is.
      if (document.visibilityState === 'hidden' && passed < longestAway) return;
      last = now;
      if (passed >= longestAway) this.#pauseUnseen();
      else this.#goTo(tick(this.phases, this.timer, passed));
    };
    const clock = setInterval(look, stepMilliseconds);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(clock);
      document.removeEventListener('visibilitychange', look);
    };
  }

  /** For an effect: the screen stays on while it runs. @returns how to end it */
  keepScreenOn(): (() => void) | undefined {
    return this.isRunning ? keepAwake() : undefined;
  }
}
