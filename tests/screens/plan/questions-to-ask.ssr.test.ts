// Questions before needles or a quick push are asked only where one of them is told, and name no other.
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { treatmentsPage } from '#text/treatments.ts';
import QuestionsToAsk from '#screens/plan/QuestionsToAsk.svelte';

const { needle, push, both } = treatmentsPage.beforeLead;

test.each([
  [['waiting', 'exercise-therapy'], null],
  [['waiting', 'dry-needling'], needle],
  // Somebody with thin bones may read of needles, and of no push.
  [['waiting', 'acupuncture'], needle],
  [['manipulation'], push],
  [['dry-needling', 'manipulation'], both]
])('%j: %s', async (ids, lead) => {
  const { body } = await render(QuestionsToAsk, { props: { ids } });
  for (const each of [needle, push, both]) expect(body.includes(`>${each}<`), each).toBe(each === lead);
  expect(body.includes(treatmentsPage.needleQuestions[0])).toBe(lead !== null);
});
