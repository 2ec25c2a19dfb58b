/** A page as text: the JSON text of each entry of `data`, and the rest of the answer with an empty `data`. */
export interface CutPage {
  entries: string[];
  rest: string;
}

const QUOTE = 34;
const BACKSLASH = 92;
const COMMA = 44;
const OPEN_ARRAY = 91;
const CLOSE_ARRAY = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;

const dataKey = /"data"\s*:\s*\[/y;

/** The index after the string that begins at `start`; -1 where it never ends. */
function afterString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return end + 1;
  }
  return -1;
}

/** The texts between the brackets of the array that begins at `start`, and the index after it; null where it never ends. */
function cutArray(text: string, start: number): { entries: string[]; end: number } | null {
  const entries: string[] = [];
  let depth = 0;
  let entry = start + 1;
  for (let index = start + 1; index < text.length; ) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) {
      index = afterString(text, index);
      if (index === -1) return null;
      continue;
    }
    if (code === OPEN_OBJECT || code === OPEN_ARRAY) depth++;
    else if (depth > 0) {
      if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) depth--;
    } else if (code === COMMA || code === CLOSE_ARRAY) {
      const piece = text.slice(entry, index).trim();
      // `[]` has no entry; `[1,]` has an empty one, which JSON does not know: the answer is not to be trusted.
      if (piece) entries.push(piece);
      else if (code === COMMA || entries.length > 0) return null;
      if (code === CLOSE_ARRAY) return { entries, end: index + 1 };
      entry = index + 1;
    } else if (code === CLOSE_OBJECT) return null;
    index++;
  }
  return null;
}

/**
 * Cuts an answer `{ "data": [ … ], … }` into the untouched text of each entry. Parsing and writing the entries
 * again would lose what JavaScript cannot hold (long numbers, a key twice), and cost more. Only the structure is
 * looked at here: `rest` and the entries are parsed by those who read them. Null where there is no whole `data` array.
 */
export function cutPage(text: string): CutPage | null {
  let depth = 0;
  for (let index = 0; index < text.length; ) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) {
      dataKey.lastIndex = index;
      if (depth === 1 && dataKey.test(text)) {
        const open = dataKey.lastIndex - 1;
        const cut = cutArray(text, open);
        return cut && { entries: cut.entries, rest: `${text.slice(0, open)}[]${text.slice(cut.end)}` };
      }
      index = afterString(text, index);
      if (index === -1) return null;
      continue;
    }
    if (code === OPEN_OBJECT || code === OPEN_ARRAY) depth++;
    else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) depth--;
    index++;
  }
  return null;
}
