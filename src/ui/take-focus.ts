// Keeps the focus on the heading of a part that loads late.

/** Gives a heading the focus that its placeholder had, or that nothing had. */
export function takeFocus(heading: HTMLElement): void {
  const { activeElement } = document;
  if (activeElement === document.body || activeElement?.id === heading.id) {
    heading.focus({ preventScroll: true });
  }
}
