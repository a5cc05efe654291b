// Which answers of a person could have been others: the questions that apply to them, for "what would change it".
import type { Feature, KnowledgeBase, Sign, SiteId } from '#content/schema.ts';
import type { Assessment } from '#reasoning/assess.ts';
import type { ConditionView } from '#reasoning/conditions.ts';
import { holds } from '#reasoning/conditions.ts';
import { canBeDone, isTooSoreToTest } from '#reasoning/offer-tests.ts';
import { conditionView } from '#reasoning/triage.ts';
import type { Questions } from '#reasoning/what-if.ts';
import { featureLines, weighedFeatures } from './feature-lines.ts';
import type { InterviewAnswers } from './interview-answers.ts';

const lists: readonly Feature['list'][] = [
  'posture',
  'activities',
  'aggravates',
  'eases',
  'sharpen',
  'bendy'
];
/** What somebody has or has had, and how they see it: it does not come up from one day to the next. */
const notDanger: readonly Sign['group'][] = ['person', 'outlook'];

function isAskedOf(sign: Sign, sites: readonly SiteId[], view: ConditionView): boolean {
  const isHere = sign.askFor === 'all' || sign.askFor.some((site) => sites.includes(site));
  return isHere && (sign.askAfter === undefined || holds(sign.askAfter, view));
}

const isDanger = (sign: Sign) => !sign.derived && !sign.context && !notDanger.includes(sign.group);

/**
 * The questions that may be flipped for this person.
 * Habits and triggers that a competing pattern weighs; checks that are done, or that may be done where content is
 * full; danger signs that may be asked for these places, behind a closed gate too, but not what needs another yes.
 */
export function flippableQuestions(
  base: KnowledgeBase,
  answers: InterviewAnswers,
  assessment: Pick<Assessment, 'findings' | 'cautions'> & {
    readonly triage: Pick<Assessment['triage'], 'content'>;
  }
): Questions {
  const { findings, triage, cautions } = assessment;
  const sites = [...findings.sites];
  const weighed = weighedFeatures(base, sites);
  const view = conditionView(base, findings, true);
  const asked = base.signs.filter(
    (sign) =>
      isAskedOf(sign, sites, view) &&
      !(sign.unlessPregnancyCannotApply && answers.pregnancy === 'cannot-apply')
  );
  const habits = lists.flatMap((list) => featureLines(base, sites, answers, list));
  const shared = base.features.filter(
    ({ id, sameAsSign }) => weighed.has(id) && asked.some((sign) => sign.id === sameAsSign)
  );
  const isTesting = triage.content === 'full' && !isTooSoreToTest(findings);
  const tests = base.selfTests.filter(
    (test) =>
      test.gives.length > 0 &&
      (test.id in findings.answers.tests || (isTesting && canBeDone(base, test, findings, cautions)))
  );
  return {
    features: [...habits, ...shared].map(({ id }) => id),
    tests: tests.map(({ id }) => id),
    signs: asked.filter(isDanger).map(({ id }) => id)
  };
}
