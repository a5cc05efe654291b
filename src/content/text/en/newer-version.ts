// Words that say that a newer version of the site is ready.

export const newerVersion = {
  ready: 'A newer version of this site is ready.',
  wait: 'You can go on here and use it later.',
  use: 'Use it now'
} as const;
