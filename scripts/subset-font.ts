// Cuts the font down to what English needs, at the weights in use: `npm run font`, its result is committed.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const source = createRequire(import.meta.url).resolve(
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2'
);
/** Printable ASCII, and the signs that sentences use. Other letters come from the full font, when met. */
const ascii = Array.from({ length: 0x7f - 0x20 }, (_, at) => String.fromCodePoint(0x20 + at)).join('');
const signs = '\u00a0“”‘’–—…×−°±§©•·½¾¼→←↑↓‹›äëéèöøüçñ';

const cut = await subsetFont(readFileSync(source), ascii + signs, {
  targetFormat: 'woff2',
  variationAxes: { wght: { min: 400, max: 700, default: 400 } }
});
mkdirSync('src/ui/fonts', { recursive: true });
writeFileSync('src/ui/fonts/atkinson-hyperlegible-next-english.woff2', cut);
console.log(`${cut.length} bytes`);
