// The language and its direction on every page as it is built.
import type { Handle } from '@sveltejs/kit';
import { direction, language } from '#text/locale.ts';

export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%lang%', language).replace('%dir%', direction)
  });
