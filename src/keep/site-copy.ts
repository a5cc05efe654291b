// Copies the whole site into one cache for use without network: one version, all of it or nothing.

/** What a copy is made of, all as paths on this origin. */
export interface SiteParts {
  /** Files named by their content: what is once here is right for good. */
  readonly hashed: readonly string[];
  /** Pages and other files, whose content changes under the same name. */
  readonly named: readonly string[];
  /** Where the version that the host serves now is written. */
  readonly versionPath: string;
  readonly version: string;
}

/** The parts of the browser that a copy needs. */
export interface CopyTools {
  readonly fetch: (path: string, cache: RequestCache) => Promise<Response>;
  /** A copy of an older version has the same file, if its name holds its content. */
  readonly findInOlder: (path: string) => Promise<Response | undefined>;
  /** After each file: keeping hundreds of them at once is felt by whoever answers meanwhile on a slow phone. */
  readonly rest: () => Promise<void>;
}

/** Ours: few enough to leave the connection to the person who uses it. */
const atOnce = 6;

/** Runs a task for each path, a few at a time. */
async function eachOf(
  paths: readonly string[],
  task: (path: string) => Promise<void>,
  rest: CopyTools['rest']
): Promise<void> {
  const left = paths.values();
  const work = async () => {
    for (const path of left) {
      await task(path);
      await rest();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

/** A response that a page may be opened with: some hosts send `/x.html` on to `/x`, which a browser refuses to open. */
const asOwn = (response: Response) =>
  response.redirected
    ? new Response(response.body, { status: response.status, headers: response.headers })
    : response;

/**
 * Fills a cache with a whole version. What an interrupted try has already brought is not fetched again.
 * @throws where a file is missing, or the host has changed to another version meanwhile: then no mix may be kept
 */
export async function copySite(cache: Cache, parts: SiteParts, tools: CopyTools): Promise<void> {
  const bring = async (path: string, mode: RequestCache) => {
    const response = await tools.fetch(path, mode);
    if (!response.ok) throw new Error(`Expected ${path} to be there, but it answers ${response.status}.`);
    await cache.put(path, asOwn(response));
  };
  const bringHashed = async (path: string) => {
    if (await cache.match(path)) return;
    const older = await tools.findInOlder(path);
    if (older) await cache.put(path, older);
    else await bring(path, 'default');
  };
  await eachOf(parts.hashed, bringHashed, tools.rest);
  // Asked of the host each time: the browser's own cache may hold the page of an older version.
  await eachOf(parts.named, (path) => bring(path, 'no-cache'), tools.rest);
  const answer: unknown = await (await tools.fetch(parts.versionPath, 'no-store')).json();
  const served = typeof answer === 'object' && answer !== null && 'version' in answer ? answer.version : null;
  if (served !== parts.version)
    throw new Error(`Expected version ${parts.version}, but found ${String(served)}.`);
}
