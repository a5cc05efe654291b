// The lint rule of the one composed base: what is known is read from it, so that no page forgets a clinic's edition.
import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const content = 'src/content/';

/** A file of content, and every one that it is put together from, except where only types come from. */
const partsOf = (/** @type {string} */ path) => [
  path,
  ...[
    ...readFileSync(join(root, path), 'utf8').matchAll(/^import (?!type\b)[^;]*? from '\.\/([^']+)';/gm)
  ].map(([, name]) => `${content}${name}`)
];

/** The knowledge, and all that it is put together from. */
const raw = new Set(partsOf(`${content}knowledge.ts`).flatMap(partsOf));

/** The path from the root that an address leads to; undefined for one of a package. */
function pathOf(/** @type {string} */ address, /** @type {string} */ file) {
  const plain = address.replace(/\?.*$/, '');
  if (plain.startsWith('#content/')) return plain.replace('#content/', content);
  if (!plain.startsWith('.')) return undefined;
  return relative(root, resolve(dirname(file), plain))
    .split(sep)
    .join('/');
}

/** @type {import('eslint').Rule.RuleModule} */
export const oneBase = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      raw: 'Read this from the base that is handed down, or on a page from screens/session/base.ts: {{path}} knows no edition.'
    }
  },
  create(context) {
    /** @param {import('estree').Node} node @param {unknown} address @param {readonly { importKind?: string, exportKind?: string }[]} [names] */
    function check(node, address, names = []) {
      const path = typeof address === 'string' ? pathOf(address, context.filename) : undefined;
      const areTypes =
        names.length > 0 && names.every((name) => (name.importKind ?? name.exportKind) === 'type');
      if (path !== undefined && raw.has(path) && !areTypes)
        context.report({ node, messageId: 'raw', data: { path } });
    }

    /** @param {any} node an import or an export from another file */
    const checkDeclaration = (node) => {
      if (node.source && (node.importKind ?? node.exportKind) !== 'type')
        check(node, node.source.value, node.specifiers);
    };

    return {
      ImportDeclaration: checkDeclaration,
      ExportNamedDeclaration: checkDeclaration,
      ExportAllDeclaration: checkDeclaration,
      ImportExpression: (/** @type {any} */ node) => check(node, node.source.value)
    };
  }
};
