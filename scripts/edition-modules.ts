// Hands a checked edition to the app as modules: its data, and its colours as a style sheet.
import type { Plugin } from 'vite';
import type { BuiltEdition } from '../src/content/edition-schema.ts';

const data = 'virtual:edition';
const sheet = 'virtual:edition.css';

/** The style sheet of a clinic's colours: they replace the colour of buttons, and nothing that carries a meaning. */
function styleOf(edition: BuiltEdition | null): string {
  if (!edition?.colours) return '';
  const { light, dark } = edition.colours;
  return `:root{--button:${light}}@media (prefers-color-scheme:dark){:root{--button:${dark}}}`;
}

/**
 * @param built the checked edition as JSON, as `scripts/build.ts` passes it on; absent for the plain build
 */
export function editionModules(built: string | undefined): Plugin {
  const edition = built === undefined ? null : (JSON.parse(built) as BuiltEdition | null);
  return {
    name: 'edition',
    resolveId: (id) => (id === data || id === sheet ? `\0${id}` : undefined),
    load: (id) => {
      if (id === `\0${data}`) return `export const edition = ${JSON.stringify(edition)};`;
      if (id === `\0${sheet}`) return styleOf(edition);
      return undefined;
    }
  };
}
