// Who is given the card on cauda equina: the one answer to it, for every screen and every sheet of paper.
import type { SiteId } from '#content/schema.ts';
import type { Findings } from './findings.ts';

const lowSites: readonly SiteId[] = ['low-back', 'leg'];

/**
 * Whether the card on cauda equina belongs on a page: where the low back or a leg hurts, and where somebody would
 * rather not answer a question. Of what was declined it is not known that it was a no.
 * @param lines what was said to each line, as it was said; any of them counts, also one that is no longer asked
 */
export function needsCard(
  { sites }: Pick<Findings, 'sites'>,
  lines: Readonly<Record<string, string | undefined>>
): boolean {
  return lowSites.some((site) => sites.has(site)) || Object.values(lines).includes('declined');
}
