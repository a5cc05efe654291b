// What a clinician reads first of somebody's answers: danger signs, findings, ideas and plan, in words.
import type { KnowledgeBase, LevelId, SelfTest } from '#content/schema.ts';
import { handOverSummary as words } from '#text/hand-over.ts';
import { explain } from '#text/explain.ts';
import { features } from '#text/features.ts';

import { howLong, checks } from '#text/interview-later.ts';
import { items } from '#text/items.ts';
import { patterns } from '#text/patterns.ts';
import { regions } from '#text/regions.ts';
import { selfTests } from '#text/self-tests.ts';
import { signs } from '#text/signs.ts';
import { zones } from '#text/zones.ts';
import type { AnswerKey } from '#interview/answer-shape.ts';
import { lineAnswer, type BandAnswer, type InterviewAnswers } from '#interview/interview-answers.ts';
import type { Reading } from '#interview/reading.ts';
import { assessReading } from '#interview/assess-reading.ts';
import { partly } from '#reasoning/fit.ts';
import { seenAs } from '#reasoning/regions.ts';
import { indexKnowledge } from '#reasoning/index-by-id.ts';
import { fitLabel } from '#ui/fit-label.ts';
import { say, sayApart, sayPair } from '#ui/say.ts';

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
  readonly facts: readonly {
    readonly label: string;
    readonly value: string;
    /** In the person's own words, to be shown as such. */
    readonly isOwnWords: boolean;
  }[];
  readonly features: readonly string[];
  readonly tests: readonly string[];
  readonly ideas: readonly string[];
  readonly plan: readonly string[];
}

const labelOf = (id: string) => signTexts[id]?.label ?? id;

/** A label that stood under a question says again what was asked: "Sitting" may set it off or ease it. */
function featureLine(base: KnowledgeBase, id: string): string {
  const label = featureTexts[id]?.label ?? id;
  const feature = indexKnowledge(base).features.get(id);
  if (feature?.aggravator) return say(words.setsOff, { feature: label });
  return feature?.list === 'eases' ? say(words.eases, { feature: label }) : label;
}

function testLine(
  { id, phone }: SelfTest,
  answer: InterviewAnswers['tests'][string],
  measured: InterviewAnswers['measured'][string] | undefined
): string {
  const text = testTexts[id];
  const name = text?.title ?? id;
  const band = (value: BandAnswer) =>
    (value === 'dizzy' ? checks.dizzy : (text?.bands[value] ?? String(value))).replace(/\.$/, '');
  if (phone && measured && answer !== 'dizzy') {
    const side = (each: 'left' | 'right') => {
      const value = measured[each];
      if (value === null) return words.notMeasured;
      const result = band(typeof answer === 'object' ? answer[each] : answer);
      return value === 'pain'
        ? result
        : sayPair('explained', say(words.degrees, { degrees: value, error: phone.error }), result);
    };
    return say(words.side, { name, left: side('left'), right: side('right') });
  }
  return typeof answer === 'object'
    ? say(words.side, { name, left: band(answer.left), right: band(answer.right) })
    : sayPair('labelled', name, band(answer));
}

function factsOf(answers: InterviewAnswers): HandOverSummary['facts'] {
  const { age, weekBand, pain, activity, guess } = answers;
  /** By the kind of answer; null for what is told in a list of its own, or is no news to a clinician. */
  const facts: Readonly<Record<AnswerKey, readonly [string, string | null | undefined] | null>> = {
    who: null,
    age: [words.age, typeof age === 'number' ? String(age) : null],
    pregnancy: null,
    quickSites: null,
    zones: [words.place, sayApart(answers.zones.map((id) => zoneNames[id] ?? id))],
    weekBand: [words.howLong, weekBand === null ? null : bandNames[weekBand]],
    lines: null,
    carried: null,
    confirmed: null,
    stays: null,
    toldOn: null,
    began: null,
    features: null,
    tests: null,
    measured: null,
    floor: null,
    kit: null,
    pain: [words.pain, pain === null ? null : String(pain)],
    activity: [words.goal, activity],
    country: null,
    guess: [words.guess, guess === null ? null : (regionNames[guess]?.name ?? words.doNotKnow)],
    confidence: null,
    swaps: null
  };
  return Object.entries(facts).flatMap(([key, fact]) => {
    const [label, value] = fact ?? [];
    return label !== undefined && value ? [{ label, value, isOwnWords: key === 'activity' }] : [];
  });
}

/** Puts answers into words for a clinician. What was not asked is in none of its lists. */
export function handOverSummaryOf(reading: Reading): HandOverSummary {
  const { base, answers, live, findings, triage } = reading;
  const { leads, plan, regions: shifts } = reading.of(assessReading);
  const { isScreened, content, isPlanOpen } = reading.allowed;
  const answered = (answer: 'yes' | 'unsure' | 'no' | 'declined') =>
    base.signs.filter(({ id }) => (lineAnswer(answers, id) ?? live.signs[id]) === answer);
  // A mark on the map or a choice about pregnancy answers a sign too, and then it counts as a yes.
  const yes = base.signs.filter(({ id }) => live.signs[id] === 'yes');
  const no = answered('no').filter(({ id }) => live.signs[id] === 'no');
  const groups = [...new Set(no.map(({ group }) => group))];
  return {
    isScreened,
    levelId: triage.level,
    level: say(words.levels[triage.level], {}, { days: triage.dueDays ?? 14 }),
    isCrisis: triage.crisis,
    yes: yes.map(({ id, asksWhenItBegan }) =>
      asksWhenItBegan && findings.began.has(id) ? sayPair('explained', labelOf(id), words.isNew) : labelOf(id)
    ),
    unsure: base.signs.filter(({ id }) => live.signs[id] === 'unsure').map(({ id }) => labelOf(id)),
    declined: answered('declined').map(({ id }) => labelOf(id)),
    no: groups.map((group) => ({
      group: words.signGroups[group],
      labels: no.filter((sign) => sign.group === group).map(({ id }) => labelOf(id))
    })),
    facts: factsOf(answers),
    features: Object.entries(live.features).flatMap(([id, isYes]) => (isYes ? [featureLine(base, id)] : [])),
    tests: base.selfTests.flatMap((test) => {
      const answer = reading.results[test.id];
      return answer === undefined ? [] : [testLine(test, answer, answers.measured[test.id])];
    }),
    ideas:
      content !== 'none'
        ? leads.map(({ fit }) => {
            const title = patternTexts[fit.pattern.id]?.title ?? fit.pattern.id;
            const idea = sayPair('explained', title, fitLabel(fit));
            // As the picture says it, beside its ring.
            return fit.pattern.source && fit.fit >= partly
              ? sayPair('added', idea, explain.legendSource[seenAs(shifts, fit.pattern)])
              : idea;
          })
        : [],
    // A plan that waits for the cautions was not given.
    plan: isPlanOpen ? plan.map(({ item }) => itemTexts[item]?.title ?? item) : []
  };
}
