// English words on and beside a moving figure.

export const figure = {
  play: 'Play',
  pause: 'Pause',
  next: 'Next step',
  mirror: 'Other side',
  speed: 'Speed',
  speeds: { slow: 'Slow', usual: 'Usual', fast: 'Fast' },
  /** {n} of {all} */
  frame: 'Picture {n} of {all}'
} as const;
