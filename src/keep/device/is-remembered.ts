// Whether anything is remembered on this device: small enough for the first page.

/** Where the record stands, in the tab and on the device. */
export const recordKey = 'backstory-record';

/** True where something is remembered, readable or not; a browser that blocks its store remembers nothing. */
export function isAnythingRemembered(device: () => Pick<Storage, 'getItem'>): boolean {
  try {
    return device().getItem(recordKey) !== null;
  } catch {
    return false;
  }
}
