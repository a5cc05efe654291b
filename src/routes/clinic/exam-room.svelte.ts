// What stands on the clinician's screen for one patient: the step, the idea, the movement and the panel that is open.
import { base } from '#screens/session/base.ts';
import { movementsByPattern } from '#content/budget-presets.ts';
import { movements, type MovementId } from '#content/movements.ts';
import {
  assessmentIn,
  isCareFirst,
  isPlanIn,
  panelsIn,
  resultIn,
  stepsIn,
  taughtIn,
  type PanelId,
  type StepId
} from '#interview/clinic-room.ts';
import { flippableQuestions } from '#interview/flippable-questions.ts';
import { whatIf } from '#reasoning/what-if.ts';
import type { ClinicSession } from './clinic-session.svelte.ts';

const byPattern: Readonly<Record<string, readonly MovementId[]>> = movementsByPattern;
interface Chosen {
  readonly id: StepId;
  /** The result that it was chosen under. */
  readonly under: string;
}
const atStart: Chosen = { id: 'where', under: '' };

/** The exam room's own state, and what follows from it and from the answers. */
export class ExamRoomState {
  readonly #session: ClinicSession;
  #chosen = $state.raw(atStart);
  #leadChosen = $state.raw(0);
  #movementAt = $state.raw<number>();
  /** The panel that is open; none, or one of `panels`. */
  panel = $state.raw<PanelId | null>(null);

  constructor(session: ClinicSession) {
    this.#session = session;
  }

  readonly assessment = $derived.by(() => assessmentIn(this.#session.view));
  readonly taught = $derived.by(() => taughtIn(this.#session.view));
  readonly isPlanOpen = $derived.by(() => isPlanIn(this.#session.view));
  readonly steps = $derived.by(() => stepsIn(this.#session.view));
  readonly panels = $derived.by(() => panelsIn(this.#session.view));
  readonly #result = $derived.by(() => resultIn(this.#session.view));
  /** A step chosen under another result counts no more: a page of care that comes up is not passed by. */
  readonly step = $derived.by((): StepId => {
    const { id, under } = this.#chosen;
    if (isCareFirst(this.#session.view) && under !== this.#result) return 'care';
    return this.steps.includes(id) ? id : 'where';
  });
  readonly at = $derived.by(() => this.steps.indexOf(this.step));

  readonly leadAt = $derived.by(() =>
    this.taught && this.#leadChosen < this.taught.leads.length ? this.#leadChosen : 0
  );
  readonly lead = $derived.by(() => this.taught?.leads[this.leadAt]);
  /** Which answers would change what is taught. */
  readonly found = $derived.by(() => {
    const { taught } = this;
    if (!taught) return undefined;
    const questions = flippableQuestions(base, this.#session.answers, {
      ...taught,
      triage: { content: taught.mayTest ? 'full' : 'comfort' }
    });
    return whatIf(base, taught.findings.answers, questions);
  });
  /** Those that show the leading idea first, then all others. */
  readonly #movementOrder = $derived.by(() => {
    const suiting = (this.lead && byPattern[this.lead.fit.pattern.id]) ?? [];
    return [...suiting, ...movements.map(({ id }) => id).filter((id) => !suiting.includes(id))];
  });
  readonly movement = $derived.by(() =>
    this.#movementAt === undefined ? undefined : this.#movementOrder[this.#movementAt]
  );

  chooseStep(id: StepId): void {
    this.#chosen = { id, under: this.#result };
  }

  chooseLead(at: number): void {
    this.#leadChosen = at;
  }

  chooseMovement(at: number): void {
    this.#movementAt = at;
  }

  /** The step before or after, or the same one at either end. */
  stepBeside(by: 1 | -1): StepId {
    return this.steps[Math.min(Math.max(this.at + by, 0), this.steps.length - 1)] ?? this.step;
  }

  /** As it stands for the next patient. */
  clear(): void {
    this.chooseStep('where');
    this.#leadChosen = 0;
    this.#movementAt = undefined;
    this.panel = null;
  }
}
