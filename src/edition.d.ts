// Modules that the build makes from a clinic's edition.
declare module 'virtual:edition' {
  import type { BuiltEdition } from '#content/edition-schema.ts';
  /** The edition that this build is for; null for the plain one. */
  export const edition: BuiltEdition | null;
}
