// Which screens apply to these answers, and in which order: the sections of the way through.
import type { Feature, SafetyList } from '#content/schema.ts';
import type { Triage } from '#reasoning/triage.ts';
import { askingFor, isOpened, linesOf, type Asking } from './asked-lines.ts';
import { featureLines, possibleLines } from './feature-lines.ts';
import { isAnswered } from './is-answered.ts';
import type { Reading } from './reading.ts';
import { decidingLines } from './still-asked.ts';

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
  readonly kind: 'list' | 'urgent' | 'you' | 'map' | 'explain' | 'checks' | 'means' | 'plan' | 'care';
  readonly lines: readonly Line[];
  /** Whether the way on needs it answered. */
  readonly isRequired: boolean;
  /** Whether it is the rest of the list before it, so that this list ends only here. */
  readonly continues?: true;
}

/** No list is longer: danger signs, and questions of habit. */
const mostDangerLines = 6;
const mostFeatureLines = 9;
/** One screen for each list that has lines, or two where it has too many. */
function listScreens(
  titleId: string,
  section: Section,
  lines: readonly Line[],
  most: number,
  isRequired = true
): readonly Screen[] {
  const count = Math.ceil(lines.length / most);
  const size = Math.ceil(lines.length / count);
  return Array.from({ length: count }, (_, at) => ({
    id: at === 0 ? titleId : `${titleId}.${at + 1}`,
    titleId,
    section,
    kind: 'list' as const,
    lines: lines.slice(at * size, (at + 1) * size),
    isRequired
  }));
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

/** @param deciding by list, which of its lines can still decide something; all of those that are not named */
function dangerScreens(
  lists: readonly SafetyList[],
  section: Section,
  asking: Asking,
  deciding: ReturnType<typeof decidingLines> = new Map()
): readonly Screen[] {
  return lists.flatMap((list) => {
    const lines = linesOf(list, asking);
    const decides = deciding.get(list);
    return listScreens(list.id, section, decides ? lines.filter(decides) : lines, mostDangerLines).map(
      (screen) => (list.continues ? { ...screen, continues: true } : screen)
    );
  });
}

function featureScreens(
  asking: Asking,
  titleId: string,
  section: Section,
  list: Feature['list'],
  isWanted: (feature: Feature) => boolean = () => true
): readonly Screen[] {
  const applying = featureLines(asking.base, asking.sites, asking.answers, list).map(({ id }) => id);
  const lines = possibleLines(asking.base, asking.sites, list)
    .filter(isWanted)
    .map(({ id }): Line => ({ kind: 'feature', id }));
  // Split with every follow-up counted, so that a tick never moves other lines to another screen.
  return listScreens(titleId, section, lines, mostFeatureLines).map((screen) => ({
    ...screen,
    lines: screen.lines.filter(({ id }) => applying.includes(id))
  }));
}

/** The axial criteria are counted only once the question that opens them is a yes or a not sure. */
function criteriaScreens({ base, answers }: Asking): readonly Screen[] {
  if (!isOpened(base, answers, 'criteria')) return [];
  const lines = base.axialCriteria.map((id): Line => ({ kind: 'criterion', id }));
  return listScreens('axial-criteria', 'safety', lines, mostDangerLines);
}

/** Screens up to the end of the safety questions. */
function safetyPart(asking: Asking, way: Way): readonly Screen[] {
  const { base, answers } = asking;
  const { pregnancy, course, safety } = base.lists;
  const deciding = way === 'short' ? decidingLines(asking, [...pregnancy, ...course, ...safety]) : undefined;
  const [first, ...others] = dangerScreens(base.lists.now, 'rightNow', asking);
  const isUrgent = isOpened(base, answers, 'urgent');
  const mapLines = asking.askedByMap.map((id): Line => ({ kind: 'sign', id }));
  return [
    ...(first ? [first] : []),
    ...(isUrgent ? [plain('urgent', 'rightNow', 'urgent', true)] : []),
    ...others,
    plain('map', 'where', 'map', true),
    ...listScreens('map-asks', 'where', mapLines, mostDangerLines),
    plain('you', 'you', 'you', true),
    ...dangerScreens(pregnancy, 'you', asking, deciding),
    ...dangerScreens(course, 'safety', asking, deciding),
    ...dangerScreens(safety, 'safety', asking, deciding),
    ...criteriaScreens(asking)
  ];
}

/** Screens from posture to plan, as far as the content that may be shown allows. */
function explainPart(asking: Asking, content: Triage['content']): readonly Screen[] {
  const { base, sites, answers } = asking;
  const isAggravator = ({ aggravator }: Feature) => aggravator === true;
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
    ...featureScreens(asking, 'posture', 'habits', 'posture'),
    ...featureScreens(asking, 'activities', 'habits', 'activities'),
    ...featureScreens(asking, 'aggravates', 'habits', 'aggravates', isAggravator),
    ...featureScreens(asking, 'pain-character', 'habits', 'aggravates', (feature) => !isAggravator(feature)),
    ...featureScreens(asking, 'eases', 'habits', 'eases'),
    plain('explain-where', 'explain', 'explain', false),
    plain('explain-regions', 'explain', 'explain', false),
    plain('explain-idea', 'explain', 'explain', false),
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
    ...featureScreens(asking, 'bendy', 'sharpen', 'bendy').map((screen) => ({
      ...screen,
      isRequired: false
    })),
    plain('before', 'beforeYouMove', 'list', true, [
      ...base.cautionIds.map((id): Line => ({ kind: 'caution', id })),
      ...signsBeforeMoving
    ]),
    plain('means', 'beforeYouMove', 'means', true),
    // After the cautions: nothing that moves stands before them.
    ...(content === 'full' ? [plain('checks', 'checks', 'checks', false)] : []),
    plain('plan', 'plan', 'plan', false)
  ];
}

/** Signs that the safety part asks. */
function linesAsked(asking: Asking): ReadonlySet<string> {
  return new Set(safetyPart(asking, 'whole').flatMap(({ lines }) => lines.map(({ id }) => id)));
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
    return [...safety, ...explainPart(asking, 'full')];
  const { content } = reading.triage;
  if (content === 'none') return [...safety, careScreen];
  const later = explainPart(asking, content);
  return content === 'comfort' ? [...safety, careScreen, ...later] : [...safety, ...later];
}
