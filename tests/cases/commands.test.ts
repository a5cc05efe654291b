// The commands as a person types them: paths, standard input, and one sentence for whatever is wrong.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'cases-'));
afterAll(() => rmSync(folder, { recursive: true }));

const good = { id: 'a', age: 30, sites: ['neck'] };
const write = (name: string, content: unknown) => {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return name;
};
/** Runs a script in the project's folder, as npm does, for somebody who stands in `folder`. */
function run(script: 'assess' | 'cases', args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', `scripts/${script}.ts`, ...args],
    { cwd: root, env: { ...process.env, INIT_CWD: folder }, input, encoding: 'utf8' }
  );
  return { status, stdout, stderr };
}

describe('assess', () => {
  test('a path is relative to where the command was given, through npm too', () => {
    write('good.json', good);
    const { status, stdout, stderr } = spawnSync(
      'npm',
      ['--prefix', root, 'run', '--silent', 'assess', '--', 'good.json'],
      { cwd: folder, encoding: 'utf8' }
    );
    expect(stderr).not.toContain('expected');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([{ id: 'a', level: 'self-care' }]);
  });

  test('a dash reads standard input, and several cases come back in order', () => {
    const { status, stdout } = run('assess', ['-'], JSON.stringify([{ ...good, id: 'b' }, good]));
    expect(status).toBe(0);
    expect((JSON.parse(stdout) as { id: string }[]).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  test('a byte order mark before the file is passed over', () => {
    const { status, stdout } = run('assess', [write('bom.json', `\uFEFF${JSON.stringify(good)}`)]);
    expect(status).toBe(0);
    expect(stdout).toContain('"level": "self-care"');
  });

  test('the worked example of a case file, exactly', () => {
    const example = {
      id: 'desk-golfer',
      age: 46,
      sites: ['low-back'],
      weeks: 3,
      yes: ['pain-new-or-worse'],
      unsure: [],
      new: [],
      features: ['sit-7h', 'golf-rotate', 'agg-turn-trunk'],
      tests: { 'seated-rotation': 'limited' },
      axspaCount: 0,
      pain: 4,
      floor: true,
      kit: ['mat', 'chair'],
      cautions: []
    };
    const { stdout } = run('assess', [write('example.json', example)]);
    const [result] = JSON.parse(stdout) as { patterns: unknown[] }[];
    expect({ ...result, patterns: result?.patterns.slice(0, 1) }).toEqual({
      id: 'desk-golfer',
      level: 'self-care',
      dueDays: null,
      crisis: false,
      content: 'full',
      fired: ['R83'],
      patterns: [
        {
          id: 'stiff-thorax-low-back',
          fit: 'fits-well',
          for: ['t-trunk-turn-low', 'agg-turn-trunk', 'golf-rotate', 'sit-7h'],
          against: []
        }
      ],
      leads: ['stiff-thorax-low-back'],
      tests: ['knee-to-wall', 'seated-hip-turn-in'],
      plan: ['open-book', 'hip-90-90', 'hip-hinge', 'walking-plan']
    });
  });

  test.each<[string, unknown, RegExp]>([
    ['not JSON', 'hello', /^bad\.json: expected JSON/],
    ['an unknown sign', { ...good, yes: ['nope'] }, /^bad\.json.*"a".*yes.*known sign.*"nope"/],
    [
      'an impossible age',
      { ...good, age: 130 },
      /^bad\.json.*age: expected a whole number from 0 to 120.*130/
    ],
    ['a wrong type', { ...good, sites: 'neck' }, /^bad\.json.*sites: expected a list of places.*"neck"/],
    [
      'a key that stands twice',
      '{"id":"a","age":46,"sites":["low-back"],"yes":["chest-pressure"],"yes":[]}',
      /^bad\.json: expected each key once, but it holds "yes" twice\.$/
    ],
    [
      'nested without end',
      `{"id":"a","age":46,"sites":["low-back"],"yes":[${'['.repeat(20_000)}${']'.repeat(20_000)}]}`,
      /^bad\.json: expected 100 levels at most/
    ],
    ['another encoding', Buffer.from(JSON.stringify(good), 'utf16le').toString('latin1'), /UTF-16/],
    ['one bad case among good ones', [good, { ...good, id: 'b', pain: 11 }], /case 2 \("b"\), pain.*11/]
  ])('%s: one sentence, exit code 2, nothing printed', (_, content, sentence) => {
    const { status, stdout, stderr } = run('assess', [write('bad.json', content)]);
    expect(stderr.trimEnd()).toMatch(sentence);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  test.each([
    ['no file named', []],
    ['two files named', ['a.json', 'b.json']],
    ['a file that is not there', ['missing.json']],
    ['a folder', ['.']],
    ['nothing on standard input', ['-']]
  ])('%s: the same', (_, args) => {
    const { status, stdout, stderr } = run('assess', args);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr.trim()).not.toBe('');
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});

describe('a reader who has seen enough', () => {
  const many = Array.from({ length: 600 }, (_, at) => ({ ...good, id: `case ${at}` }));
  test.each(['assess many.json', 'fhir', 'cases many.json', 'nginx-config'])(
    '%s ends in silence',
    (command) => {
      const [script, file] = command.split(' ');
      write(
        'many.json',
        many.map((each) => ({ ...each, acceptable: ['self-care'], expected: 'self-care' }))
      );
      const shell = `"${process.execPath}" --import tsx scripts/${script}.ts ${file ?? ''} | true`;
      const { stderr } = spawnSync(shell, {
        shell: true,
        cwd: root,
        env: { ...process.env, INIT_CWD: folder },
        encoding: 'utf8'
      });
      expect(stderr).toBe('');
    }
  );
});

/** What stands between the bars of a row. */
const cellsOf = (line = '') =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

describe('cases', () => {
  const story = { ...good, acceptable: ['self-care'], expected: 'self-care', patterns: [] };

  test('prints a table and a summary, and exits with 0 where none is too low', () => {
    const { status, stdout } = run('cases', []);
    const lines = stdout.trimEnd().split('\n');
    expect(cellsOf(lines[0])).toEqual(['id', 'expected', 'acceptable', 'level', 'days', 'verdict', 'lead']);
    expect(lines).toHaveLength(2 + 65 + 2);
    expect(lines.at(-1)).toMatch(/^65 cases: \d+ right, \d+ over, 0 under\.$/);
    const row = cellsOf(lines.find((line) => line.includes('semigran-36')));
    expect(row).toEqual(['semigran-36', 'self-care', 'self-care', 'self-care', '', 'right', 'load-spike']);
    expect(status).toBe(0);
  });

  test('exits with 1 where one is too low', () => {
    const low = { ...story, id: 'low', acceptable: ['emergency'], expected: 'emergency' };
    const { status, stdout } = run('cases', [write('low.json', [story, low])]);
    const row = cellsOf(stdout.split('\n').find((line) => line.startsWith('| low')));
    expect(row.slice(0, 6)).toEqual(['low', 'emergency', 'emergency', 'self-care', '', 'under']);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('2 cases: 1 right, 0 over, 1 under.');
    expect(status).toBe(1);
  });
});
