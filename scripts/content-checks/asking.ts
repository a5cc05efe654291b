// Every sign is asked once, in its turn, and every rule can come true for somebody.
import type { AskCondition, Condition, KnowledgeBase, SafetyList, Sign } from '#content/schema.ts';
import { pregnancyAnswers, siteIds } from '#content/ids.ts';
import { emptyAnswers } from '#interview/interview-answers.ts';
import type { InterviewAnswers } from '#interview/interview-answers.ts';
import { liveAnswers } from '#interview/live-answers.ts';
import type { ConditionView } from '#reasoning/conditions.ts';
import { holds, signsNamedBy } from '#reasoning/conditions.ts';
import { findingsOf } from '#reasoning/findings.ts';
import type { ContentToCheck, Problem } from './content-to-check.ts';

/** No list is longer than this. */
const mostLines = 7;

/** The lists in the order in which a person meets them. */
function listsInOrder({ lists }: KnowledgeBase): readonly SafetyList[] {
  return [...lists.now, ...lists.pregnancy, ...lists.course, ...lists.safety, ...lists.outlook];
}

/** Somebody as far as questions other than the lists go. */
interface Profile {
  readonly age: number;
  readonly answers: InterviewAnswers;
}

/** Every age at which some condition changes, crossed with every band of weeks and every answer on pregnancy. */
function profilesOf(base: KnowledgeBase): readonly Profile[] {
  const limits = new Set([0, 120]);
  const gather = (condition: AskCondition): void => {
    if ('ageAtLeast' in condition) limits.add(condition.ageAtLeast).add(condition.ageAtLeast - 1);
    else if ('ageBelow' in condition) limits.add(condition.ageBelow).add(condition.ageBelow - 1);
    else if ('all' in condition) condition.all.forEach(gather);
    else if ('or' in condition) condition.or.forEach(gather);
  };
  for (const { when } of base.rules) gather(when);
  for (const { askAfter } of base.signs) if (askAfter) gather(askAfter);
  return [...limits].flatMap((age) =>
    base.weekBands.flatMap(({ id }) =>
      pregnancyAnswers.map((pregnancy) => ({
        age,
        answers: { ...emptyAnswers, age, weekBand: id, pregnancy }
      }))
    )
  );
}

/**
 * Everything that this person could answer with yes. Conditions know no "not", so saying yes to all of it
 * is the most that can be reached.
 */
function mostYes(base: KnowledgeBase, { age, answers }: Profile): ConditionView {
  const live = { ...liveAnswers(base, answers), sites: siteIds };
  const yes = new Set(findingsOf(base, live).yes);
  const asked = new Set(listsInOrder(base).flatMap(({ lines }) => lines));
  for (const { gives, asks } of base.zones) for (const sign of [...gives, ...asks]) asked.add(sign);
  const began = new Set(base.signs.filter((sign) => sign.asksWhenItBegan).map(({ id }) => id));
  const view: ConditionView = {
    isYes: (sign) => yes.has(sign),
    isNew: (sign) => yes.has(sign) && began.has(sign),
    sites: new Set(siteIds),
    age,
    weeks: live.weeks,
    axialCriteria: base.axialCriteria.length,
    yellowFlags: base.signs.filter(({ id }) => id.startsWith('yf-') && asked.has(id)).length,
    isGateOpen: (gate) => asked.has(gate)
  };
  const isAsked = (sign: Sign) =>
    asked.has(sign.id) &&
    !(sign.unlessPregnancyCannotApply && answers.pregnancy === 'cannot-apply') &&
    (sign.askAfter === undefined || holds(sign.askAfter, view)) &&
    (sign.gate === undefined || asked.has(sign.gate) || (sign.ungatedFor?.length ?? 0) > 0);
  // A second question is asked beneath its line, and what is entered in the room is asked by nobody.
  const isOutsideLists = ({ settles, onlyInRoom }: Sign) => settles !== undefined || onlyInRoom === true;
  for (let before = -1; before < yes.size;) {
    before = yes.size;
    for (const sign of base.signs) {
      if (isAsked(sign) || isOutsideLists(sign)) yes.add(sign.id);
      if (sign.lineOf !== undefined && yes.has(sign.id)) yes.add(sign.lineOf);
    }
  }
  return view;
}

/** The smallest ways in which a condition can hold: every part of one way must hold. */
function waysOf(condition: Condition): readonly (readonly Condition[])[] {
  if ('any' in condition) return condition.any.map((sign) => [{ any: [sign] }]);
  if ('new' in condition) return condition.new.map((sign) => [{ new: [sign] }]);
  if ('or' in condition) return condition.or.flatMap(waysOf);
  if ('all' in condition) {
    return condition.all.reduce<readonly (readonly Condition[])[]>(
      (ways, part) => ways.flatMap((way) => waysOf(part).map((next) => [...way, ...next])),
      [[]]
    );
  }
  return [[condition]];
}

function findUnreachable(base: KnowledgeBase, views: readonly ConditionView[]): readonly Problem[] {
  return base.rules.flatMap(({ id, when }) =>
    waysOf(when)
      .filter((way) => !views.some((view) => way.every((part) => holds(part, view))))
      .map((way) => ({
        file: 'src/content/rules.ts',
        id,
        expected: `answers that somebody could give, not ${JSON.stringify(way)}`
      }))
  );
}

/** Finds signs that nobody or everybody twice is asked, lines that stand too early, and rules that cannot fire. */
export function findAskingProblems({ knowledge: base }: ContentToCheck): readonly Problem[] {
  const problems: Problem[] = [];
  const add = (file: string, id: string, expected: string) =>
    problems.push({ file: `src/content/${file}.ts`, id, expected });
  const order = listsInOrder(base);
  const placesOf = (line: string): readonly number[] => [
    ...order.flatMap(({ lines }, place) => lines.filter((id) => id === line).map(() => place)),
    // A sign of several lines is asked where these are.
    ...base.signs.filter(({ lineOf }) => lineOf === line).flatMap(({ id }) => placesOf(id))
  ];
  const views = profilesOf(base).map((profile) => mostYes(base, profile));
  const byMap = new Set(base.zones.flatMap(({ gives, asks }) => [...gives, ...asks]));

  for (const { id, lines } of order) {
    if (lines.length > mostLines) add('safety-lists', id, `${mostLines} lines or fewer, not ${lines.length}`);
  }
  for (const { id, lineOf } of base.gates) {
    if (placesOf(id).length !== 1) add('safety-lists', id, 'this gate in one list');
    if (!base.signs.some(({ gate }) => gate === (lineOf ?? id))) add('gates', id, 'a sign behind this gate');
  }
  const beforeMap = new Set([...base.lists.now, ...base.lists.pregnancy].flatMap(({ lines }) => lines));
  for (const sign of base.signs) {
    const places = order.flatMap(({ lines }, place) => lines.filter((id) => id === sign.id).map(() => place));
    if (places.length > 1) add('safety-lists', sign.id, 'this sign in one list, not in more');
    if (sign.derived && places.length > 0)
      add('safety-lists', sign.id, 'no list: it follows from other answers');
    if (sign.derived && !views.some(({ isYes }) => isYes(sign.id))) {
      add('signs', sign.id, 'other answers that give it, as it is marked as derived');
    }
    const isOutside = sign.settles !== undefined || sign.onlyInRoom === true;
    if (isOutside && places.length > 0) add('safety-lists', sign.id, 'no list: it is asked elsewhere');
    if (
      !sign.derived &&
      !isOutside &&
      places.length === 0 &&
      sign.givenByWeeksUpTo === undefined &&
      !byMap.has(sign.id)
    ) {
      add('signs', sign.id, 'a list or a zone that asks it');
    }
    if (beforeMap.has(sign.id) && sign.askFor !== 'all') {
      add('safety-lists', sign.id, 'a list after the body map, as it is asked for some places only');
    }
    for (const awaited of [
      ...(sign.askAfter ? signsNamedBy(sign.askAfter) : []),
      ...(sign.gate === undefined ? [] : [sign.gate])
    ]) {
      const late = placesOf(awaited).some((place) => places.some((own) => own <= place));
      if (late) add('safety-lists', sign.id, `a list after the one that asks ${awaited}`);
    }
    const isAskable = views.some(({ isYes }) => isYes(sign.id));
    if (!isAskable && places.length > 0)
      add('signs', sign.id, 'a condition under which somebody is asked it');
  }

  const questions = base.features.map(({ id }) => id);
  for (const { id, askAfter, sameAsSign } of base.features) {
    for (const awaited of askAfter?.features ?? []) {
      if (questions.indexOf(awaited) >= questions.indexOf(id))
        add('features', id, `a place after ${awaited}`);
    }
    const isWeighed = base.patterns.some(({ weights }) =>
      weights.some(({ features }) => features.includes(id))
    );
    if (sameAsSign !== undefined && isWeighed && !views.some(({ isYes }) => isYes(sameAsSign))) {
      add('features', id, `a list that asks the sign ${sameAsSign}, as a pattern weighs it`);
    }
  }
  return [...problems, ...findUnreachable(base, views)];
}
