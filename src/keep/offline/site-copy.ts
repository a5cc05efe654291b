// Copies the whole site into one cache for use without network: every byte of it as it was built, or it is no copy.

/** A file of the site. */
export interface SiteFile {
  /** As a path on this origin. */
  readonly path: string;
  /** SHA-256 of its bytes as they were built, in base64. */
  readonly hash: string;
  /** How it is asked for: what is named by its content may come from the browser's own cache. */
  readonly mode: RequestCache;
}

/** The parts of the browser that a copy needs. */
export interface CopyTools {
  readonly fetch: (path: string, cache: RequestCache) => Promise<Response>;
  /** What copies of older versions have under the same name. */
  readonly findInOlder: (path: string) => Promise<readonly Response[]>;
  /** After each file: keeping hundreds of them at once is felt by whoever answers meanwhile on a slow phone. */
  readonly rest: () => Promise<void>;
}

/** Ours: few enough to leave the connection to the person who uses it. */
const atOnce = 6;

/** Types without which a browser does not use a file, by the ending of its name. */
const neededTypes: Readonly<Record<string, RegExp>> = {
  js: /^(text|application)\/(x-)?(java|ecma)script\b/i,
  css: /^text\/css\b/i,
  svg: /^image\/svg\+xml\b/i,
  png: /^image\/png\b/i,
  html: /^text\/html\b/i
};
/** Of fonts and data a browser does not mind the type, and hosts differ: only a page in their place is wrong. */
const noPage = /^(?!text\/html\b)/i;

/** Whether an answer is of the type that a path of the site asks for; a path without an ending is a page. */
export function fitsPath(path: string, response: Response): boolean {
  const ending = /\.(\w+)$/.exec(path)?.[1] ?? 'html';
  return response.ok && (neededTypes[ending] ?? noPage).test(response.headers.get('content-type') ?? '');
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

/**
 * What is wrong with an answer, in words; null where type and bytes are those of the file. A wifi's login page and a
 * host's page for what it does not find come with the status of a good answer, so the status proves nothing.
 */
async function faultOf({ path, hash }: SiteFile, response: Response): Promise<string | null> {
  if (!response.ok) return `it answers ${response.status}`;
  if (!fitsPath(path, response)) return `it is of type ${response.headers.get('content-type') ?? 'unknown'}`;
  return (await hashOf(await response.clone().arrayBuffer())) === hash ? null : 'its bytes are others';
}

/** The first answer that is the file as it was built; none where there is no such. */
export async function findBuilt(
  file: SiteFile,
  responses: readonly (Response | undefined)[]
): Promise<Response | undefined> {
  for (const response of responses) {
    if (response && (await faultOf(file, response)) === null) return response;
  }
  return undefined;
}

/** Runs a task for each file, a few at a time. */
async function eachOf(
  files: readonly SiteFile[],
  task: (file: SiteFile) => Promise<void>,
  rest: CopyTools['rest']
): Promise<void> {
  const left = files.values();
  const work = async () => {
    for (const file of left) {
      await task(file);
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
 * Fills a cache with a whole version. What it already has, or an older version has, is read again and not fetched
 * again where it is right; what is wrong is replaced.
 * @throws where a file cannot be had as it was built: then what has come so far is right, but it is no whole copy
 */
export async function copySite(cache: Cache, files: readonly SiteFile[], tools: CopyTools): Promise<void> {
  const keep = async (file: SiteFile, response: Response) => {
    const fault = await faultOf(file, response);
    if (fault === null) await cache.put(file.path, asOwn(response));
    return fault;
  };
  const bring = async (file: SiteFile) => {
    const { path } = file;
    if (await findBuilt(file, [await cache.match(path)])) return;
    for (const older of await tools.findInOlder(path)) if ((await keep(file, older)) === null) return;
    if ((await keep(file, await tools.fetch(path, file.mode))) === null) return;
    // The browser's own cache may have kept the wrong answer as well.
    const fault = await keep(file, await tools.fetch(path, 'reload'));
    if (fault !== null) throw new Error(`Expected ${path} as it was built, but ${fault}.`);
  };
  await eachOf(files, bring, tools.rest);
}
