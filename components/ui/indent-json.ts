/** JSON text for people; what is none is shown as it is, and what is longer than `most` is cut with a word about it. */
export const indentJson = (raw: string, most = Number.POSITIVE_INFINITY): string => {
  const text = raw.length > most ? `${raw.slice(0, most)}\n… cut here; the export has all of it` : raw;
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    // Not JSON: that may be the very reason why it was set aside.
    return text;
  }
};
