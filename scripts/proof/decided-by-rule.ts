// What a rule decides, for whatever is counted from the rules or held against them.
import type { Rule } from '#content/schema.ts';

/**
 * A rule without what decides nothing: which team is named first, and whether its page speaks of one thing. All else
 * stays in, so that a field that is new counts until somebody says here that it does not.
 */
export const decidedBy = (rule: Rule): Rule => ({ ...rule, team: undefined, ownPage: undefined });
