// The browser as people have it: a page that is left stays whole in memory, and comes back so. A driver switches that off.
import { chromiumArguments, findChromium } from '../../scripts/find-chromium.ts';

const executablePath = findChromium();

/** For `test.use`: back/forward cache on. */
export const withBackForwardCache = {
  launchOptions: {
    args: chromiumArguments,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    ...(executablePath ? { executablePath } : {})
  }
};
