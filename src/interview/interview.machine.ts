// The interview: where the person is, what was answered, and what may come next. All else is derived.
import { assign, setup } from 'xstate';
import type { KnowledgeBase } from '#content/schema.ts';
import type { AnswerPatch } from './change-answers.ts';
import { changeAnswers, settleList } from './change-answers.ts';
import type { InterviewAnswers } from './interview-answers.ts';
import { emptyAnswers } from './interview-answers.ts';
import { isEmergency, screenAfter, screenBefore, screenFor } from './route.ts';
import type { Screen, Section } from './screens.ts';
import { careScreen, isAnswered, screensFor, sections } from './screens.ts';

/** The knowledge, and what an earlier moment in this tab left behind. */
export interface InterviewInput {
  readonly base: KnowledgeBase;
  readonly answers?: InterviewAnswers;
  readonly screen?: string;
}

export interface InterviewContext {
  readonly base: KnowledgeBase;
  readonly answers: InterviewAnswers;
  /** The screen shown; its section is the state. */
  readonly screen: string;
  /** "Next" was pressed on a screen that is not answered. */
  readonly isIncomplete: boolean;
  /** An emergency's own answer is being changed, after a confirm step. */
  readonly isCorrecting: boolean;
  /** An answer is being changed from the review: where to go back to when it is done. */
  readonly returnTo: string | null;
}

export type InterviewEvent =
  | { readonly type: 'answers.changed'; readonly patch: AnswerPatch }
  | { readonly type: 'screen.completed' }
  | { readonly type: 'screen.skipped' }
  | { readonly type: 'back.requested' }
  | { readonly type: 'screen.requested'; readonly screen: string }
  | { readonly type: 'correction.requested'; readonly screen: string }
  | { readonly type: 'review.requested' }
  | { readonly type: 'answers.erased' }
  | { readonly type: 'page.left' };

/** The screen now shown, as it applies to the answers. */
export function currentScreen({ base, answers, screen }: InterviewContext): Screen {
  return screensFor(base, answers).find(({ id }) => id === screen) ?? careScreen;
}

/** The answers as the event leaves them: pressing "Next" settles the list. */
function answersAfter(context: InterviewContext, event: InterviewEvent): InterviewAnswers {
  return event.type === 'screen.completed'
    ? settleList(context.answers, currentScreen(context))
    : context.answers;
}

/** After a change from the review: back to where it was opened, by way of what the change has opened. */
function afterChange({ base, screen, returnTo }: InterviewContext, answers: InterviewAnswers): Screen | null {
  if (returnTo === null || returnTo === screen) return null;
  const next = screenAfter(base, answers, screen);
  return next.kind === 'care' ? next : screenFor(base, answers, returnTo, false);
}

/** Where an event leads from answers that it has settled. */
function destination(context: InterviewContext, event: InterviewEvent, answers: InterviewAnswers): Screen {
  const { base, screen } = context;
  switch (event.type) {
    case 'screen.completed':
    case 'screen.skipped':
      return afterChange(context, answers) ?? screenAfter(base, answers, screen);
    case 'back.requested':
      return screenFor(base, answers, screenBefore(base, answers, screen)?.id ?? screen, false);
    case 'screen.requested':
      return screenFor(base, answers, event.screen, false);
    case 'correction.requested':
      return screenFor(base, answers, event.screen, true);
    default:
      return screenNow(context);
  }
}

/** What an event amounts to: the answers after it, and the screen it leads to. */
interface Step {
  readonly event: InterviewEvent;
  readonly answers: InterviewAnswers;
  readonly to: Screen;
}
// A cache, not state: every section's guard asks for the same step.
const steps = new WeakMap<InterviewContext, Step>();

function stepOf(context: InterviewContext, event: InterviewEvent): Step {
  const known = steps.get(context);
  if (known?.event === event) return known;
  const answers = answersAfter(context, event);
  const step = { event, answers, to: destination(context, event, answers) };
  steps.set(context, step);
  return step;
}

/** The place kept in context, if it may still be shown. */
function screenNow({ base, answers, screen, isCorrecting }: InterviewContext): Screen {
  return screenFor(base, answers, screen, isCorrecting);
}

/** The way back is kept until it is reached, or until the person goes elsewhere. */
function returnAfter(context: InterviewContext, event: InterviewEvent): string | null {
  const isOnTheWay = event.type === 'screen.completed' && stepOf(context, event).to.id !== context.returnTo;
  return isOnTheWay ? context.returnTo : null;
}

const interview = setup({
  types: {
    context: {} as InterviewContext,
    events: {} as InterviewEvent,
    input: {} as InterviewInput
  },
  guards: {
    leadsTo: ({ context, event }, { section }: { section: Section }) =>
      stepOf(context, event).to.section === section,
    standsIn: ({ context }, { section }: { section: Section }) => screenNow(context).section === section,
    /** An emergency waits for no other answer. */
    isUnanswered: ({ context, event }) => {
      const screen = currentScreen(context);
      const { answers } = stepOf(context, event);
      return (
        screen.isRequired && !isAnswered(context.base, answers, screen) && !isEmergency(context.base, answers)
      );
    },
    isEmergency: ({ context }) => isEmergency(context.base, context.answers)
  },
  actions: {
    moveOn: assign(({ context, event }) => ({
      answers: stepOf(context, event).answers,
      screen: stepOf(context, event).to.id,
      isIncomplete: false,
      isCorrecting: event.type === 'correction.requested',
      returnTo: returnAfter(context, event)
    })),
    changeFromReview: assign(({ context, event }) => ({
      screen: stepOf(context, event).to.id,
      isIncomplete: false,
      returnTo: context.screen
    })),
    changeAnswers: assign(({ context, event }) =>
      event.type === 'answers.changed'
        ? { answers: changeAnswers(context.answers, event.patch), isIncomplete: false }
        : {}
    ),
    comeBack: assign(({ context }) => ({ screen: screenNow(context).id, isIncomplete: false })),
    showCare: assign({ screen: careScreen.id, isIncomplete: false, isCorrecting: false }),
    stopCorrecting: assign({ isIncomplete: false, isCorrecting: false }),
    askAgain: assign({ isIncomplete: true }),
    erase: assign({
      answers: emptyAnswers,
      screen: 'now-1',
      isIncomplete: false,
      isCorrecting: false,
      returnTo: null
    })
  }
});

/** One transition for each section that an event may lead to: from inside a state, and from the root. */
const toSibling = sections.map((section) => ({
  guard: { type: 'leadsTo' as const, params: { section } },
  target: section,
  actions: 'moveOn' as const
}));
const toItsSection = toSibling.map((transition) => ({
  ...transition,
  target: `.${transition.target}` as const
}));
/** Back to the place kept in context; nothing is settled on the way. */
const toItsPlace = sections.map((section) => ({
  guard: { type: 'standsIn' as const, params: { section } },
  target: section,
  actions: 'comeBack' as const
}));

/**
 * The machine. Its states are the sections of the way; `review` looks back, `left` is the end.
 * Tags: `asks` where a question stands, `shows` where a result does.
 */
export const interviewMachine = interview.createMachine({
  id: 'interview',
  context: ({ input }) => ({
    base: input.base,
    answers: input.answers ?? emptyAnswers,
    screen: input.screen ?? 'now-1',
    isIncomplete: false,
    isCorrecting: false,
    returnTo: null
  }),
  initial: 'opening',
  on: {
    'answers.changed': { actions: 'changeAnswers' },
    'screen.completed': [{ guard: 'isUnanswered', actions: 'askAgain' }, ...toItsSection],
    'screen.skipped': toItsSection,
    'back.requested': toItsSection,
    'screen.requested': toItsSection,
    'correction.requested': toItsSection,
    'review.requested': [
      { guard: 'isEmergency', target: '.care', actions: 'showCare' },
      { target: '.review', actions: 'stopCorrecting' }
    ],
    'answers.erased': { target: '.rightNow', actions: 'erase' },
    'page.left': { target: '.left', actions: 'erase' }
  },
  states: {
    /** Finds the place that an earlier moment in this tab left behind, if it may still be shown. */
    opening: { always: toItsPlace },
    rightNow: { tags: 'asks' },
    you: { tags: 'asks' },
    where: { tags: 'asks' },
    howLong: { tags: 'asks' },
    safety: { tags: 'asks' },
    posture: { tags: 'asks' },
    activities: { tags: 'asks' },
    triggers: { tags: 'asks' },
    explain: { tags: 'shows' },
    sharpen: { tags: 'asks' },
    beforeYouMove: { tags: 'asks' },
    checks: { tags: 'asks' },
    plan: { tags: 'shows' },
    care: { tags: 'shows' },
    review: {
      tags: 'shows',
      on: {
        'screen.completed': toItsPlace,
        'screen.skipped': toItsPlace,
        'back.requested': toItsPlace,
        'screen.requested': toSibling.map((transition) => ({
          ...transition,
          actions: 'changeFromReview' as const
        }))
      }
    },
    left: { type: 'final' }
  }
});
