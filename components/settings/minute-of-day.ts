const two = (value: number) => String(value).padStart(2, '0');

/** Minutes of the day as an `<input type="time">` takes them: `08:30`. The end of the day is its beginning. */
export const clockText = (minutes: number): string => `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;

/** The other way round; null where the text is no time. */
export const minutesOf = (text: string): number | null => {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)/.exec(text) ?? [];
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
};
