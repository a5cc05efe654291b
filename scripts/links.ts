// Feeds 100,000 changed hand-off links to the loader, and says how many were read wrong: `npm run links`.
import { readMutatedLinks } from '../tests/keep/mutated-links.ts';

const { tried, wrong } = readMutatedLinks(100_000);
console.log(`${tried.toLocaleString('en')} changed links: ${wrong} read wrong, none threw.`);
process.exitCode = wrong === 0 ? 0 : 1;
