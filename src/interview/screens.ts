// Which screens apply to these answers, and in which order: the sections of the way through.
import type { SafetyList } from '#content/schema.ts';
import type { Triage } from '#reasoning/triage.ts';
import { askingFor, isOpened, linesOf, stayingLines, type Asking } from './asked-lines.ts';
import { featureLines } from './feature-lines.ts';
import { featurePart, featureScreens, habitScreens, listScreens, mostFeatureLines } from './habit-screens.ts';
import { isAnswered } from './is-answered.ts';
import type { Reading } from './reading.ts';
import { mostDangerLines, packLines } from './pack-lines.ts';
import { decidesAfter } from './still-asked.ts';

export const sections = [
  'rightNow',
  'where',
  'you',
  'safety',
  'habits',
  'explain',
  'sharpen',
  'beforeYouMove',
  'checks',
  'plan',
  'care'
] as const;
export type Section = (typeof sections)[number];

/** A line of a list, and what kind of answer it is. */
export interface Line {
  readonly kind: 'sign' | 'gate' | 'criterion' | 'feature' | 'caution';
  readonly id: string;
  /** The sign that it is a line of, where one sign is asked by several. */
  readonly of?: string;
}

export interface Screen {
  readonly id: string;
  /** Whose words head the screen: a list split in two keeps one title. */
  readonly titleId: string;
  readonly section: Section;
  readonly kind:
    | 'list'
    | 'urgent'
    | 'you'
    | 'map'
    | 'still'
    | 'read-back'
    | 'explain'
    | 'checks'
    | 'means'
    | 'plan'
    | 'care';
  readonly lines: readonly Line[];
  /** Whether the way on needs it answered. */
  readonly isRequired: boolean;
  /** Whether a list that began before ends only here. */
  readonly continues?: true;
  /** Whether several lists may stand on it: the question of its first line heads it, and not the name of a list. */
  readonly isJoined?: true;
}

const plain = (
  id: string,
  section: Section,
  kind: Screen['kind'],
  isRequired: boolean,
  lines: readonly Line[] = []
): Screen => ({ id, titleId: id, section, kind, lines, isRequired });

/** Whether each list stands whole, or without what can change nothing any more. */
type Way = 'whole' | 'short';

/** Lists as screens: each list that begins one gives it its name, with a number behind it from the second on. */
function dangerScreens(
  asking: Asking,
  lists: readonly SafetyList[],
  section: Section,
  way: Way = 'whole'
): readonly Screen[] {
  const decides = way === 'short' ? decidesAfter(asking, lists) : () => () => true;
  const linesIn = (list: SafetyList) =>
    list.lines === asking.base.axialCriteria ? criteriaLines(asking) : linesOf(list, asking);
  const packed = packLines(asking.base, lists, linesIn, decides);
  return packed.map(({ list, lines, continues }, at) => {
    const before = packed.slice(0, at).filter((other) => other.list === list).length;
    return {
      id: before === 0 ? list.id : `${list.id}.${before + 1}`,
      titleId: list.id,
      section,
      kind: 'list',
      lines,
      isRequired: true,
      ...(list.alone ? {} : { isJoined: true }),
      ...(continues ? { continues: true } : {})
    };
  });
}

/** The axial criteria are counted only once the question that opens them is a yes or a not sure, or known. */
function criteriaLines({ base, answers, known }: Asking): readonly Line[] {
  const isKnown = base.signs.some(({ id, opens }) => opens === 'criteria' && known.includes(id));
  if (!isKnown && !isOpened(base, answers, 'criteria')) return [];
  return base.axialCriteria
    .filter((id) => !known.includes(id))
    .map((id): Line => ({ kind: 'criterion', id }));
}

/** Screens up to the end of the safety questions. */
function safetyPart(asking: Asking, way: Way): readonly Screen[] {
  const { base, answers } = asking;
  const { pregnancy, course, safety } = base.lists;
  const criteria = { id: 'axial-criteria', lines: base.axialCriteria };
  const [first, ...others] = dangerScreens(asking, base.lists.now, 'rightNow');
  const isUrgent = isOpened(base, answers, 'urgent');
  const mapLines = asking.askedByMap.map((id): Line => ({ kind: 'sign', id }));
  return [
    ...(first ? [first] : []),
    ...(isUrgent ? [plain('urgent', 'rightNow', 'urgent', true)] : []),
    ...others,
    plain('map', 'where', 'map', true),
    ...listScreens('map-asks', 'where', mapLines, mostDangerLines),
    plain('you', 'you', 'you', true),
    ...(answers.toldOn === null ? [] : [plain('still', 'you', 'still', true, stayingLines(asking))]),
    ...dangerScreens(asking, [...pregnancy, ...course, ...safety, criteria], 'safety', way)
  ];
}

/**
 * Reads back what was asked and answered no, before the first picture. A gate that stands open leaves the word to the
 * lines behind it.
 */
function readBackScreen({ base, answers: { lines } }: Asking, safety: readonly Screen[]): Screen {
  const asked = safety.flatMap((screen) => screen.lines);
  const said = base.readBack.flatMap((group) => {
    const open = asked.filter(
      ({ kind, id }) => group.includes(id) && (kind !== 'gate' || lines[id] === 'no')
    );
    return open.every(({ id }) => lines[id] === 'no') ? open : [];
  });
  return plain('read-back', 'safety', 'read-back', true, said);
}

/** Screens from posture to plan, as far as the content that may be shown allows. */
function explainPart(asking: Asking, content: Triage['content']): readonly Screen[] {
  const { base, sites, answers } = asking;
  const [sleep, ...outlook] = base.lists.outlook;
  const sleepLines = sleep ? linesOf(sleep, asking) : [];
  const sharpenLines = featureLines(base, sites, answers, 'sharpen').map(({ id }): Line => ({
    kind: 'feature',
    id
  }));
  const signsBeforeMoving = base.signs
    .filter(({ beforeMoving }) => beforeMoving?.some((site) => sites.includes(site)))
    .filter(({ id }) => !linesAsked(asking).has(id))
    .map(({ id }): Line => ({ kind: 'sign', id }));
  return [
    ...habitScreens(asking),
    plain('explain-idea', 'explain', 'explain', false),
    plain('explain-regions', 'explain', 'explain', false),
    plain('explain-try', 'explain', 'explain', false),
    plain('explain-why', 'explain', 'explain', false),
    ...listScreens(
      sleep?.id ?? 'sharpen',
      'sharpen',
      [...sleepLines, ...sharpenLines],
      mostFeatureLines,
      false
    ),
    ...outlook.flatMap((list) =>
      listScreens(list.id, 'sharpen', linesOf(list, asking), mostDangerLines, false)
    ),
    ...featureScreens(asking, 'sharpen', featurePart(asking, 'bendy')).map((screen) => ({
      ...screen,
      isRequired: false
    })),
    ...listScreens(
      'before',
      'beforeYouMove',
      [...base.cautionIds.map((id): Line => ({ kind: 'caution', id })), ...signsBeforeMoving].filter(
        ({ id }) => !answers.stays[id]
      ),
      mostFeatureLines
    ),
    plain('means', 'beforeYouMove', 'means', true),
    // After the cautions: nothing that moves stands before them.
    ...(content === 'full' ? [plain('checks', 'checks', 'checks', false)] : []),
    plain('plan', 'plan', 'plan', false)
  ];
}

/** Signs that the safety part asks. */
function linesAsked(asking: Asking): ReadonlySet<string> {
  const { now, pregnancy, course, safety } = asking.base.lists;
  const asked = [...now, ...pregnancy, ...course, ...safety].flatMap((list) => linesOf(list, asking));
  return new Set([...asking.askedByMap, ...asked.map(({ id }) => id)]);
}

/** The parts that ask about danger: all that stands before anything is shown. */
export const safetySections: readonly Section[] = ['rightNow', 'where', 'you', 'safety'];

/** Whether a screen comes after every question about danger, and is not the page of care. */
export function isPastSafety({ section }: Screen): boolean {
  return section !== 'care' && !safetySections.includes(section);
}

/** The page of care as a screen. */
export const careScreen: Screen = plain('care', 'care', 'care', false);

/**
 * The screens that apply, in order.
 * Where no self-care may be shown the way ends with the page of care; where only comfort may, that page comes
 * before posture.
 */
export function screensFor(reading: Reading): readonly Screen[] {
  return screensOf(reading, 'short');
}

/** The same with every list whole: what the short way is held against. */
export function wholeWay(reading: Reading): readonly Screen[] {
  return screensOf(reading, 'whole');
}

function screensOf(reading: Reading, way: Way): readonly Screen[] {
  const { base, answers } = reading;
  const asking = askingFor(reading);
  const safety = safetyPart(asking, way);
  if (!safety.every((screen) => isAnswered(base, answers, screen)))
    return [...safety, readBackScreen(asking, safety), ...explainPart(asking, 'full')];
  const { content } = reading.triage;
  if (content === 'none') return [...safety, careScreen];
  const later = explainPart(asking, content);
  const careFirst = content === 'comfort' ? [careScreen] : [];
  return [...safety, readBackScreen(asking, safety), ...careFirst, ...later];
}
