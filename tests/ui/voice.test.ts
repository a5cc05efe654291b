// Only a voice on the device speaks, and only in the language of the page.
import { expect, test } from 'vitest';
import { voiceFor } from '#ui/voice.ts';

const voice = (lang: string, localService = true, isDefault = false) => ({
  lang,
  localService,
  default: isDefault
});

test('a voice that sends the words away never speaks, nor one of another language', () => {
  expect(voiceFor([], 'en-GB')).toBeNull();
  expect(voiceFor([voice('en-GB', false, true), voice('de-DE'), voice('')], 'en-GB')).toBeNull();
  // "enm" is no English of today.
  expect(voiceFor([voice('enm')], 'en-GB')).toBeNull();
});

test('its own place first, then what the device prefers, then any', () => {
  const [us, irish, british] = [voice('en-US'), voice('en_IE', true, true), voice('en_GB')];
  expect(voiceFor([us, irish, british], 'en-GB')).toBe(british);
  expect(voiceFor([us, irish], 'en-GB')).toBe(irish);
  expect(voiceFor([voice('de-DE'), us], 'en-GB')).toBe(us);
  expect(voiceFor([us], 'en')).toBe(us);
});
