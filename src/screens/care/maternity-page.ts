// The page of care in pregnancy and after a birth: the maternity team first, everywhere, and what eases these days.
import { careByPlace, maybePregnant } from '#text/care.ts';
import { maternityCare } from '#text/maternity-care.ts';
import type { CareReasons } from '#reasoning/care-reasons.ts';
import { alsoAt, isAllOf, type CareInput, type CareLines } from './care-lines.ts';
import MaternityFirst from './MaternityFirst.svelte';
import { wordsOf } from './maternity-helps.ts';
import type { OwnPage } from './own-page.ts';

/** Signs of this time; they say nothing of danger. */
const ofThisTime: ReadonlySet<string> = new Set(['ctx-pregnant', 'ctx-postpartum', 'ctx-could-be-pregnant']);

/** Being pregnant is told as what it is: something to know, and no danger sign that was answered with yes. */
function asHealth(reasons: CareReasons): CareReasons {
  const isOf = (id: string) => ofThisTime.has(id);
  return {
    ...reasons,
    yes: reasons.yes.filter((id) => !isOf(id)),
    context: [...reasons.yes.filter(isOf), ...reasons.context]
  };
}

function actionsOf({ assessment, country }: CareInput): readonly string[] | null {
  const { level } = assessment.triage;
  if (level === 'same-day' || level === 'soon')
    return [...wordsOf(assessment).action[level], ...alsoAt(level, country)];
  return level === 'ed-today'
    ? [maternityCare.hospital, ...careByPlace[level][country].action.slice(1)]
    : null;
}

function instead(input: CareInput, lines: CareLines): Partial<CareLines> {
  const { assessment, reasons } = input;
  const { level } = assessment.triage;
  const words = wordsOf(assessment);
  const isBelowHospital = level === 'same-day' || level === 'soon';
  const isThisTimeOnly = level === 'soon' && isAllOf(reasons, ofThisTime);
  const told = asHealth(reasons);
  return {
    kind: isThisTimeOnly ? words.kind : null,
    actions: actionsOf(input) ?? lines.actions,
    callNow: isBelowHospital ? words.callNow : null,
    ifNot:
      level === 'same-day' ? maternityCare.ifNotToday : level === 'soon' ? maternityCare.ifNot : lines.ifNot,
    why: isThisTimeOnly ? [words.why] : lines.why,
    shown: isThisTimeOnly ? { ...told, context: told.context.filter((id) => !ofThisTime.has(id)) } : told,
    noSign: isThisTimeOnly ? null : lines.noSign,
    told,
    whatNotToDo: [
      maternityCare.noAntiInflammatory,
      ...lines.whatNotToDo.filter((line) => line !== maybePregnant.noAntiInflammatory)
    ],
    scopes: {
      ...Object.fromEntries(Object.entries(maternityCare.scopes).map(([id, of]) => [id, { lines: of }])),
      // Below the level of a hospital they stand right beneath the head.
      pregnancy: { ...words.scope, hasNoWatch: isBelowHospital }
    },
    sooner: isBelowHospital ? maternityCare.sooner : lines.sooner,
    change: { label: words.change, screen: 'you' }
  };
}

export const maternityPage: OwnPage = { instead, First: MaternityFirst };
