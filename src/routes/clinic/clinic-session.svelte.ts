// One patient on the clinician's screen: answers and findings in memory only, and what they allow to be shown.
import { examMeasures } from '#content/exam-measures.ts';
import { knowledge } from '#content/knowledge.ts';
import { hasChoice, settleList } from '#interview/change-answers.ts';
import { clinicView } from '#interview/clinic-view.ts';
import type { Limb, LimbFinding, Measures, NerveExam, Side } from '#interview/exam-findings.ts';
import { noExam, withExam } from '#interview/exam-findings.ts';
import type { InterviewEvent } from '#interview/interview.machine.ts';
import type { Screen } from '#interview/screens.ts';
import { isAnswered } from '#interview/screens.ts';
import type { Measured } from '#reasoning/measured-band.ts';
import { InterviewSession } from '../check/interview-session.svelte.ts';

/**
 * The interview without its way: the same answers, and a clinician's findings laid over them.
 * It is never restored from the tab, so it never writes to it either.
 */
export class ClinicSession extends InterviewSession {
  exam = $state.raw<NerveExam>(noExam);
  measured = $state.raw<Measures>({});
  /** Asked for by a part of a page that knows the interview's screens; the room shows its own. */
  wanted = $state.raw<string | null>(null);

  constructor() {
    super();
    this.#begin();
  }

  /** In the exam room somebody else types. */
  #begin(): void {
    super.send({ type: 'answers.changed', patch: { who: 'with-me' } });
  }

  override readonly answers = $derived.by(() =>
    withExam(knowledge, examMeasures, this.context.answers, this.exam, this.measured)
  );
  readonly view = $derived.by(() => clinicView(knowledge, this.answers));

  override send(event: InterviewEvent): void {
    if (event.type === 'screen.requested' || event.type === 'correction.requested') {
      this.wanted = event.screen;
    } else super.send(event);
  }

  find(limb: Limb, side: Side, finding: Partial<LimbFinding>): void {
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
    if (screen.kind === 'list' && hasChoice(this.answers, screen)) {
      const { lines, features } = settleList(this.answers, screen);
      const open = screen.lines.filter(({ id }) => this.answers.lines[id] === undefined);
      const openFeatures = screen.lines.filter(({ kind }) => kind === 'feature');
      this.change({
        lines: Object.fromEntries(open.map(({ id }) => [id, lines[id]])),
        features: Object.fromEntries(openFeatures.map(({ id }) => [id, features[id]]))
      });
    }
    return isAnswered(knowledge, this.answers, screen);
  }

  /** The next patient: every answer, finding and measure is gone at once, with what this tab kept of an interview. */
  eraseAll(): void {
    super.send({ type: 'answers.erased' });
    this.exam = noExam;
    this.measured = {};
    this.wanted = null;
    this.#begin();
  }
}
