// Whether somebody is pregnant or gave birth within six weeks: then the maternity team comes first.
import type { Triage } from './triage.ts';

/** True where the page of care names the maternity team first, and after an ambulance. */
export const isMaternity = ({ fired }: Pick<Triage, 'fired'>) =>
  fired.some(({ team }) => team === 'maternity');
