// Any page of the app, also one that only reads, forgets along when another tab erases everything or leaves.
import { eraseTab, forgetIfErased } from './erase.ts';
import { hearOtherTabs } from './other-tabs.ts';

/** Listens for as long as the page lives. Pages that show something of a person look again by themselves. */
export function watchFromAnyPage(): void {
  hearOtherTabs(() => {
    eraseTab();
    forgetIfErased();
  });
  addEventListener('pageshow', forgetIfErased);
}
