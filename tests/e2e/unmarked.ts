// What on a page of the pseudo-language is plain English, and what has no room there.
import type { Page } from '@playwright/test';
import { references } from '#content/references.ts';
import type { Reference } from '#content/schema.ts';

/** Names, which no language changes: of the works that a claim rests on, as they are printed. */
const sourceNames = (references as readonly Reference[])
  .flatMap(({ authors, title, container, doi }) => [authors, title, container, doi])
  .filter((name): name is string => typeof name === 'string' && name !== '')
  // A title in brackets is a description, and shown without them.
  .map((name) => name.replace(/^\[|\]$/g, ''))
  .sort((one, other) => other.length - one.length);

/** Everything that is seen or read out: text, names of controls and pictures, hints, and the name of the page. */
const saidOn = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const attributes = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'alt', 'placeholder'];
    const texts: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement } = node;
      // The titles of pictures are read out, though nothing draws them.
      if (parentElement?.closest('svg title, svg desc') || parentElement?.checkVisibility())
        texts.push(node.textContent ?? '');
    }
    for (const element of document.body.querySelectorAll('*'))
      if (element.checkVisibility())
        for (const name of attributes) texts.push(element.getAttribute(name) ?? '');
    return texts.map((text) => text.trim()).filter((text) => /[a-z]/i.test(text));
  });

/**
 * Texts that hold a letter of plain English.
 * @param allowed what may stand there as it is: the person's own words, and the like
 */
export async function unmarkedOn(page: Page, allowed: readonly RegExp[] = []): Promise<readonly string[]> {
  const isPlain = (text: string) => /[a-z]/i.test(text);
  const without = (text: string) => allowed.reduce((left, pattern) => left.replaceAll(pattern, ''), text);
  const isLeft = (text: string) =>
    isPlain(without(text)) &&
    isPlain(without(sourceNames.reduce((left, name) => left.replaceAll(name, ''), text)));
  return [...new Set(await saidOn(page))].filter(isLeft);
}

/** Parts with words of their own that reach beyond what can be seen of them, and how far the page scrolls sideways. */
export const cutOn = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const hasText = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const isCut = (element: Element) =>
      /hidden|clip/.test(getComputedStyle(element).overflowX) &&
      // Said and not shown: a box of one pixel.
      element.clientWidth > 1 &&
      element.scrollWidth > element.clientWidth + 1;
    return [
      ...(scrollWidth > clientWidth ? [`the page scrolls by ${scrollWidth - clientWidth} px`] : []),
      ...[...document.body.querySelectorAll('*:not(svg *)')]
        .filter((element) => element.checkVisibility() && hasText(element) && isCut(element))
        .map((element) => `${element.tagName}: ${element.textContent.trim().slice(0, 60)}`)
    ];
  });
