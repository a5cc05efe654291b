// The counts that scripts wrote, in the shape that the schema gives them; a test holds them to it.
import { locale } from '#text/locale.ts';
import proof from '#content/proof-counts.json';
import type { ProofCounts, RuleChangeCounts } from '#content/proof-schema.ts';
import changes from '#content/rule-changes.json';
import { say } from '#ui/say.ts';

export const proofCounts: ProofCounts = proof;
export const ruleChangeCounts: RuleChangeCounts = changes;

const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });

/** A sentence with those of the counts that it has a slot for; a date is a string such as 2026-11-27. */
export const filled = (sentence: string, values: Readonly<Record<string, number | string>>): string =>
  say(
    sentence,
    {},
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'number' ? value : day.format(new Date(`${value}T00:00:00Z`))
      ])
    )
  );
