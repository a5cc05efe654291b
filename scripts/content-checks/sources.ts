// Every claim has a source, and every source stands in the list of references.
import { textFileOf } from '../text-folder.ts';
import type { ContentToCheck, Problem } from './content-to-check.ts';
import { withoutPublishedSource } from './exceptions.ts';
import { dataListsOf } from './shapes.ts';

/** Calls `found` with every list named `sources`, wherever it stands, and the path to what it belongs to. */
function walkSources(
  value: unknown,
  path: readonly string[],
  found: (path: string, sources: readonly unknown[]) => void
): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    // Anything but a list is words about sources, such as a heading.
    if (key === 'sources' && Array.isArray(part)) found(path.join('.'), part);
    else walkSources(part, [...path, key], found);
  }
}

/** Sources that say where a choice comes from, and are nothing that anybody could look up. */
const unpublished: ReadonlySet<string> = new Set(['ours', 'general-knowledge']);
/** Signs of how the person sees it, which are counted and not one by one a danger. */
const yellowFlags = 'outlook';

/** Finds patterns and danger signs that rest on nothing but our own word. */
function findInvented({ knowledge, claimSources }: ContentToCheck): readonly Problem[] {
  const problems: Problem[] = [];
  const isInvented = (sources: readonly string[] = []) =>
    sources.length > 0 && sources.every((source) => unpublished.has(source));
  const add = (id: string, expected: string) =>
    problems.push({ file: 'src/content/claim-sources.ts', id, expected });
  const published = `a published source, with its entry in src/content/references.ts; ${[...unpublished].join(' and ')} alone are none`;
  for (const { id } of knowledge.patterns) if (isInvented(claimSources.patterns[id])) add(id, published);
  for (const { id, context, derived, group } of knowledge.signs) {
    if (context === true || derived === true || group === yellowFlags) continue;
    const isExcused = id in withoutPublishedSource;
    if (isInvented(claimSources.signs[id])) {
      if (!isExcused) add(id, published);
    } else if (isExcused)
      add(id, 'no exception in scripts/content-checks/exceptions.ts, as it has a published source');
  }
  for (const id of Object.keys(withoutPublishedSource))
    if (!knowledge.signs.some((sign) => sign.id === id))
      add(id, 'a sign that this exception in scripts/content-checks/exceptions.ts is for');
  return problems;
}

/** Finds claims without a source, or only our own, and sources that no reference stands for. */
export function findSourceProblems(content: ContentToCheck): readonly Problem[] {
  const known = new Set<unknown>(content.references.map(({ id }) => id));
  const problems: Problem[] = [];
  const check = (file: string, list?: string) => (id: string, sources: readonly unknown[]) => {
    if (sources.length === 0) {
      const where = list === undefined ? '' : ` in ${list}`;
      problems.push({ file, id, expected: `at least one source${where}` });
      return;
    }
    for (const source of sources.filter((one) => !known.has(one))) {
      problems.push({ file, id, expected: `a source in references.ts, not "${String(source)}"` });
    }
  };
  const seen = new Set<unknown>();
  for (const { file, entries, key } of dataListsOf(content)) {
    for (const entry of entries) {
      if (seen.has(entry)) continue;
      seen.add(entry);
      const name: unknown = Object.entries(entry).find(([property]) => property === key)?.[1];
      walkSources(entry, [String(name)], check(file));
    }
  }
  const claims = 'src/content/claim-sources.ts';
  const { scopes, careNotes } = content;
  const { signs, features, patterns, selfTests, items } = content.knowledge;
  const claimed = { signs, features, patterns, selfTests, items, scopes, careNotes };
  for (const kind of [
    'signs',
    'features',
    'patterns',
    'selfTests',
    'items',
    'scopes',
    'careNotes'
  ] as const) {
    for (const { id } of claimed[kind])
      check(claims, `${kind.replace(/s$/, '')}Sources`)(id, content.claimSources[kind][id] ?? []);
  }
  for (const { code } of content.knowledge.cautions)
    check(claims, 'cautionSources')(code, content.claimSources.cautions[code] ?? []);
  for (const [file, exports] of Object.entries(content.textFiles)) {
    walkSources(exports, [], check(textFileOf(file)));
  }
  return [...problems, ...findInvented(content)];
}
