/** Times as a person's page writes them, in the reader's language. */
export interface Times {
  /** Day, and time to the minute. */
  time(at: number): string;
  day(at: number): string;
  /** What two times have in common is said once. */
  span(from: number, to: number): string;
}

const known = new Map<string, Times>();

/** Times of a zone. */
export function timesOf(timeZone: string): Times {
  const before = known.get(timeZone);
  if (before) return before;
  const times = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const days = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone });
  const made: Times = {
    time: (at) => times.format(at),
    day: (at) => days.format(at),
    span: (from, to) => times.formatRange(from, Math.max(from, to)),
  };
  known.set(timeZone, made);
  return made;
}
