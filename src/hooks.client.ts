// What starts with the app in a browser: what was erased elsewhere goes at once; the copy for use without network waits.
import { forgetIfErased } from '#keep/tab/erase.ts';
import { watchFromAnyPage } from '#keep/tab/watch-from-any-page.ts';

forgetIfErased();
watchFromAnyPage();
// Late enough to take nothing from the first screen.
setTimeout(() => void import('./routes/offline.ts'), 3000);
