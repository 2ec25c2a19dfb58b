import { expect, it } from 'vitest';
import { clockText, minutesOf } from './minute-of-day';

it('every minute of the day is written and read', () => {
  const minutes = Array.from({ length: 1440 }, (_, minute) => minute);
  expect(minutes.map((minute) => minutesOf(clockText(minute)))).toEqual(minutes);
});

it('the end of the day is written as its beginning', () => expect(clockText(1440)).toBe('00:00'));

it.each(['', '24:00', '8:30', 'noon', '08:60'])('%j is no time', (text) => expect(minutesOf(text)).toBeNull());

it('takes a time with seconds, as some browsers give it', () => expect(minutesOf('08:30:15')).toBe(510));
