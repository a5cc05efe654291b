// Words of the charts: their legends, what a mark says, and the sentences that say the same without a picture.
import type { Region, RegionId } from '../../schema.ts';

/** One thing or more. */
export interface CountedText {
  readonly one: string;
  readonly other: string;
}

type Motion = Region['ranges'][number]['motion'];
type Basis = Region['ranges'][number]['basis'];
/** What a chart can say about a region: less than its share, more than its share, or more control wanted. */
type Said = 'moves-less' | 'does-more' | 'wants-control';

/** What stands in braces is filled in: `{parts}`, `{degrees}`, `{count}`, `{when}`, `{claims}`. */
export const regionChart = {
  axis: { stability: 'holds', mobility: 'moves' },
  roles: { stability: 'mostly holds', mobility: 'mostly moves' } satisfies Record<Region['role'], string>,
  legend: {
    title: 'How to read the bars',
    usual: 'in most people',
    less: 'less, by your answers and checks',
    more: 'more, by your answers and checks',
    teaching:
      'A dot marks each part on the body. The wider the soft end of a bar, the less sure it is. A bar shows which way, not how far. Moves or holds is a teaching idea of ours: each part does both.'
  },
  others: 'More about these parts, and others',
  /** What to do with the chart: a plan may hold these ways. */
  now: {
    check: 'A dashed bar is not checked yet.',
    lead: 'What now: your plan may hold ways {ways}. Press “To my plan” to see them.',
    ways: {
      'moves-less': 'to move {parts} more',
      'does-more': 'to take work off {parts}',
      'wants-control': 'to give {parts} more control'
    } satisfies Record<Said, string>
  },
  notChecked: 'not checked: try it beside the picture',
  /** Where only one side was short. */
  onSide: { left: '{said}, left', right: '{said}, right' },
  /** Where no check is offered. */
  notCheckedYet: 'not checked',
  /** Where a check was done and did not show it. */
  checkedNotSeen: 'checked: not seen',
  /** Beside a row, where it was looked at directly. */
  named: {
    'moves-less': 'seems to move less',
    'does-more': 'seems to do more',
    'wants-control': 'seems to want more control'
  } satisfies Record<Said, string>,
  /** Beside a row with a hollow mark. */
  hollow: {
    'moves-less': 'may move less',
    'does-more': 'may do more',
    'wants-control': 'may want more control'
  } satisfies Record<Said, string>,
  /** Regions as the sentences name them. */
  parts: {
    ankle: 'your ankle',
    knee: 'your knee',
    hip: 'your hip',
    pelvis: 'your pelvis',
    lumbar: 'your low back',
    thoracic: 'your upper back',
    scapulothoracic: 'your shoulder blade',
    glenohumeral: 'your shoulder joint',
    'lower-cervical': 'your lower neck',
    'upper-cervical': 'your upper neck'
  } satisfies Record<RegionId, string>,
  sentence: {
    story: 'In the story your answers tell, {claims}.',
    also: 'It also says that {claims}.',
    and: '{first}, and {second}',
    twoWays: 'Your answers point two ways for {parts}: less in one idea, more in another.',
    may: 'Where it says “may”, no check has shown it so far.',
    nothing: 'In the ideas shown here, no part moves less or does more than its share.',
    named: {
      'moves-less': {
        one: '{parts} seems to move less than its share',
        other: '{parts} seem to move less than their share'
      },
      'does-more': {
        one: '{parts} seems to do more than its share',
        other: '{parts} seem to do more than their share'
      },
      'wants-control': {
        one: '{parts} seems to want more control',
        other: '{parts} seem to want more control'
      }
    } satisfies Record<Said, CountedText>,
    hollow: {
      'moves-less': {
        one: '{parts} may move less than its share',
        other: '{parts} may move less than their share'
      },
      'does-more': {
        one: '{parts} may do more than its share',
        other: '{parts} may do more than their share'
      },
      'wants-control': { one: '{parts} may want more control', other: '{parts} may want more control' }
    } satisfies Record<Said, CountedText>,
    /** "Does more", right after somebody else "moves less than its share". */
    moreAfterLess: {
      named: { one: '{parts} seems to do more', other: '{parts} seem to do more' },
      hollow: { one: '{parts} may do more', other: '{parts} may do more' }
    } satisfies Record<'named' | 'hollow', CountedText>
  },
  facts: {
    said: 'In the story your answers tell, it {said}.',
    notChecked: 'No check has shown it so far.',
    answers: {
      one: 'This comes from 1 of your answers, not from measuring you.',
      other: 'This comes from {count} of your answers, not from measuring you.'
    } satisfies CountedText,
    range: {
      rotation: '{when}, it may turn about {degrees} each way.',
      'inward-rotation': '{when}, it may turn in about {degrees}.',
      flexion: '{when}, it may bend about {degrees}.',
      extension: '{when}, it may lean back about {degrees}.',
      'side-bend': '{when}, it may bend about {degrees} to each side.',
      elevation: '{when}, it may lift the arm about {degrees}.',
      'upward-rotation': '{when}, it may tip up about {degrees}.',
      dorsiflexion: '{when}, it may bend about {degrees} with your weight on it.',
      'external-rotation': '{when}, it may turn out about {degrees}.',
      'posterior-tilt': '{when}, it may tilt back about {degrees}.'
    } satisfies Record<Motion, string>,
    atYourAge: 'At your age',
    atYoungAge: 'At age 20 to 39',
    basis: {
      measured: 'Measured in studies.',
      named: 'From a source that we know by name.',
      ours: 'Our own figure, for teaching.'
    } satisfies Record<Basis, string>,
    ageIsOurs: 'How much it falls with age is our own figure.',
    sources: {
      one: '1 published source speaks about this part.',
      other: '{count} published sources speak about this part.'
    } satisfies CountedText
  },
  table: {
    summary: 'The same as a table',
    caption: 'Each part from head to foot, and what your answers say of it',
    part: 'Part',
    role: 'Built to',
    said: 'Your answers',
    nothing: 'nothing stands out',
    answers: { one: 'from 1 answer', other: 'from {count} answers' } satisfies CountedText
  }
} as const;

/** Where the result of a check lies. */
export const testScale = {
  units: { degrees: '{n}°', cm: '{n} cm', seconds: '{n} s', 'clock-hours': '{n} hours on the clock' },
  atLeast: '{low} or more',
  between: '{low} to {high}',
  under: 'under {high}',
  none: 'no number, because it hurt',
  error: 'The line shows how far a result may be out at home: about {error} either way.',
  errorOrQuarter:
    'The line shows how far a result may be out at home: about {error} or a quarter, whichever is more. That is our own choice.',
  noError: 'Nobody has shown how far this check may be out at home. Take it as a rough hint.'
} as const;

/** How well an idea fits, before and now. */
export const fitShift = {
  partly: 'in part',
  well: 'well',
  same: '{now}, as before',
  moved: '{now} now ({before} before)'
} as const;
