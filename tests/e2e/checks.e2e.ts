// The checks: a result moves the fit and the chart at once, with its error drawn, and can be taken back.
import { expect, test } from '@playwright/test';
import { expectAccessible } from './access.ts';
import { allAnswersOf, openAt } from './open-at.ts';

const golfer = allAnswersOf({ features: ['sit-7h', 'golf-rotate', 'agg-turn-trunk'] }, { pain: 3 });

test('a result moves the fit and the region chart, and taking it back moves them back', async ({ page }) => {
  await openAt(page, golfer, 'checks');
  const effect = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'What your checks changed' }) });
  await expect(effect).toHaveCount(0);
  const card = page.locator('details.card').filter({ hasText: 'Turn your chest while seated' });
  await card.locator('summary').click();
  for (const side of ['Left side', 'Right side'])
    await card.getByRole('group', { name: side }).getByText('Only one hour or less').click();

  await expect(card).toContainText('Left side: Only one hour or less');
  await expect(card).toContainText('about 0.5 hours on the clock either way');
  await expect(card.locator('.doubt')).toHaveCount(6);
  await expect(effect).toContainText('An upper back that leaves the turning to the low back');
  const at = async (mark: string) =>
    parseFloat((await effect.locator(mark).first().getAttribute('cx')) ?? '');
  expect(await at('circle.now')).toBeGreaterThan(await at('circle.before'));
  const upperBack = effect.getByRole('row', { name: /Upper back/ });
  await effect.getByText('The same as a table').click();
  await expect(upperBack).toContainText('seems to move less');
  await expect(upperBack).not.toContainText('not checked');
  await expectAccessible(page);

  await card.getByRole('button', { name: 'Take this result back' }).click();
  await expect(effect).toHaveCount(0);
});
