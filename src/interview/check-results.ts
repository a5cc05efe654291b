// The result of each movement check that counts: as it was picked by eye, or the band that measured degrees fall into.
import type { KnowledgeBase } from '#content/schema.ts';
import { bandsOfMeasure } from '#reasoning/measured-band.ts';
import type { InterviewAnswers, MeasuredDegrees } from './interview-answers.ts';

const numberOf = (side: MeasuredDegrees['left']) => (typeof side === 'number' ? side : null);

/**
 * Results by the id of a self-test. Where pain stopped a side, that side is pain, however far it went. A check that was
 * stopped for dizziness stays a danger sign, whatever was measured.
 */
export function checkResults(
  { selfTests }: Pick<KnowledgeBase, 'selfTests'>,
  { tests, measured }: Pick<InterviewAnswers, 'tests' | 'measured'>
): InterviewAnswers['tests'] {
  const ids = Object.keys(measured);
  if (ids.length === 0) return tests;
  const results = { ...tests };
  for (const { id, bands, phone } of selfTests) {
    const degrees = measured[id];
    if (!degrees || !phone || tests[id] === 'dizzy') continue;
    const hurt = bands.indexOf('pain');
    const found = bandsOfMeasure(
      phone,
      bands,
      { left: numberOf(degrees.left), right: numberOf(degrees.right) },
      // The bands of what is measured in degrees are the same at every age.
      null
    );
    const bandOn = (each: 'left' | 'right') => {
      if (found === null || degrees[each] === 'pain') return hurt;
      return typeof found === 'object' ? found[each] : found;
    };
    const isOneSided = degrees.left === null || degrees.right === null;
    results[id] = isOneSided
      ? bandOn(degrees.left === null ? 'right' : 'left')
      : { left: bandOn('left'), right: bandOn('right') };
  }
  return results;
}
