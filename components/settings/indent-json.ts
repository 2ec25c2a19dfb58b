/** How much of one event is drawn; a megabyte in one element would freeze the page. */
const most = 50_000;

/** JSON text for people; what is none is shown as it is, and what is very long is cut with a word about it. */
export const indentJson = (raw: string): string => {
  const text = raw.length > most ? `${raw.slice(0, most)}\n… cut here; the export has all of it` : raw;
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    // Not JSON: that may be the very reason why it was set aside.
    return text;
  }
};
