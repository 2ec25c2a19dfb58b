import { isPlainWord } from './jql-words';

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', '"': '"', "'": "'", '\\': '\\', ' ': ' ' };

/** An escape as JQL has them, or any other backslash with what follows it. */
const backslashed = /\\(?:u([0-9a-fA-F]{4})|([nrt"'\\ ])|.?)/gs;

/** The text that a word or a quoted string of JQL stands for. Escapes that are none stay as they are. */
export const unquote = (written: string): string =>
  (/^["']/.test(written) ? written.slice(1, -1) : written).replace(
    backslashed,
    (whole, hex: string | undefined, sign: string | undefined) =>
      hex ? String.fromCharCode(Number.parseInt(hex, 16)) : sign ? (escapes[sign] ?? sign) : whole,
  );

/** The place of the first escape that is none, counted from the beginning of what is written; null where there is none. */
export function badEscape(written: string): { from: number; to: number } | null {
  for (const match of written.matchAll(backslashed))
    if (match[1] === undefined && match[2] === undefined)
      return { from: match.index, to: match.index + match[0].length };
  return null;
}

/** What no quoted string may hold as it is: signs that JQL refuses, and halves of signs. */
export const unquotable = /[^\P{Cc}\n\r]|[\ufdd0-\ufdef\ufffe\uffff\p{Cs}]/u;

/** A sign of those that no quoted string may hold, as it may hold it. */
export const escaped = (sign: string): string =>
  ({ '\n': '\\n', '\r': '\\r', '\t': '\\t' })[sign] ?? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A text as a value of JQL: in quotes where it must be. */
export function quote(text: string): string {
  if (isPlainWord(text)) return text;
  const inner = text.replace(/["\\]/g, '\\$&').replace(/[\n\r]/g, escaped);
  return `"${inner.replace(new RegExp(unquotable, 'gu'), escaped)}"`;
}
