// Bits into bytes and back: what a hand-off link is packed with.

/** Writes numbers of a given width, most significant bit first. */
export class BitWriter {
  readonly #bits: number[] = [];

  write(value: number, width: number): void {
    for (let at = width - 1; at >= 0; at -= 1) this.#bits.push(Math.floor(value / 2 ** at) % 2);
  }

  /** What was written; the last byte is filled up with zeros. */
  toBytes(): Uint8Array {
    const bytes = new Uint8Array(Math.ceil(this.#bits.length / 8));
    this.#bits.forEach((bit, at) => {
      bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (bit << (7 - (at & 7)));
    });
    return bytes;
  }
}

/** Fewer bits stand there than were asked for. */
export class BitsEndedError extends Error {
  override readonly name = 'BitsEndedError';
}

/** Reads back what a `BitWriter` wrote. */
export class BitReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** @throws BitsEndedError where fewer bits are left */
  read(width: number): number {
    let value = 0;
    for (let count = 0; count < width; count += 1) {
      const byte = this.#bytes[this.#at >> 3];
      if (byte === undefined) throw new BitsEndedError(`Expected ${width} bits at bit ${this.#at}.`);
      value = value * 2 + ((byte >> (7 - (this.#at & 7))) & 1);
      this.#at += 1;
    }
    return value;
  }

  /** Whether only the zeros that fill up the last byte are left. */
  get isAtEnd(): boolean {
    const left = this.#bytes.length * 8 - this.#at;
    if (left >= 8) return false;
    const last = this.#bytes.at(-1) ?? 0;
    return last % 2 ** left === 0;
  }
}
