// The site's `_headers` as a configuration for nginx: `npm run --silent nginx-config > nginx.conf`.
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import './end-in-silence.ts';
import { parseHeaders, type HeaderRule } from './headers-file.ts';

interface Place {
  /** The folder with the built files, as the server sees it. */
  readonly root: string;
  readonly port: number;
  /** Where the process keeps its own files; the package's places without it. */
  readonly scratch?: string;
}

const quoted = (value: string) => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** A rule's place in nginx's words: one address, or all below it. */
const locationOf = (path: string) =>
  path.endsWith('*') ? `location ^~ ${path.slice(0, -1)}` : `location = ${path}`;

/** Without this the start page would be looked for anew, as /index.html, and lose its headers. */
const startPage = '\n      try_files /index.html =404;';

/**
 * Writes the configuration. A location's own headers replace those of the server, so each one repeats what goes
 * with every path.
 * @throws where a rule has a `*` anywhere but at its end: nginx's prefixes cannot say that
 */
export function nginxConfig(rules: readonly HeaderRule[], { root, port, scratch }: Place): string {
  const everywhere = rules.filter(({ path }) => path === '/*').flatMap(({ headers }) => headers);
  const own = rules.filter(({ path }) => path !== '/*');
  for (const { path } of own)
    if (path.slice(0, -1).includes('*')) throw new Error(`${path}: expected "*" at its end only.`);
  const add = (headers: HeaderRule['headers'], indent: string) =>
    headers.map(([name, value]) => `${indent}add_header ${name} ${quoted(value)} always;`).join('\n');
  const locations = own.map(
    ({ path, headers }) => `    ${locationOf(path)} {
${add([...everywhere, ...headers], '      ')}${path === '/' ? startPage : ''}
    }`
  );
  const scratchLines =
    scratch === undefined
      ? ''
      : ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
          .map((each) => `  ${each}_temp_path ${scratch}/${each};\n`)
          .join('');
  return `# Made from _headers by scripts/nginx-config.ts. Make it anew when that file changes.
worker_processes auto;
${scratch === undefined ? '' : `pid ${scratch}/nginx.pid;\n`}events { worker_connections 1024; }
http {
  include /etc/nginx/mime.types;
  types { application/manifest+json webmanifest; }
  default_type application/octet-stream;
  charset utf-8;
  access_log off;
${scratchLines}  sendfile on;
  gzip on;
  gzip_comp_level 6;
  gzip_min_length 512;
  gzip_types text/css application/javascript application/json application/manifest+json image/svg+xml;
  server {
    listen ${port};
    server_tokens off;
    absolute_redirect off;
    root ${root};
    index index.html;
    error_page 404 /404.html;
${add(everywhere, '    ')}

${locations.join('\n')}
  }
}
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = fileURLToPath(new URL('../static/_headers', import.meta.url));
  const rules = parseHeaders(readFileSync(file, 'utf8'));
  console.log(nginxConfig(rules, { root: '/usr/share/nginx/html', port: 8080 }));
}
