// Whether a device may have motion sensors: asked before anything that uses them is fetched.

/** Whether it is a device that is held and may have sensors; a table-top computer is not asked. */
export const mayHaveSensors = (): boolean =>
  'DeviceOrientationEvent' in window && matchMedia('(any-pointer: coarse)').matches;
