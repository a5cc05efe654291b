// Loads all data and all sentences for the checks; a new text file is found by itself.
import { readdirSync } from 'node:fs';
import { movementsByPattern } from '#content/budget-presets.ts';
import { careLevels } from '#content/care-levels.ts';
import { careNotes, scopes } from '#content/care-scopes.ts';
import { doses } from '#content/doses.ts';
import { checkedOn, countries, lines } from '#content/emergency-numbers.ts';
import { reviewIntervals, timeFacts } from '#content/facts.ts';
import { handOffCodebook } from '#content/hand-off-codebook.ts';
import { knowledge } from '#content/knowledge.ts';
import { keyframes } from '#content/keyframes.ts';
import { movements } from '#content/movements.ts';
import proofCounts from '#content/proof-counts.json' with { type: 'json' };
import ruleChanges from '#content/rule-changes.json' with { type: 'json' };
import {
  careNoteSources,
  cautionSources,
  scopeSources,
  featureSources,
  itemSources,
  patternSources,
  selfTestSources,
  signSources
} from '#content/claim-sources.ts';
import type { ItemId } from '#content/items.ts';
import { references } from '#content/references.ts';
import { ageFactors, regions } from '#content/regions.ts';
import { treatments } from '#content/treatments.ts';
import { careByPlace, careNoteTexts, scopeTexts } from '#text/care.ts';
import { checkFirst } from '#text/check-first.ts';
import { numberNotes, serviceNames } from '#text/emergency.ts';
import { caudaEquinaCard, reviews } from '#text/facts.ts';
import { features } from '#text/features.ts';
import { helpLines } from '#text/help-lines.ts';
import { screens } from '#text/interview.ts';
import { cautionLines } from '#text/interview-later.ts';
import { itemProof } from '#text/item-proof.ts';
import { items } from '#text/items.ts';
import { knots } from '#text/knots.ts';
import { movements as movementTexts } from '#text/movements.ts';
import { yellowFlagReplies } from '#text/outlook.ts';
import { patterns } from '#text/patterns.ts';
import { regions as regionTexts } from '#text/regions.ts';
import { selfTests } from '#text/self-tests.ts';
import { safetyListTitles } from '#text/safety-lists.ts';
import { lineHelp } from '#text/line-help.ts';
import { axialCriteria, gates, signs } from '#text/signs.ts';
import { stories } from '#text/stories.ts';
import { treatments as treatmentTexts } from '#text/treatments.ts';
import { zoneNotes, zones } from '#text/zones.ts';
import type { ContentToCheck } from './content-problems.ts';
import { askedByLaw } from './proof/asking-law.ts';
import { tabledRules } from './proof/rule-table.ts';
import { textFolder } from './text-folder.ts';

const folder = new URL(`../${textFolder}/`, import.meta.url);

/** Every file of sentences with all that it exports, by the file's name without its ending. */
export async function loadTextFiles(): Promise<ContentToCheck['textFiles']> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .sort();
  const files: Record<string, Readonly<Record<string, unknown>>> = {};
  for (const name of names) {
    const exported = (await import(/* @vite-ignore */ new URL(name, folder).pathname)) as Record<
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
    doses,
    movementsByPattern,
    secondWriting: {
      rules: tabledRules,
      asked: askedByLaw(),
      provedFor: proofCounts.fingerprint,
      changesTriedFor: ruleChanges.fingerprint
    },
    codebook: handOffCodebook,
    timeFacts,
    reviewIntervals,
    careLevels,
    scopes,
    careNotes,
    phoneLines: lines,
    countries,
    numbersCheckedOn: checkedOn,
    claimSources: {
      signs: signSources,
      features: featureSources,
      patterns: patternSources,
      selfTests: selfTestSources,
      items: itemSources,
      cautions: cautionSources,
      scopes: scopeSources,
      careNotes: careNoteSources
    },
    references,
    text: {
      signs,
      gates,
      axialCriteria,
      lineHelp,
      safetyListTitles,
      screens,
      cautionLines,
      features,
      patterns,
      regions: regionTexts,
      selfTests,
      items: Object.fromEntries(
        Object.entries(items).map(([id, text]) => [id, { ...text, ...itemProof[id as ItemId] }])
      ),
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
        'check-first': checkFirst.groups.flatMap((group) => group.lines.map(({ id }) => id)),
        'help-lines': [helpLines.id],
        facts: caudaEquinaCard.signs.map(({ id }) => id)
      }
    },
    textFiles: await loadTextFiles()
  };
}
