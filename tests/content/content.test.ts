import { describe, expect, it } from 'vitest';
import { withoutPublishedSource } from '../../scripts/content-checks/exceptions.ts';
import type { ContentToCheck } from '../../scripts/content-problems.ts';
import { findPlaceProblems } from '../../scripts/content-checks/kept-places.ts';
import { findContentProblems } from '../../scripts/content-problems.ts';
import { loadContent } from '../../scripts/load-content.ts';
import { textName } from '../../scripts/text-folder.ts';

type Mutable<T> = T extends object ? { -readonly [Key in keyof T]: Mutable<T[Key]> } : T;
type Draft = Mutable<ContentToCheck>;

const content = await loadContent();

/** The entry that a case changes; a case that finds none would prove nothing. */
function pick<T>(list: readonly T[], matches: (entry: T) => boolean): T {
  const entry = list.find(matches);
  if (entry === undefined) throw new Error('The case changes an entry that is not there.');
  return entry;
}
const byId = <T extends { id: string }>(list: readonly T[], id: string) =>
  pick(list, (entry) => entry.id === id);
const rowOf = (knowledge: Draft['knowledge'], id: string) =>
  pick(knowledge.planRows, ({ pattern }) => pattern === id);
function listWith(draft: Draft, line: string) {
  return pick(Object.values(draft.knowledge.lists).flat(), ({ lines }) => lines.includes(line));
}
function dropLine(draft: Draft, line: string) {
  const list = listWith(draft, line);
  list.lines = list.lines.filter((id) => id !== line);
}
/** Moves a line into the list that holds another one. */
function moveBeside(draft: Draft, line: string, other: string) {
  dropLine(draft, line);
  listWith(draft, other).lines.push(line);
}

interface Case {
  readonly name: string;
  readonly change: (draft: Draft) => void;
  /** A problem that must be told: part of its file, its id, part of what was expected. */
  readonly told: readonly [file: string, id: string, expected: string | RegExp];
  /** Where the file stands, if not with the content. */
  readonly folder?: string;
  /** How it ends, if it is no code. */
  readonly ending?: string;
}

const cases: readonly Case[] = [
  // Shapes and ids
  {
    name: 'a key that no schema knows',
    change: ({ knowledge }) => Object.assign(byId(knowledge.signs, 'fever-chills'), { askfor: 'all' }),
    told: ['signs', 'fever-chills', 'askfor']
  },
  {
    name: 'a level of care that does not exist',
    change: ({ knowledge }) => Object.assign(byId(knowledge.rules, 'R01'), { level: 'call' }),
    told: ['rules', 'R01', 'level']
  },
  {
    name: 'a movement without parts',
    change: ({ movements }) => void (byId(movements, 'walking').parts = []),
    told: ['movements', 'walking', 'parts']
  },
  {
    name: 'a number to call that cannot be dialled',
    change: ({ phoneLines }) =>
      Object.assign(
        pick(Object.values(phoneLines), () => true),
        { tel: 'tel:call us' }
      ),
    told: ['emergency-numbers', 'entry 1', 'tel']
  },
  {
    name: 'a country without an emergency number',
    change: ({ countries }) => void (byId(countries, 'uk').emergency = []),
    told: ['emergency-numbers', 'uk', 'emergency']
  },
  {
    name: 'numbers without the date of the last look',
    change: (draft) => void (draft.numbersCheckedOn = 'last autumn'),
    told: ['emergency-numbers', 'last autumn', 'a date']
  },
  {
    name: 'data that a JSON file could not hold',
    change: ({ knowledge }) => Object.assign(byId(knowledge.zones, 'low-back'), { note: undefined }),
    told: ['zones', 'low-back', 'plain data']
  },
  {
    name: 'an id that stands twice',
    change: ({ knowledge }) => void knowledge.items.push(byId(knowledge.items, 'heat')),
    told: ['items', 'heat', 'one entry']
  },
  {
    name: 'two patterns with one code',
    change: ({ knowledge }) => void (byId(knowledge.patterns, 'load-spike').code = 'P01'),
    told: ['patterns', 'P01', 'the code "P01"']
  },
  {
    name: 'a sign and a gate with one id',
    change: ({ knowledge }) => void (byId(knowledge.signs, 'fever-chills').id = 'gate-illness'),
    told: ['gates', 'gate-illness', 'no sign has']
  },
  {
    name: 'a sign that is counted twice as a nerve sign',
    change: ({ knowledge }) => void knowledge.nerveSigns.push('foot-drop'),
    told: ['rules', 'foot-drop', 'once']
  },

  // Names
  {
    name: 'a rule on an unknown sign',
    change: ({ knowledge }) => void (byId(knowledge.rules, 'R79').when = { any: ['not-improved'] }),
    told: ['rules', 'R79', '"not-improved"']
  },
  {
    name: 'a rule on an unknown sign, deep inside its condition',
    change: ({ knowledge }) =>
      void (byId(knowledge.rules, 'R79').when = {
        all: [{ ageAtLeast: 5 }, { or: [{ new: ['x'] }, { always: true }] }]
      }),
    told: ['rules', 'R79', '"x"']
  },
  {
    name: 'a sign that waits for an unknown sign',
    change: ({ knowledge }) => void (byId(knowledge.signs, 'ctx-smoker').askAfter = { any: ['lungs'] }),
    told: ['signs', 'ctx-smoker', '"lungs"']
  },
  {
    name: 'a sign behind an unknown gate',
    change: ({ knowledge }) => void (byId(knowledge.signs, 'fever-chills').gate = 'gate-fever'),
    told: ['signs', 'fever-chills', '"gate-fever"']
  },
  {
    name: 'an unknown line in a list',
    change: (draft) => void listWith(draft, 'fever-chills').lines.push('fever'),
    told: ['safety-lists', 'illness', '"fever"']
  },
  {
    name: 'a question that waits for an unknown question',
    change: ({ knowledge }) =>
      void (byId(knowledge.features, 'pain-follows-carry-side').askAfter = { features: ['carry'] }),
    told: ['features', 'pain-follows-carry-side', '"carry"']
  },
  {
    name: 'a question that is the same as an unknown sign',
    change: ({ knowledge }) => void (byId(knowledge.features, 'poor-sleep').sameAsSign = 'yf-sleeping'),
    told: ['features', 'poor-sleep', '"yf-sleeping"']
  },
  {
    name: 'a pattern that weighs an unknown question',
    change: ({ knowledge }) =>
      void byId(knowledge.patterns, 'load-spike').weights.push({
        features: ['gout'],
        join: 'any',
        weight: 1
      }),
    told: ['patterns', 'load-spike', '"gout"']
  },
  {
    name: 'a pattern that weighs what no test gives any more',
    change: ({ knowledge }) => void (byId(knowledge.selfTests, 'knee-to-wall').gives = []),
    told: ['patterns', 'ankle-foot-chain', '"t-knee-wall-low"']
  },
  {
    name: 'a pattern that competes by an unknown feature',
    change: ({ knowledge }) =>
      void (byId(knowledge.patterns, 'low-back-refers-to-leg').sitesWith = {
        site: 'low-back',
        features: ['leg-pain']
      }),
    told: ['patterns', 'low-back-refers-to-leg', '"leg-pain"']
  },
  {
    name: 'an unknown look-alike',
    change: ({ knowledge }) => void byId(knowledge.patterns, 'load-spike').lookAlikes.push('gout'),
    told: ['patterns', 'load-spike', '"gout"']
  },
  {
    name: 'a test that gives what nothing weighs',
    change: ({ knowledge }) =>
      void byId(knowledge.selfTests, 'knee-to-wall').gives.push({ feature: 't-calf', values: ['limited'] }),
    told: ['self-tests', 'knee-to-wall', '"t-calf"']
  },
  {
    name: 'a test that gives a feature by an answer it does not have',
    change: ({ knowledge }) =>
      void (byId(knowledge.selfTests, 'knee-to-wall').gives = [
        { feature: 't-knee-wall-low', values: ['control'] }
      ]),
    told: ['self-tests', 'knee-to-wall', '"control"']
  },
  {
    name: 'a pattern without a row in the plan',
    change: ({ knowledge }) =>
      void (knowledge.planRows = knowledge.planRows.filter(({ pattern }) => pattern !== 'load-spike')),
    told: ['plan-rows', 'load-spike', 'a row']
  },
  {
    name: 'no row for when nothing stands out',
    change: ({ knowledge }) =>
      void (knowledge.planRows = knowledge.planRows.filter(
        ({ pattern }) => pattern !== 'nothing-stands-out'
      )),
    told: ['plan-rows', 'planRows', 'where nothing leads']
  },
  {
    name: 'a row for an unknown pattern',
    change: ({ knowledge }) => void knowledge.planRows.push({ pattern: 'gout', slots: [], never: [] }),
    told: ['plan-rows', 'gout', 'a known pattern']
  },
  {
    name: 'an unknown item in a row',
    change: ({ knowledge }) =>
      void rowOf(knowledge, 'stiff-thorax-low-back').slots.push({ oneOf: [{ item: 'yoga' }] }),
    told: ['plan-rows', 'stiff-thorax-low-back', '"yoga"']
  },
  {
    name: 'an unknown item that a row forbids',
    change: ({ knowledge }) => void rowOf(knowledge, 'stiff-thorax-low-back').never.push('yoga'),
    told: ['plan-rows', 'stiff-thorax-low-back', '"yoga"']
  },
  {
    name: 'a form in a row that has no words',
    change: ({ knowledge }) =>
      void rowOf(knowledge, 'stiff-thorax-low-back').slots.push({
        oneOf: [{ item: 'heat', form: 'hotter' }]
      }),
    told: ['plan-rows', 'stiff-thorax-low-back', '"hotter"']
  },
  {
    name: 'an unknown item in an addition',
    change: ({ knowledge }) =>
      void byId(knowledge.planAdditions, 'all-clear').slots.push({ oneOf: [{ item: 'yoga' }] }),
    told: ['plan-rows', 'all-clear', '"yoga"']
  },
  {
    name: 'an unknown test in an addition',
    change: ({ knowledge }) =>
      void (byId(knowledge.planAdditions, 'neck-endurance').when = { tests: ['chin-tuck'] }),
    told: ['plan-rows', 'neck-endurance', '"chin-tuck"']
  },
  {
    name: 'an unknown strength item',
    change: ({ knowledge }) => void (knowledge.strengthItems.neck = 'yoga'),
    told: ['plan-rows', 'strengthItems', '"yoga"']
  },
  {
    name: 'an unknown comfort item',
    change: ({ knowledge }) => void knowledge.comfortItems.push('yoga'),
    told: ['plan-rows', 'comfortItems', '"yoga"']
  },
  {
    name: 'an unknown item to fill up with',
    change: ({ knowledge }) => void knowledge.fillItems.push('yoga'),
    told: ['plan-rows', 'fillItems', '"yoga"']
  },
  {
    name: 'an unknown substitute',
    change: ({ knowledge }) =>
      void knowledge.substitutes.push({ item: 'heat', lacking: 'pack', instead: 'yoga' }),
    told: ['plan-rows', 'substitutes', '"yoga"']
  },
  {
    name: 'a substitute for what cannot be lacking',
    change: ({ knowledge }) =>
      void knowledge.substitutes.push({ item: 'heat', lacking: 'pack', instead: 'pacing' }),
    told: ['plan-rows', 'substitutes', '"pack"']
  },
  {
    name: 'a caution on an unknown sign',
    change: ({ knowledge }) => void pick(knowledge.cautions, ({ code }) => code === 'BP').signs.push('dizzy'),
    told: ['cautions', 'BP', '"dizzy"']
  },
  {
    name: 'a caution on an unknown feature',
    change: ({ knowledge }) =>
      void (pick(knowledge.cautions, ({ code }) => code === 'FLEX').allFeatures = ['agg-bending']),
    told: ['cautions', 'FLEX', '"agg-bending"']
  },
  {
    name: 'a caution on an unknown line',
    change: ({ knowledge }) =>
      void pick(knowledge.cautions, ({ code }) => code === 'BP').cautions.push('caution-heart'),
    told: ['cautions', 'BP', '"caution-heart"']
  },
  {
    name: 'a caution code that nothing brings about',
    change: ({ knowledge }) =>
      void (knowledge.cautions = knowledge.cautions.filter(({ code }) => code !== 'JOINT')),
    told: ['items', 'hip-90-90', '"JOINT"']
  },
  {
    name: 'an item changed to a form without words',
    change: ({ knowledge }) =>
      void byId(knowledge.items, 'heat').changedBy.push({ code: 'OLD', form: 'gentle' }),
    told: ['items', 'heat', '"gentle"']
  },
  {
    name: 'an item whose other way has no words',
    change: ({ text }) =>
      void delete pick(Object.entries(text.items), ([id]) => id === 'open-book')[1].forms['alternative'],
    told: [textName('items'), 'open-book', '"alternative"']
  },
  {
    name: 'an item without words for a missing ball',
    change: ({ text }) =>
      void delete pick(Object.entries(text.items), ([id]) => id === 'ball-wall')[1].forms['no-ball'],
    told: [textName('items'), 'ball-wall', '"no-ball"']
  },
  {
    name: 'an item without words for a missing band',
    change: ({ knowledge }) => void (knowledge.substitutes = []),
    told: [textName('items'), 'band-er', '"no-band"']
  },
  {
    name: 'a zone that gives an unknown sign',
    change: ({ knowledge }) => void byId(knowledge.zones, 'low-back').gives.push('ache'),
    told: ['zones', 'low-back', '"ache"']
  },
  {
    name: 'a zone that asks an unknown sign',
    change: ({ knowledge }) => void byId(knowledge.zones, 'low-back').asks.push('ache'),
    told: ['zones', 'low-back', '"ache"']
  },
  {
    name: 'a scope on an unknown sign',
    change: ({ scopes }) => void byId(scopes, 'cancer').signs.push('cancer'),
    told: ['care-scopes', 'cancer', '"cancer"']
  },
  {
    name: 'a scope on an unknown rule',
    change: ({ scopes }) => void byId(scopes, 'injury').rules?.push('R999'),
    told: ['care-scopes', 'injury', '"R999"']
  },
  {
    name: 'a note on an unknown rule',
    change: ({ careNotes }) => void byId(careNotes, 'body-and-mind').rules.push('R999'),
    told: ['care-scopes', 'body-and-mind', '"R999"']
  },
  {
    name: 'a story with an unknown item',
    change: ({ text }) => void text.itemsNamed['stories']?.push('yoga'),
    told: [textName('stories'), 'items', '"yoga"']
  },
  {
    name: 'a "check first" line that is no sign',
    change: ({ text }) => void text.signsNamed['check-first']?.push('ache'),
    told: [textName('check-first'), 'lines', '"ache"']
  },

  {
    name: 'a sign of context that does not say so',
    change: ({ knowledge }) => delete byId(knowledge.signs, 'ctx-cancer').context,
    told: ['signs', 'ctx-cancer', 'context: true']
  },
  {
    name: 'a sign said to be of context under another name',
    change: ({ knowledge }) => void (byId(knowledge.signs, 'fever-chills').context = true),
    told: ['signs', 'fever-chills', '"ctx-"']
  },
  {
    name: 'a trigger that does not count as one',
    change: ({ knowledge }) => delete byId(knowledge.features, 'agg-sit').aggravator,
    told: ['features', 'agg-sit', 'aggravator: true']
  },
  {
    name: 'an unknown sign among the nerve signs',
    change: ({ knowledge }) => void knowledge.nerveSigns.push('foot-numb'),
    told: ['rules', 'nerveSigns', '"foot-numb"']
  },
  {
    name: 'a caution on an unknown sign at one place',
    change: ({ knowledge }) =>
      void (pick(knowledge.cautions, ({ code }) => code === 'VASC').signsAt = {
        signs: ['fall'],
        sites: ['neck']
      }),
    told: ['cautions', 'VASC', '"fall"']
  },
  {
    name: 'a self-test that minds a caution code that nothing brings about',
    change: ({ knowledge }) =>
      void (knowledge.cautions = knowledge.cautions.filter(({ code }) => code !== 'FALL')),
    told: ['self-tests', 'one-leg-stand', '"FALL"']
  },
  {
    name: 'a scope whose condition names an unknown sign',
    change: ({ scopes }) => void (byId(scopes, 'under-18').also = { any: ['child'] }),
    told: ['care-scopes', 'under-18', '"child"']
  },

  // Sources
  {
    name: 'a source that no reference stands for',
    change: ({ claimSources }) => void (claimSources.patterns['load-spike'] = ['nobody-1999']),
    told: ['claim-sources', 'load-spike', '"nobody-1999"']
  },
  {
    name: 'a source inside an entry that no reference stands for',
    change: ({ regions }) => void byId(regions, 'hip').ranges[0]?.sources.push('nobody-1999'),
    told: ['regions', 'hip.ranges.0', '"nobody-1999"']
  },
  {
    name: 'a source in a text file that no reference stands for',
    change: ({ textFiles }) =>
      Object.assign(textFiles, { new: { page: { part: { sources: ['nobody-1999'] } } } }),
    told: [textName('new'), 'page.part', '"nobody-1999"']
  },
  {
    name: 'a claim without a source',
    change: ({ regions }) => void (byId(regions, 'hip').sources = []),
    told: ['regions', 'hip', 'at least one source']
  },
  {
    name: 'a check without a source, which stand apart from it',
    change: ({ claimSources }) => void Reflect.deleteProperty(claimSources.selfTests, 'neck-turn'),
    told: ['claim-sources', 'neck-turn', 'at least one source']
  },
  {
    name: 'a claim in a text file without a source',
    change: ({ textFiles }) => Object.assign(textFiles, { new: { page: { sources: [] } } }),
    told: [textName('new'), 'page', 'at least one source']
  },
  {
    name: 'a reference that was taken out while it is in use',
    change: (draft) => void (draft.references = draft.references.filter(({ id }) => id !== 'girft-2023')),
    told: ['claim-sources', 'saddle-numb', '"girft-2023"']
  },

  {
    name: 'a danger sign that rests on our word alone',
    change: ({ claimSources }) => void (claimSources.signs['cough-blood'] = ['ours', 'general-knowledge']),
    told: ['claim-sources', 'cough-blood', 'a published source']
  },
  {
    name: 'a danger sign that is excused from a published source and has one',
    change: ({ claimSources }) =>
      void (claimSources.signs['cold-limb'] = ['general-knowledge', 'girft-2023']),
    told: ['claim-sources', 'cold-limb', 'no exception']
  },
  {
    name: 'an exception from published sources for what is no sign',
    change: ({ knowledge }) =>
      void (knowledge.signs = knowledge.signs.filter(({ id }) => id !== 'cold-limb')),
    told: ['claim-sources', 'cold-limb', 'a sign that this exception']
  },
  {
    name: 'a pattern that rests on our word alone',
    change: ({ claimSources }) => void (claimSources.patterns['load-spike'] = ['ours']),
    told: ['claim-sources', 'load-spike', 'a published source']
  },

  // Asking
  {
    name: 'a sign that nobody is asked',
    change: (draft) => dropLine(draft, 'hot-joint'),
    told: ['signs', 'hot-joint', 'a list or a zone']
  },
  {
    name: 'a sign in two lists',
    change: (draft) => void listWith(draft, 'cough-blood').lines.push('hot-joint'),
    told: ['safety-lists', 'hot-joint', 'one list']
  },
  {
    name: 'a derived sign that is asked',
    change: (draft) => void listWith(draft, 'cough-blood').lines.push('onset-week'),
    told: ['safety-lists', 'onset-week', 'no list']
  },
  {
    name: 'a derived sign that no answer gives, as for pregnancy',
    change: ({ knowledge }) =>
      void Reflect.deleteProperty(byId(knowledge.signs, 'ctx-postpartum'), 'givenBy'),
    told: ['signs', 'ctx-postpartum', 'other answers']
  },
  {
    name: 'a gate in no list',
    change: (draft) => dropLine(draft, 'gate-organs'),
    told: ['safety-lists', 'gate-organs', 'one list']
  },
  {
    name: 'a gate without a sign behind it',
    change: ({ knowledge }) => void knowledge.gates.push({ id: 'gate-extra' }),
    told: ['gates', 'gate-extra', 'a sign']
  },
  {
    name: 'a list that is too long',
    change: (draft) => moveBeside(draft, 'numb-leg', 'ctx-tb'),
    told: ['safety-lists', 'conditions-2', '7 lines']
  },
  {
    name: 'a line in the same list as the one it waits for',
    change: (draft) => moveBeside(draft, 'upper-belly-pain', 'belly-pain'),
    told: ['safety-lists', 'upper-belly-pain', 'after the one that asks belly-pain']
  },
  {
    name: 'a line before the one it waits for',
    change: (draft) => moveBeside(draft, 'self-harm-thoughts', 'yf-sleep'),
    told: ['safety-lists', 'self-harm-thoughts', 'after the one that asks yf-mood']
  },
  {
    name: 'a line that waits for one of a later part',
    change: ({ knowledge }) =>
      void (byId(knowledge.signs, 'not-mechanical').askAfter = { any: ['yf-mood', 'ctx-pregnant'] }),
    told: ['safety-lists', 'not-mechanical', 'after the one that asks yf-mood']
  },
  {
    name: 'a line before its gate',
    change: (draft) => moveBeside(draft, 'gate-nerve', 'pmr-pattern'),
    told: ['safety-lists', 'bladder-change', 'after the one that asks gate-nerve']
  },
  {
    name: 'a line for some places before the places are known',
    change: ({ knowledge }) => void (byId(knowledge.signs, 'cold-limb').askFor = ['arm', 'leg']),
    told: ['safety-lists', 'cold-limb', 'after the body map']
  },
  {
    name: 'a line whose condition nobody meets',
    change: ({ knowledge }) =>
      void (byId(knowledge.signs, 'gca-head').askAfter = { all: [{ ageAtLeast: 50 }, { ageBelow: 18 }] }),
    told: ['signs', 'gca-head', 'a condition']
  },
  {
    name: 'lines that wait for each other',
    change: ({ knowledge }) => void (byId(knowledge.signs, 'lung-signs').askAfter = { any: ['ctx-smoker'] }),
    told: ['signs', 'lung-signs', 'a condition']
  },
  {
    name: 'a rule on a sign that is asked at other ages only',
    change: ({ knowledge }) =>
      void (byId(knowledge.rules, 'R75').when = { all: [{ ageBelow: 18 }, { any: ['gca-head'] }] }),
    told: ['rules', 'R75', 'gca-head']
  },
  {
    name: 'a rule that needs two answers of which a person gives one',
    change: ({ knowledge }) =>
      void (byId(knowledge.rules, 'R77').when = {
        all: [{ any: ['ctx-pregnant'] }, { any: ['ctx-postpartum'] }]
      }),
    told: ['rules', 'R77', 'ctx-postpartum']
  },
  {
    name: 'a rule on when a sign began that is never asked',
    change: ({ knowledge }) => void delete byId(knowledge.signs, 'horner-eye').asksWhenItBegan,
    told: ['rules', 'R06', 'horner-eye']
  },
  {
    name: 'a question before the one it waits for',
    change: ({ knowledge }) =>
      void knowledge.features.unshift(
        ...knowledge.features.splice(
          knowledge.features.findIndex(({ id }) => id === 'pain-follows-carry-side'),
          1
        )
      ),
    told: ['features', 'pain-follows-carry-side', 'after carry-one-side']
  },
  {
    name: 'a weighed question that is asked in no list',
    change: ({ knowledge }) => void (byId(knowledge.features, 'high-stress').list = 'derived'),
    told: ['features', 'high-stress', 'a list that asks it']
  },
  {
    name: 'a weighed question whose sign is asked in no list',
    change: (draft) => dropLine(draft, 'yf-sleep'),
    told: ['features', 'poor-sleep', 'yf-sleep']
  },

  // Words
  {
    name: 'an entry without words',
    change: ({ text }) => void delete text.patterns['load-spike'],
    told: [textName('patterns'), 'load-spike', 'words for this entry']
  },
  {
    name: 'words without an entry',
    change: ({ text }) => void (text.zoneNotes['tail'] = 'There is no such place.'),
    told: [textName('zones'), 'tail', 'an entry']
  },
  {
    name: 'a sign without the words that the page of care gives as reason',
    change: ({ text }) => void (byKey(text.signs, 'fever-chills').told = ' '),
    told: [textName('signs'), 'fever-chills', '"told": the reason']
  },
  {
    name: 'a label of ten words',
    change: ({ text }) =>
      void (byKey(text.signs, 'fever-chills').label = 'one two three four five six seven eight nine ten'),
    told: [textName('signs'), 'fever-chills', '9 words']
  },
  {
    name: 'a label of ten words in a list of habits',
    change: ({ text }) =>
      void (byKey(text.features, 'run').label = 'one two three four five six seven eight nine ten'),
    told: [textName('features'), 'run', '9 words']
  },
  {
    name: 'a test with fewer words than answers',
    change: ({ text }) => void (byKey(text.selfTests, 'neck-turn').bands = ['Easy']),
    told: [textName('self-tests'), 'neck-turn', '5 answers']
  },
  {
    name: 'a level of care without anything to do in one country',
    change: ({ text }) => void (byKey(byKey(text.careByPlace, 'same-day'), 'au').action = []),
    told: [textName('care'), 'same-day.au', 'at least one thing to do']
  },
  {
    name: 'a level of care that forgets a country',
    change: ({ text }) => void delete byKey(text.careByPlace, 'ed-today')['unknown'],
    told: [textName('care'), 'ed-today.unknown', 'at least one thing to do']
  },
  // Nothing unread
  {
    name: 'a sign that no rule reads',
    change: (draft) => {
      draft.knowledge.signs.push({ ...byId(draft.knowledge.signs, 'cough-blood'), id: 'coughing-blood' });
      listWith(draft, 'cough-blood').lines.push('coughing-blood');
    },
    told: ['signs', 'coughing-blood', 'a rule that reads it']
  },
  {
    name: 'signs of outlook that no rule counts any more',
    change: ({ knowledge }) =>
      void (knowledge.rules = knowledge.rules.filter(({ when }) => !('count' in when))),
    told: ['signs', 'yf-fear', 'a rule that reads it']
  },
  {
    name: 'a sign asked when it began, which no rule reads',
    change: ({ knowledge }) => void (byId(knowledge.signs, 'foot-drop').asksWhenItBegan = true),
    told: ['signs', 'foot-drop', 'when it began']
  },
  {
    name: 'a pattern that no answers can make fit well',
    change: ({ knowledge }) =>
      void (byId(knowledge.patterns, 'load-spike').weights = [
        { features: ['run'], join: 'any', weight: 2 },
        { features: ['lift-bend'], join: 'any', weight: 1 }
      ]),
    told: ['patterns', 'load-spike', 'a weight of 3']
  },
  {
    name: 'a question that no pattern weighs and no caution reads',
    change: ({ knowledge }) => void knowledge.features.push({ id: 'cycle', list: 'activities' }),
    told: ['features', 'cycle', 'a pattern that weighs it']
  },
  {
    name: 'a check that gives nothing and brings nothing into the plan',
    change: ({ knowledge }) =>
      void (knowledge.planAdditions = knowledge.planAdditions.filter(({ when }) => !('tests' in when))),
    told: ['self-tests', 'one-leg-stand', 'a feature that it gives']
  },
  {
    name: 'a caution code that nothing minds',
    change: ({ knowledge, treatments }) => {
      for (const item of knowledge.items) {
        item.removedBy = item.removedBy.filter((code) => code !== 'JOINT');
        item.changedBy = item.changedBy.filter(({ code }) => code !== 'JOINT');
        if (item.alternativeRemovedBy)
          item.alternativeRemovedBy = item.alternativeRemovedBy.filter((code) => code !== 'JOINT');
        if (item.alternativeSteadiedBy)
          item.alternativeSteadiedBy = item.alternativeSteadiedBy.filter((code) => code !== 'JOINT');
      }
      for (const each of [...knowledge.selfTests, ...treatments])
        each.notWith = each.notWith.filter((code) => code !== 'JOINT');
    },
    told: ['cautions', 'JOINT', 'that minds it']
  },
  {
    name: 'an exception that is not needed any more',
    change: ({ knowledge }) => void byId(knowledge.items, 'heat').removedBy.push('MEDICINE'),
    told: ['cautions', 'MEDICINE', 'no exception']
  },
  {
    name: 'a line of "Before you move" that brings nothing about',
    change: ({ knowledge }) => void knowledge.cautionIds.push('caution-heart'),
    told: ['cautions', 'caution-heart', 'a code']
  },
  {
    name: 'an item that no plan and no swap brings',
    change: ({ knowledge }) =>
      void (knowledge.swapItems = knowledge.swapItems.filter((id) => id !== 'curl-up')),
    told: ['items', 'curl-up', 'a plan or a swap']
  },
  {
    name: 'a zone that says nothing when it is tapped',
    change: ({ knowledge }) => void delete byId(knowledge.zones, 'head-back').note,
    told: ['zones', 'head-back', 'silent']
  },
  {
    name: 'a scope that no answer brings',
    change: ({ scopes }) => void (byId(scopes, 'cancer').signs = []),
    told: ['care-scopes', 'cancer', 'an answer']
  },
  {
    name: 'a note that no answer brings',
    change: ({ careNotes }) => void (byId(careNotes, 'body-and-mind').rules = []),
    told: ['care-scopes', 'body-and-mind', 'answers that bring it']
  },
  {
    name: 'a note only at levels milder than its sign reaches',
    change: ({ careNotes }) => void (byId(careNotes, 'hospital-with-mri').levels = ['self-care']),
    told: ['care-scopes', 'hospital-with-mri', 'answers that bring it']
  },
  {
    name: 'another way that is no known item',
    change: ({ knowledge }) => void (byId(knowledge.items, 'heat').alternativeIs = 'yoga'),
    told: ['items', 'heat', '"yoga"']
  },

  // Picture, dose and place in a link
  {
    name: 'an exercise without a figure',
    change: (draft) => void (draft.keyframes = draft.keyframes.filter(({ id }) => id !== 'bird-dog')),
    told: ['keyframes', 'bird-dog', 'key frames']
  },
  {
    name: 'a check without a figure',
    change: (draft) => void (draft.keyframes = draft.keyframes.filter(({ id }) => id !== 'toe-touch')),
    told: ['keyframes', 'toe-touch', 'key frames']
  },
  {
    name: 'a figure that shows nothing',
    change: ({ keyframes }) => void (byId(keyframes, 'toe-touch').id = 'yoga'),
    told: ['keyframes', 'yoga', 'an item or a check']
  },
  {
    name: 'a pattern that shares motion, with no movement to show it',
    change: (draft) => void Reflect.deleteProperty(draft.movementsByPattern, 'stiff-hips-low-back'),
    told: ['budget-presets', 'stiff-hips-low-back', '"movementsByPattern"']
  },
  {
    name: 'an exercise without a dose',
    change: ({ doses }) => void delete doses['bird-dog'],
    told: ['doses', 'bird-dog', 'a dose']
  },
  {
    name: 'a dose of what is no item',
    change: ({ doses }) => void (doses['yoga'] = byKey(doses, 'bird-dog')),
    told: ['doses', 'yoga', 'an item']
  },
  ...(
    [
      ['lines', 'chest-pressure'],
      ['lines', 'gate-nerve'],
      ['lines', 'axial-night'],
      ['lines', 'caution-bp'],
      ['began', 'both-legs'],
      ['features', 'sit-7h'],
      ['tests', 'toe-touch'],
      ['zones', 'low-back'],
      ['sites', 'neck'],
      ['kit', 'ball'],
      ['weekBands', 'years'],
      ['countries', 'uk'],
      ['guesses', 'hip'],
      ['items', 'bird-dog']
    ] as const
  ).map(([list, id]): Case => ({
    name: `an answer without a place in a link: ${id}`,
    change: ({ codebook }) => void (codebook[list] = byKey(codebook, list).filter((each) => each !== id)),
    told: ['hand-off-codebook', id, `"${list}"`]
  })),
  {
    name: 'a habit without a dose, of which nobody says why',
    change: ({ doses }) => void delete doses['movement-break'],
    told: ['doses', 'movement-break', /a dose.*withoutDose/]
  },
  {
    name: 'a dose of a habit that is said to have none',
    change: ({ doses }) => void (doses['lifting'] = byKey(doses, 'bird-dog')),
    told: ['doses', 'lifting', 'no exception under withoutDose']
  },

  // What one file says of an exercise, and another
  {
    name: 'an exercise that no caution minds',
    change: ({ knowledge }) => Object.assign(byId(knowledge.items, 'bird-dog'), { removedBy: [] }),
    told: ['items', 'bird-dog', /removedBy or changedBy.*forEverybody/]
  },
  {
    name: 'a caution for what is said to be for everybody',
    change: ({ knowledge }) => void byId(knowledge.items, 'pacing').removedBy.push('SURG'),
    told: ['items', 'pacing', 'no exception under forEverybody']
  },
  {
    name: 'a good grade that rests on no study',
    change: ({ knowledge }) => void (byId(knowledge.items, 'cat-camel').grade = 'B'),
    told: ['claim-sources', 'cat-camel', 'a study in itemSources']
  },
  {
    name: 'another grade in the words than in the data',
    change: ({ text }) => void (byKey(text.items, 'bird-dog').evidence = 'Grade A: many large trials.'),
    told: [textName('item-proof'), 'bird-dog', 'grade "C"']
  },
  {
    name: 'evidence without a grade',
    change: ({ text }) => void (byKey(text.items, 'bird-dog').evidence = 'It is known to help.'),
    told: [textName('item-proof'), 'bird-dog', 'not "none"']
  },
  {
    name: 'another way that has no words',
    change: ({ text }) => void (byKey(text.items, 'bird-dog').alternative = null),
    told: [textName('items'), 'bird-dog', 'alternative: words']
  },
  {
    name: 'another way without a name',
    change: ({ text }) => void (byKey(text.items, 'bird-dog').alternativeTitle = null),
    told: [textName('items'), 'bird-dog', 'alternativeTitle: a name']
  },
  {
    name: 'how much for a form that there is not',
    change: ({ text }) => void (byKey(text.items, 'heat').doseIn = { easiest: '5 minutes.' }),
    told: [textName('items'), 'heat', /doseIn: forms .*"easiest"/]
  },
  {
    name: 'words for another way that there is not',
    change: ({ text }) => void (byKey(text.items, 'heat').alternative = 'Do it on a chair.'),
    told: [textName('items'), 'heat', 'alternative: null']
  },
  {
    name: 'a goal without the part that it is for',
    change: ({ text }) => void (byKey(text.items, 'heat').goal = 'Relief'),
    told: [textName('items'), 'heat', 'goal:']
  },
  {
    name: 'an exercise without steps',
    change: ({ text }) => void (byKey(text.items, 'heat').steps = []),
    told: [textName('items'), 'heat', 'steps:']
  },
  {
    name: 'words that name other repetitions than the timer',
    change: ({ doses }) => void (byKey(doses, 'bird-dog').sets = [12]),
    told: [textName('items'), 'bird-dog', 'the number 12']
  },
  {
    name: 'words that name another time than the timer, in seconds and in minutes',
    change: ({ doses }) => void (byKey(doses, 'heat').holdSeconds = 1800),
    told: [textName('items'), 'heat', 'the number 1800 or 30']
  },
  {
    name: 'words that name the number although they are said not to',
    change: ({ text }) => void (byKey(text.items, 'walking-plan').dose = 'Walk for 5 minutes.'),
    told: [textName('items'), 'walking-plan', 'no exception under withoutFirstDose']
  },
  {
    name: 'a picture of another way that there is not',
    change: ({ keyframes }) => void (byId(keyframes, 'cat-camel.alternative').id = 'heat.alternative'),
    told: ['keyframes', 'heat.alternative', 'hasAlternative: true']
  },
  {
    name: 'a picture without a band of what uses none',
    change: ({ keyframes }) => void (byId(keyframes, 'band-side-raise.no-band').id = 'heat.no-band'),
    told: ['keyframes', 'heat.no-band', '"band" in its kit']
  },
  {
    name: 'an item at the end of the swaps, which is offered to nobody',
    change: ({ knowledge }) => {
      // Nothing else works on the knee, so that all others of this goal are as near, and come before it.
      knowledge.items.push({ ...byId(knowledge.items, 'bird-dog'), id: 'wiggle', region: 'knee' });
      knowledge.swapItems.push('wiggle');
    },
    told: ['items', 'wiggle', 'a plan or a swap']
  },

  // Places that links have been made with
  {
    name: 'an id between two others in a list of the link',
    change: ({ codebook }) => void byKey(codebook, 'items').splice(3, 0, 'wiggle'),
    told: ['hand-off-codebook', 'items', 'new ids at the end']
  },
  {
    name: 'two ids of a list of the link in each other’s place',
    change: ({ codebook }) => void byKey(codebook, 'zones').reverse(),
    told: ['hand-off-codebook', 'zones', 'as they were']
  },
  {
    name: 'an answer with two places in a link',
    change: ({ codebook }) => void byKey(codebook, 'items').push('bird-dog'),
    told: ['hand-off-codebook', 'bird-dog', 'one place']
  },

  // Written twice
  {
    name: 'a rule without a line in the rule table',
    change: ({ knowledge }) => void knowledge.rules.push({ ...byId(knowledge.rules, 'R05'), id: 'R900' }),
    told: ['rule-table', 'R900', 'a line for this rule'],
    folder: 'scripts/proof'
  },
  {
    name: 'a line of the rule table without its rule',
    change: ({ knowledge }) => void (knowledge.rules = knowledge.rules.filter(({ id }) => id !== 'R05')),
    told: ['rule-table', 'R05', 'a rule in src/content/rules.ts'],
    folder: 'scripts/proof'
  },
  ...(
    [
      ['level', { level: 'self-care' }],
      ['dueDays', { dueDays: 14 }],
      ['content', { content: 'full' }],
      ['when', { when: { any: ['rash-no-fade'] } }]
    ] as const
  ).map(([part, change]): Case => ({
    name: `a rule that is not what the rule table says: ${part}`,
    change: ({ knowledge }) => Object.assign(byId(knowledge.rules, 'R05'), change),
    told: ['rule-table', 'R05', `the same "${part}"`],
    folder: 'scripts/proof'
  })),
  {
    name: 'a line that is asked and of which the law of asking does not speak',
    change: ({ secondWriting }) =>
      void (secondWriting.asked = secondWriting.asked.filter((id) => id !== 'cough-blood')),
    told: ['asking-law', 'cough-blood', '"everybody", "byPlace"'],
    folder: 'scripts/proof'
  },
  {
    name: 'a line of the law of asking that is no sign',
    change: ({ secondWriting }) => void secondWriting.asked.push('cough'),
    told: ['asking-law', 'cough', 'a sign or gate'],
    folder: 'scripts/proof'
  },
  {
    name: 'a proof of other rules',
    change: ({ knowledge }) => Object.assign(byId(knowledge.rules, 'R11'), { dueDays: 7 }),
    told: ['proof-counts', 'fingerprint', 'npm run prove'],
    ending: 'json'
  },
  {
    name: 'rules tried by weakening that are not those that stand',
    change: ({ secondWriting }) => void (secondWriting.changesTriedFor = '0000000000000000'),
    told: ['rule-changes', 'fingerprint', 'npm run rule-changes'],
    ending: 'json'
  }
];

function byKey<T>(record: Record<string, T>, key: string): T {
  return pick(Object.entries(record), ([name]) => name === key)[1];
}

describe('the content', () => {
  it('has no problem', () => {
    expect(findContentProblems(content)).toEqual([]);
  });

  it('may have a new id at the end of each list of the link', () => {
    const draft = structuredClone(content) as Draft;
    for (const places of Object.values(draft.codebook)) places.push('not-yet-known');
    expect(findPlaceProblems(draft)).toEqual([]);
  });

  it('has every list of the link among those that keep their places', () => {
    const draft = structuredClone(content) as Draft;
    draft.codebook['colours'] = ['red'];
    expect(findPlaceProblems(draft).map(({ id, file }) => `${file}: ${id}`)).toEqual([
      'scripts/content-checks/kept-places.ts: colours'
    ]);
  });

  it('is told the same problems each time', () => {
    const draft = structuredClone(content) as Draft;
    dropLine(draft, 'hot-joint');
    expect(findContentProblems(draft)).toEqual(findContentProblems(structuredClone(draft)));
  });

  it('has all its problems told at once', () => {
    const draft = structuredClone(content) as Draft;
    dropLine(draft, 'hot-joint');
    byId(draft.knowledge.patterns, 'load-spike').lookAlikes.push('gout');
    const ids = findContentProblems(draft).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['hot-joint', 'load-spike']));
  });
});

it('danger signs without a published source get fewer, never more', () => {
  expect(
    Object.keys(withoutPublishedSource).length,
    'A new danger sign gets its source in src/content/claim-sources.ts, and no exception from it.'
  ).toBeLessThanOrEqual(20);
});

describe('a problem is told', () => {
  it.each(cases)('$name', ({ change, told: [file, id, expected], folder = 'src/content', ending = 'ts' }) => {
    const draft = structuredClone(content) as Draft;
    change(draft);
    const found = findContentProblems(draft).filter(
      (problem) => problem.id === id && problem.file === `${folder}/${file}.${ending}`
    );
    expect(found.map((problem) => problem.expected).join('\n')).toMatch(expected);
  });
});
