// The link that opens answers on another device: they stand in its fragment, which no server is sent.
import { resolve } from '$app/paths';

/** @param fragment as `packHandOff` made it */
export const handOverLink = (fragment: string) =>
  `${new URL(resolve('/hand-over/'), location.href).href}#${fragment}`;
