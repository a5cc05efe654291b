// The statechart says something: few transitions, drawn in the docs from the machine itself.
import { expect, test } from 'vitest';
import { statechartPage, transitions, writtenPage } from '../../scripts/statechart.ts';

test('has about 25 transitions', () => {
  expect(transitions.length).toBeLessThanOrEqual(26);
});

test('is drawn in the docs as it is', () => {
  expect(writtenPage(), 'Run `npm run statechart`.').toBe(statechartPage);
});
