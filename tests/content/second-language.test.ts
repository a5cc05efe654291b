// A second language is what the compiler asks for: nothing left out, nothing made up, no id changed.
import { describe, expectTypeOf, it } from 'vitest';
import type { Words } from '#content/text/words.ts';
import type * as calendar from '#text/calendar.ts';
import type * as charts from '#text/charts.ts';
import type * as items from '#text/items.ts';
import type * as newerVersion from '#text/newer-version.ts';
import type * as patterns from '#text/patterns.ts';
import type * as stories from '#text/stories.ts';

type Spanish<English> = Words<English, 'one' | 'many' | 'other'>;

describe('the words of a second language', () => {
  it('may say anything, and must say all of it', () => {
    type File = Spanish<typeof newerVersion>;
    expectTypeOf<{
      readonly newerVersion: Record<keyof typeof newerVersion.newerVersion, string>;
    }>().toExtend<File>();
    expectTypeOf<{ readonly newerVersion: object }>().not.toExtend<File>();
    expectTypeOf<object>().not.toExtend<File>();
    expectTypeOf<keyof Spanish<typeof calendar.paper>>().toEqualTypeOf<
      'printed' | 'place' | 'look' | 'week' | 'pain' | 'helpHeading' | 'stepsOnScreen'
    >();
  });

  it('keep the length of a list', () => {
    type Mechanism = Spanish<typeof patterns>['patterns']['stiff-hips-low-back']['mechanism'];
    expectTypeOf<readonly ['a', 'b', 'c']>().toExtend<Mechanism>();
    expectTypeOf<readonly ['a', 'b']>().not.toExtend<Mechanism>();
  });

  it('keep what names something', () => {
    type Story = Spanish<typeof stories.stories>['desk-golfer'];
    expectTypeOf<Story['numbers'][0]['basis']>().toEqualTypeOf<'ours'>();
    expectTypeOf<Story['title']>().toEqualTypeOf<string>();
  });

  it('have a sentence for each plural form of the language', () => {
    type Answers = Spanish<typeof charts.regionChart>['facts']['answers'];
    expectTypeOf<keyof Answers>().toEqualTypeOf<'one' | 'many' | 'other'>();
  });

  it('fold no entry into a free record', () => {
    expectTypeOf<string>().not.toExtend<keyof Spanish<typeof items.items>>();
  });
});
