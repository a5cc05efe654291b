// The browser as people have it: a whole one, in which a page that is left stays in memory and comes back so.
import { chromiumArguments, findChromium } from '../../scripts/find-chromium.ts';

const executablePath = findChromium();
const launchOptions = { args: chromiumArguments, ...(executablePath ? { executablePath } : {}) };

/** For `test.use`: a whole browser, where the one without a window keeps less of a site. */
export const withWholeBrowser = { launchOptions };

/** For `test.use`: a whole browser with its back/forward cache on, which a driver switches off. */
export const withBackForwardCache = {
  launchOptions: { ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] }
};
