/** Gives the text to the person as a file, without asking for the permission to download. */
export const saveFile = (name: string, type: string, text: string): void => {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // Firefox reads the blob only after the click was handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};
