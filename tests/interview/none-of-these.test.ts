// "None of these" is one tap, and no second tap passes a list that nobody has seen.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import { siteIds } from '#content/ids.ts';
import { deafMs, judgeTap } from '#interview/none-of-these.ts';
import type { Screen } from '#interview/screens.ts';
import {
  answered,
  answersTo,
  change,
  isSafety,
  marks,
  person,
  shown,
  startInterview,
  type InterviewActor
} from '../../scripts/people/make-person.ts';

test('a list is deaf at first, and waits for its last line to be seen', () => {
  expect(judgeTap(0, true)).toBe('deaf');
  expect(judgeTap(deafMs - 1, false)).toBe('deaf');
  expect(judgeTap(deafMs, false)).toBe('unseen');
  expect(judgeTap(deafMs, true)).toBe('counts');
});

/** A thumb on "none of these", on a clock of its own: as the page does it, with the machine behind. */
class Thumb {
  readonly #actor: InterviewActor;
  #shown = '';
  #shownAt = 0;
  #isSeen = false;
  readonly counted: string[] = [];

  constructor(actor: InterviewActor) {
    this.#actor = actor;
  }

  /** The screen that stands at a moment. */
  look(now: number, isSeen: boolean): Screen {
    const screen = shown(this.#actor);
    if (screen.id !== this.#shown) [this.#shown, this.#shownAt, this.#isSeen] = [screen.id, now, false];
    this.#isSeen ||= isSeen;
    return screen;
  }

  tap(now: number, isSeen: boolean): void {
    const { id, kind, lines } = this.look(now, isSeen);
    if (kind !== 'list' || judgeTap(now - this.#shownAt, this.#isSeen) !== 'counts') return;
    const habits = lines.filter((line) => line.kind === 'feature');
    const asked = lines.filter((line) => line.kind !== 'feature');
    change(this.#actor, {
      lines: Object.fromEntries(asked.map((line) => [line.id, 'no'])),
      features: Object.fromEntries(habits.map((line) => [line.id, false]))
    });
    this.#actor.send({ type: 'screen.completed' });
    this.counted.push(id);
    this.look(now, false);
  }
}

test('no list is passed by the second of two taps, on any way', () => {
  const someone = fc
    .record({
      age: fc.nat(100),
      zones: fc.subarray([...siteIds], { minLength: 1 }).map((sites) => marks(...sites)),
      weekBand: fc.constantFrom(...knowledge.weekBands.map(({ id }) => id))
    })
    .map((part) => person(part));
  fc.assert(
    fc.property(
      someone,
      fc.infiniteStream(
        fc.record({ stood: fc.nat(3 * deafMs), gap: fc.nat(deafMs - 1), isSeen: fc.boolean() })
      ),
      (who, taps) => {
        const actor = startInterview();
        change(actor, { who: 'me' });
        const thumb = new Thumb(actor);
        let now = 0;
        for (let step = 0; step < 400 && isSafety(shown(actor)); step += 1) {
          const screen = thumb.look(now, false);
          if (screen.kind !== 'list') {
            change(actor, answersTo(screen, who, answered(actor)));
            actor.send({ type: 'screen.completed' });
            continue;
          }
          const { value } = taps.next();
          now += value.stood;
          const before = thumb.counted.length;
          thumb.tap(now, value.isSeen);
          // The quicker the next list comes, the sooner the second tap would meet it.
          thumb.tap(now + value.gap, true);
          now += value.gap;
          expect(thumb.counted.length - before).toBeLessThanOrEqual(1);
        }
        expect(isSafety(shown(actor))).toBe(false);
        expect(new Set(thumb.counted).size).toBe(thumb.counted.length);
      }
    ),
    { numRuns: 25 }
  );
});

test('the first list waits for who it is for', () => {
  const actor = startInterview();
  const thumb = new Thumb(actor);
  thumb.look(0, true);
  thumb.tap(1000, true);
  expect(shown(actor).id).toBe('now-1');
  expect(actor.getSnapshot().matches({ onTheWay: 'incomplete' })).toBe(true);
  change(actor, { who: 'me' });
  thumb.tap(2000, true);
  expect(shown(actor).id).toBe('now-2');
});
