// One patient on the clinician's screen: answers and findings in memory only, and what they allow to be shown.
import { examMeasures, examSigns } from '#content/exam-measures.ts';
import { base } from '#screens/session/base.ts';
import {
  changeAnswers,
  hasChoice,
  settleList,
  tickedBy,
  type AnswerPatch
} from '#interview/change-answers.ts';
import { oldestAnswer, type AnswerRecord } from '#interview/answer-record.ts';
import { checklistOf } from '#interview/clinic-room.ts';
import { clinicView } from '#interview/clinic-view.ts';
import type { Limb, LimbFinding, Measures, NerveExam, Side } from '#interview/exam-findings.ts';
import { noExam, signsOfExam, withExam } from '#interview/exam-findings.ts';
import { whatMayBeShown } from '#interview/gate.ts';
import { emptyAnswers } from '#interview/interview-answers.ts';
import type { InterviewEvent } from '#interview/interview.machine.ts';
import type { Screen } from '#interview/screens.ts';
import { isAnswered } from '#interview/is-answered.ts';
import { findTabText } from '#keep/tab/tab-session.ts';
import type { Measured } from '#reasoning/measured-band.ts';
import { InterviewSession, type Interview } from '#screens/session/interview-session.svelte.ts';

/** What is measured before and after, as it was typed; null where the first measure stands in for it. */
export interface Retested {
  readonly test: string | null;
  readonly before: string | null;
  readonly after: string;
  readonly painBefore: string;
  readonly painAfter: string;
}
const noRetest: Retested = { test: null, before: null, after: '', painBefore: '', painAfter: '' };

/** In the exam room somebody else types. */
const typedFor = { who: 'with-me' } as const;
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * An interview without its way, and a clinician's findings laid over its answers.
 * Nothing of it is kept in the tab. What belongs to an interview on a screen takes it for one.
 */
export class ClinicSession implements Interview {
  readonly #interview = new InterviewSession({ keepsInTab: false });
  /** The lines ticked since the list that is open was opened. */
  #chosen: { readonly list: string | null; readonly lines: readonly string[] } = { list: null, lines: [] };
  readonly #onScreenWanted: (screen: string) => void;
  exam = $state.raw<NerveExam>(noExam);
  measured = $state.raw<Measures>({});
  retest = $state.raw<Retested>(noRetest);
  /** Counts the patients: whatever belongs to one on the screen is made anew for the next. */
  patient = $state.raw(1);
  /** The list that the checklist shows; null for the first that is open. */
  list = $state.raw<string | null>(null);
  /** When the first of the findings by hand was entered, in milliseconds since 1970. */
  #examinedAt = 0;

  /** @param onScreenWanted told which of the interview's screens a part of a page asks for: the room shows its own */
  constructor(onScreenWanted: (screen: string) => void = () => undefined) {
    this.#onScreenWanted = onScreenWanted;
    this.#begin();
  }

  #begin(): void {
    this.#interview.change(typedFor);
  }

  /** The answers with what was found by hand, and what follows from them. */
  readonly reading = $derived.by(() => {
    const { reading } = this.context;
    return reading.with(
      withExam(base, { examMeasures, examSigns }, reading.answers, this.exam, this.measured)
    );
  });
  readonly answers = $derived.by(() => this.reading.answers);
  readonly screens = $derived.by(() => this.reading.screens);
  readonly triage = $derived.by(() => this.reading.triage);
  readonly view = $derived.by(() => clinicView(this.reading));
  /** The lists of the checklist, and the first of them that is still open. */
  readonly lists = $derived.by(() => checklistOf(this.reading, this.view));
  readonly firstOpen = $derived.by(() => this.lists.find((screen) => !this.isAsked(screen)));
  /** When the oldest of the answers was given: whatever leaves this room is as old as that. */
  readonly madeAt = $derived.by(() => oldestAnswer(this.#record) ?? Date.now());

  get context() {
    return this.#interview.context;
  }

  get country() {
    return this.#interview.country;
  }

  get notice() {
    return this.#interview.notice;
  }

  get hasLeft() {
    return this.#interview.hasLeft;
  }

  isAsked(screen: Screen): boolean {
    return isAnswered(base, this.answers, screen);
  }

  /** A sign found by hand is an answer too, as old as the finding. */
  get #record(): AnswerRecord {
    const { answeredAt, ...record } = this.#interview.record;
    const answers = withExam(
      base,
      { examMeasures: [], examSigns },
      this.context.reading.answers,
      this.exam,
      {}
    );
    const found = signsOfExam(examSigns, this.exam).map((id) => [
      id,
      Math.min(answeredAt[id] ?? this.#examinedAt, this.#examinedAt)
    ]);
    return { ...record, answers, answeredAt: { ...answeredAt, ...Object.fromEntries(found) } };
  }

  /** After a day all is asked again, and tested again: a sign that was found counts on until its line is answered. */
  lookAgain(): void {
    if (this.hasLeft) return;
    const { reading, isOld } = whatMayBeShown(base, this.#record, Date.now());
    if (!isOld) return;
    this.#interview.askAgain(reading.answers);
    this.exam = noExam;
    this.#begin();
  }

  send(event: InterviewEvent): void {
    if (event.type === 'screen.requested' || event.type === 'correction.requested') {
      this.#onScreenWanted(event.screen);
      return;
    }
    // The list that is open stays until "Next list", however far its last tick has answered it.
    if (event.type === 'answers.changed') {
      this.list ??= this.firstOpen?.id ?? null;
      const before = this.#chosen.list === this.list ? this.#chosen.lines : [];
      this.#chosen = { list: this.list, lines: [...before, ...tickedBy(event.patch)] };
    }
    this.#interview.send(event);
  }

  change(patch: AnswerPatch): void {
    this.send({ type: 'answers.changed', patch });
  }

  find(limb: Limb, side: Side, finding: Partial<LimbFinding>): void {
    if (this.exam === noExam) this.#examinedAt = Date.now();
    this.exam = {
      ...this.exam,
      [limb]: { ...this.exam[limb], [side]: { ...this.exam[limb][side], ...finding } }
    };
  }

  measure(test: string, numbers: Measured | undefined): void {
    const next: Record<string, Measured> = { ...this.measured };
    if (numbers === undefined || (numbers.left === null && numbers.right === null)) {
      Reflect.deleteProperty(next, test);
    } else next[test] = numbers;
    this.measured = next;
  }

  /** Settles a list as "Next" does in the interview. @returns whether it is answered now */
  settle(screen: Screen): boolean {
    const chosen = this.#chosen.list === screen.id ? this.#chosen.lines : [];
    if (screen.kind === 'list' && hasChoice(this.answers, screen, chosen)) {
      const { lines, features } = settleList(this.answers, screen, chosen);
      const open = screen.lines.filter(({ id }) => this.answers.lines[id] === undefined);
      const openFeatures = screen.lines.filter(({ kind }) => kind === 'feature');
      this.change({
        lines: Object.fromEntries(open.map(({ id }) => [id, lines[id]])),
        features: Object.fromEntries(openFeatures.map(({ id }) => [id, features[id]]))
      });
    }
    const isDone = this.isAsked(screen);
    if (isDone) this.#interview.notice = null;
    return isDone;
  }

  /** Whether the next patient would cost anything: here, or in what this tab kept of an interview. */
  get hasEntries(): boolean {
    return (
      !isSame(this.context.reading.answers, changeAnswers(emptyAnswers, typedFor)) ||
      !isSame([this.exam, this.measured, this.retest], [noExam, {}, noRetest]) ||
      findTabText(() => sessionStorage).kind === 'text'
    );
  }

  /** The next patient: every answer, finding and measure is gone at once, with what this tab kept of an interview. */
  eraseAll(): void {
    this.#interview.send({ type: 'answers.erased' });
    this.#clear();
  }

  /** The same, but what the tab keeps stays: by now it may be somebody else's. */
  forgetAll(): void {
    this.#interview.forget();
    this.#clear();
  }

  #clear(): void {
    this.exam = noExam;
    this.measured = {};
    this.retest = noRetest;
    this.patient += 1;
    this.list = null;
    this.#begin();
  }
}
