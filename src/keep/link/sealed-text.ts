// Bytes as text that an address can carry, sealed with a checksum so that a damaged copy is known as one.

/** CRC-32 (ISO 3309, the polynomial of zip and PNG): every single changed letter is noticed. */
function checksum(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return (rest ^ 0xffffffff) >>> 0;
}

const toText = (bytes: Uint8Array) =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

/** Stands behind a last "-" or "_", which mail programs leave out of a link. It means nothing. */
const end = '0';

/** Bytes and their checksum as base64url; the last letter is a letter or a digit. */
export function seal(bytes: Uint8Array): string {
  const sealed = new Uint8Array(bytes.length + 4);
  sealed.set(bytes);
  new DataView(sealed.buffer).setUint32(bytes.length, checksum(bytes));
  return toText(sealed).replace(/[-_]$/, `$&${end}`);
}

/** The bytes under a seal, or null where the text is not exactly what was sealed. Older seals have no end. */
export function unseal(text: string): Uint8Array | null {
  return open(text) ?? (/[-_]0$/.test(text) ? open(text.slice(0, -end.length)) : null);
}

function open(text: string): Uint8Array | null {
  if (!/^[\w-]{6,}$/.test(text) || text.length % 4 === 1) return null;
  const sealed = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
    letter.charCodeAt(0)
  );
  // Two texts may mean the same bytes by their last letter; only the one that was written counts.
  if (toText(sealed) !== text) return null;
  const bytes = sealed.subarray(0, -4);
  return new DataView(sealed.buffer).getUint32(bytes.length) === checksum(bytes) ? bytes : null;
}
