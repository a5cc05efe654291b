// Renders the questionnaire and a response in LHC-Forms, a viewer that is not ours: `npm run lhc-forms`. Not in the tests.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import sirv from 'sirv';
import { emptyAnswers, type InterviewAnswers } from '#interview/interview-answers.ts';
import { knowledge } from '#content/knowledge.ts';
import { interviewFields } from '#keep/fhir/interview-fields.ts';
import { questionnaireWords } from '#keep/fhir/questionnaire-words.ts';
import { questionnaireOf } from '#keep/fhir/questionnaire.ts';
import { readResponse, responseOf } from '#keep/fhir/response.ts';
import { chromiumArguments, getChromium } from './find-chromium.ts';

const fields = interviewFields(knowledge);

/** Unpacked and not installed: as a dependency it takes many minutes to resolve. */
const packages = { lforms: '40.1.3', 'zone.js': '0.15.1' } as const;

/** Somebody with an answer of every kind. */
const answers: InterviewAnswers = {
  ...emptyAnswers,
  who: 'me',
  age: 46,
  pregnancy: 'cannot-apply',
  zones: ['low-back'],
  weekBand: 'weeks-2-3',
  lines: { 'pain-new-or-worse': 'yes', 'saddle-numb': 'no', 'yf-mood': 'unsure' },
  features: { 'sit-7h': true, 'golf-rotate': true, 'agg-turn-trunk': false },
  tests: { 'seated-rotation': { left: 2, right: 1 }, 'knee-to-wall': 'dizzy', 'wall-angel': 1 },
  floor: true,
  kit: ['mat', 'chair'],
  pain: 4.5,
  activity: 'play golf',
  country: 'uk',
  guess: 'hip',
  confidence: 8,
  swaps: { 'hip-hinge': 'dead-bug' }
};
const extras = { ownWords: 'It aches.', mainQuestion: 'Why?', isByClinician: true, madeAt: Date.now() };

const folder = mkdtempSync(join(tmpdir(), 'lhc-forms-'));
for (const [name, version] of Object.entries(packages)) {
  const at = join(folder, name);
  mkdirSync(at);
  const packed = spawnSync('npm', ['pack', `${name}@${version}`, '--silent'], { cwd: at, encoding: 'utf8' });
  const file = readdirSync(at).find((each) => each.endsWith('.tgz'));
  if (packed.status !== 0 || !file) throw new Error(`${name} could not be fetched: ${packed.stderr}`);
  spawnSync('tar', ['xzf', file], { cwd: at });
}
const questionnaire = questionnaireOf(fields, questionnaireWords);
const response = responseOf(fields, { answers, extras });
writeFileSync(join(folder, 'data.json'), JSON.stringify({ questionnaire, response }));
const forms = 'lforms/package/dist/lforms';
writeFileSync(
  join(folder, 'index.html'),
  `<!doctype html><meta charset="utf-8"><title>LHC-Forms</title>
<link rel="stylesheet" href="${forms}/webcomponent/styles.css">
<div id="form"></div>
<script src="zone.js/package/bundles/zone.umd.js"></script>
${['runtime', 'polyfills', 'main'].map((name) => `<script src="${forms}/webcomponent/${name}.js" type="module"></script>`).join('\n')}
<script src="lforms/package/dist/fhir/R4/lformsFHIR.js" defer></script>`
);
const server = createServer(sirv(folder, { dev: true }));
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
const browser = await chromium.launch({ executablePath: getChromium(), args: chromiumArguments });
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
const complaints: string[] = [];
page.on('pageerror', (error) => complaints.push(error.message));
await page.goto(address);
await page.waitForFunction('globalThis.LForms?.Util && globalThis.LForms?.FHIR?.R4');
// As a text, because what runs in the page is not ours to type.
await page.evaluate(`(async () => {
  const { questionnaire, response } = await (await fetch('data.json')).json();
  let form = LForms.Util.convertFHIRQuestionnaireToLForms(questionnaire, 'R4');
  form = LForms.Util.mergeFHIRDataIntoLForms(response, form, 'R4');
  await LForms.Util.addFormToPage(form, 'form', { fhirVersion: 'R4' });
})()`);
await page.waitForSelector('#form .lhc-item');
// It goes on drawing after its first item, and says nothing when it is done.
await page.waitForTimeout(2000);
const shown = await page.locator('#form .lhc-item').count();
const back = await page.evaluate(
  `JSON.stringify(LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4'))`
);
mkdirSync('screenshots', { recursive: true });
await page.screenshot({ path: 'screenshots/lhc-forms.png' });
await browser.close();
server.close();
rmSync(folder, { recursive: true });

const questions = questionnaire.item.flatMap(({ item }) => item ?? []);
const waiting = questions.filter(({ enableWhen }) => enableWhen).length;
const written = response.item.flatMap(({ item }) => item ?? []).length;
const json = JSON.parse(String(back)) as { questionnaire?: string };
const read = readResponse(fields, JSON.stringify({ questionnaire: questionnaire.url, ...json }));
const isSame =
  read.kind === 'ok' &&
  read.dropped.length === 0 &&
  JSON.stringify(sorted(read.answers)) === JSON.stringify(sorted(answers));
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)])
  );
}
const date = new Date().toISOString().slice(0, 10);
const lines = [
  `Questions written: ${questions.length}, of which ${waiting} wait for another answer.`,
  `Items on LHC-Forms' page: ${shown}, the ${questionnaire.item.length} groups included.`,
  `Answers written: ${written}. What LHC-Forms gives back ${isSame ? 'is read as the very same answers' : 'is NOT the same'}.`,
  `Errors on the page: ${complaints.length}.`
];
for (const line of [...lines, ...complaints]) console.log(line);
if (!isSame) console.log(JSON.stringify(read, null, 1));
writeFileSync(
  'docs/fhir-lhc-forms.md',
  `# In LHC-Forms

\`npm run lhc-forms\`, ${date}, with LHC-Forms ${packages.lforms} in headless Chromium: the questionnaire of the whole interview, and a
response with an answer of every kind.

${lines.map((line) => `- ${line}`).join('\n')}
`
);
process.exitCode = isSame && complaints.length === 0 ? 0 : 1;
