// The server's configuration says what `_headers` says: each location repeats what goes with every path.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { matchesPath, parseHeaders } from '../../scripts/headers-file.ts';
import { nginxConfig } from '../../scripts/nginx-config.ts';

const rules = parseHeaders(readFileSync('static/_headers', 'utf8'));
const place = { root: '/srv', port: 8080 };

test('one location for each path, with its headers and those of every path', () => {
  const config = nginxConfig(rules, place);
  const [everywhere, ...own] = rules;
  expect(everywhere?.path).toBe('/*');
  for (const { path, headers } of own) {
    const head = path.endsWith('*') ? `location ^~ ${path.slice(0, -1)} {` : `location = ${path} {`;
    const block = config.slice(config.indexOf(head)).split('    }')[0] ?? '';
    expect(config.split(head)).toHaveLength(2);
    for (const [name, value] of [...(everywhere?.headers ?? []), ...headers])
      expect(block).toContain(`add_header ${name} "${value}" always;`);
  }
});

test('an unknown address and the page of a folder, asked for by its file, may not be framed', () => {
  const config = nginxConfig(rules, place);
  // Sent on inside the server, the answer takes the headers of the page that it is.
  const [, page = ''] = /error_page 404 (\S+);/.exec(config) ?? [];
  for (const path of [page, '/index.html', '/']) {
    const block = config.split(`location = ${path} {`)[1]?.split('    }')[0];
    expect(block, path).toContain(`add_header Content-Security-Policy "frame-ancestors 'none'" always;`);
    expect(block, path).toContain('add_header X-Frame-Options "DENY" always;');
  }
});

test('quotes are kept, and a star in the middle is refused', () => {
  expect(nginxConfig([{ path: '/*', headers: [['X', 'a "b"']] }], place)).toContain(
    'add_header X "a \\"b\\"" always;'
  );
  expect(() => nginxConfig([{ path: '/a/*/b', headers: [] }], place)).toThrow('at its end only');
});

test('a path of the file fits what stands below it, and nothing else', () => {
  const rule = { path: '/learn/*', headers: [] };
  expect(matchesPath(rule, '/learn/knots/')).toBe(true);
  expect(matchesPath(rule, '/check/')).toBe(false);
  expect(matchesPath({ path: '/404.html', headers: [] }, '/404xhtml')).toBe(false);
});
