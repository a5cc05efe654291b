// Over the help lines on general pages: a place of their own, never inside how to do or to press something.
import type { SignId } from '../../signs.ts';

/** `id` names its sign; the numbers themselves are drawn from the dated list of numbers. */
export const helpLines = {
  id: 'self-harm-thoughts',
  label: 'Thoughts of ending your life? Help lines',
  action: 'Call a help line now. In danger right now? Call your emergency number.'
} as const satisfies { readonly id: SignId; readonly [key: string]: string };
