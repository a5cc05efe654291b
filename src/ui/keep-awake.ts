// Keeps the screen on while something is needed that nobody touches: a kindness, where the browser can.

/**
 * Asks for a screen that stays on, and again whenever the page comes back into sight: the browser takes it back meanwhile.
 * @returns lets the screen go out again
 */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | null = null;
  let isOver = false;
  const ask = () => {
    if (document.visibilityState !== 'visible') return;
    navigator.wakeLock?.request('screen').then(
      (held) => {
        if (isOver) void held.release();
        else lock = held;
      },
      () => null
    );
  };
  ask();
  document.addEventListener('visibilitychange', ask);
  return () => {
    isOver = true;
    document.removeEventListener('visibilitychange', ask);
    void lock?.release();
  };
}
