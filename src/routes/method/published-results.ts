// The published cases, run through the reasoning: what each source calls right, and what came out.
import { base } from '#screens/session/base.ts';
import published from '#content/published-cases.json';
import type { SiteId } from '#content/schema.ts';
import { readCases } from '#keep/case/case-file.ts';
import { assess } from '#reasoning/assess.ts';
import { judge, urgencyOf } from '#reasoning/case-verdict.ts';
import type { PublishedCase, Urgency, Verdict } from '#reasoning/case-verdict.ts';
import type { LevelId } from '#content/schema.ts';

export interface PublishedResult {
  readonly id: string;
  readonly source: string;
  readonly story: string;
  readonly age: number | null;
  readonly sites: readonly SiteId[];
  readonly acceptable: readonly Urgency[];
  readonly level: LevelId;
  readonly given: Urgency;
  readonly verdict: Verdict;
  /** Rules that fired; with a question mark where only unsure answers fire one. */
  readonly fired: readonly { readonly id: string; readonly isUnsure: boolean }[];
  /** The pattern that leads; null where none may be shown. */
  readonly lead: string | null;
}

/** Every published case with its result, those that came out wrong first. */
export function publishedResults(): readonly PublishedResult[] {
  const stories = published as unknown as readonly (PublishedCase & { source: string; story: string })[];
  const cases = readCases(base, JSON.stringify(published), 'published-cases.json');
  const results = cases.map(({ answers }, at) => {
    const story = stories[at];
    if (!story) throw new Error(`Case ${at + 1} has no story.`);
    const { triage, patterns } = assess(base, answers);
    return {
      id: story.id,
      source: story.source,
      story: story.story,
      age: answers.age,
      sites: answers.sites,
      acceptable: story.acceptable,
      level: triage.level,
      given: urgencyOf[triage.level],
      verdict: judge(story, triage.level),
      fired: triage.fired,
      lead: patterns[0]?.pattern.id ?? null
    };
  });
  return results.sort((a, b) => Number(a.verdict === 'right') - Number(b.verdict === 'right'));
}
