// Twelve people walk from the first question to what they are told, and are told what their answers come to. `npm run walks` walks all.
import { expect, test } from '@playwright/test';
import { drawn, published } from '../../scripts/people/who-walk.ts';
import { walkAndCompare } from '../../scripts/walk/told-as-assessed.ts';

test.use({ viewport: { width: 390, height: 844 } });

// Every tenth published case, one whom two ideas fit, and the first four of those drawn at random.
const walked = published.filter(({ id }, at) => at % 10 === 0 || id === 'cr-golf-42');
for (const { id, person } of [...walked, ...drawn(4)]) {
  test(`${id} is told what the answers come to`, async ({ page }) => {
    expect((await walkAndCompare(page, person)).wrong).toEqual([]);
  });
}
