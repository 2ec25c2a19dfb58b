const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** What HTML may not hold: control characters, but for tabs and line breaks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** A text as HTML, in an element or in quotes: nothing in it is markup. */
export const escapeHtml = (text: string): string =>
  text.replace(forbidden, '\uFFFD').replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** A text of somebody else's, which changes the direction of nothing around it. */
export const isolated = (text: string): string => `<bdi>${escapeHtml(text)}</bdi>`;
