// What the plan, its swaps, its reasons and the treatments rest on, before any of them is composed.
import type { CautionCode } from '#content/schema.ts';
import type { Findings } from './findings.ts';
import type { Lead } from './leads.ts';
import type { Triage } from './triage.ts';

/** What was found, how urgent it is, what leads, and who must take care. */
export interface Conclusion {
  readonly findings: Findings;
  readonly triage: Triage;
  /** The better first; empty where no self-care may be shown. */
  readonly leads: readonly Lead[];
  /** Cautions that hold. */
  readonly cautions: ReadonlySet<CautionCode>;
}
