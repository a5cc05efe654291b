// Prints every question of every list as the sentences that its lines make: `npm run --silent sentences`.
import { askedLists, sentenceOf } from './content-checks/asked-sentences.ts';
import './end-in-silence.ts';
import { loadContent } from './load-content.ts';
import { groupsOf, partsOf } from '#screens/asking/stems.ts';

for (const { id, heading, lines } of askedLists(await loadContent())) {
  console.log(`\n${id}: ${heading.stem ?? heading.title}${heading.hint ? ` (${heading.hint})` : ''}`);
  for (const group of groupsOf(lines, ({ stem }) => stem)) {
    // As on the screen: what does not count stands beneath its question.
    const { question, note } = partsOf(group.stem ?? '');
    console.log(`  ${question}${note ? ` (${note})` : ''}`);
    for (const { line } of group.lines) console.log(`    ${sentenceOf(question, line)}`);
  }
}
