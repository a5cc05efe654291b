// What a clinician reads first of somebody's answers: danger signs, findings, ideas and plan, in words.
import { knowledge } from '#content/knowledge.ts';
import type { LevelId, SelfTest } from '#content/schema.ts';
import { handOverSummary as words } from '#content/text/en/hand-over.ts';
import { explain } from '#content/text/en/explain.ts';
import { features } from '#content/text/en/features.ts';
import { howLong } from '#content/text/en/interview.ts';
import { checks } from '#content/text/en/interview-later.ts';
import { items } from '#content/text/en/items.ts';
import { patterns } from '#content/text/en/patterns.ts';
import { regions } from '#content/text/en/regions.ts';
import { selfTests } from '#content/text/en/self-tests.ts';
import { signs } from '#content/text/en/signs.ts';
import { zones } from '#content/text/en/zones.ts';
import type { BandAnswer, InterviewAnswers } from '#interview/interview-answers.ts';
import { liveAnswers } from '#interview/live-answers.ts';
import { isAnswered, screensFor } from '#interview/screens.ts';
import { assess } from '#reasoning/assess.ts';
import { indexKnowledge } from '#reasoning/index-by-id.ts';

const safetySections: readonly string[] = ['rightNow', 'you', 'where', 'howLong', 'safety'];
type Named = Readonly<
  Record<string, { readonly label?: string; readonly title?: string; readonly told?: string }>
>;
type Names = Readonly<Record<string, string>>;
const signTexts: Named = signs;
const featureTexts: Named = features;
const patternTexts: Named = patterns;
const itemTexts: Named = items;
const zoneNames: Names = zones;
const bandNames: Names = howLong.bands;
const regionNames: Readonly<Record<string, { readonly name: string }>> = regions;
const testTexts: Readonly<Record<string, { readonly title: string; readonly bands: readonly string[] }>> =
  selfTests;

/** The summary, in words. */
export interface HandOverSummary {
  /** False where a safety question is still open: then there is no idea and no plan in it. */
  readonly isScreened: boolean;
  readonly levelId: LevelId;
  readonly level: string;
  readonly isCrisis: boolean;
  /** Signs answered yes; a sign that began in the last 14 days says so. */
  readonly yes: readonly string[];
  readonly unsure: readonly string[];
  readonly declined: readonly string[];
  /** Danger signs asked and answered no, by group. */
  readonly no: readonly { readonly group: string; readonly labels: readonly string[] }[];
  /** Label and value: age, place, time, pain, goal, guess. */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly features: readonly string[];
  readonly tests: readonly string[];
  readonly ideas: readonly string[];
  readonly plan: readonly string[];
}

const labelOf = (id: string) => signTexts[id]?.label ?? id;

function isScreened(answers: InterviewAnswers): boolean {
  return screensFor(knowledge, answers)
    .filter(({ section, isRequired }) => isRequired && safetySections.includes(section))
    .every((screen) => isAnswered(knowledge, answers, screen));
}

/** A label that stood under a question says again what was asked: "Sitting" may set it off or ease it. */
function featureLine(id: string): string {
  const label = featureTexts[id]?.label ?? id;
  if (id.startsWith('agg-')) return words.setsOff.replace('{feature}', label);
  return indexKnowledge(knowledge).features.get(id)?.list === 'eases'
    ? words.eases.replace('{feature}', label)
    : label;
}

function testLine({ id }: SelfTest, answer: InterviewAnswers['tests'][string]): string {
  const text = testTexts[id];
  const name = text?.title ?? id;
  const band = (value: BandAnswer) =>
    (value === 'dizzy' ? checks.dizzy : (text?.bands[value] ?? String(value))).replace(/\.$/, '');
  return typeof answer === 'object'
    ? words.side
        .replace('{name}', name)
        .replace('{left}', band(answer.left))
        .replace('{right}', band(answer.right))
    : `${name}: ${band(answer)}`;
}

function factsOf(answers: InterviewAnswers): HandOverSummary['facts'] {
  const { age, weekBand, pain, activity, guess } = answers;
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    [words.age, typeof age === 'number' ? String(age) : null],
    [words.place, answers.zones.map((id) => zoneNames[id] ?? id).join('; ')],
    [words.howLong, weekBand === null ? null : bandNames[weekBand]],
    [words.pain, pain === null ? null : String(pain)],
    [words.goal, activity],
    [words.guess, guess === null ? null : (regionNames[guess]?.name ?? words.doNotKnow)]
  ];
  return facts.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}

/** Puts answers into words for a clinician. What was not asked is in none of its lists. */
export function handOverSummaryOf(answers: InterviewAnswers): HandOverSummary {
  const live = liveAnswers(knowledge, answers);
  const { findings, triage, leads, plan } = assess(knowledge, live);
  const screened = isScreened(answers);
  const answered = (answer: 'yes' | 'unsure' | 'no' | 'declined') =>
    knowledge.signs.filter(({ id }) => (answers.lines[id] ?? live.signs[id]) === answer);
  // A mark on the map or a choice about pregnancy answers a sign too, and then it counts as a yes.
  const yes = knowledge.signs.filter(({ id }) => live.signs[id] === 'yes');
  const no = answered('no').filter(({ id }) => live.signs[id] === 'no');
  const groups = [...new Set(no.map(({ group }) => group))];
  const maySayMore = screened && triage.content !== 'none';
  return {
    isScreened: screened,
    levelId: triage.level,
    level: words.levels[triage.level].replace('{days}', String(triage.dueDays ?? 14)),
    isCrisis: triage.crisis,
    yes: yes.map(({ id, asksWhenItBegan }) =>
      asksWhenItBegan && findings.began.has(id) ? `${labelOf(id)} (${words.isNew})` : labelOf(id)
    ),
    unsure: knowledge.signs.filter(({ id }) => live.signs[id] === 'unsure').map(({ id }) => labelOf(id)),
    declined: answered('declined').map(({ id }) => labelOf(id)),
    no: groups.map((group) => ({
      group: words.signGroups[group],
      labels: no.filter((sign) => sign.group === group).map(({ id }) => labelOf(id))
    })),
    facts: factsOf(answers),
    features: Object.entries(live.features).flatMap(([id, isYes]) => (isYes ? [featureLine(id)] : [])),
    tests: knowledge.selfTests.flatMap((test) => {
      const answer = answers.tests[test.id];
      return answer === undefined ? [] : [testLine(test, answer)];
    }),
    ideas: maySayMore
      ? leads.map(
          ({ fit }) => `${patternTexts[fit.pattern.id]?.title ?? fit.pattern.id} (${explain.fit[fit.word]})`
        )
      : [],
    plan: maySayMore ? plan.map(({ item }) => itemTexts[item]?.title ?? item) : []
  };
}
