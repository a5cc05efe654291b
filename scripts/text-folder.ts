// Where the sentences stand that are written by hand: what scripts read, and what they name when one is wrong.

const part = 'text/en';

/** From the root of the repository. Pages ask for `#text/`, which `package.json` leads here. */
export const textFolder = `src/content/${part}`;

/** A file of sentences as the checks call it: below `src/content`, without its ending. */
export const textName = (subject: string) => `${part}/${subject}`;

/** A file of sentences from the root of the repository. */
export const textFileOf = (subject: string) => `${textFolder}/${subject}.ts`;
