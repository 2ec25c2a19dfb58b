/** Gives bytes to the person as a file in the browser's downloads, without asking for the permission to download. */
export const saveBlob = (name: string, blob: Blob): void => {
  const url = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // Firefox reads the bytes only after the click was handled, and a big file takes its time.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};
