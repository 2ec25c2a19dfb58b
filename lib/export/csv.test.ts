import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteOrderMark, csvLine, csvOf, tsvOf } from './csv';
import { harmless } from './harmless';

/** Another way to read CSV: a letter at a time, as RFC 4180 has it. */
function parse(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let state: 'start' | 'bare' | 'quoted' | 'after' = 'start';
  const endCell = () => {
    row.push(cell);
    cell = '';
    state = 'start';
  };
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] as string;
    if (state === 'quoted') {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') cell += text[at++];
      else state = 'after';
    } else if (letter === '"' && state === 'start') state = 'quoted';
    else if (letter === separator) endCell();
    else if (letter === '\n' || (letter === '\r' && text[at + 1] === '\n')) {
      if (letter === '\r') at++;
      endCell();
      rows.push(row);
      row = [];
    } else {
      cell += letter;
      state = 'bare';
    }
  }
  return rows;
}

const formula = /^\s*[=+\-@＝＋－＠]/;
const isNumber = (cell: string) => cell !== '' && String(Number(cell)) === cell;
const runs = (cell: string) => (formula.test(cell) || /^[\t\r\n]/.test(cell)) && !isNumber(cell);

/** Texts in which what matters is frequent. */
const text = fc.oneof(
  fc.string({
    unit: fc.constantFrom(...'=+-@\t\r\n;,"\' 1.aש＝\u00a0'),
    maxLength: 8,
  }),
  fc.string({ unit: 'grapheme' }),
);
const cell = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }).map(String));
const tableOf = (cells: fc.Arbitrary<string>) =>
  fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cells, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
    );

describe('CSV', () => {
  it('quotes what it must, ends lines with CRLF, and begins with a mark where asked to', () => {
    const rows = [['Ann "A" Lee', 'a,b', '12', '']];
    expect(csvOf(['Name', 'What', 'Count', 'x'], rows, { bom: false })).toBe(
      'Name,What,Count,x\r\n"Ann ""A"" Lee","a,b",12,\r\n',
    );
    expect(csvOf(['x'], [], { bom: true })).toBe(`${byteOrderMark}x\r\n`);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+49 30 1234', "'+49 30 1234"],
    ['-A1', "'-A1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t'=1"],
    ['\rx', "'\rx"],
    ['  =1', "'  =1"],
    ['x;=1', "x;'=1"],
    ['x\n=1', "x\n'=1"],
    ['＝1', "'＝1"],
    ['-12.5', '-12.5'],
    ['1e-7', '1e-7'],
    ['anna@example.com', 'anna@example.com'],
    ['2026-03-01T08:30:00Z', '2026-03-01T08:30:00Z'],
    ['a-b', 'a-b'],
  ])('makes %j harmless as %j', (text, safe) => expect(harmless(text)).toBe(safe));

  it('gives the same cells to another reader, apostrophes aside', () => {
    fc.assert(
      fc.property(tableOf(cell), (rows) => {
        expect(parse(rows.map(csvLine).join(''), ',')).toEqual(rows.map((row) => row.map(harmless)));
      }),
    );
  });

  it('adds nothing but apostrophes, and none where no spreadsheet could begin a formula', () => {
    fc.assert(
      fc.property(cell, (text) => {
        const plain = (of: string) => of.replaceAll("'", '');
        expect(plain(harmless(text))).toBe(plain(text));
        const pieces = text.split(/[;\t\r\n]/).map((piece) => piece.replaceAll('"', ''));
        if (isNumber(text) || !(/^[\t\r\n]/.test(text) || pieces.some((piece) => formula.test(piece))))
          expect(harmless(text)).toBe(text);
      }),
    );
  });

  it('has no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(tableOf(cell), (rows) => {
        expect(parse(rows.map(csvLine).join(''), ',').flat().filter(runs)).toEqual([]);
      }),
    );
  });

  it('has none in a spreadsheet that parts cells at semicolons or tabs', () => {
    fc.assert(
      fc.property(tableOf(text), fc.constantFrom(';', '\t'), (rows, separator) => {
        const read = parse(rows.map(csvLine).join(''), separator).flat();
        expect(read.filter((found) => /^[^\S\t\r\n]*[=+@＝＋－＠]/.test(found))).toEqual([]);
      }),
    );
  });
});

describe('a table to paste', () => {
  it('has one line a row and a tab between cells, whatever is in them', () => {
    expect(
      tsvOf(
        ['a', 'b'],
        [
          ['x\ty', '"q"'],
          ['=1', '2'],
        ],
      ),
    ).toBe('a\tb\nx y\t"""q"""\n\'=1\t2');
  });
});
