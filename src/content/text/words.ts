// What a second language has to say: the English sentences with the words left open, so that the compiler counts them.

/** What stands under these keys names something, where it is written as an id. Any other text there is a heading. */
type NamingKey = 'sources' | 'id' | 'item' | 'items' | 'figure' | 'basis';

/** An id is written small and in one piece; every other text is free. */
type Named<Text extends string> = Text extends `${string} ${string}`
  ? string
  : Text extends Lowercase<Text>
    ? Text
    : string;

/** One thing or more: in another language there may be more such forms, or fewer. */
type IsCounted<English> = [keyof English] extends ['one' | 'other']
  ? ['one' | 'other'] extends [keyof English]
    ? true
    : false
  : false;

/**
 * The shape of another language's words, from the English ones: `export const clinic = { … } as const satisfies
 * Words<typeof English.clinic>`. Keys stay, so that no sentence is left out or made up; lists keep their length, as
 * a step, an answer or a claim stands at the same place in both; ids, numbers and flags stay as they are.
 * @template English an export of a file in `en/`, or the whole file
 * @template Forms the plural forms that the language has, as `Intl.PluralRules` calls them: each is asked for
 * @template Key the key under which it stands, which says whether it names something
 */
export type Words<
  English,
  Forms extends Intl.LDMLPluralRule = 'one' | 'other',
  Key = ''
> = English extends string
  ? Key extends NamingKey
    ? Named<English>
    : string
  : English extends readonly unknown[]
    ? { readonly [Place in keyof English]: Words<English[Place], Forms, Key> }
    : English extends object
      ? IsCounted<English> extends true
        ? Readonly<Record<Forms, string>>
        : { readonly [Name in keyof English]: Words<English[Name], Forms, Name> }
      : English;
