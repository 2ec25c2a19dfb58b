/** Letters that decompose into nothing plainer. */
const letters: Readonly<Record<string, string>> = { ı: 'i', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe' };

/**
 * A name as it is looked up: without case, accents and punctuation, so that "Zürich", "ZURICH" and "Zu̇rich" are one, and
 * so are "St. Louis" and "Saint Louis".
 */
export const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ıøłđðþæœ]/g, (letter) => letters[letter] ?? letter)
    .replace(/['’‘ʼ`´.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\bst(?= \p{L})/gu, 'saint')
    .trim();

/** The same where umlauts were written out: "Muenster" for "Münster". */
export const withoutUmlauts = (folded: string): string => folded.replace(/(?<=[aou])e/g, '');
