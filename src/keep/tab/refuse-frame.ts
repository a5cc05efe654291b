// Whether a page stands in a frame, and may not: a host without headers cannot keep others from framing it.

/** Whether this page stands in a frame of another page. It needs no leave to ask: the frame around it is only compared. */
export const isInForeignFrame = (): boolean => window.top !== window.self;

/** The one page that is made for frames. It asks nothing. */
const framedRoute = '/embed';

/**
 * Whether a page must not be answered where it stands: in a frame that cannot be seen, a tap could be stolen.
 * @param route id of the page's route; null for an unknown address
 */
export const refusesFrame = (route: string | null, isFramed: boolean): boolean =>
  isFramed && route !== framedRoute;
