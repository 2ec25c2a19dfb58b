import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everything } from '../filter/filter';
import { arrange } from '../query/arrange';
import type { Arrangement, SortField } from '../query/arrangement';
import { plainEvent } from '../store/testing/page';
import { viewOf } from '../store/testing/view-of';
import type { RowRef } from '../store/view';
import { allEventColumns, columnsOf, type ExportNames } from './event-columns';
import { EventsGoneError, type ExportFormat, type ExportRequest, exportEvents } from './export-events';
import { jsonLine } from './jsonl';

const day = 86_400_000;
const named = (id: string) => `<${id}>`;
const names: ExportNames = {
  org: named,
  action: named,
  activity: named,
  product: named,
  country: named,
  outcome: named,
};

/** Two organizations whose events alternate. */
const viewWith = (count: number) =>
  viewOf(
    ['a', 'b'].map((org, i) => ({
      org,
      events: Array.from({ length: count }, (_, n) =>
        plainEvent(`${org}${n}`, day + (2 * n + i) * 1000, {
          actor: { id: `u${n % 7}`, name: n % 7 === 0 ? '=cmd' : `Name ${n % 7}`, email: '', type: 'user' },
        }),
      ),
    })),
  ).view;

const arranged = (count: number, by: SortField = 'time'): Arrangement =>
  arrange({ range: { from: 0, to: 9e12 }, filter: everything, sort: { by, descending: true } }, viewWith(count));

/** Indented, so that there are line breaks to remove; the number has more digits than JavaScript keeps. */
const rawOf = ({ segment, row }: RowRef) =>
  `{\n  "segment": ${segment},\r\n\t"row": ${row}, "n": 1.00000000000000000001\n}`;
const payloads = async (refs: readonly RowRef[]) => refs.map(rawOf);
const csv: ExportFormat = {
  kind: 'csv',
  columns: ['time', 'org-id', 'actor'],
  titles: ['T', 'O', 'A'],
  names,
  bom: true,
};

const exported = async (request: Partial<ExportRequest> & Pick<ExportRequest, 'arrangement' | 'format'>) => {
  const written: string[] = [];
  const told: number[] = [];
  await exportEvents({
    byTime: true,
    write: async (text) => void written.push(text),
    signal: new AbortController().signal,
    onProgress: (done) => told.push(done),
    ...request,
  });
  return { text: written.join(''), written, told };
};

describe('a file of events', () => {
  it('is CSV in the order of the arrangement, part by part', async () => {
    const arrangement = arranged(2500);
    const { text, told, written } = await exported({ arrangement, format: csv });
    const lines = text.split('\r\n');
    expect(lines).toHaveLength(5002);
    expect(lines.slice(0, 2)).toEqual(['\uFEFFT,O,A', `${new Date(day + 4999_000).toISOString()},b,'=cmd`]);
    expect(lines.at(-2)).toBe(`${new Date(day).toISOString()},a,'=cmd`);
    expect(told).toEqual([2000, 4000, 5000]);
    expect(written).toHaveLength(4);
  });

  it.each<SortField>(['time', 'actor'])('is one untouched event a line, each once, sorted by %s', async (by) => {
    const arrangement = arranged(2100, by);
    const { text, told } = await exported({
      arrangement,
      byTime: by === 'time',
      format: { kind: 'jsonl', payloads },
    });
    const lines = text.split('\n');
    expect(lines.pop()).toBe('');
    const expected = arrangement.refs(0, arrangement.total).map((ref) => jsonLine(rawOf(ref)).trim());
    if (by === 'time') expect(lines).toEqual(expected);
    else expect(lines.toSorted()).toEqual(expected.toSorted());
    expect(lines[0]).toContain('1.00000000000000000001');
    expect(told.at(-1)).toBe(4200);
  });

  it('asks for the next part when the last one was taken', async () => {
    let taken = true;
    const write = async () => {
      expect(taken).toBe(true);
      taken = false;
      await new Promise((resolve) => setTimeout(resolve));
      taken = true;
    };
    await exported({ arrangement: arranged(3000), format: csv, write });
    await exported({ arrangement: arranged(3000), format: { kind: 'jsonl', payloads }, write });
  });

  it('ends where it is told to, or where the disk is full', async () => {
    const controller = new AbortController();
    const written: string[] = [];
    const write = async (text: string) => {
      written.push(text);
      if (written.length === 2) controller.abort(new Error('enough'));
    };
    const arrangement = arranged(5000);
    await expect(exported({ arrangement, format: csv, write, signal: controller.signal })).rejects.toThrow('enough');
    expect(written).toHaveLength(2);
    const full = async () => Promise.reject(new Error('full'));
    await expect(exported({ arrangement, format: csv, write: full })).rejects.toThrow('full');
  });

  it('says so where events are gone', async () => {
    const format: ExportFormat = { kind: 'jsonl', payloads: () => Promise.reject(new Error('no more')) };
    await expect(exported({ arrangement: arranged(1), format })).rejects.toThrow(EventsGoneError);
  });

  it('is only the titles, or nothing, where there are no events', async () => {
    expect((await exported({ arrangement: arranged(0), format: csv })).text).toBe('\uFEFFT,O,A\r\n');
    expect((await exported({ arrangement: arranged(0), format: { kind: 'jsonl', payloads } })).text).toBe('');
  });
});

describe('a line of JSON', () => {
  it('says what the text said', () => {
    fc.assert(
      fc.property(
        fc.json({ maxDepth: 4 }),
        fc.constantFrom('  ', '\t', ''),
        fc.constantFrom('\n', '\r\n'),
        (json, indent, end) => {
          const raw = ` ${JSON.stringify(JSON.parse(json), null, indent).replaceAll('\n', end)}${end}`;
          const line = jsonLine(raw);
          expect(line.endsWith('\n')).toBe(true);
          expect(line.slice(0, -1)).not.toMatch(/[\r\n]/);
          expect(JSON.parse(line)).toEqual(JSON.parse(raw));
        },
      ),
    );
  });

  it('is the text itself where it has no line breaks', () =>
    expect(jsonLine('{"a": 1e400, "b": " \u2028 "}')).toBe('{"a": 1e400, "b": " \u2028 "}\n'));
});

describe('the columns of a file', () => {
  it('are what a thing is called and what it is', () => {
    expect(columnsOf('actor')).toEqual(['actor', 'actor-email', 'actor-id']);
    expect(columnsOf('actor-type')).toEqual(['actor-type']);
    expect(columnsOf('target')).toEqual(['target', 'target-type', 'target-id']);
    expect(columnsOf('country')).toEqual(['country', 'country-code']);
    expect(columnsOf('time')).toEqual(['time']);
    expect(allEventColumns.length).toBe(new Set(allEventColumns).size);
  });
});
