// The one place where the machine reaches Svelte: the actor, what follows from it, the tab's memory and history.
import { createContext } from 'svelte';
import { createSubscriber } from 'svelte/reactivity';
import { createActor } from 'xstate';
import { browser } from '$app/environment';
import { countries, type CountryId } from '#content/emergency-numbers.ts';
import { whoAnswers } from '#content/ids.ts';
import { edition } from 'virtual:edition';
import type { AnswerPatch } from '#interview/change-answers.ts';
import { emptyAnswers, type InterviewAnswers } from '#interview/interview-answers.ts';
import type { InterviewEvent } from '#interview/interview.machine.ts';
import { emptyRecord, withAnswers, type AnswerRecord } from '#interview/answer-record.ts';
import { whatMayBeShown } from '#interview/gate.ts';
import { currentScreen, interviewMachine } from '#interview/interview.machine.ts';
import { eraseTab } from '#keep/tab/erase.ts';
import { isAnythingRemembered } from '#keep/device/is-remembered.ts';
import type * as Reader from './come-back.ts';
import { TabMemory, type TabText } from '#keep/tab/tab-session.ts';
import { firstBase as base } from './first-base.ts';

const store = () => sessionStorage;

const nothing: TabText = { kind: 'empty' };

/**
 * `damaged`: a part of what was kept cannot be read. `notRestored`: its reader did not load.
 * `old`: danger is asked about again.
 * `quick`: lists were passed too fast to be read.
 * `erased`: nothing is left; `erasedKept`: but for what the device was told to remember.
 * `blocked`: nothing is kept from now on. `stuck`: neither is that, nor could older answers be taken away.
 */
type Notice = 'damaged' | 'notRestored' | 'old' | 'quick' | 'blocked' | 'stuck' | 'erased' | 'erasedKept';
/** Said until somebody goes on. */
const passing: readonly Notice[] = ['old', 'quick', 'erased', 'erasedKept'];

function startActor(answers?: InterviewAnswers, screen?: string) {
  const actor = createActor(interviewMachine, { input: { base, answers, screen } });
  actor.start();
  return actor;
}

/** The interview as components see it. */
export class InterviewSession {
  #actor = $state.raw(startActor());
  #subscribe = $derived.by(() => {
    const actor = this.#actor;
    return createSubscriber((update) => {
      const subscription = actor.subscribe(update);
      return () => subscription.unsubscribe();
    });
  });
  /** What the person must know about the tab's memory. */
  notice = $state.raw<Notice | null>(null);
  /** Moments and source of the answers, as they are kept; the answers themselves are the machine's. */
  #record = emptyRecord;
  readonly #memory = new TabMemory(store);
  readonly #keepsInTab: boolean;
  /** What the tab held when this page began. Until it is read, what is answered is written over it, and counts over it. */
  #awaited: TabText;
  /** What it held that cannot be read, or is not read yet: it stays aside, whatever is written. */
  #unread: readonly string[] = [];

  /** @param keepsInTab false in the exam room, whose answers live on the screen alone */
  constructor({ keepsInTab = true } = {}) {
    this.#keepsInTab = keepsInTab;
    this.#awaited = nothing;
    if (browser && keepsInTab) this.#await();
  }

  /** Takes what the tab holds now for what is still to be read. */
  #await(): void {
    const found = this.#memory.find();
    this.#awaited = found;
    this.#unread =
      found.kind !== 'text' ? [] : [...found.aside, ...(found.text === null ? [] : [found.text])];
  }

  /** What is looked at when the answers may have grown old. */
  get record(): AnswerRecord {
    return this.#record;
  }

  get #snapshot() {
    this.#subscribe();
    return this.#actor.getSnapshot();
  }

  get context() {
    return this.#snapshot.context;
  }

  /** The answers, and what follows from them. */
  readonly reading = $derived.by(() => this.context.reading);
  readonly answers = $derived.by(() => this.reading.answers);
  readonly screens = $derived.by(() => this.reading.screens);
  readonly screen = $derived.by(() => currentScreen(this.context));
  readonly isReviewing = $derived.by(() => this.#snapshot.matches('reviewing'));
  /** "Next" was pressed on a screen that is not answered. */
  readonly isIncomplete = $derived.by(() => this.#snapshot.matches({ onTheWay: 'incomplete' }));
  readonly hasLeft = $derived.by(() => this.#snapshot.matches('left'));
  /** The urgency alone: every screen asks for it, the rest only the results. */
  readonly triage = $derived.by(() => this.reading.triage);
  /** In an emergency the page of care stays: from it lead only a changed answer, starting over, and leaving. */
  readonly isHeld = $derived.by(() => this.screen.kind === 'care' && this.triage.level === 'emergency-call');
  /** Where help would be called; `unknown` until chosen. */
  readonly country: CountryId = $derived.by(
    () => countries.find(({ id }) => id === (this.answers.country ?? edition?.country))?.id ?? 'unknown'
  );
  /** Whether anything has been answered. */
  readonly hasBegun = $derived.by(() => this.answers !== emptyAnswers);
  /** What the address shows of the place. */
  readonly place = $derived.by(() => (this.isReviewing ? 'review' : this.context.screen));

  /** Comes back to what this tab kept; `wanted` is the screen that the address names. */
  async restore(wanted: string): Promise<void> {
    if (this.#awaited.kind === 'blocked') this.notice = 'blocked';
    const awaited = this.#awaited;
    if (awaited.kind !== 'text') return;
    // The validator is loaded only where there is something to hold to it.
    const reader = await import('./come-back.ts').catch(() => null);
    // Erased while it was on its way, here or by another page or tab.
    if (this.#awaited !== awaited) return;
    if (this.#memory.isOverwritten()) {
      await this.lookAgain();
      return;
    }
    if (!reader) {
      this.notice = 'notRestored';
      return;
    }
    this.#awaited = nothing;
    const session = reader.openTab(base, awaited, Date.now());
    this.#unread = session.unread;
    this.notice = session.unread.length > 0 ? 'damaged' : null;
    if (session.kind === 'found') this.#adopt(session.record, wanted, reader);
  }

  /** Takes an older record up, beneath what was answered meanwhile. */
  #adopt(older: AnswerRecord, wanted: string, { layBeneath }: typeof Reader): void {
    const now = Date.now();
    const { reading, isOld } = whatMayBeShown(base, older, now);
    if (isOld) this.notice ??= 'old';
    const place = this.hasBegun ? this.context.screen : wanted || older.screen;
    this.#record = this.hasBegun
      ? layBeneath(base, older, this.#record, now)
      : withAnswers(older, reading.answers, older.screen, now);
    this.#actor = startActor(this.#record.answers, place === 'review' ? older.screen : place);
    if (place === 'review') this.#actor.send({ type: 'review.requested' });
    this.#keep();
  }

  /**
   * Looks again at what may be shown: somebody came back to this page, or it stood open for long. What another page of
   * this tab has written or erased counts, and answers about danger that are too old are asked again.
   */
  async lookAgain(): Promise<void> {
    if (this.hasLeft) return;
    if (this.#keepsInTab && this.#memory.isOverwritten()) {
      const { place } = this;
      this.forget();
      this.#await();
      await this.restore(place);
      return;
    }
    const { reading, isOld } = whatMayBeShown(base, this.record, Date.now());
    if (isOld) this.askAgain(reading.answers);
  }

  /** Begins again at the first question, with the answers that still count. */
  askAgain(answers: InterviewAnswers): void {
    this.notice = 'old';
    this.#actor = startActor(answers);
    this.#keep();
  }

  /** Nothing of the answers is left in this page. */
  forget(): void {
    this.#record = emptyRecord;
    this.#awaited = nothing;
    this.#unread = [];
    this.notice = null;
    this.#actor = startActor();
  }

  /** Writes what is answered now. A refusal is said at once. */
  #keep(): void {
    const { reading, screen } = this.#actor.getSnapshot().context;
    const { answers } = reading;
    this.#record = withAnswers(this.#record, answers, screen, Date.now());
    if (!this.#keepsInTab || answers === emptyAnswers) return;
    const written = this.#memory.write(this.#record, this.#unread);
    if (written !== 'kept') this.notice = written === 'lost' ? 'blocked' : 'stuck';
    else if (this.notice === 'blocked' || this.notice === 'stuck') this.notice = null;
  }

  send(event: InterviewEvent): void {
    if (this.#keepsInTab && this.#memory.isOverwritten()) {
      // What this page shows is not what the tab holds any more: first that, then what was answered.
      void this.lookAgain().then(() => event.type === 'answers.changed' && this.send(event));
      return;
    }
    this.#actor.send(event);
    if (event.type === 'answers.erased' || event.type === 'page.left') {
      this.#record = emptyRecord;
      this.#awaited = nothing;
      this.#unread = [];
      const isErased = eraseTab();
      this.#memory.find();
      const isKept = isAnythingRemembered(() => localStorage);
      this.notice = !isErased ? 'stuck' : isKept ? 'erasedKept' : 'erased';
      return;
    }
    if (event.type === 'screen.completed' && this.notice && passing.includes(this.notice)) this.notice = null;
    this.#keep();
  }

  /** Takes over who this is for, as chosen on the page before its script arrived. */
  takeOver(who: string | undefined): void {
    const known = whoAnswers.find((each) => each === who);
    if (known) this.change({ who: known });
  }

  change(patch: AnswerPatch): void {
    this.send({ type: 'answers.changed', patch });
  }
}

/** What the parts of a screen ask of an interview: on a phone the session's own, in the exam room the patient's. */
export type Interview = Pick<
  InterviewSession,
  'reading' | 'answers' | 'change' | 'context' | 'country' | 'screens' | 'send' | 'triage'
>;

export const [getInterview, setInterview] = createContext<Interview>();
