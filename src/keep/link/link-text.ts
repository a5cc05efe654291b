// Texts in the bits of a link: cut to whole letters, and together within what one code can hold.
import { BitWriter, type BitReader } from './bits.ts';

/** Bytes that the texts of a link may take together, whatever the script they are written in. Ours. */
const mostTextBytes = 480;
/** Of the length of one text. */
const lengthBits = 10;

/** As many whole letters as fit; a letter of another plane counts twice, as in a box with a `maxlength`. */
function cut(text: string, letters: number, bytes: number): Uint8Array {
  const encoder = new TextEncoder();
  let kept = '';
  for (const letter of text.trim()) {
    const next = kept + letter;
    if (next.length > letters || encoder.encode(next).length > bytes) break;
    kept = next;
  }
  return encoder.encode(kept);
}

/** Writes bits, and texts as long as there is room for them. */
export class LinkWriter extends BitWriter {
  #bytesLeft = mostTextBytes;

  /** @param letters that it may have at most; what is beyond is cut */
  writeText(text: string, letters: number): void {
    const bytes = cut(text, letters, this.#bytesLeft);
    this.#bytesLeft -= bytes.length;
    this.write(bytes.length, lengthBits);
    for (const byte of bytes) this.write(byte, 8);
  }
}

/** @throws TypeError for bytes that are no letters */
export function readText(bits: BitReader): string {
  const bytes = Uint8Array.from({ length: bits.read(lengthBits) }, () => bits.read(8));
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
