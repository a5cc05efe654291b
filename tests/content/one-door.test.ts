// Words come through one door: no code fills, counts, lists or names by itself, and no markup holds a word of its own.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'svelte/compiler';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const files = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path}`)
  .filter((path) => /\.(svelte|ts)$/.test(path) && !path.startsWith('src/content/text/'))
  .sort();
const textOf = (path: string) => readFileSync(new URL(path, root), 'utf8');
const codeOf = (path: string) => textOf(path).replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

/** Every match, as file and what was found there. */
const found = (pattern: RegExp) =>
  files.flatMap((path) =>
    [...codeOf(path).matchAll(pattern)].map(([match]) => `${path}: ${match.replaceAll(/\s+/g, ' ')}`)
  );

test('only say fills a slot', () => {
  expect(found(/\.(?:replace|replaceAll|split|indexOf)\(\s*['"`]\{/g)).toEqual([]);
});

test('only locale.ts names a locale', () => {
  expect(found(/\b(?:Intl\.\w+|toLocale\w+)\(\s*['"`]/g)).toEqual([]);
  // Without a locale it is the one of the machine.
  expect(found(/\b(?:new Intl\.\w+|toLocale\w+)\(\s*\)/g)).toEqual([]);
});

test('only the plural rules count', () => {
  const allowed: Readonly<Record<string, string>> = {
    'src/keep/link/answer-codec.ts: === 1 ? left': 'sides of a check, not words',
    'src/figure/movement.ts: === 1 ? 0': 'frames, not words',
    'src/charts/region/PartFacts.svelte: === 1 ? []': 'a factor, not a count',
    'src/figure/posed-view.ts: === 1 ? rows': 'a size, not a count'
  };
  const counted = found(/[!=]== 1\s*\?\s*\S+/g).filter(
    (each) => !Object.keys(allowed).some((known) => each.startsWith(known))
  );
  expect(counted).toEqual([]);
});

test('only say changes the case of a word', () => {
  const allowed: Readonly<Record<string, string>> = {
    'src/content/plain-words/reading-grade.ts: .toLowerCase(': 'counts syllables, and shows none',
    'src/routes/clinic/exam-keys.ts: .toLowerCase(': 'a key, not a word',
    'src/routes/embed/+page.svelte: .toLowerCase(': 'a language tag',
    'src/ui/say.ts: .toLocaleLowerCase(': 'here it is done',
    'src/figure/TilePicture.svelte: .toLowerCase(': 'a letter that says how to draw, and is no word',
    'src/ui/say.ts: .toLocaleUpperCase(': 'here it is done'
  };
  expect(found(/\.to(?:Locale)?(?:Lower|Upper)Case\(/g).filter((each) => !(each in allowed))).toEqual([]);
});

interface Node {
  readonly type: string;
  readonly start: number;
  readonly data?: string;
  readonly name?: string;
  readonly value?: unknown;
  readonly quasis?: readonly { readonly value: { readonly raw: string } }[];
}
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

/** Attributes that are read out or shown. */
const spoken = ['alt', 'aria-description', 'aria-label', 'aria-valuetext', 'label', 'placeholder', 'title'];

/** Signs of a sentence between two values, as no path, address or key has them. */
const glue = /\s[("“]|[.,:;)"”]\s|^[("“.)”]$/;

/** Words, and signs of a sentence, that stand in a component itself. */
function wordsIn(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(wordsIn);
  if (typeof node !== 'object' || node === null) return [];
  if (isNode(node)) {
    if (node.type === 'Text')
      return /[\p{L}.,:;()"?!]/u.test(node.data ?? '') ? [(node.data ?? '').trim()] : [];
    if (node.type === 'Attribute') {
      const texts = Array.isArray(node.value) ? (node.value as readonly unknown[]) : [node.value];
      const own = texts.filter((part) => isNode(part) && part.type === 'Text');
      return spoken.includes(node.name ?? '')
        ? wordsIn(texts)
        : wordsIn(texts.filter((part) => !own.includes(part)));
    }
    if (node.type === 'Literal')
      return typeof node.value === 'string' && /^\p{Lu}\p{Ll}* \p{L}/u.test(node.value) ? [node.value] : [];
    if (node.type === 'TemplateLiteral') {
      const pieces = (node.quasis ?? []).map(({ value }) => value.raw);
      return pieces.some((piece) => glue.test(piece)) && !pieces[0]?.startsWith('url(')
        ? [pieces.join('…')]
        : [];
    }
    if (
      ['Comment', 'StyleSheet', 'ImportDeclaration', 'TSTypeAnnotation', 'ThrowStatement'].includes(node.type)
    )
      return [];
  }
  return Object.values(node).flatMap(wordsIn);
}

/** By file: what may stand there, and why. */
const ownWords: Readonly<Record<string, readonly string[]>> = {
  // The full stop after a link or a date, which stays outside of it.
  'src/routes/TrustFoot.svelte': ['.'],
  'src/routes/learn/exercises/[item]/+page.svelte': ['.'],
  'src/routes/method/doubts/+page.svelte': ['.'],
  // The same, and a key.
  'src/routes/clinic/RoomBar.svelte': ['.', '(?)'],
  // Marks of the key, side by side with what they mean.
  'src/charts/budget/BudgetMarks.svelte': [', ◇'],
  // Names of registers of papers, the same in every language.
  'src/screens/parts/SourceList.svelte': ['doi', 'PubMed']
};

test('no component holds words of its own', () => {
  const held = files
    .filter((path) => path.endsWith('.svelte'))
    .flatMap((path) => {
      const { fragment, instance, module } = parse(textOf(path), { modern: true });
      return wordsIn([fragment, instance, module])
        .filter((words) => !ownWords[path]?.includes(words))
        .map((words) => `${path}: ${words}`);
    });
  expect(held).toEqual([]);
});
