// Writes the small pictures of what people do, drawn from the figure: `npm run tiles`.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { tilePoses } from '#content/tile-poses.ts';
import { drawTile } from './tile-drawing.ts';

const file = new URL('../src/figure/tile-pictures.ts', import.meta.url);

/** The file with the pictures as it should stand. */
export async function tilePictures(): Promise<string> {
  const lines = Object.entries(tilePoses).map(([id, pose]) => `  '${id}': '${drawTile(pose)}'`);
  const text = `// Written by \`npm run tiles\` from the poses of \`content/tile-poses.ts\`: the pictures of what people do.
import type { TileId } from '#content/features.ts';

/** By feature: size, then layers from far to near; \`TilePicture.svelte\` draws them. */
export const tilePictures = {
${lines.join(',\n')}
} as const satisfies Record<TileId, string>;
`;
  return format(text, { ...(await resolveConfig(fileURLToPath(file))), parser: 'typescript' });
}

/** The file as it stands. */
export const writtenTiles = () => readFileSync(file, 'utf8');

if (process.argv[1]?.endsWith('scripts/tiles.ts') === true) {
  writeFileSync(file, await tilePictures());
  console.log(`${Object.keys(tilePoses).length} pictures written to src/figure/tile-pictures.ts.`);
}
