// What a clinic may change: its name, looks, contact and words, and which items it prefers. Nothing else, and no rule.
import * as v from 'valibot';
import type { DeepReadonly } from './schema.ts';

const Words = v.pipe(v.string(), v.nonEmpty(), v.maxLength(240, 'at most 240 characters'));
const Colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i, 'a colour such as #0b4f6c'));
const ItemIds = v.array(v.string());

export const Edition = v.strictObject({
  name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(60, 'at most 60 characters')),
  /** A file beside the edition: SVG or PNG. */
  logo: v.optional(
    v.pipe(v.string(), v.regex(/^[\w-]+\.(svg|png)$/, 'a file name that ends in .svg or .png'))
  ),
  /** Colour of buttons on light and on dark paper. */
  colours: v.optional(v.strictObject({ light: Colour, dark: Colour })),
  /** As it is shown, and as it is dialled. */
  phone: v.optional(
    v.strictObject({
      shown: v.pipe(v.string(), v.maxLength(30, 'at most 30 characters')),
      dial: v.pipe(v.string(), v.regex(/^\+[1-9]\d{5,14}$/, 'a number such as +442071234567'))
    })
  ),
  booking: v.optional(
    v.pipe(
      v.string(),
      v.url('a web address'),
      v.startsWith('https://', 'an address that begins with https://')
    )
  ),
  /** Where help would be called when the person has not chosen. */
  country: v.optional(v.string()),
  items: v.optional(v.strictObject({ prefer: v.optional(ItemIds), hide: v.optional(ItemIds) })),
  /** Extra words on the first page, with the plan and on the handout. */
  words: v.optional(
    v.strictObject({ home: v.optional(Words), plan: v.optional(Words), handout: v.optional(Words) })
  )
});
export type Edition = DeepReadonly<v.InferOutput<typeof Edition>>;

/** An edition as the app gets it: checked, and with its logo as a data address. */
export type BuiltEdition = Omit<Edition, 'logo'> & { readonly logoUrl?: string };
