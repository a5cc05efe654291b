// Whether two checkouts conclude and write the same: `npm run compare-builds -- ../other`, after a change that means to change nothing.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { siteIds, testValues } from '#content/ids.ts';
import { knowledge } from '#content/knowledge.ts';
import type { InterviewAnswers } from '#interview/interview-answers.ts';
import { anyAnswers } from './people/any-answers.ts';
import { tableOf } from './table.ts';

const given = process.argv[2];
if (given === undefined) {
  console.error('Expected the folder of another checkout: npm run compare-builds -- ../other');
  process.exit(2);
}
const seed = 20_261_129;
const here = resolve(import.meta.dirname, '..');
const there = resolve(process.env['INIT_CWD'] ?? process.cwd(), given);
const extras = {
  ownWords: 'It aches',
  mainQuestion: 'Why?',
  isByClinician: false,
  madeAt: 1_790_000_000_000
};

type Module = Readonly<Record<string, unknown>>;
type Call = (...parts: unknown[]) => unknown;

/** A module of a checkout, at the first of these paths that it has. */
async function load(root: string, ...paths: readonly string[]): Promise<Module> {
  for (const path of paths) {
    const file = join(root, 'src', path);
    try {
      readFileSync(file);
    } catch {
      continue;
    }
    return (await import(pathToFileURL(file).href)) as Module;
  }
  throw new Error(`${root} has none of ${paths.join(', ')}.`);
}
const call = (module: Module, name: string, ...parts: unknown[]) => (module[name] as Call)(...parts);

/** What a checkout makes of a record of answers, and of a case file, each form as text. */
async function openCheckout(root: string) {
  const { knowledge: base } = await load(root, 'content/knowledge.ts');
  const live = await load(root, 'interview/live-answers.ts');
  const reasoning = await load(root, 'reasoning/assess.ts');
  const cases = await load(root, 'keep/case/case-file.ts', 'keep/case-file.ts');
  const results = await load(root, 'keep/case/case-result.ts', 'keep/case-result.ts');
  const tab = await load(root, 'keep/tab/tab-session.ts', 'keep/tab-session.ts');
  const records = await load(root, 'interview/answer-record.ts');
  const link = await load(root, 'keep/link/hand-off.ts', 'keep/hand-off.ts');
  const fhir = await load(root, 'keep/fhir/response.ts');
  const { interviewFields } = await load(root, 'keep/fhir/interview-fields.ts');
  const fields = typeof interviewFields === 'function' ? (interviewFields as Call)(base) : interviewFields;
  const resultOf = (answers: unknown) =>
    JSON.stringify(call(results, 'caseResult', base, 'x', call(reasoning, 'assess', base, answers)));

  return {
    case: (text: string) =>
      (call(cases, 'readCases', base, text, 'file') as readonly { readonly answers: unknown }[])
        .map(({ answers }) => resultOf(answers))
        .join('\n'),
    answers: (answers: InterviewAnswers): Readonly<Record<string, string>> => {
      const packed = call(link, 'packHandOff', answers, extras);
      const response = JSON.stringify(call(fhir, 'responseOf', fields, { answers, extras }));
      return {
        conclusion: resultOf(call(live, 'liveAnswers', base, answers)),
        stored: String(
          call(tab, 'tabText', call(records, 'recordOf', answers, 'plan', extras.madeAt, 'here'))
        ),
        linked: String(packed),
        'opened link': JSON.stringify(call(link, 'unpackHandOff', base, packed)),
        FHIR: response,
        'opened FHIR': JSON.stringify(call(fhir, 'readResponse', fields, response))
      };
    }
  };
}

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const signs = idsOf(
  knowledge.signs.filter(({ derived, settles }) => derived !== true && settles === undefined)
);
const features = idsOf(knowledge.features.filter(({ list }) => list !== 'derived')).filter(
  (id) => !id.startsWith('t-')
);
const someOf = (ids: readonly string[], most: number) =>
  fc.uniqueArray(fc.constantFrom(...ids), { maxLength: most });
const testValue = fc.constantFrom(...testValues);
const anyCase = fc
  .record({
    id: fc.constant('x'),
    age: fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constant(null)),
    sites: fc.uniqueArray(fc.constantFrom(...siteIds), { minLength: 1, maxLength: 3 }),
    weeks: fc.oneof(fc.double({ min: 0, max: 200, noNaN: true }), fc.constant(null)),
    yes: someOf(signs, 3),
    unsure: someOf(signs, 2),
    features: someOf(features, 9),
    tests: fc.dictionary(fc.constantFrom(...idsOf(knowledge.selfTests)), testValue, { maxKeys: 3 }),
    axspaCount: fc.integer({ min: 0, max: 9 }),
    pain: fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constant(null)),
    floor: fc.boolean(),
    kit: someOf(knowledge.kitIds, 2),
    cautions: someOf(knowledge.cautionIds, 2)
  })
  .map((one) => ({ ...one, unsure: one.unsure.filter((id) => !one.yes.includes(id)) }));

const [ours, theirs] = [await openCheckout(here), await openCheckout(there)];
const same = new Map<string, { tried: number; differing: number }>();
let first: string | null = null;
function compare(what: string, one: string, other: string): void {
  const counts = same.get(what) ?? { tried: 0, differing: 0 };
  same.set(what, { tried: counts.tried + 1, differing: counts.differing + Number(one !== other) });
  if (one !== other) first ??= `${what}\nhere:  ${one}\nthere: ${other}`;
}
/** A text refused is the same where both refuse it in the same words. */
const orRefusal = (read: () => string) => {
  try {
    return read();
  } catch (error) {
    return String(error);
  }
};

const files = ['src/content/published-cases.json', ...process.argv.slice(3)].map((file) =>
  resolve(here, file)
);
for (const file of files) {
  const stories = JSON.parse(readFileSync(file, 'utf8')) as readonly object[];
  for (const story of stories) {
    const text = JSON.stringify([story]);
    compare(
      'case in a file',
      orRefusal(() => ours.case(text)),
      orRefusal(() => theirs.case(text))
    );
  }
}
for (const one of fc.sample(anyCase, { numRuns: 5000, seed })) {
  const text = JSON.stringify([one]);
  compare(
    'random case',
    orRefusal(() => ours.case(text)),
    orRefusal(() => theirs.case(text))
  );
}
for (const answers of fc.sample(anyAnswers, { numRuns: 1000, seed })) {
  const [one, other] = [ours.answers(answers), theirs.answers(answers)];
  for (const [what, text] of Object.entries(one)) compare(what, text, other[what] ?? '');
}

console.log(
  tableOf([...same], {
    form: ([form]) => form,
    tried: ([, { tried }]) => tried,
    differing: ([, { differing }]) => differing
  })
);
if (first !== null) console.error(first);
process.exitCode = first === null ? 0 : 1;
