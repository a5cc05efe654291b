// Which of a browser's voices may read a page out: one on the device, in the language of the page, or none.

/** What is known of a voice. */
export interface KnownVoice {
  readonly lang: string;
  /** Whether it speaks on the device: any other sends the words away. */
  readonly localService: boolean;
  readonly default: boolean;
}

/** As some write it: en_GB. */
const tagOf = ({ lang }: KnownVoice) => lang.replaceAll('_', '-').toLowerCase();

/**
 * The voice for a page: of its place, else the one that the person's device prefers, else any of its language.
 * @param locale the page's language and place, as in "en-GB"
 */
export function voiceFor<Voice extends KnownVoice>(voices: readonly Voice[], locale: string): Voice | null {
  const wanted = locale.toLowerCase();
  const [language = wanted] = wanted.split('-');
  const own = voices.filter((voice) => voice.localService && tagOf(voice).split('-')[0] === language);
  return own.find((voice) => tagOf(voice) === wanted) ?? own.find((voice) => voice.default) ?? own[0] ?? null;
}
