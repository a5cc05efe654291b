// How many bytes of the build a page makes the browser load, as a host with brotli sends them.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

const compressed = /\.(woff2|png|jpg)$/;

/** Bytes of one file as a host with brotli sends it. */
export function sizeOf(path: string): number {
  if (compressed.test(path)) return statSync(path).size;
  return brotliCompressSync(readFileSync(path), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 }
  }).length;
}

/** The file of the build that an address is answered with; null where there is none. */
export function fileOf(url: string): string | null {
  const { pathname } = new URL(url);
  const path = `build${pathname.endsWith('/') ? `${pathname}index.html` : pathname}`;
  return existsSync(path) ? path : null;
}

/** Bytes of all these files. */
export const sumOf = (files: Iterable<string>): number =>
  [...files].reduce((total, file) => total + sizeOf(file), 0);
