/** Numbers for what the codes of a column stand for, given out as codes are met: nothing is done for what never is. */
export interface Numbering {
  /** The number of a code; 0 for what says nothing. */
  of(code: number): number;
  nameOf(number: number): string;
}

/** Numbers the names of values: values of one name have one number. */
export function createNumbering(values: readonly string[], nameOf: (value: string) => string): Numbering {
  // Number + 1 by code; 0 where it was never asked for.
  const known = new Uint32Array(values.length);
  const names = [''];
  const byName = new Map([['', 0]]);
  return {
    of(code) {
      const before = known[code];
      if (before) return before - 1;
      const name = nameOf(values[code] ?? '');
      let number = byName.get(name);
      if (number === undefined) {
        number = names.push(name) - 1;
        byName.set(name, number);
      }
      known[code] = number + 1;
      return number;
    },
    nameOf: (number) => names[number] ?? '',
  };
}
