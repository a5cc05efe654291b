// Lists every command with what it is for: `npm run help`; `-- readme` writes the list into README.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { commandList } from './commands.ts';
import './end-in-silence.ts';

const readme = new URL('../README.md', import.meta.url);
const [from, to] = ['<!-- commands -->', '<!-- end of commands -->'];

if (process.argv[2] === 'readme') {
  const text = readFileSync(readme, 'utf8');
  const [before, rest] = text.split(from);
  const after = rest?.split(to)[1];
  if (before === undefined || after === undefined) throw new Error(`README.md needs ${from} and ${to}.`);
  writeFileSync(readme, `${before}${from}\n\n${commandList()}\n\n${to}${after}`);
} else console.log(commandList().replaceAll(/\[(docs[^\]]*)\]\([^)]*\)/g, '$1'));
