// The counts that scripts wrote, in the shape that the schema gives them; a test holds them to it.
import proof from '#content/proof-counts.json';
import type { ProofCounts, RuleChangeCounts } from '#content/proof-schema.ts';
import changes from '#content/rule-changes.json';

export const proofCounts: ProofCounts = proof;
export const ruleChangeCounts: RuleChangeCounts = changes;

const number = new Intl.NumberFormat('en-GB');
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A sentence with numbers and dates put in; a date is a string such as 2026-11-27. */
export function filled(sentence: string, values: Readonly<Record<string, number | string>>): string {
  return Object.entries(values).reduce(
    (text, [name, value]) =>
      text.replace(
        `{${name}}`,
        typeof value === 'number' ? number.format(value) : day.format(new Date(`${value}T00:00:00Z`))
      ),
    sentence
  );
}
