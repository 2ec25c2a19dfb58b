import codes from 'i18n-iso-countries/codes.json';
import english from 'i18n-iso-countries/langs/en.json';
import { aliases } from './country-aliases';

/**
 * A name without case, accents, punctuation and filler words, so that "Côte d'Ivoire" and "COTE D’IVOIRE"
 * are one. Order stays: what follows a comma is another country's name in some pairs.
 */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ıøłðþæœ]/g, (letter) => letters[letter] ?? letter)
    .replaceAll('&', ' and ')
    .replace(/['’‘ʼ`´.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\bst(?= \p{L})/gu, 'saint')
    .replace(/\b(?:the|of)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Letters that decompose into nothing plainer. */
const letters: Readonly<Record<string, string>> = { ı: 'i', ø: 'o', ł: 'l', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe' };

/** Words by which a source says that it does not know. */
const unknown = new Set(['', '-', '--', '?', 'unknown', 'n/a', 'null', 'none', 'undefined']);

const table = (): ReadonlyMap<string, string> => {
  const byName = new Map<string, string>();
  const put = (name: string, code: string): void => {
    const key = plain(name);
    // "Congo" stands with both of its countries; the first, the Republic, is the one that bears it in geo-IP.
    if (!byName.has(key)) byName.set(key, code);
  };
  for (const [code, names] of Object.entries(aliases)) for (const name of names) put(name, code);
  for (const [code, names] of Object.entries(english.countries)) {
    for (const name of Array.isArray(names) ? names : [names]) put(name, code);
  }
  for (const [alpha2, alpha3] of codes as readonly string[][]) {
    if (!alpha2 || !alpha3) continue;
    put(alpha2, alpha2);
    put(alpha3, alpha2);
  }
  return byName;
};

let byName: ReadonlyMap<string, string> | null = null;
const remembered = new Map<string, string>();
const most = 2_000;

/**
 * The ISO 3166-1 alpha-2 code of a country by any of its names or codes, always the whole name: South Sudan
 * is not Sudan. The source's own words where they name no country that we know, the empty string where they
 * say that nothing is known.
 */
export const countryOf = (name: string): string => {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  const trimmed = name.trim();
  byName ??= table();
  const code = unknown.has(trimmed.toLowerCase()) ? '' : (byName.get(plain(trimmed)) ?? trimmed);
  if (remembered.size >= most) remembered.clear();
  remembered.set(name, code);
  return code;
};
