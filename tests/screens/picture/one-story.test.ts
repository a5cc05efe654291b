// Law: chart, picture, words and summary tell one story. No region is named in one and denied in another, and a ring that
// no check has shown is hollow and "not checked" in all.
import fc from 'fast-check';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import RegionChart from '#charts/region/RegionChart.svelte';
import { regionSentence } from '#charts/region/region-sentence.ts';
import { knowledge } from '#content/knowledge.ts';
import { regionChart } from '#text/charts.ts';
import { explain } from '#text/explain.ts';
import { regions as regionTexts } from '#text/regions.ts';
import { assess } from '#reasoning/assess.ts';
import { partly } from '#reasoning/fit.ts';
import { seenAs } from '#reasoning/regions.ts';
import { acts } from '#figure/acts/acts.ts';
import IdeaInMotion from '#screens/picture/IdeaInMotion.svelte';
import IdeaPicture from '#screens/picture/IdeaPicture.svelte';
import { movementFor } from '#screens/picture/movement-for.ts';
import { arbitraryAnswers } from '../../reasoning/make-answers.ts';

/** Answers of people to whom something may be shown, and what they come to. */
const anyStory = arbitraryAnswers(0)
  .map((answers) => assess(knowledge, answers))
  .filter(({ leads }) => leads.length > 0);
const toText = (html: string) =>
  html
    .replace(/<!--.*?-->/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('one story', () => {
  it('is told of the same regions by the chart and its sentence, and of none that no leading idea names', () => {
    fc.assert(
      fc.property(anyStory, ({ leads, regions }) => {
        const told = leads.filter(({ fit }) => fit.fit >= partly).map(({ fit }) => fit.pattern);
        const named = new Set(
          told.flatMap(({ movesLess, doesMore, wantsControl }) => [
            ...movesLess,
            ...doesMore,
            ...wantsControl
          ])
        );
        expect(new Set(regions.map(({ region }) => region))).toEqual(named);
        const sentence = regionSentence(regions);
        for (const { region } of regions) expect(sentence).toContain(regionChart.parts[region]);
      })
    );
  });

  it('has a hollow ring in the picture where the chart is hollow, and the same words beside both', async () => {
    await fc.assert(
      fc.asyncProperty(anyStory, async ({ leads, regions, findings }) => {
        const table = toText((await render(RegionChart, { props: { shifts: regions, age: null } })).body);
        for (const { fit } of leads.filter((lead) => lead.fit.fit >= partly)) {
          const { pattern } = fit;
          const seen = seenAs(regions, pattern);
          const props = {
            pattern,
            hurts: ['low-back' as const],
            features: findings.features,
            seen,
            moving: IdeaInMotion
          };
          const { body } = await render(IdeaPicture, { props });
          const rings = [...body.matchAll(/class="source[^"]*"/g)].map(([ring]) => ring);
          if (pattern.source === null) {
            expect(toText(body)).not.toContain(explain.legendSource[seen]);
            continue;
          }
          expect(rings.length).toBeGreaterThan(0);
          for (const ring of rings) expect(ring.includes('found')).toBe(seen === 'found');
          expect(toText(body)).toContain(explain.legendSource[seen]);
          const own = regions.filter(({ region }) => region === pattern.source);
          if (seen === 'found') expect(own.some(({ isNamed }) => isNamed)).toBe(true);
          if (own.length === 0) continue;
          // The chart has it too, and no firmer than the picture.
          expect(table).toContain(regionTexts[pattern.source].name);
          const ofIdea = own.filter(({ patterns }) => patterns.includes(pattern.id));
          expect(ofIdea.some(({ isNamed }) => isNamed)).toBe(seen === 'found');
        }
      }),
      { numRuns: 120 }
    );
  });

  it('draws as stiff only what a check or an answer has shown', async () => {
    await fc.assert(
      fc.asyncProperty(anyStory, async ({ leads, regions, findings }) => {
        for (const { fit } of leads) {
          const { pattern } = fit;
          if (movementFor(pattern, findings.features) === undefined) continue;
          const seen = seenAs(regions, pattern);
          const props = {
            pattern,
            hurts: ['low-back' as const],
            features: findings.features,
            seen,
            moving: IdeaInMotion
          };
          const { body } = await render(IdeaPicture, { props });
          if (seen !== 'found') expect(body).not.toMatch(/class="(clamp|label)/);
        }
      }),
      { numRuns: 60 }
    );
  });

  it('has a movement on a person for every idea about moving', () => {
    for (const pattern of knowledge.patterns) {
      const movement = movementFor(pattern);
      expect(movement !== undefined).toBe(pattern.kind === 'shares-motion');
      if (movement) expect(acts[movement]).toBeDefined();
    }
  });
});
