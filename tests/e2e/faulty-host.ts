// A host that sometimes gives a page in place of what was asked for, as a wifi before its login does.
import { createServer } from 'node:http';
import sirv from 'sirv';

/**
 * Serves the build on a free port.
 * @returns its address, what ends it, and which paths it answers with a page of its own, status 200 and kept for a year
 */
export async function serveFaulty() {
  const files = sirv('build', { etag: true });
  const host = {
    url: '',
    isWrong: (path: string): boolean => path === 'none',
    stop: () => Promise.resolve()
  };
  const server = createServer((request, response) => {
    const wrong = () => {
      const type = { 'content-type': 'text/html', 'cache-control': 'public, max-age=31536000, immutable' };
      response.writeHead(200, type).end('<!doctype html><title>Log in</title>');
    };
    if (host.isWrong(new URL(request.url ?? '/', 'http://localhost').pathname)) wrong();
    else files(request, response, () => void response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  host.url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`;
  host.stop = () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return host;
}
