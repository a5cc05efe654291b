// Serves the built site as a plain static host would, with the headers of `_headers`.
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { matchesPath, parseHeaders } from './headers-file.ts';

const buildFolder = fileURLToPath(new URL('../build', import.meta.url));

/**
 * Starts the server.
 * @param port 0 takes any free one
 * @param base a path such as `/a/b` under which the site is served
 * @param folder another folder than the build, for a second version of it
 * @returns the address it listens on, and how to stop it
 */
export async function serve(
  port: number,
  base = '',
  folder = buildFolder
): Promise<{ url: string; stop: () => Promise<void> }> {
  if (!existsSync(folder)) throw new Error('There is no build. Run `npm run build` first.');
  const file = `${folder}/_headers`;
  const rules = existsSync(file) ? parseHeaders(readFileSync(file, 'utf8')) : [];
  const files = sirv(folder, { etag: true, extensions: ['html'] });
  const notFound = `${folder}/404.html`;
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (base !== '' && path !== base && !path.startsWith(`${base}/`)) {
      response.writeHead(302, { location: `${base}/` }).end();
      return;
    }
    request.url = (request.url ?? '/').slice(base.length) || '/';
    const inSite = path.slice(base.length) || '/';
    // As the strictest hosts do: a header that two rules set is sent with both values.
    const headersFor = (address: string) =>
      rules.filter((rule) => matchesPath(rule, address)).flatMap(({ headers }) => headers);
    for (const [name, value] of headersFor(inSite)) response.appendHeader(name, value);
    // Plain hosts send a folder without its slash to the one with it.
    if (!inSite.endsWith('/') && existsSync(`${folder}${inSite}/index.html`)) {
      response.writeHead(301, { location: `${path}/` }).end();
      return;
    }
    files(request, response, () => {
      // What is sent is that page, and so are its headers.
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      for (const [name, value] of headersFor('/404.html')) response.appendHeader(name, value);
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(existsSync(notFound) ? readFileSync(notFound) : 'Not found');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://127.0.0.1:${bound}${base}/`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      })
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const wanted = Number(process.env['PORT'] ?? 4173);
  try {
    const { url } = await serve(wanted, process.env['BASE_PATH'] ?? '');
    console.log(`Backstory is at ${url} (Ctrl+C stops it)`);
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    console.error(isTaken ? `Port ${wanted} is taken. Choose another: PORT=4174 npm start` : String(error));
    process.exit(1);
  }
}
