// Hands the person a file that was made on this page; nothing is sent anywhere.

/** Offers a file to be saved under a name. */
export function saveAsFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken its own copy by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
