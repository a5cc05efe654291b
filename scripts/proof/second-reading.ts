// The rule table read a second time, from its smallest sets instead of its conditions: what the result must be.
import type { KnowledgeBase, LevelId } from '#content/schema.ts';
import { contentIds, levelIds } from '#content/ids.ts';
import type { SmallestSet } from './smallest-sets.ts';
import { smallestSets } from './smallest-sets.ts';
import type { AxialCount, Cell, Said } from './state-space.ts';
import { bitsOf } from './state-space.ts';

/** What must follow. `fired` names rules in their order, with a "?" where only unsure answers fire them. */
export interface Expected {
  readonly level: LevelId;
  readonly dueDays: number | null;
  readonly content: string;
  readonly crisis: boolean;
  readonly fired: readonly string[];
}

interface Entry {
  readonly ruleAt: number;
  readonly set: SmallestSet;
  readonly placeBits: readonly number[];
}

/** A smallest set whose signs are all there, with what it still needs of place and age. */
interface Candidate {
  readonly entry: Entry;
  readonly isUnsure: boolean;
}

const isOutlook = ({ sign }: Said) => sign.startsWith('yf-');

/** A reading of one rule table; made once, asked for many states. */
export class SecondReading {
  private readonly entries: readonly Entry[];
  private readonly base: KnowledgeBase;
  /** Signs that stand for another one. */
  private readonly linked: ReadonlyMap<string, KnowledgeBase['signs'][number]>;

  constructor(base: KnowledgeBase) {
    this.base = base;
    this.linked = new Map(
      base.signs
        .filter(({ lineOf, settles }) => lineOf !== undefined || settles !== undefined)
        .map((sign) => [sign.id, sign])
    );
    this.entries = base.rules.flatMap(({ when }, ruleAt) =>
      smallestSets(when).map((set) => ({ ruleAt, set, placeBits: set.places.map(bitsOf) }))
    );
  }

  /** Which smallest sets have all their signs, given what was said; place and age are looked at later. */
  candidates(told: readonly Said[], axial: AxialCount = { yes: 0, unsure: 0 }): readonly Candidate[] {
    const said = this.signsOf(told);
    // An unsure sign about the person counts as yes.
    const isYes = ({ sign, how }: Said) => how !== 'unsure' || sign.startsWith('ctx-');
    const certain = new Set(said.filter(isYes).map(({ sign }) => sign));
    const certainlyNew = new Set(said.filter(({ how }) => how === 'new').map(({ sign }) => sign));
    const possible = new Set(said.map(({ sign }) => sign));
    const possiblyNew = new Set(said.filter(({ how }) => how !== 'yes').map(({ sign }) => sign));
    const flags = said.filter(isOutlook);
    const isMet = (set: SmallestSet, yes: ReadonlySet<string>, began: ReadonlySet<string>) =>
      set.yes.every((sign) => yes.has(sign)) && set.began.every((sign) => began.has(sign));
    return this.entries.flatMap((entry): Candidate[] => {
      const { set } = entry;
      if (
        isMet(set, certain, certainlyNew) &&
        axial.yes >= set.axialCriteria &&
        flags.filter(isYes).length >= set.yellowFlags
      )
        return [{ entry, isUnsure: false }];
      return isMet(set, possible, possiblyNew) &&
        axial.yes + axial.unsure >= set.axialCriteria &&
        flags.length >= set.yellowFlags
        ? [{ entry, isUnsure: true }]
        : [];
    });
  }

  /** Signs as the rules name them: a line stands for its sign too, a second question for the line it settles. */
  private signsOf(told: readonly Said[]): readonly Said[] {
    if (!told.some(({ sign }) => this.linked.has(sign))) return told;
    return told.flatMap((each): readonly Said[] => {
      const { lineOf, settles } = this.linked.get(each.sign) ?? {};
      if (lineOf !== undefined) return [each, { ...each, sign: lineOf }];
      if (settles === undefined) return [each];
      const isAsked = told.some(({ sign, how }) => sign === settles && how === 'unsure');
      if (!isAsked) return [];
      const settled = this.base.signs.find(({ id }) => id === settles);
      return [settles, ...(settled?.lineOf === undefined ? [] : [settled.lineOf])].map((sign) => ({
        ...each,
        sign
      }));
    });
  }

  /** What must follow in one cell from the sets whose signs are there. */
  expected(candidates: readonly Candidate[], { siteBits, age }: Cell): Expected {
    const fired = new Map<number, boolean>();
    for (const { entry, isUnsure } of candidates) {
      const { set, placeBits, ruleAt } = entry;
      if (!placeBits.every((bits) => (bits & siteBits) !== 0)) continue;
      // No age given: as at 80, and a rule for the young alone is left out.
      const fits =
        age === null ? set.ageFrom <= 80 && set.ageBelow > 80 : age >= set.ageFrom && age < set.ageBelow;
      if (fits) fired.set(ruleAt, isUnsure && (fired.get(ruleAt) ?? true));
    }
    let level = 4;
    let content = 2;
    let days: number | null = null;
    let crisis = false;
    const raise = (to: number, least: number, within: number | null) => {
      level = Math.min(level, to);
      content = Math.min(content, least);
      if (within !== null) days = Math.min(days ?? within, within);
    };
    const order = [...fired].toSorted(([a], [b]) => a - b);
    for (const [at, isUnsure] of order) {
      const rule = this.base.rules[at];
      if (!rule) continue;
      if (rule.level === 'crisis') crisis = true;
      else {
        const own = levelIds.indexOf(rule.level);
        if (!isUnsure || own <= 1)
          raise(own, contentIds.indexOf(rule.content ?? 'full'), rule.dueDays ?? null);
        else if (own === 2) raise(3, 0, 3);
      }
    }
    return {
      level: levelIds[level] ?? 'self-care',
      dueDays: level === 3 ? days : null,
      content: contentIds[level < 3 ? 0 : content] ?? 'none',
      crisis,
      fired: order.map(([at, isUnsure]) => `${this.base.rules[at]?.id ?? ''}${isUnsure ? '?' : ''}`)
    };
  }
}
