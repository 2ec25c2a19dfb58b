const iso = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(Z|[+-]\d\d(?::?\d\d)?)?$/i;
const epoch = /^-?\d{1,16}(?:\.\d+)?$/;

/**
 * An event's time in epoch ms; NaN where the text is none. Atlassian sends ISO 8601 with and without
 * milliseconds; a time without a zone is UTC, as all others are. A bare number is epoch milliseconds.
 */
export const timeOf = (text: string): number => {
  if (!iso.test(text)) return epoch.test(text) ? Number(text) : Number.NaN;
  // What nearly all are: nothing else is worth the list of what was matched.
  if (text.endsWith('Z')) return Date.parse(text.replace(',', '.').replace(' ', 'T'));
  const even = text.replace(',', '.').replace(' ', 'T').toUpperCase();
  if (!iso.exec(text)?.[1]) return Date.parse(`${even}Z`);
  // Browsers agree on `+02:00` only.
  return Date.parse(even.replace(/([+-]\d\d):?(\d\d)?$/, (_, hours, minutes) => `${hours}:${minutes ?? '00'}`));
};
