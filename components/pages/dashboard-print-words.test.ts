import { expect, it } from 'vitest';
import { printedNow } from './dashboard-print-words';

const at = Date.UTC(2026, 10, 23, 9, 30);

it.each([
  ['UTC', /UTC$/],
  ['Etc/UTC', /UTC$/],
  ['Asia/Kolkata', /\(Asia\/Kolkata\)$/],
])('what is printed says its time zone %s once', (zone, end) => {
  const words = printedNow(at, zone);
  expect(words).toMatch(end);
  expect(words.match(/UTC/g)?.length ?? 0).toBeLessThan(2);
});
