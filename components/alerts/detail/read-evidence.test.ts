import { expect, it } from 'vitest';
import type { EventRow } from '../../../lib/query/query';
import { readEvidence } from './read-evidence';

const of = (total: number) => ({
  total,
  rows: (from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) => ({ at: from + at }) as unknown as EventRow),
  refs: (from: number, to: number) => Array.from({ length: to - from }, (_, at) => ({ segment: 1, row: from + at })),
});
const reader = { payloads: async (refs: readonly { row: number }[]) => refs.map(({ row }) => `{"n":${row}}`) };

it('reads every event once, each with its own JSON', async () => {
  const told: number[] = [];
  const events = await readEvidence(of(1201), reader, (read) => told.push(read));
  expect(events).toHaveLength(1201);
  expect(events.every(({ row, raw }) => raw === `{"n":${row.at}}`)).toBe(true);
  expect(told).toEqual([500, 1000, 1201]);
});

it('ends where it is told to', async () => {
  const ended = new Error('Ended');
  const end = () => {
    throw ended;
  };
  await expect(readEvidence(of(1201), reader, end)).rejects.toBe(ended);
});
