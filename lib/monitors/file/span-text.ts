import { dayMs, hourMs, minuteMs } from '../../durations';

/** Units, the longest first, ms. */
const units: readonly (readonly [string, number])[] = [
  ['d', dayMs],
  ['h', hourMs],
  ['m', minuteMs],
  ['s', 1000],
  ['ms', 1],
];

const written = /^(\d{1,15}(?:\.\d{1,6})?)(ms|s|m|h|d|w)$/;

/** A length of time as files have it, `15m`, `36h`, `7d`: whole, in the longest unit that takes it whole. */
export const writeSpan = (ms: number): string => {
  if (ms === 0) return '0m';
  const [unit, size] = units.find(([, length]) => ms % length === 0) ?? ['ms', 1];
  return `${ms / size}${unit}`;
};

/** The other way round, ms; weeks are understood as well. Null where a text is no length of time. */
export const readSpan = (text: string): number | null => {
  const [, count = '', unit] = written.exec(text.trim()) ?? [];
  const size = unit === 'w' ? 7 * dayMs : units.find(([name]) => name === unit)?.[1];
  const ms = size === undefined ? Number.NaN : Number(count) * size;
  return Number.isSafeInteger(ms) ? ms : null;
};
