// JSON of others: read as `JSON.parse` reads it, unless that would lose a key or choke.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { JsonTextError, mostJsonLevels, parseJson } from '#keep/device/parse-json.ts';

function complaint(text: string): string {
  try {
    parseJson(text);
  } catch (error) {
    expect(error).toBeInstanceOf(JsonTextError);
    return error instanceof Error ? error.message : '';
  }
  throw new Error(`Accepted: ${text}`);
}

test('every value is read as JSON.parse reads it, with a byte order mark too', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      for (const text of [JSON.stringify(value), JSON.stringify(value, null, 2)]) {
        expect(parseJson(text)).toEqual(JSON.parse(text));
        expect(parseJson(`\uFEFF${text}`)).toEqual(JSON.parse(text));
      }
    })
  );
});

test('any text at all is read as JSON.parse reads it, or refused as JSON', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'{}[]",:\\ a1\uFEFF') }), (text) => {
      let expected: unknown;
      try {
        expected = JSON.parse(text.replace(/^\uFEFF/, ''));
      } catch {
        expect(complaint(text)).toMatch(/^expected /);
        return;
      }
      let read: unknown;
      try {
        read = parseJson(text);
      } catch (error) {
        expect(error instanceof Error ? error.message : '').toContain('twice');
        return;
      }
      expect(read).toEqual(expected);
    }),
    { numRuns: 2000 }
  );
});

describe('a key that stands twice is named, with its place', () => {
  test.each([
    ['{"yes":["a"],"yes":[]}', 'but it holds "yes" twice'],
    ['[{"id":1},{"id":1,"id":2}]', 'but [1] holds "id" twice'],
    ['{"tests":{"a":{"left":1,"left":1}}}', 'but tests.a holds "left" twice'],
    ['{"a":[{}, {"b":1, "\\u0062":2}]}', 'but a[1] holds "b" twice'],
    ['{"":1,"":2}', 'but it holds "" twice'],
    ['{"__proto__":1,"__proto__":2}', 'but it holds "__proto__" twice']
  ])('%s', (text, expected) => {
    expect(complaint(text)).toContain(expected);
  });

  test('and one that only looks so is not', () => {
    for (const text of [
      '{"a":"a","b":"a"}',
      '{"a":{"a":1}}',
      '[{"a":1},{"a":1}]',
      '{"a":"\\",\\"a\\":","b":["a","a"]}',
      '{"a\\\\":1,"a":2}'
    ])
      expect(parseJson(text)).toEqual(JSON.parse(text));
  });
});

test('nesting is followed to a depth, and refused beyond it', () => {
  const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
  expect(parseJson(nested(mostJsonLevels))).toBeInstanceOf(Array);
  expect(complaint(nested(mostJsonLevels + 1))).toMatch(/levels at most/);
  expect(complaint('{"a":'.repeat(200_000))).toMatch(/levels at most/);
});

test('UTF-16 is named, with a mark and without', () => {
  const little = Buffer.from('{"id":"a"}', 'utf16le');
  const big = Buffer.from(little).swap16();
  const marks = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])] as const;
  for (const bytes of [little, big, Buffer.concat([marks[0], little]), Buffer.concat([marks[1], big])])
    expect(complaint(bytes.toString('utf8'))).toContain('UTF-16');
});
