// Which screens apply to these answers, and in which order: the sections of the way through.
import type { Feature, KnowledgeBase, SafetyList, Sign, SiteId } from '#content/schema.ts';
import type { ConditionView } from '#reasoning/conditions.ts';
import { holds } from '#reasoning/conditions.ts';
import { findingsOf } from '#reasoning/findings.ts';
import { indexKnowledge } from '#reasoning/index-by-id.ts';
import type { Triage } from '#reasoning/triage.ts';
import { conditionView, triage } from '#reasoning/triage.ts';
import { featureLines, possibleLines } from './feature-lines.ts';
import type { InterviewAnswers } from './interview-answers.ts';
import { liveAnswers, weeksOf } from './live-answers.ts';
import { oncePerAnswers } from './once-per-answers.ts';
import { markedZones, marksBothLegs, sitesOf } from './places.ts';

export const sections = [
  'rightNow',
  'you',
  'where',
  'howLong',
  'safety',
  'posture',
  'activities',
  'triggers',
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
}

export interface Screen {
  readonly id: string;
  /** Whose words head the screen: a list split in two keeps one title. */
  readonly titleId: string;
  readonly section: Section;
  readonly kind:
    'list' | 'urgent' | 'you' | 'map' | 'how-long' | 'explain' | 'checks' | 'means' | 'plan' | 'care';
  readonly lines: readonly Line[];
  /** Whether the way on needs it answered. */
  readonly isRequired: boolean;
  /** Whether it is the rest of the list before it, so that this list ends only here. */
  readonly continues?: true;
}

/** No list is longer: danger signs, and questions of habit. */
const mostDangerLines = 6;
const mostFeatureLines = 9;
/** A yes or not sure to one of these on the very first screen asks age and place at once. */
const urgentSigns = ['sweaty-sick-with-pain', 'tearing-sudden-pain'] as const;
/** Asked before any neck exercise, if it was not asked before. */
const beforeNeckExercise = {
  sign: 'ctx-neck-artery-risk',
  sites: ['neck', 'shoulder', 'upper-back', 'arm']
} as const;

/** What decides whether a line applies. */
interface Asking {
  readonly base: KnowledgeBase;
  readonly answers: InterviewAnswers;
  readonly sites: readonly SiteId[];
  /** Unsure counts as yes here. */
  readonly view: ConditionView;
  readonly weeks: number | null;
  readonly givenByMap: ReadonlySet<string>;
  /** Asked right after the map instead of in their own list. */
  readonly askedByMap: readonly string[];
}

const isOpen = (answers: InterviewAnswers, gate: string) =>
  answers.lines[gate] === 'yes' || answers.lines[gate] === 'unsure';

const isAskedFor = (sign: Sign, sites: readonly SiteId[]) =>
  sign.askFor === 'all' || sign.askFor.some((site) => sites.includes(site));

const isUngated = (sign: Sign, sites: readonly SiteId[]) =>
  sign.gate === undefined || (sign.ungatedFor ?? []).some((site) => sites.includes(site));

/** Whether a danger sign is asked, given everything else. */
function applies(sign: Sign, { answers, sites, view, weeks, givenByMap }: Asking): boolean {
  if (sign.derived || givenByMap.has(sign.id)) return false;
  if (sign.givenByWeeksUpTo !== undefined && weeks !== null && weeks <= sign.givenByWeeksUpTo) return false;
  if (sign.unlessPregnancyCannotApply && answers.pregnancy === 'cannot-apply') return false;
  if (!isAskedFor(sign, sites)) return false;
  if (!isUngated(sign, sites) && !(sign.gate !== undefined && isOpen(answers, sign.gate))) return false;
  return sign.askAfter === undefined || holds(sign.askAfter, view);
}

/** Whether a gate is shown: some sign waits behind it for these places. */
function gateApplies(gate: string, { base, sites }: Asking): boolean {
  return base.signs.some((sign) => sign.gate === gate && isAskedFor(sign, sites) && !isUngated(sign, sites));
}

function linesOf(list: SafetyList, asking: Asking): readonly Line[] {
  const { signs } = indexKnowledge(asking.base);
  return list.lines.flatMap((id): Line[] => {
    const sign = signs.get(id);
    if (!sign) return gateApplies(id, asking) ? [{ kind: 'gate', id }] : [];
    if (asking.askedByMap.includes(id)) return [];
    return applies(sign, asking) ? [{ kind: 'sign', id }] : [];
  });
}

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

function dangerScreens(lists: readonly SafetyList[], section: Section, asking: Asking): readonly Screen[] {
  return lists.flatMap((list) =>
    listScreens(list.id, section, linesOf(list, asking), mostDangerLines).map((screen) =>
      list.continues ? { ...screen, continues: true } : screen
    )
  );
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
  if (!isOpen(answers, 'axspa-core')) return [];
  const lines = base.axialCriteria.map((id): Line => ({ kind: 'criterion', id }));
  return listScreens('axial-criteria', 'safety', lines, mostDangerLines);
}

function askingFor(base: KnowledgeBase, answers: InterviewAnswers): Asking {
  const zones = markedZones(base, answers);
  const { signs } = indexKnowledge(base);
  const cannotApply = (id: string) =>
    answers.pregnancy === 'cannot-apply' && signs.get(id)?.unlessPregnancyCannotApply === true;
  const asked = zones.flatMap((zone) => zone.asks).filter((id) => !cannotApply(id));
  return {
    base,
    answers,
    sites: sitesOf(base, answers),
    view: conditionView(findingsOf(base, liveAnswers(base, answers)), true),
    weeks: weeksOf(base, answers),
    givenByMap: new Set(zones.flatMap((zone) => zone.gives)),
    askedByMap: [...new Set([...asked, ...(marksBothLegs(base, answers) ? ['both-legs'] : [])])]
  };
}

/** Screens up to the end of the safety questions. */
function safetyPart(asking: Asking): readonly Screen[] {
  const { base, answers } = asking;
  const [first, ...others] = dangerScreens(base.lists.now, 'rightNow', asking);
  const isUrgent = urgentSigns.some((id) => answers.lines[id] === 'yes' || answers.lines[id] === 'unsure');
  const mapLines = asking.askedByMap.map((id): Line => ({ kind: 'sign', id }));
  return [
    ...(first ? [first] : []),
    ...(isUrgent ? [plain('urgent', 'rightNow', 'urgent', true)] : []),
    ...others,
    plain('you', 'you', 'you', true),
    ...dangerScreens(base.lists.pregnancy, 'you', asking),
    plain('map', 'where', 'map', true),
    ...listScreens('map-asks', 'where', mapLines, mostDangerLines),
    plain('how-long', 'howLong', 'how-long', true),
    ...dangerScreens(base.lists.course, 'howLong', asking),
    ...dangerScreens(base.lists.safety, 'safety', asking),
    ...criteriaScreens(asking)
  ];
}

/** Screens from posture to plan, as far as the content that may be shown allows. */
function explainPart(asking: Asking, content: Triage['content']): readonly Screen[] {
  const { base, sites, answers } = asking;
  const isAggravator = ({ id }: Feature) => id.startsWith('agg-');
  const sleepLines = base.lists.outlook.slice(0, 1).flatMap((list) => linesOf(list, asking));
  const sharpenLines = featureLines(base, sites, answers, 'sharpen').map(({ id }): Line => ({
    kind: 'feature',
    id
  }));
  const [, ...outlook] = base.lists.outlook;
  const neckLine: readonly Line[] =
    beforeNeckExercise.sites.some((site) => sites.includes(site)) &&
    !linesAsked(asking).has(beforeNeckExercise.sign)
      ? [{ kind: 'sign', id: beforeNeckExercise.sign }]
      : [];
  return [
    ...featureScreens(asking, 'posture', 'posture', 'posture'),
    ...featureScreens(asking, 'activities', 'activities', 'activities'),
    ...featureScreens(asking, 'aggravates', 'triggers', 'aggravates', isAggravator),
    ...featureScreens(
      asking,
      'pain-character',
      'triggers',
      'aggravates',
      (feature) => !isAggravator(feature)
    ),
    ...featureScreens(asking, 'eases', 'triggers', 'eases'),
    plain('explain-where', 'explain', 'explain', false),
    plain('explain-regions', 'explain', 'explain', false),
    plain('explain-idea', 'explain', 'explain', false),
    plain('explain-try', 'explain', 'explain', false),
    plain('explain-why', 'explain', 'explain', false),
    ...listScreens('sleep-and-stress', 'sharpen', [...sleepLines, ...sharpenLines], mostFeatureLines, false),
    ...outlook.flatMap((list) =>
      listScreens(list.id, 'sharpen', linesOf(list, asking), mostDangerLines, false)
    ),
    ...featureScreens(asking, 'bendy', 'sharpen', 'bendy').map((screen) => ({
      ...screen,
      isRequired: false
    })),
    plain('before', 'beforeYouMove', 'list', true, [
      ...base.cautionIds.map((id): Line => ({ kind: 'caution', id })),
      ...neckLine
    ]),
    plain('means', 'beforeYouMove', 'means', true),
    // After the cautions: nothing that moves stands before them.
    ...(content === 'full' ? [plain('checks', 'checks', 'checks', false)] : []),
    plain('plan', 'plan', 'plan', false)
  ];
}

/** Signs that the safety part asks. */
function linesAsked(asking: Asking): ReadonlySet<string> {
  return new Set(safetyPart(asking).flatMap(({ lines }) => lines.map(({ id }) => id)));
}

const beforeExplain: readonly Section[] = ['rightNow', 'you', 'where', 'howLong', 'safety', 'care'];

/** Whether a screen comes after every question about danger, and is not the page of care. */
export function isPastSafety({ section }: Screen): boolean {
  return !beforeExplain.includes(section);
}

/** The page of care as a screen. */
export const careScreen: Screen = plain('care', 'care', 'care', false);

/**
 * The screens that apply, in order.
 * Where no self-care may be shown the way ends with the page of care; where only comfort may, that page comes
 * before posture.
 */
export const screensFor = oncePerAnswers((base, answers): readonly Screen[] => {
  const asking = askingFor(base, answers);
  const safety = safetyPart(asking);
  const { content } = triage(base, findingsOf(base, liveAnswers(base, answers)));
  if (!safety.every((screen) => isAnswered(base, answers, screen)))
    return [...safety, ...explainPart(asking, 'full')];
  if (content === 'none') return [...safety, careScreen];
  const later = explainPart(asking, content);
  return content === 'comfort' ? [...safety, careScreen, ...later] : [...safety, ...later];
});

/** Whether everything that a screen asks has an answer. */
export function isAnswered(base: KnowledgeBase, answers: InterviewAnswers, screen: Screen): boolean {
  switch (screen.kind) {
    case 'list':
      return (
        (screen.id !== 'now-1' || answers.who !== null) &&
        screen.lines.every(({ kind, id }) =>
          kind === 'feature' ? answers.features[id] !== undefined : answers.lines[id] !== undefined
        )
      );
    case 'urgent':
      return answers.age !== null && sitesOf(base, answers).length > 0;
    case 'you':
      return answers.age !== null && answers.pregnancy !== null;
    case 'map':
      return answers.zones.length > 0 && sitesOf(base, answers).length > 0;
    case 'how-long':
      return answers.weekBand !== null;
    case 'means':
      return answers.floor !== null;
    case 'explain':
    case 'checks':
    case 'plan':
    case 'care':
      return true;
    default: {
      const missing: never = screen.kind;
      throw new Error(`Unknown kind of screen: ${String(missing)}`);
    }
  }
}
