/** The viewer's time zone, IANA. */
export const localTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

const two = (value: number) => String(value).padStart(2, '0');

/** `2026-03-01`, the local day of a moment. */
export const localDay = (at: number): string => {
  const date = new Date(at);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

/**
 * The text that an `<input type="datetime-local">` takes, `2026-03-01T08:30`, of a moment (ms) or of a bound in an
 * address. A bare day is meant from its start, or as the end of a range to its end, which is the next midnight.
 */
export const wallTime = (of: number | string, bound: 'start' | 'end' = 'start'): string => {
  if (typeof of === 'number') {
    const date = new Date(of);
    return `${localDay(of)}T${two(date.getHours())}:${two(date.getMinutes())}`;
  }
  if (of.includes('T')) return of;
  const [year = 0, month = 1, day = 1] = of.split('-').map(Number);
  return `${bound === 'end' ? localDay(new Date(year, month - 1, day + 1).getTime()) : of}T00:00`;
};
