// Which cautions hold before anybody moves, and what brought each about.
import type { Caution, CautionCode, KnowledgeBase } from '#content/schema.ts';
import type { Findings } from './findings.ts';
import { ageWhenNotGiven } from './triage.ts';

/** Whether a caution holds. Unsure counts as yes, an age not given as old, weeks not given as few. */
function isBrought(caution: Caution, findings: Findings): boolean {
  const { answers, yes, unsure, features, sites } = findings;
  const isMaybe = (sign: string) => yes.has(sign) || unsure.has(sign);
  const isYes = (feature: string) => features.get(feature) === true;
  if (caution.cautions.some((id) => answers.cautions.includes(id))) return true;
  if (caution.signs.some(isMaybe) || caution.features.some(isYes)) return true;
  if (caution.sites?.some((site) => sites.has(site))) return true;
  if (caution.ageAtLeast !== undefined && (answers.age ?? ageWhenNotGiven) >= caution.ageAtLeast) return true;
  if (caution.signsAt?.signs.some(isMaybe) && caution.signsAt.sites.some((site) => sites.has(site)))
    return true;
  const isEarly =
    caution.weeksBelow === undefined || answers.weeks === null || answers.weeks < caution.weeksBelow;
  return caution.allFeatures !== undefined && isEarly && caution.allFeatures.every(isYes);
}

/** Whether nothing may be tested, and only comfort be planned: somebody who operated says what may be tried. */
export function isOnlyComfort(base: KnowledgeBase, codes: ReadonlySet<CautionCode>): boolean {
  return base.cautions.some(({ code, onlyComfort }) => onlyComfort === true && codes.has(code));
}

/** The caution codes that hold for these findings. */
export function cautionsOf(base: KnowledgeBase, findings: Findings): ReadonlySet<CautionCode> {
  return new Set(base.cautions.filter((caution) => isBrought(caution, findings)).map(({ code }) => code));
}
