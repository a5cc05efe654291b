// An age as somebody typed it, in the digits of their own script.

/** The zeros of scripts whose ten digits follow each other in Unicode; Latin and full-width among them. */
const zeros = [
  0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0,
  0xf20, 0x1040, 0x17e0, 0x1810, 0xff10
] as const;

function digitOf(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  const zero = zeros.find((each) => code >= each && code < each + 10);
  return zero === undefined ? letter : String(code - zero);
}

/** A whole number of years from 0 to 120, or null where the text is none. */
export function typedAge(text: string): number | null {
  const digits = Array.from(text.trim(), digitOf).join('');
  const years = Number(digits);
  return /^\d{1,3}$/.test(digits) && years <= 120 ? years : null;
}
