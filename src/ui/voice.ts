// Which of a browser's voices may read a page out: one on the device, in the language of the page, or none.

/** What is known of a voice. */
export interface KnownVoice {
  readonly lang: string;
  /** Whether it speaks on the device: any other sends the words away. */
  readonly localService: boolean;
  readonly default: boolean;
}

/** A tag in the one way of writing it, also where somebody writes en_gb; null where it is none. */
function localeOf(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-'));
  } catch {
    return null;
  }
}

/**
 * The voice for a page: of its place, else the one that the person's device prefers, else any of its language.
 * @param locale the page's language and place, as in "en-GB"
 */
export function voiceFor<Voice extends KnownVoice>(voices: readonly Voice[], locale: string): Voice | null {
  const wanted = localeOf(locale);
  const own = voices.filter(
    (voice) => voice.localService && wanted && localeOf(voice.lang)?.language === wanted.language
  );
  const isHere = (voice: Voice) => localeOf(voice.lang)?.baseName === wanted?.baseName;
  return own.find(isHere) ?? own.find((voice) => voice.default) ?? own[0] ?? null;
}
