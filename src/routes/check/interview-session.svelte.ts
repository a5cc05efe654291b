// The one place where the machine reaches Svelte: the actor, what follows from it, the tab's memory and history.
import { createContext } from 'svelte';
import { createSubscriber } from 'svelte/reactivity';
import { createActor } from 'xstate';
import { countries, type CountryId } from '#content/emergency-numbers.ts';
import { edition } from 'virtual:edition';
import { knowledge as allKnowledge } from '#content/knowledge.ts';
import type { AnswerPatch } from '#interview/change-answers.ts';
import { emptyAnswers, type InterviewAnswers } from '#interview/interview-answers.ts';
import type { InterviewEvent } from '#interview/interview.machine.ts';
import { currentScreen, interviewMachine } from '#interview/interview.machine.ts';
import { liveAnswers } from '#interview/live-answers.ts';
import { isPastSafety, screensFor } from '#interview/screens.ts';
import { eraseTabSession, findTabText, writeTabSession } from '#keep/tab-session.ts';
import { applyEdition } from '#reasoning/apply-edition.ts';
import { assess } from '#reasoning/assess.ts';
import { findingsOf } from '#reasoning/findings.ts';
import { triage } from '#reasoning/triage.ts';

const store = () => sessionStorage;
/** What is known, with a clinic's own choice of items. */
const knowledge = applyEdition(allKnowledge, edition?.items ?? {});

function startActor(answers?: InterviewAnswers, screen?: string) {
  const actor = createActor(interviewMachine, { input: { base: knowledge, answers, screen } });
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
  /** What the person must know about the tab's memory, once. */
  notice = $state.raw<'damaged' | 'blocked' | null>(null);
  /** Until the tab's memory was read nothing is written: what the browser left in the boxes must not replace it. */
  #isRestored = false;

  get #snapshot() {
    this.#subscribe();
    return this.#actor.getSnapshot();
  }

  get context() {
    return this.#snapshot.context;
  }

  readonly answers = $derived.by(() => this.context.answers);
  readonly section = $derived.by(() => this.#snapshot.value);
  readonly screens = $derived.by(() => screensFor(knowledge, this.answers));
  readonly screen = $derived.by(() => currentScreen(this.context));
  readonly isReviewing = $derived.by(() => this.#snapshot.matches('review'));
  /** The urgency alone: every screen asks for it, the rest only the results. */
  readonly triage = $derived.by(() =>
    triage(knowledge, findingsOf(knowledge, liveAnswers(knowledge, this.answers)))
  );
  readonly assessment = $derived.by(() => assess(knowledge, liveAnswers(knowledge, this.answers)));
  /** What would follow had no check been done: the picture from before, to set beside the one of now. */
  readonly withoutTests = $derived.by(() =>
    assess(knowledge, liveAnswers(knowledge, { ...this.answers, tests: {} }))
  );
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
    const found = findTabText(store);
    // The validator is loaded only where there is something to hold to it.
    const kept =
      found.kind === 'text' ? (await import('#keep/read-tab-session.ts')).readTabSession(store) : found;
    this.#isRestored = true;
    if (kept.kind === 'damaged' || kept.kind === 'blocked') this.notice = kept.kind;
    if (kept.kind !== 'found') return;
    this.#actor = startActor(kept.answers, wanted === 'review' ? kept.screen : wanted || kept.screen);
    if (wanted === 'review') this.send({ type: 'review.requested' });
  }

  send(event: InterviewEvent): void {
    if (event.type === 'screen.completed' && this.screen.id === 'now-1') this.#noteBegan();
    this.#actor.send(event);
    const { answers, screen } = this.#actor.getSnapshot().context;
    if (event.type === 'answers.erased' || event.type === 'page.left') {
      eraseTabSession(store);
    } else if (this.#isRestored && !writeTabSession(store, answers, screen) && this.notice === null) {
      this.notice = 'blocked';
    }
  }

  /** The next screen does not wait for it. Whoever has erased the answers meanwhile leaves no trace. */
  #noteBegan(): void {
    const now = Date.now();
    const note = async () => {
      const { noteBegan } = await import('#keep/return-visit.ts');
      if (this.hasBegun) noteBegan(store, now);
    };
    setTimeout(() => void note(), 100);
  }

  /** Whether somebody who came to look again has answered the safety questions; true once. */
  async takeReturn(): Promise<boolean> {
    return isPastSafety(this.screen) && (await import('#keep/return-visit.ts')).takeReturn(store);
  }

  /** Takes over who this is for, as chosen on the page before its script arrived. */
  takeOver(who: string | undefined): void {
    if (who === 'me' || who === 'with-me' || who === 'not-here') this.change({ who });
  }

  change(patch: AnswerPatch): void {
    this.send({ type: 'answers.changed', patch });
  }
}

export const [getInterview, setInterview] = createContext<InterviewSession>();
