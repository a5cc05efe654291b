// The floors of the code, and the lint rule that keeps imports running down them: each address is taken to the file it means.
import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where each `#name/*` of package.json leads: under a condition, to more than one folder. */
const aliases = Object.entries(
  /** @type {{ imports: Record<string, string | Record<string, string>> }} */ (
    JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  ).imports
).map(([name, target]) => ({
  start: name.replace('*', ''),
  folders: (typeof target === 'string' ? [target] : Object.values(target)).map((each) =>
    each.replace('*', '')
  )
}));

const middle = ['content', 'reasoning', 'interview'];
const app = [...middle, 'ui', 'figure', 'charts', 'keep', 'screens', 'routes'];

/**
 * What each floor uses besides itself: floors, those of which it takes types only, and packages (absent: any).
 * @type {Readonly<Record<string, { uses: readonly string[], typesOf?: readonly string[], packages?: readonly string[] }>>}
 */
const floors = {
  content: { uses: [], packages: ['valibot'] },
  reasoning: { uses: [], typesOf: ['content'], packages: [] },
  interview: { uses: ['reasoning'], typesOf: ['content'], packages: ['xstate'] },
  ui: { uses: middle, packages: ['svelte', 'uqr'] },
  figure: { uses: [...middle, 'ui'], packages: ['svelte', 'd3'] },
  charts: { uses: [...middle, 'ui', 'figure'], packages: ['svelte', 'd3'] },
  keep: { uses: [...middle, 'ui'], packages: ['svelte', 'valibot', 'ics'] },
  screens: { uses: app.filter((name) => name !== 'routes') },
  routes: { uses: app },
  scripts: { uses: app },
  tests: { uses: [...app, 'scripts'] }
};

/** Ids and shapes are part of every type made of them, so their values go where the types go. */
const goesWithTypes = /^src\/content\/(ids|schema)\.ts$/;

const pathFromRoot = (/** @type {string} */ path) => relative(root, path).split(sep).join('/');

/** The floor that a path from the root stands on. What lies at the top of `src` wires pages; what lies at the top, tools. */
function floorOf(/** @type {string} */ path) {
  // What the project says of itself is known, as content is.
  if (path === 'package.json') return 'content';
  const [top = '', name = '', ...rest] = path.split('/');
  if (top === 'src') return name in floors && rest.length > 0 ? name : 'routes';
  return top === 'tests' ? 'tests' : 'scripts';
}

/** Follows links where there is such a file. */
function realPath(/** @type {string} */ path) {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/**
 * The paths that an address may mean, from the root. An address of a package lies in `node_modules/`.
 * @param {string} address as written
 * @param {string} file the whole path of the file that it stands in
 */
function pathsOf(address, file) {
  const plain = address.replace(/\?.*$/, '').replace(/^\$lib(?=\/|$)/, '/src/lib');
  const alias = aliases.find(({ start }) => plain.startsWith(start));
  const paths = alias
    ? alias.folders.map((folder) => join(root, folder, plain.slice(alias.start.length)))
    : plain.startsWith('.')
      ? [resolve(dirname(file), plain)]
      : plain.startsWith('/')
        ? [plain.startsWith(root) ? plain : join(root, plain)]
        : [join(root, 'node_modules', plain)];
  return paths.map((path) => pathFromRoot(path.includes('node_modules') ? path : realPath(path)));
}

/** An address that is written out; of a pattern, the folder up to its first sign for "any". */
function writtenOut(/** @type {import('estree').Node | null | undefined} */ node) {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0)
    return node.quasis[0]?.value.cooked ?? undefined;
  return undefined;
}

const isMeta = (/** @type {import('estree').Node} */ node, /** @type {string} */ name) =>
  node.type === 'MemberExpression' &&
  node.object.type === 'MetaProperty' &&
  node.property.type === 'Identifier' &&
  node.property.name === name;

/** @type {import('eslint').Rule.RuleModule} */
export const importsRunDown = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      up: 'Imports run downward only: {{floor}} does not use {{path}}.',
      value: 'Only types of {{path}} here: {{floor}} is handed the data.',
      package: '{{floor}} does not use {{path}}.',
      hidden: 'The address of an import is written out, so that it can be checked.'
    }
  },
  create(context) {
    const file = realPath(context.filename);
    const floor = floorOf(pathFromRoot(file));
    const { uses, typesOf = [], packages } = floors[floor] ?? { uses: [] };

    function check(/** @type {import('estree').Node} */ node, /** @type {string} */ address, isType = false) {
      for (const path of pathsOf(address, file)) {
        const report = (/** @type {string} */ messageId, name = path) =>
          context.report({ node, messageId, data: { floor, path: name } });
        const target = floorOf(path);
        if (path.startsWith('node_modules/')) {
          if (packages && !packages.some((name) => `${address}/`.startsWith(`${name}/`)))
            report('package', address);
        } else if (typesOf.includes(target)) {
          if (!isType && !goesWithTypes.test(path)) report('value');
        } else if (target !== floor && !uses.includes(target)) report('up');
      }
    }

    /** @param {import('estree').Node} node @param {import('estree').Node | null | undefined} from */
    function checkWritten(node, from, isType = false) {
      const address = writtenOut(from);
      if (address !== undefined) check(node, address, isType);
      // Scripts and tests load what they were told to on their command line.
      else if (app.includes(floor)) context.report({ node, messageId: 'hidden' });
    }

    /** @param {import('estree').Node & { importKind?: string, exportKind?: string, source?: import('estree').Node | null }} node */
    const checkDeclaration = (node) => {
      if (node.source) checkWritten(node, node.source, (node.importKind ?? node.exportKind) === 'type');
    };

    return {
      ImportDeclaration: checkDeclaration,
      ExportNamedDeclaration: checkDeclaration,
      ExportAllDeclaration: checkDeclaration,
      ImportExpression: checkDeclaration,
      TSImportType: (/** @type {import('estree').Node & { source: import('estree').Node }} */ node) =>
        checkWritten(node, node.source, true),
      CallExpression(node) {
        if (!isMeta(node.callee, 'glob')) return;
        const [first] = node.arguments;
        const patterns = first?.type === 'ArrayExpression' ? first.elements : [first];
        for (const pattern of patterns) {
          const written = writtenOut(pattern);
          if (written === undefined) context.report({ node, messageId: 'hidden' });
          else if (!written.startsWith('!')) check(node, written.replace(/[^/]*[*?{[(].*$/, ''));
        }
      },
      /** Workers and files beside the code: `new URL('…', import.meta.url)`. */
      NewExpression(node) {
        const [first, base] = node.arguments;
        const address = writtenOut(first);
        if (base && isMeta(base, 'url') && address !== undefined)
          check(node, address.startsWith('.') ? address : `./${address}`);
      }
    };
  }
};
