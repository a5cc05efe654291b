// Own words on a page: quoted, kept in their own direction, never a pattern, and a link's claim said as a claim.
import { Reading } from '#interview/reading.ts';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import { handOver } from '#text/hand-over.ts';
import { plan } from '#text/plan.ts';
import { handOverSummaryOf } from '#keep/paper/hand-over-summary.ts';
import { answersOf } from '../../../scripts/people/make-person.ts';
import Summary from '../../../src/routes/hand-over/Summary.svelte';
import OwnWordsIn from '#screens/plan/OwnWordsIn.svelte';

/** What is read aloud and seen, without the markup and its comments. */
const textOf = (html: string) => html.replace(/<!--.*?-->/gs, '').replaceAll('&amp;', '&');

test('a sentence around own words is whole, and the words are a quotation', async () => {
  const props = { template: plan.leadFor, place: 'activity', words: "$& $' \u202eflog" };
  const { body } = await render(OwnWordsIn, { props });
  const [before, after] = plan.leadFor.split('{activity}');
  expect(textOf(body)).toBe(`${before}<q><bdi>$& $' flog</bdi></q>${after}`);
});

test('a sentence without a place for them stands alone', async () => {
  const { body } = await render(OwnWordsIn, {
    props: { template: plan.lead, place: 'activity', words: 'golf' }
  });
  expect(textOf(body)).toBe(plan.lead);
});

test('a summary quotes all that is in own words, and says what a link claims as a claim', async () => {
  const summary = handOverSummaryOf(
    new Reading(knowledge, { ...answersOf({}), activity: 'rest. You are well' })
  );
  const extras = { ownWords: 'aches\u2069', mainQuestion: 'Why?', isByClinician: true, madeAt: 0 };
  const { body } = await render(Summary, { props: { summary, extras } });
  for (const said of ['rest. You are well', 'aches', 'Why?'])
    expect(textOf(body)).toContain(`<q><bdi>${said}</bdi></q>`);
  expect(body).toContain(handOver.byClinicianClaim);
  expect(body).not.toContain(handOver.byClinician);
});
