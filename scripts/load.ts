// Serves the build with nginx and the project's headers, checks them, and measures it under load: `npm run load`.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { matchesPath, parseHeaders } from './headers-file.ts';
import { nginxConfig } from './nginx-config.ts';
import { tableOf } from './table.ts';

const port = 4390;
const seconds = 5;
const connections = 32;
const build = fileURLToPath(new URL('../build', import.meta.url));
const page = fileURLToPath(new URL('../docs/serving.md', import.meta.url));
const [from, to] = ['<!-- measured -->', '<!-- end of measured -->'];

for (const program of ['nginx', 'wrk'])
  if (spawnSync('which', [program]).status !== 0) {
    console.error(`Expected ${program} on this machine (Debian: apt-get install ${program}).`);
    process.exit(1);
  }

const rules = parseHeaders(readFileSync(join(build, '_headers'), 'utf8'));
const scratch = mkdtempSync(join(tmpdir(), 'backstory-load-'));
const config = join(scratch, 'nginx.conf');
writeFileSync(config, nginxConfig(rules, { root: build, port, scratch }));
const server = spawn(
  'nginx',
  ['-c', config, '-e', join(scratch, 'error.log'), '-g', 'daemon off; user root;'],
  {
    stdio: 'inherit'
  }
);
const url = (path: string) => `http://127.0.0.1:${port}${path}`;

/** Waits until the server answers. */
async function untilUp(): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    const isUp = await fetch(url('/')).then(
      ({ ok }) => ok,
      () => false
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The server did not answer within five seconds.');
}

/** Headers that the file names for a path, and that the server does not send as they stand there. */
async function wrongHeaders(path: string): Promise<readonly string[]> {
  const { headers } = await fetch(url(path));
  return rules
    .filter((rule) => matchesPath(rule, path))
    .flatMap((rule) => rule.headers)
    .filter(([name, value]) => headers.get(name) !== value)
    .map(([name]) => `${path}: ${name}`);
}

interface Load {
  readonly requests: number;
  readonly p99: string;
  readonly errors: string;
}
/** What the load generator measured for one address. */
function measure(path: string): Load {
  const { stdout } = spawnSync(
    'wrk',
    ['-t1', `-c${connections}`, `-d${seconds}s`, '--latency', '-H', 'Accept-Encoding: gzip', url(path)],
    { encoding: 'utf8' }
  );
  const [, requests = ''] = /Requests\/sec:\s+([\d.]+)/.exec(stdout) ?? [];
  const [, p99 = ''] = /99%\s+(\S+)/.exec(stdout) ?? [];
  const [, errors = 'none'] = /(Socket errors.*|Non-2xx.*)/.exec(stdout) ?? [];
  return { requests: Math.round(Number(requests)), p99, errors };
}

try {
  await untilUp();
  const script = /_app\/immutable\/[^"']+\.js/.exec(
    readFileSync(join(build, 'check/index.html'), 'utf8')
  )?.[0];
  if (script === undefined) throw new Error('Expected a script in the page of the interview.');
  const paths = ['/', '/check/', '/learn/movements/golf-backswing/', `/${script}`];
  const wrong = (
    await Promise.all(
      [...paths, '/embed/', '/clinic/', '/emergency/', '/service-worker.js']
        .filter((path) => path.endsWith('/') || existsSync(join(build, path)))
        .map(wrongHeaders)
    )
  ).flat();
  const missing = await fetch(url('/no-such-page/'));
  if (missing.status !== 404) wrong.push(`/no-such-page/: ${missing.status}`);
  const rows = paths.map((path) => ({ path: path.replace(/[\w-]+\.js$/, '….js'), ...measure(path) }));
  console.log(wrong.length === 0 ? 'ok: every header as in _headers' : `WRONG ${wrong.join(', ')}`);
  const version = spawnSync('nginx', ['-v'], { encoding: 'utf8' })
    .stderr.replace(/.*nginx\//s, '')
    .trim();
  const text = readFileSync(page, 'utf8');
  const table = tableOf(rows, {
    Address: ({ path }) => `\`${path}\``,
    'Requests a second': ({ requests }) => requests,
    '99th percentile': ({ p99 }) => p99,
    Errors: ({ errors }) => errors
  });
  console.log(table);
  const measured = `${from}

On ${new Date().toISOString().slice(0, 10)}, nginx ${version} on two shared cores, load from the same machine:
${connections} connections for ${seconds} seconds each, gzip on, headers of \`_headers\` checked against the answers
(${wrong.length} wrong).

${table}

${to}`;
  writeFileSync(page, text.replace(new RegExp(`${from}.*${to}`, 's'), measured));
  process.exitCode = wrong.length === 0 ? 0 : 1;
} finally {
  server.kill();
  rmSync(scratch, { recursive: true, force: true });
}
