import type { FieldColumn } from '../filter/row-columns';

/** How texts of a list are put in order: as people expect it, and the same in every browser. */
const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/**
 * The rank of every code among those in use, by what people read; 0 stands for the empty value. Values that read
 * the same are told apart by themselves, so that events of two people of one name do not mix.
 */
export function ranksOf(
  { values, labels }: FieldColumn,
  used: Uint8Array,
  nameOf?: (value: string) => string,
): Uint32Array {
  const ranks = new Uint32Array(values.length);
  const codes: number[] = [];
  for (let code = 0; code < values.length; code++) if (used[code] === 1 && values[code] !== '') codes.push(code);
  const texts = values.map((value, code) => (used[code] === 1 ? nameOf?.(value) || labels?.[code] || value : ''));
  const compare = (a: number, b: number) =>
    collator.compare(texts[a] ?? '', texts[b] ?? '') || compareValues(values[a] ?? '', values[b] ?? '');
  codes.sort(compare).forEach((code, i) => {
    ranks[code] = i + 1;
  });
  return ranks;
}

const compareValues = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
