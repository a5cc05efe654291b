// Says which sources are past the day on which to look at them again: `npm run --silent check:dates -- 2028-01-01`.
import { kindOf, lookAgainBy, pastOn } from '#content/look-again.ts';
import { references } from '#content/references.ts';
import './end-in-silence.ts';

// A list and no gate: a day that passes must not break a build of what was right the day before.
const day = process.argv[2] ?? new Date().toISOString().slice(0, 10);
if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day))) {
  process.stderr.write(`"${day}" is no day. Write it as 2028-01-01.\n`);
  process.exit(1);
}
const past = pastOn(references, day);
for (const reference of past)
  process.stdout.write(
    `${lookAgainBy(reference)}  ${reference.id} (${kindOf(reference)}, ${reference.read})\n`
  );
process.stdout.write(`${past.length} of ${references.length} sources are past their day on ${day}.\n`);
