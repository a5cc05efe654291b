// Changes texts by a generator with a seed, so that a run repeats: letter by letter, and JSON also part by part.

/** What came of a run; a loader that throws ends it. */
export interface Run {
  readonly tried: number;
  /** Changed texts that still were whole, and so were read. */
  readonly read: number;
  /** Those that were read wrong. */
  readonly wrong: readonly string[];
}

/** A whole number from 0 to below `below`. */
export type Random = (below: number) => number;

/** Numerical Recipes' linear congruential generator: poor, but the same everywhere. */
export function makeRandom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const pick = <T>(random: Random, list: readonly T[]): T => list[random(list.length)] as T;

/** One to four changes: a letter away, in, or another; the end cut off; the beginning doubled. */
export function mutateLetters(random: Random, text: string, alphabet: string): string {
  const letters = Array.from(text);
  for (let times = 1 + random(4); times > 0; times -= 1) {
    const at = random(letters.length);
    const letter = alphabet[random(alphabet.length)] ?? '';
    const kind = random(5);
    if (kind === 0) letters.splice(at, 1);
    else if (kind === 1) letters.splice(at, 0, letter);
    else if (kind === 2) letters.length = at;
    else if (kind === 3) letters.splice(at, 0, ...letters.slice(0, at));
    else letters[at] = letter;
  }
  return letters.join('');
}

type Part = Record<string, unknown> | unknown[];
const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null;
const partsOf = (value: unknown): readonly Part[] =>
  isPart(value) ? [value, ...Object.values(value).flatMap(partsOf)] : [];

const junk = [
  null,
  true,
  false,
  0,
  1,
  -1,
  3.5,
  1e9,
  '',
  'yes',
  'no',
  'unsure',
  'old',
  'dizzy',
  [],
  {}
] as const;

/** Puts a value under a key as a file would: also one that objects treat in their own way. */
const put = (part: object, key: string, value: unknown) =>
  Object.defineProperty(part, key, { value, enumerable: true, configurable: true, writable: true });

/** One to three changes to the parts of a JSON text: a key away, renamed, doubled, or with another value. */
export function mutateParts(random: Random, text: string): string {
  const whole: unknown = JSON.parse(text);
  for (let times = 1 + random(3); times > 0; times -= 1) {
    const part = pick(random, partsOf(whole));
    const keys = Object.keys(part);
    const key = pick(random, keys);
    const kind = random(5);
    if (key === undefined) put(part, 'more', structuredClone(pick(random, junk)));
    else if (kind === 0 && Array.isArray(part)) part.splice(Number(key), 1);
    else if (kind === 0) Reflect.deleteProperty(part, key);
    else if (kind === 1) put(part, key, structuredClone(pick(random, junk)));
    else if (kind === 2) put(part, key, structuredClone(Reflect.get(part, pick(random, keys))));
    else if (Array.isArray(part)) part.push(structuredClone(part[Number(key)]));
    else {
      const name = kind === 3 ? `${key}x` : pick(random, ['__proto__', 'constructor', 'toString', '']);
      put(part, name, structuredClone(Reflect.get(part, key)));
      if (random(2) === 0) Reflect.deleteProperty(part, key);
    }
  }
  return JSON.stringify(whole);
}

const jsonLetters = '{}[]",:0123456789.-eE ntfyalsu_\\\u0000é';
/** A changed JSON text: one time in two a readable one. */
export const mutateJson = (random: Random, text: string): string =>
  random(2) === 0 ? mutateLetters(random, text, jsonLetters) : mutateParts(random, text);
