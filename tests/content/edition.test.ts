// A clinic's edition: the example is in order, and each forbidden edit is refused with what and where.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import { findEditionProblems } from '../../scripts/edition-problems.ts';

const folder = fileURLToPath(new URL('../../editions/example', import.meta.url));
const example = JSON.parse(readFileSync(join(folder, 'edition.json'), 'utf8')) as Record<string, unknown>;
const problemsOf = (edit: Record<string, unknown>) =>
  findEditionProblems({ ...example, ...edit }, folder, knowledge);

test('the example is in order', () => {
  expect(problemsOf({})).toEqual([]);
});

describe('refuses', () => {
  const forbidden: readonly (readonly [string, Record<string, unknown>, string, RegExp])[] = [
    ['a rule', { rules: [] }, 'rules', /cannot change this/],
    ['an emergency number', { emergency: '000' }, 'emergency', /cannot change this/],
    ['a sign that is switched off', { signs: { 'saddle-numb': false } }, 'signs', /cannot change this/],
    ['hiding what a careful plan falls back on', { items: { hide: ['heat'] } }, 'items.hide', /to stay/],
    ['an item that is not there', { items: { prefer: ['magic'] } }, 'items.prefer', /self-care item/],
    [
      'hiding nearly all of a row',
      { items: { hide: ['open-book', 'seated-turn', 'hip-90-90', 'hip-hinge', 'walking-plan'] } },
      'items.hide',
      /left in the plan/
    ],
    ['both at once', { items: { prefer: ['open-book'], hide: ['open-book'] } }, 'items', /not both/],
    [
      'frightening words',
      { words: { plan: 'Your spine is unstable.' } },
      'words.plan',
      /rather than "unstable"/
    ],
    ['a claim', { words: { home: 'We cure every back.' } }, 'words.home', /no claim/],
    ['a claim in the name', { name: 'Guaranteed Backs' }, 'name', /no claim/],
    ['markup', { words: { home: '<b>Hello</b> to you' } }, 'words.home', /without markup/],
    ['a telephone number in words', { words: { home: 'Call 12345 for us' } }, 'words.home', /telephone/],
    [
      'hard words',
      {
        words: {
          plan: 'Multidisciplinary biopsychosocial rehabilitation necessitates individualised collaboration.'
        }
      },
      'words.plan',
      /reading grade/
    ],
    ['a pale button', { colours: { light: '#f0e0d0', dark: '#a8dcb4' } }, 'colours.light', /contrast/],
    [
      'a button like an alarm',
      { colours: { light: '#8f1d14', dark: '#a8dcb4' } },
      'colours.light',
      /level of care/
    ],
    ['a booking page without a lock', { booking: 'http://clinic.example' }, 'booking', /https/],
    ['a number that cannot be dialled', { phone: { shown: '1', dial: '999' } }, 'phone.dial', /number/],
    ['an unknown country', { country: 'atlantis' }, 'country', /one of/],
    ['a logo that is not there', { logo: 'none.svg' }, 'logo', /beside the edition/]
  ];
  test.each(forbidden)('%s', (_name, edit, where, expected) => {
    const found = problemsOf(edit).filter((problem) => problem.where === where);
    expect(found.map((problem) => problem.expected).join('; ')).toMatch(expected);
  });

  test('a logo with a script', () => {
    const own = mkdtempSync(join(tmpdir(), 'edition-'));
    writeFileSync(join(own, 'logo.svg'), '<svg onload="x()"><script>1</script></svg>');
    expect(findEditionProblems(example, own, knowledge)).toEqual([
      { where: 'logo', expected: 'a picture without script, links or foreign parts' }
    ]);
  });

  const bad = JSON.stringify({ name: 'A clinic', rules: [], words: { plan: 'Let pain guide you.' } });
  test.each([
    ['what and where', bad, /edition\.json: rules: expected no such entry/],
    ['what and where, behind a byte order mark', `\uFEFF${bad}`, /edition\.json: rules: expected/],
    ['that a key stands twice', '{"name":"A","name":"B"}', /edition\.json: .*"name" twice/],
    ['the encoding', Buffer.from(bad, 'utf16le').toString('latin1'), /edition\.json: .*UTF-16/]
  ])('the build, and says %s', (_what, content, expected) => {
    const own = mkdtempSync(join(tmpdir(), 'edition-'));
    writeFileSync(join(own, 'edition.json'), content);
    let said = '';
    let status = 0;
    try {
      execFileSync('npx', ['tsx', 'scripts/build.ts'], {
        cwd: fileURLToPath(new URL('../..', import.meta.url)),
        env: { ...process.env, EDITION: own, INIT_CWD: own },
        encoding: 'utf8',
        stdio: 'pipe'
      });
    } catch (error) {
      const failed = error as { status: number; stderr: string };
      ({ status } = failed);
      said = failed.stderr;
    }
    expect(status).toBe(2);
    expect(said).toMatch(expected);
  });
});
