// What a camera would read from the code on the screen, by a decoder that is not ours.
import type { Page } from '@playwright/test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { handOver } from '#text/hand-over.ts';

/** @returns the text of the only code in sight */
export async function scan(page: Page): Promise<string> {
  const picture = PNG.sync.read(await page.getByRole('img', { name: handOver.codeTitle }).screenshot());
  const code = jsQR(Uint8ClampedArray.from(picture.data), picture.width, picture.height);
  if (!code) throw new Error('The decoder found no code.');
  return code.data;
}
