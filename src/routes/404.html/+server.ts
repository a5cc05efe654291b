// The page that a plain host shows for an address that is not here: no script, and everything in it that it needs.
import { createHash } from 'node:crypto';
import { countries } from '#content/emergency-numbers.ts';
import { countryNames, emergencyLine, emergencyPage } from '#text/emergency.ts';
import { direction, language } from '#text/locale.ts';
import { notFound, site } from '#text/site.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const style = `
  :root { color-scheme: light dark; --paper: #fbf8f3; --ink: #1f2a37; --line: #857b6d; --call: #8f1d14; }
  @media screen and (prefers-color-scheme: dark) {
    :root { --paper: #14191f; --ink: #f2ece3; --line: #8d9299; --call: #ffb4a8; }
  }
  body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.5 system-ui, sans-serif; }
  main { max-width: 38rem; margin: 0 auto; padding: 2rem 1.25rem; }
  h1 { font-size: 1.8rem; line-height: 1.2; }
  a { color: inherit; }
  .button { display: block; padding: 0.8rem 1rem; margin-block: 0.75rem; border: 2px solid var(--line);
    border-radius: 12px; font-weight: 600; text-align: center; text-decoration: none; }
  .call, .call a { color: var(--call); }
  li a { display: inline-block; padding-block: 0.4rem; font-weight: 600; }
`;

/** The one style that the page's own policy lets in. */
const styleHash = `sha256-${createHash('sha256').update(style).digest('base64')}`;

/** The content holds no markup, but an apostrophe or a sign may still need care. */
const safe = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export const GET: RequestHandler = ({ url }) => {
  // It may be shown at any depth, so its links are absolute and start from the base path of the build.
  const root = url.pathname.replace(/404\.html$/, '');
  const numbers = countries
    .filter(({ id }) => id !== 'unknown')
    .map(
      ({ id, emergency: [{ tel, number }] }) =>
        `<li>${safe(countryNames[id])}: <a href="${tel}">${number}</a></li>`
    );
  const page = `<!doctype html>
<html lang="${language}" dir="${direction}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    <meta name="robots" content="noindex" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${styleHash}'; img-src data:; base-uri 'none'; form-action 'none'" />
    <link rel="icon" href="data:," />
    <title>${safe(notFound.title)} · ${site.name}</title>
    <style>${style}</style>
  </head>
  <body>
    <main>
      <h1>${safe(notFound.title)}</h1>
      <p>${safe(notFound.lead)}</p>
      <a class="button" href="${root}">${safe(notFound.home)}</a>
      <a class="button call" href="${root}emergency/">${safe(emergencyLine.label)}</a>
      <h2>${safe(emergencyPage.numbersHeading)}</h2>
      <ul class="call">
        ${numbers.join('\n        ')}
      </ul>
      <p>${safe(emergencyPage.localNumber)}</p>
    </main>
  </body>
</html>
`;
  return new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } });
};
