/** Something that the palette offers. */
export interface Entry {
  id: string;
  kind: 'place' | 'filter' | 'actor' | 'act' | 'search';
  title: string;
  /** What tells it from others alike: an e-mail address, a filter's text. */
  detail: string;
}

/** Letters as people type them: without case and accents. */
export const plainLetters = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** How well a text answers the words: 0 not at all, else the more the better. */
const score = (title: string, detail: string, words: readonly string[]): number => {
  let sum = 0;
  for (const word of words) {
    const at = title.indexOf(word);
    if (at === 0) sum += 4;
    else if (at > 0) sum += /[\p{L}\p{N}]/u.test(title.charAt(at - 1)) ? 2 : 3;
    else if (detail.includes(word)) sum += 1;
    else return 0;
  }
  return sum;
};

/**
 * The entries that hold every word of a query, best first: those whose title begins with it, then those with a word
 * that does, then the others; among equals in the order in which they came. All of them where the query is empty.
 */
export const rankEntries = <E extends Entry>(entries: readonly E[], query: string, limit: number): E[] => {
  const words = plainLetters(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return entries.slice(0, limit);
  return entries
    .map((entry) => ({ entry, score: score(plainLetters(entry.title), plainLetters(entry.detail), words) }))
    .filter((ranked) => ranked.score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ entry }) => entry);
};
