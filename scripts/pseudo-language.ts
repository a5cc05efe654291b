// Writes a language that nobody speaks, every English sentence marked and a third longer: what stays plain English on a
// screen is hard-wired, and what is cut has no room for another language.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { loadTextFiles } from './load-content.ts';
import { textFolder } from './text-folder.ts';

/** Not in the repository: it is written before each build in it. */
export const pseudoFolder = new URL(`../${textFolder}/../pseudo/`, import.meta.url);

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const marked = 'áƀçďéƒğĥíĵķĺɱñóþǫŕšťúṽŵẋýžÁƁÇĎÉƑĞĤÍĴĶĹṀÑÓÞǪŔŠŤÚṼŴẊÝŽ';
const marks = new Map([...plain].map((letter, at) => [letter, [...marked][at] ?? letter]));

/** Places for words, addresses and names of files stay as they are. */
const kept = /(\{\w+\}|https?:\/\/\S+|\b[\w-]+\.(?:ics|json)\b)/;
/** As in `content/text/words.ts`: what stands under these keys is an id, where it is written as one. */
const namingKeys: ReadonlySet<string> = new Set(['sources', 'id', 'item', 'items', 'figure', 'basis']);
const looksLikeId = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** How much longer a sentence is, in words of its own, so that lines break as they would. */
const growth = 1 / 3;
const longestWord = 6;

const markLetters = (text: string) => [...text].map((letter) => marks.get(letter) ?? letter).join('');

function padding(length: number): string {
  const words: string[] = [];
  for (let left = length; left > 0; left -= longestWord) words.push('~'.repeat(Math.min(left, longestWord)));
  return words.join(' ');
}

/** A sentence in the language: `Where does it hurt?` is `Ŵĥéŕé ďóéš íť ĥúŕť ~~~~~~ ~?`. */
export function markSentence(sentence: string): string {
  const letters = sentence.split(kept).map((part, at) => (at % 2 === 0 ? markLetters(part) : part));
  const [, text = '', ending = ''] = /^(.*?)([.?!:,;…]*\s*)$/su.exec(letters.join('')) ?? [];
  const longer = Math.ceil((text.match(/\p{L}/gu) ?? []).length * growth);
  // One word grows as one, as a long word of another language would.
  return `${text}${/\s/.test(text) && longer > 0 ? ' ' : ''}${padding(longer)}${ending}`;
}

/** Words that a program reads: an id, the key that a hand presses, the name of a language. */
function isRead(key: string, text: string): boolean {
  if (namingKeys.has(key)) return looksLikeId.test(text);
  return key === 'language' || (/^keys?$/.test(key) && text.length === 1);
}

function markAll(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return isRead(key, value) ? value : markSentence(value);
  if (Array.isArray(value)) return value.map((part) => markAll(part, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, markAll(part, name)]));
}

/** One file of the language, held against the English one as any language's would be. */
function fileOf(subject: string, exported: Readonly<Record<string, unknown>>): string {
  // No sentences, but what `Intl` and `say` read: as nobody speaks the language, it writes dates and lists as English does.
  if (subject === 'locale')
    return "// How this language writes dates and lists: as English.\nexport * from '../en/locale.ts';\n";
  const lines = Object.entries(exported).map(
    ([name, value]) =>
      `export const ${name} = ${JSON.stringify(markAll(value, ''), null, 2)} as const satisfies Words<typeof English.${name}>;`
  );
  return [
    `// Written by scripts/pseudo-language.ts from the English ${subject}.`,
    `import type * as English from '../en/${subject}.ts';`,
    "import type { Words } from '../words.ts';",
    `export type * from '../en/${subject}.ts';`,
    ...lines,
    ''
  ].join('\n');
}

/** Every file of the language, by its name. */
export async function pseudoLanguage(): Promise<Readonly<Record<string, string>>> {
  const files = await loadTextFiles();
  return Object.fromEntries(
    Object.entries(files).map(([subject, exported]) => [`${subject}.ts`, fileOf(subject, exported)])
  );
}

/** Writes the whole folder anew. */
export async function writePseudoLanguage(): Promise<void> {
  rmSync(pseudoFolder, { recursive: true, force: true });
  mkdirSync(pseudoFolder, { recursive: true });
  for (const [name, text] of Object.entries(await pseudoLanguage()))
    writeFileSync(new URL(name, pseudoFolder), text);
}
