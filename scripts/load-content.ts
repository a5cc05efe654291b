// Loads all data and all sentences for the checks; a new text file is found by itself.
import { readdirSync } from 'node:fs';
import { careLevels, careNotes, scopes } from '#content/care-levels.ts';
import { checkedOn, countries, lines } from '#content/emergency-numbers.ts';
import { reviewIntervals, timeFacts } from '#content/facts.ts';
import { knowledge } from '#content/knowledge.ts';
import { keyframes } from '#content/keyframes.ts';
import { movements } from '#content/movements.ts';
import { references } from '#content/references.ts';
import { ageFactors, regions } from '#content/regions.ts';
import { treatments } from '#content/treatments.ts';
import { careByPlace, careNoteTexts, scopeTexts } from '#content/text/en/care.ts';
import { checkFirst } from '#content/text/en/check-first.ts';
import { numberNotes, serviceNames } from '#content/text/en/emergency.ts';
import { caudaEquinaCard, reviews, yellowFlagReplies } from '#content/text/en/facts.ts';
import { features } from '#content/text/en/features.ts';
import { items } from '#content/text/en/items.ts';
import { knots } from '#content/text/en/knots.ts';
import { movements as movementTexts } from '#content/text/en/movements.ts';
import { patterns } from '#content/text/en/patterns.ts';
import { regions as regionTexts } from '#content/text/en/regions.ts';
import { selfTests } from '#content/text/en/self-tests.ts';
import { safetyListTitles } from '#content/text/en/safety-lists.ts';
import { axialCriteria, gates, signs } from '#content/text/en/signs.ts';
import { stories } from '#content/text/en/stories.ts';
import { treatments as treatmentTexts } from '#content/text/en/treatments.ts';
import { zoneNotes, zones } from '#content/text/en/zones.ts';
import type { ContentToCheck } from './content-problems.ts';

const textFolder = new URL('../src/content/text/en/', import.meta.url);

/** Every file of sentences with all that it exports, by the file's name without its ending. */
export async function loadTextFiles(): Promise<ContentToCheck['textFiles']> {
  const names = readdirSync(textFolder)
    .filter((name) => name.endsWith('.ts'))
    .sort();
  const files: Record<string, Readonly<Record<string, unknown>>> = {};
  for (const name of names) {
    const exported = (await import(/* @vite-ignore */ new URL(name, textFolder).pathname)) as Record<
      string,
      unknown
    >;
    files[name.replace(/\.ts$/, '')] = { ...exported };
  }
  return files;
}

/** The content of the app, as the checks want it. */
export async function loadContent(): Promise<ContentToCheck> {
  return {
    knowledge,
    regions,
    ageFactors,
    movements,
    treatments,
    keyframes,
    timeFacts,
    reviewIntervals,
    careLevels,
    scopes,
    careNotes,
    phoneLines: lines,
    countries,
    numbersCheckedOn: checkedOn,
    references,
    text: {
      signs,
      gates,
      axialCriteria,
      safetyListTitles,
      features,
      patterns,
      regions: regionTexts,
      selfTests,
      items,
      movements: movementTexts,
      treatments: treatmentTexts,
      zones,
      zoneNotes,
      careByPlace,
      scopes: scopeTexts,
      careNotes: careNoteTexts,
      serviceNames,
      numberNotes,
      reviews,
      yellowFlagReplies,
      itemsNamed: {
        stories: Object.values(stories).flatMap((story) => story.items),
        knots: [knots.pressing.item]
      },
      signsNamed: {
        'check-first': [
          ...checkFirst.groups.flatMap((group) => group.lines.map(({ id }) => id)),
          checkFirst.crisis.id
        ],
        facts: caudaEquinaCard.signs.map(({ id }) => id)
      }
    },
    textFiles: await loadTextFiles()
  };
}
