// Measures the reasoning against json-rules-engine on the same rules and cases, and its growth: `npm run bench:reasoning`.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Engine, type NestedCondition, type TopLevelCondition } from 'json-rules-engine';
import { knowledge } from '#content/knowledge.ts';
import type { Condition, KnowledgeBase } from '#content/schema.ts';
import { readCases } from '#keep/case/case-file.ts';
import { assess } from '#reasoning/assess.ts';
import type { ConditionView } from '#reasoning/conditions.ts';
import { findingsOf } from '#reasoning/findings.ts';
import { conditionView, triage } from '#reasoning/triage.ts';
import { tableOf } from './table.ts';

const limits = { triageMicroseconds: 20, timesFaster: 50, assessMicroseconds: 200 } as const;
const rounds = 15;

const is = (fact: string): NestedCondition => ({ fact, operator: 'equal', value: true });
const atLeast = (fact: string, value: number): NestedCondition => ({
  fact,
  operator: 'greaterThanInclusive',
  value
});

/** One of our conditions in the engine's words. */
function inEngine(condition: Condition): TopLevelCondition {
  if ('any' in condition) return { any: condition.any.map((sign) => is(`yes ${sign}`)) };
  if ('all' in condition) return { all: condition.all.map(inEngine) };
  if ('or' in condition) return { any: condition.or.map(inEngine) };
  if ('place' in condition) return { any: condition.place.map((site) => is(`place ${site}`)) };
  if ('ageAtLeast' in condition) return { all: [atLeast('age', condition.ageAtLeast)] };
  if ('ageBelow' in condition)
    return { all: [{ fact: 'age', operator: 'lessThan', value: condition.ageBelow }] };
  if ('new' in condition) return { any: condition.new.map((sign) => is(`new ${sign}`)) };
  if ('weeksAtLeast' in condition) return { all: [atLeast('weeks', condition.weeksAtLeast)] };
  if ('count' in condition) return { all: [atLeast(condition.count, condition.atLeast)] };
  return { all: [is('always')] };
}

/** What a view says, as facts. */
function factsOf(base: KnowledgeBase, view: ConditionView): Record<string, unknown> {
  const facts: Record<string, unknown> = {
    always: true,
    age: view.age,
    weeks: view.weeks ?? Number.MAX_SAFE_INTEGER,
    'axial-criteria': view.axialCriteria,
    'yellow-flags': view.yellowFlags
  };
  for (const { id } of base.signs) {
    facts[`yes ${id}`] = view.isYes(id);
    facts[`new ${id}`] = view.isNew(id);
  }
  for (const site of view.sites) facts[`place ${site}`] = true;
  return facts;
}

/** The knowledge with rules and patterns as many times over, under ids of their own. */
function grown(times: number): KnowledgeBase {
  const copies = <T extends { readonly id: string }>(list: readonly T[]) =>
    Array.from({ length: times }, (_, copy) =>
      list.map((each) => (copy === 0 ? each : { ...each, id: `${each.id}~${copy}` }))
    ).flat();
  return { ...knowledge, rules: copies(knowledge.rules), patterns: copies(knowledge.patterns) };
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
/** What the process has worked so far, all its threads together, in microseconds: other programs take none of it. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}
/** Microseconds of work for each case, the median of the rounds. */
function timed(run: () => void, cases: number, repeats: number): number {
  const times = Array.from({ length: rounds }, () => {
    const start = worked();
    for (let repeat = 0; repeat < repeats; repeat += 1) run();
    return (worked() - start) / repeats / cases;
  });
  return median(times);
}

const file = fileURLToPath(new URL('../src/content/published-cases.json', import.meta.url));
const answers = readCases(knowledge, readFileSync(file, 'utf8'), file).flatMap((each) => each.answers ?? []);
const findings = answers.map((each) => findingsOf(knowledge, each));

const engine = new Engine(
  knowledge.rules.map(({ id, when }) => ({ conditions: inEngine(when), event: { type: id } })),
  { allowUndefinedFacts: true }
);
/** Both views of each case: as it is, and with "not sure" as yes, where anything is unsure. */
const views = findings.map((each) => {
  const hasUnsure = each.unsure.size > 0 || each.answers.axialCriteria.unsure > 0;
  return [false, ...(hasUnsure ? [true] : [])].map((isUnsureYes) =>
    factsOf(knowledge, conditionView(knowledge, each, isUnsureYes))
  );
});
let different = 0;
for (const [at, each] of findings.entries()) {
  const fired = new Set<string>();
  for (const facts of views[at] ?? [])
    for (const { type } of (await engine.run(facts)).events) fired.add(type);
  const ours = triage(knowledge, each)
    .fired.map(({ id }) => id)
    .filter((id) => id !== 'T16');
  if (ours.length !== fired.size || ours.some((id) => !fired.has(id))) different += 1;
}

const ownTimes: number[] = [];
const engineTimes: number[] = [];
// Turn by turn, so that what else the machine does meets both alike.
for (let round = 0; round < rounds; round += 1) {
  const start = worked();
  for (let repeat = 0; repeat < 40; repeat += 1) for (const each of findings) triage(knowledge, each);
  const middle = worked();
  for (const each of views) for (const facts of each) await engine.run(facts);
  const end = worked();
  if (round < 3) continue; // still warming up
  ownTimes.push((middle - start) / 40 / findings.length);
  engineTimes.push((end - middle) / findings.length);
}
const own = median(ownTimes);
const theirs = median(engineTimes);
const whole = timed(() => answers.forEach((each) => assess(knowledge, each)), answers.length, 10);
const growth = [1, 10, 100].map((times) => {
  const base = grown(times);
  const found = answers.map((each) => findingsOf(base, each));
  const repeats = Math.max(1, 20 / times);
  return {
    times,
    rules: base.rules.length,
    patterns: base.patterns.length,
    triage: timed(() => found.forEach((each) => triage(base, each)), found.length, repeats),
    assess: timed(() => answers.forEach((each) => assess(base, each)), answers.length, repeats)
  };
});

const one = (value: number) => value.toFixed(1);
const [small, , large] = growth;
const perRule = (row: (typeof growth)[number] | undefined, kind: 'triage' | 'assess') =>
  row ? row[kind] / row.times : Infinity;
const checks: readonly (readonly [string, boolean])[] = [
  [`same rules fired in all ${answers.length} cases`, different === 0],
  [`triage ${one(own)} µs, limit ${limits.triageMicroseconds}`, own <= limits.triageMicroseconds],
  [
    `${Math.round(theirs / own)} times faster than the engine, at least ${limits.timesFaster}`,
    theirs / own >= limits.timesFaster
  ],
  [`assess ${one(whole)} µs, limit ${limits.assessMicroseconds}`, whole <= limits.assessMicroseconds],
  [
    'no worse than linear from 1 to 100 times',
    perRule(large, 'triage') <= perRule(small, 'triage') &&
      perRule(large, 'assess') <= perRule(small, 'assess')
  ]
];
for (const [what, isGood] of checks) console.log(`${isGood ? 'ok  ' : 'OVER'} ${what}`);
writeFileSync(
  fileURLToPath(new URL('../docs/performance-reasoning.md', import.meta.url)),
  `# Performance of the reasoning

Measured by \`npm run bench:reasoning\` on ${new Date().toISOString().slice(0, 10)}, on two shared cores, with Node
${process.versions.node}: medians of ${rounds} rounds over the ${answers.length} published cases. Times are what the process
worked, not what passed on the wall, because other programs share the cores. Compare numbers of one run only.

## The same ${knowledge.rules.length} rules on the same cases

${different === 0 ? 'Both fire the same rules in every case.' : `The two differ in ${different} cases.`}

${tableOf(
  [
    ['`triage`', own],
    ['json-rules-engine 7', theirs],
    ['whole `assess`', whole]
  ] as const,
  { What: ([what]) => what, 'µs a case': ([, micros]) => one(micros) }
)}

The engine takes ${Math.round(theirs / own)} times as long.

## As rules and patterns grow

${tableOf(growth, {
  Times: ({ times }) => times,
  Rules: ({ rules }) => rules,
  Patterns: ({ patterns }) => patterns,
  '`triage`, µs': (row) => one(row.triage),
  '`assess`, µs': (row) => one(row.assess)
})}

${checks.map(([what, isGood]) => `- ${isGood ? 'ok' : 'over'}: ${what}`).join('\n')}
`
);
process.exitCode = checks.every(([, isGood]) => isGood) ? 0 : 1;
