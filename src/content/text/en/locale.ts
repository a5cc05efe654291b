// The one place that names a locale, a direction and how this language joins and marks words.
// Where no code reaches, the language stands a second time: static/away.html and static/manifest.webmanifest.

/** Of numbers, dates and plurals. */
export const locale = 'en-GB';

/** As `lang` says it, on every page and to the sites that frame one. */
export const language = 'en';

export const direction = 'ltr';

/** Of lists: in running text with a comma before the last "and", in a picture's sentence without. */
export const listLocales = { prose: 'en', picture: 'en-GB' } as const;

/** What stands between whole sentences, and between things that may hold a comma themselves. */
export const between = { sentences: ' ', long: '; ' } as const;

/** Small pieces that stand around words wherever they are put: no sentence, and no two languages do it alike. */
export const marks = {
  quoted: '"{words}"',
  label: '{words}:',
  aside: '({words})',
  ended: '{words}.',
  /** What a label is about, right after it, and what is added to a thing. */
  about: ': {words}',
  also: ', {words}',
  /** Of what the next label is, for who hears it. */
  before: '{words},'
} as const;

export const pairs = {
  /** A label and what stands under it. */
  labelled: '{first}: {second}',
  explained: '{first} ({second})',
  added: '{first}, {second}',
  sentences: '{first}. {second}'
} as const;

/** Inside a sentence a label loses its first capital, and gains one at the start; `false` where nouns keep theirs. */
export const changesFirstLetter = true;
