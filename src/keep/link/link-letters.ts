// The letters of a link's fragment, without what mail and chat programs put into it or behind it.

const decode = (escaped: string) => {
  try {
    return decodeURIComponent(escaped);
  } catch {
    // Half a letter: no letter of a link.
    return ' ';
  }
};
const leading = (text: string) => /^[\w-]*/.exec(text)?.[0] ?? '';

/**
 * What the link may have been, most likely first: read on over line breaks and spaces, or only up to the first.
 * Which of them it was, if any, the checksum says.
 * @param fragment with or without "#", as an address bar or a page has it
 */
export function linkLetters(fragment: string): readonly string[] {
  const text = fragment.replace(/(?:%[\da-f]{2})+/gi, decode).replace(/^[^\w-]+/, '');
  // Cf are letters that nobody sees. "=" ends a broken line in mail, and ">" begins an answered one.
  const joined = text.replace(/[\s\p{Cf}=>]+/gu, '');
  return [...new Set([leading(joined), leading(text)])].filter((letters) => letters !== '');
}
