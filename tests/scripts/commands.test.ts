// Every command is in the list that `npm run help` prints, and the README shows that list.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commandGroups, commandList } from '../../scripts/commands.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

/** Without the padding of the columns, which the formatter measures its own way. */
const unpadded = (text: string) => text.replaceAll(/ {2,}/g, ' ').replaceAll(/-{2,}/g, '-');

describe('the list of commands', () => {
  test('names every command of package.json once; a new one goes into scripts/commands.ts', () => {
    const listed = Object.values(commandGroups).flatMap((group) => Object.keys(group));
    expect(listed.toSorted()).toEqual(Object.keys(scripts).toSorted());
  });

  test('is what the README shows; `npm run help -- readme` writes it there', () => {
    expect(unpadded(readFileSync('README.md', 'utf8'))).toContain(unpadded(commandList()));
  });
});
