// Own words among ours: taken letter by letter, never as a pattern, and unable to turn or leave their place.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptApart, plainWords, quotedWords, splitAtWords } from '#keep/paper/said-words.ts';
import { say } from '#ui/say.ts';

const template = 'So that you can {activity} again.';
const marks = /\p{Bidi_Control}/u;

test('the patterns of String.replace are letters like any other', () => {
  for (const words of ['$&', "$'", '$`', '$$', '$1', '{activity}', 'earn $& save'])
    expect(say(template, { activity: keptApart(words) })).toBe(`So that you can ${words} again.`);
});

test('any words leave what stands around them as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      const filled = say(template, { activity: keptApart(words) });
      expect(filled.startsWith('So that you can ')).toBe(true);
      expect(filled.endsWith(' again.')).toBe(true);
      expect(plainWords(words)).not.toMatch(/\p{Bidi_Control}|\n|\r|\p{Cc}/u);
      const said = quotedWords(words);
      expect(said.slice(1, -1)).not.toContain('"');
      expect(said).not.toMatch(/[\n\r]/);
      // Marks only as a pair around the whole.
      expect(said.replace(/^"\u2068/, '').replace(/\u2069"$/, '')).not.toMatch(marks);
    })
  );
});

test('words from right to left stay apart; others carry no marks', () => {
  expect(say(template, { activity: keptApart('لعب الغولف') })).toBe(
    'So that you can \u2068لعب الغولف\u2069 again.'
  );
  expect(say(template, { activity: keptApart('\u202eflog\u2069 yalp') })).toBe(
    'So that you can flog yalp again.'
  );
  expect(quotedWords('lift my "child" 👩‍👧')).toBe(`"lift my 'child' 👩‍👧"`);
});

test('a sentence is split at its place, and one without is whole', () => {
  expect(splitAtWords(template, 'activity')).toEqual(['So that you can ', ' again.']);
  expect(splitAtWords('A few things.', 'activity')).toBeNull();
});
