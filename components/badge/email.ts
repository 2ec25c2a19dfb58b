/** Letters of any script; no brackets, quotes and commas, which stand around addresses in a text. */
const address = /[^\s@<>()[\]{},;:"'|\\]+@[^\s@<>()[\]{},;:"'|\\]+\.[^\s@<>()[\]{},;:"'|\\.]{2,}/u;

/** The first e-mail address in a text, in small letters; null where there is none. */
export function emailIn(text: string): string | null {
  if (!text.includes('@')) return null;
  const [found] = address.exec(text) ?? [];
  return found !== undefined && found.length <= 200 ? found.toLowerCase() : null;
}
