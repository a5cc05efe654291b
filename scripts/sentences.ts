// Prints every question of every list as the sentences that its lines make: `npm run --silent sentences`.
import { askedLists } from './content-checks/asked-sentences.ts';
import './end-in-silence.ts';
import { loadContent } from './load-content.ts';
import { groupsOf } from '#screens/asking/stems.ts';

for (const { id, heading, lines } of askedLists(await loadContent())) {
  console.log(`\n${id}: ${heading.stem ?? heading.title}${heading.hint ? ` (${heading.hint})` : ''}`);
  for (const group of groupsOf(lines, ({ stem }) => stem)) {
    console.log(`  ${group.stem ?? ''}`);
    for (const { sentence } of group.lines) console.log(`    ${sentence}`);
  }
}
