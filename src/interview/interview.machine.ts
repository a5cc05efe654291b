// The interview: in which mode the person is, what was answered, and what may come next. All else is derived.
import { firstListId } from '#content/ids.ts';
import { assign, setup } from 'xstate';
import type { KnowledgeBase } from '#content/schema.ts';
import type { AnswerPatch } from './change-answers.ts';
import { changeAnswers, settleList, tickedBy } from './change-answers.ts';
import type { InterviewAnswers } from './interview-answers.ts';
import { emptyAnswers } from './interview-answers.ts';
import { isAnswered } from './is-answered.ts';
import { Reading } from './reading.ts';
import { screenAfter, screenBefore, screenFor } from './route.ts';
import type { Screen } from './screens.ts';
import { careScreen } from './screens.ts';

/** The knowledge, and what an earlier moment in this tab left behind. */
export interface InterviewInput {
  readonly base: KnowledgeBase;
  readonly answers?: InterviewAnswers;
  readonly screen?: string;
}

export interface InterviewContext {
  /** The answers, and what follows from them. */
  readonly reading: Reading;
  /** The screen shown. */
  readonly screen: string;
  /** The lines ticked since that screen came. */
  readonly chosen: readonly string[];
  /** An answer is being changed from the review, or as it was read back: where to go back to when it is done. */
  readonly returnTo: string | null;
}

export type InterviewEvent =
  | { readonly type: 'answers.changed'; readonly patch: AnswerPatch }
  | { readonly type: 'screen.completed' }
  | { readonly type: 'screen.skipped' }
  | { readonly type: 'back.requested' }
  | { readonly type: 'screen.requested'; readonly screen: string }
  | { readonly type: 'change.requested'; readonly screen: string }
  | { readonly type: 'correction.requested'; readonly screen: string }
  | { readonly type: 'review.requested' }
  | { readonly type: 'answers.erased' }
  | { readonly type: 'page.left' };

/** The screen now shown, as it applies to the answers. */
export function currentScreen({ reading, screen }: InterviewContext): Screen {
  return reading.screens.find(({ id }) => id === screen) ?? careScreen;
}

/** The answers as "Next" leaves them: what was left unticked in an answered list is a no. */
const settled = (context: InterviewContext) =>
  settleList(context.reading.answers, currentScreen(context), context.chosen);

/** After a change from the review: back to where it was opened, by way of what the change has opened. */
function afterChange({ screen, returnTo }: InterviewContext, reading: Reading): Screen | null {
  if (returnTo === null || returnTo === screen) return null;
  const next = screenAfter(reading, screen);
  return next.kind === 'care' ? next : screenFor(reading, returnTo, false);
}

/** Where an event leads from answers that it has settled; another one stays, if its place may still be shown. */
function destination(context: InterviewContext, event: InterviewEvent, reading: Reading): Screen {
  const { screen } = context;
  switch (event.type) {
    case 'screen.completed':
    case 'screen.skipped':
      return afterChange(context, reading) ?? screenAfter(reading, screen);
    case 'back.requested':
      return screenFor(reading, screenBefore(reading, screen)?.id ?? screen, false);
    case 'screen.requested':
    case 'change.requested':
      return screenFor(reading, event.screen, false);
    case 'correction.requested':
      return screenFor(reading, event.screen, true);
    default:
      return screenFor(reading, screen, false);
  }
}

const interview = setup({
  types: {
    context: {} as InterviewContext,
    events: {} as InterviewEvent,
    input: {} as InterviewInput,
    tags: {} as 'asks' | 'shows'
  },
  guards: {
    /** An emergency waits for no other answer. */
    isUnanswered: ({ context }) => {
      const screen = currentScreen(context);
      const { reading } = context;
      return screen.isRequired && !isAnswered(reading.base, settled(context), screen) && !reading.isEmergency;
    },
    isEmergency: ({ context }) => context.reading.isEmergency,
    isHeld: ({ context }) => context.reading.isEmergency && currentScreen(context).kind === 'care',
    isChanging: ({ context }) => context.returnTo !== null,
    isResult: ({ context }) => ['explain', 'plan', 'care'].includes(currentScreen(context).section),
    mayCorrect: ({ context, event }) => destination(context, event, context.reading).kind !== 'care'
  },
  actions: {
    moveOn: assign(({ context, event }) => {
      const isNext = event.type === 'screen.completed';
      const reading = isNext ? context.reading.with(settled(context)) : context.reading;
      const { id: screen } = destination(context, event, reading);
      const chosen = screen === context.screen ? context.chosen : [];
      // The way back is kept until it is reached, or until the person goes elsewhere.
      return {
        reading,
        screen,
        chosen,
        returnTo: isNext && screen !== context.returnTo ? context.returnTo : null
      };
    }),
    changeFromReview: assign(({ context, event }) => ({
      screen: destination(context, event, context.reading).id,
      chosen: [],
      returnTo: context.screen
    })),
    changeAnswers: assign(({ context: { reading, chosen }, event }) =>
      event.type === 'answers.changed'
        ? {
            reading: reading.with(changeAnswers(reading.answers, event.patch)),
            chosen: [...chosen, ...tickedBy(event.patch)]
          }
        : {}
    ),
    comeBack: assign(({ context: { reading, screen, chosen } }) => {
      const place = screenFor(reading, screen, false).id;
      return { screen: place, chosen: place === screen ? chosen : [] };
    }),
    showCare: assign({ screen: careScreen.id, chosen: [] }),
    erase: assign(({ context: { reading } }) => ({
      reading: reading.with(emptyAnswers),
      screen: firstListId,
      chosen: [],
      returnTo: null
    }))
  }
});

/**
 * The machine. A state is a mode in which other events are allowed; which screen comes next is a pure function.
 * Tags: `asks` where a question stands, `shows` where a result does.
 */
export const interviewMachine = interview.createMachine({
  id: 'interview',
  context: ({ input }) => ({
    reading: new Reading(input.base, input.answers ?? emptyAnswers),
    screen: input.screen ?? firstListId,
    chosen: [],
    returnTo: null
  }),
  initial: 'opening',
  on: {
    'answers.changed': { target: '.placing', actions: 'changeAnswers' },
    'correction.requested': [
      { guard: 'mayCorrect', target: '.onTheWay.correcting', actions: 'moveOn' },
      { target: '.placing', actions: 'moveOn' }
    ],
    'answers.erased': { target: '.onTheWay.asking', actions: 'erase' },
    'page.left': { target: '.left', actions: 'erase' }
  },
  states: {
    /** Finds the place that an earlier moment in this tab left behind, if it may still be shown. */
    opening: { always: { target: 'placing', actions: 'comeBack' } },
    /** Finds the mode that belongs to the screen. */
    placing: {
      always: [
        { guard: 'isHeld', target: 'held', actions: 'showCare' },
        { guard: 'isResult', target: 'onTheWay.showing' },
        { guard: 'isChanging', target: 'onTheWay.changing' },
        { target: 'onTheWay.asking' }
      ]
    },
    onTheWay: {
      on: {
        'screen.completed': [
          { guard: 'isUnanswered', target: '.incomplete' },
          { target: 'placing', actions: 'moveOn' }
        ],
        'screen.skipped': { target: 'placing', actions: 'moveOn' },
        'back.requested': { target: 'placing', actions: 'moveOn' },
        'screen.requested': { target: 'placing', actions: 'moveOn' },
        'change.requested': { target: 'placing', actions: 'changeFromReview' },
        'review.requested': [
          { guard: 'isEmergency', target: 'held', actions: 'showCare' },
          { target: 'reviewing' }
        ]
      },
      initial: 'asking',
      states: {
        /** A question stands. */
        asking: { tags: 'asks' },
        /** "Next" was pressed, and an answer is missing. */
        incomplete: { tags: 'asks' },
        /** A question stands that was opened from the review, or from what was read back, with a way back. */
        changing: { tags: 'asks' },
        /** The answer that led to the page of care is being changed, after a confirm step. */
        correcting: { tags: 'asks', on: { 'answers.changed': { actions: 'changeAnswers' } } },
        /** A result stands. */
        showing: { tags: 'shows' }
      }
    },
    /** An emergency: nothing but the page of care, a changed answer, starting over, and leaving. */
    held: { tags: 'shows' },
    /** All answers stand, each to be changed. */
    reviewing: {
      tags: 'shows',
      on: {
        'answers.changed': { actions: 'changeAnswers' },
        'screen.completed': { target: 'placing', actions: 'comeBack' },
        'screen.skipped': { target: 'placing', actions: 'comeBack' },
        'back.requested': { target: 'placing', actions: 'comeBack' },
        'screen.requested': { target: 'placing', actions: 'changeFromReview' }
      }
    },
    left: { type: 'final' }
  }
});
