// A page translator as browsers have one: it takes each text out of the page and puts <font><font>text</font></font> in its place.
import type { Page } from '@playwright/test';

/**
 * Translates the page that is open, and all that is added to it, until it is left or loaded anew.
 *
 * The words stay English, so that tests can look for them. Whoever writes into a text node of before writes
 * out of the page; and a block that begins or ends with bare text no longer finds its own border.
 */
export async function translatePage(page: Page): Promise<void> {
  await page.evaluate(() => {
    const left = 'script, style, noscript, select, textarea, svg, [translate="no"], font font';
    const xhtml = 'http://www.w3.org/1999/xhtml';

    function translate(text: Text) {
      const parent = text.parentElement;
      if (!parent || parent.namespaceURI !== xhtml || text.data.trim() === '' || parent.closest(left)) return;
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      inner.append(text.data);
      outer.append(inner);
      text.replaceWith(outer);
    }

    function translateAll(root: Node) {
      if (root instanceof Text) {
        translate(root);
        return;
      }
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
      texts.forEach(translate);
    }

    const watch = new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes) {
        if (type === 'characterData') translateAll(target);
        else for (const node of addedNodes) if (node.isConnected) translateAll(node);
      }
    });
    translateAll(document.body);
    watch.observe(document.body, { childList: true, characterData: true, subtree: true });
  });
}
