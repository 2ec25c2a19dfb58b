import type { FieldColumn } from '../filter/row-columns';

/** How texts of a list are put in order: as people expect it, and the same in every browser. */
const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** All codes of a column in the order of what people read, and what that was. */
interface Ordered {
  texts: readonly string[];
  codes: readonly number[];
}

/** Dictionaries grow and are seldom relabelled: what was put in order once stays so. */
const orderedBefore = new WeakMap<FieldColumn['values'], Ordered>();

/**
 * The rank of every code among those in use, by what people read; 0 stands for the empty value. Values that read
 * the same are told apart by themselves, so that events of two people of one name do not mix.
 */
export function ranksOf(
  { values, labels }: FieldColumn,
  used: Uint8Array,
  nameOf?: (value: string) => string,
): Uint32Array {
  const texts = values.map((value, code) => nameOf?.(value) || labels?.[code] || value);
  const compare = (a: number, b: number) =>
    collator.compare(texts[a] ?? '', texts[b] ?? '') || compareValues(values[a] ?? '', values[b] ?? '');
  const isUsed = (code: number) => used[code] === 1 && values[code] !== '';
  const count = used.reduce((sum, mark) => sum + mark, 0);
  const before = orderedBefore.get(values);
  // Few of many are sooner put in order by themselves.
  const ordered = before || count * 2 > texts.length ? order(texts, before, compare) : null;
  if (ordered) orderedBefore.set(values, ordered);
  const codes = ordered ? ordered.codes.filter(isUsed) : [...texts.keys()].filter(isUsed).sort(compare);
  const ranks = new Uint32Array(used.length);
  codes.forEach((code, i) => {
    ranks[code] = i + 1;
  });
  return ranks;
}

/** Only what is new, or reads otherwise than before, is sorted, and merged with the rest. */
function order(
  texts: readonly string[],
  before: Ordered = { texts: [], codes: [] },
  compare: (a: number, b: number) => number,
): Ordered {
  const isSame = (code: number) => before.texts[code] === texts[code];
  const changed = [...texts.keys()].filter((code) => !isSame(code)).sort(compare);
  if (changed.length === 0) return before;
  const kept = before.codes.filter(isSame);
  const codes: number[] = [];
  let next = 0;
  for (const code of changed) {
    for (let other = kept[next]; other !== undefined && compare(other, code) < 0; other = kept[next]) {
      codes.push(other);
      next++;
    }
    codes.push(code);
  }
  return { texts, codes: codes.concat(kept.slice(next)) };
}

const compareValues = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
