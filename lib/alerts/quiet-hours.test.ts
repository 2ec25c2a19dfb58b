import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayMs, hourMs, minuteMs } from '../durations';
import { isMute } from './mute';
import { isQuiet, quietUntil } from './quiet-hours';

const berlin = 'Europe/Berlin';
const everyDay = [1, 2, 3, 4, 5, 6, 7];
const at = (text: string) => Date.parse(text);
const night = [{ days: everyDay, from: 22 * 60, to: 7 * 60 }];

describe('quiet hours', () => {
  it.each([
    ['before', '2026-01-05T21:59:59.999+01:00', false],
    ['at their beginning', '2026-01-05T22:00:00+01:00', true],
    ['after midnight', '2026-01-06T00:30:00+01:00', true],
    ['in their last moment', '2026-01-06T06:59:59.999+01:00', true],
    ['at their end', '2026-01-06T07:00:00+01:00', false],
  ])('%s', (_, moment, quiet) => expect(isQuiet(night, at(moment), berlin)).toBe(quiet));

  it('belong to the day that they begin on', () => {
    const monday = [{ days: [1], from: 22 * 60, to: 7 * 60 }];
    expect(isQuiet(monday, at('2026-01-05T03:00:00+01:00'), berlin)).toBe(false);
    expect(isQuiet(monday, at('2026-01-06T03:00:00+01:00'), berlin)).toBe(true);
  });

  it('end by the clock, an hour sooner or later where clocks change in between', () => {
    expect(quietUntil(night, at('2026-03-28T23:00:00+01:00'), berlin)).toBe(at('2026-03-29T07:00:00+02:00'));
    expect(quietUntil(night, at('2026-10-24T23:00:00+02:00'), berlin)).toBe(at('2026-10-25T07:00:00+01:00'));
    const small = [{ days: everyDay, from: 2 * 60, to: 3 * 60 }];
    expect(isQuiet(small, at('2026-03-29T01:59:59+01:00'), berlin)).toBe(false);
    expect(isQuiet(small, at('2026-03-29T03:00:00+02:00'), berlin)).toBe(false);
    expect(quietUntil(small, at('2026-10-25T02:00:00+02:00'), berlin)).toBe(at('2026-10-25T03:00:00+01:00'));
  });

  it('end where those that follow upon them end, and never where it is always quiet', () => {
    const evening = [...night, { days: everyDay, from: 20 * 60, to: 22 * 60 }];
    expect(quietUntil(evening, at('2026-01-05T20:00:00+01:00'), berlin)).toBe(at('2026-01-06T07:00:00+01:00'));
    const always = [{ days: everyDay, from: 0, to: 1440 }];
    expect([isQuiet(always, 0, berlin), quietUntil(always, 0, berlin)]).toEqual([true, null]);
    expect(quietUntil(night, at('2026-01-05T12:00:00+01:00'), berlin)).toBeNull();
    expect(isQuiet([{ days: everyDay, from: 60, to: 60 }], at('2026-01-05T01:00:00+01:00'), berlin)).toBe(false);
  });

  it('are what clocks show, at any moment in any zone', () => {
    const hours = fc.record({
      days: fc.subarray(everyDay),
      from: fc.nat(1440),
      to: fc.nat(1440),
    });
    const zones = fc.constantFrom(berlin, 'America/St_Johns', 'Australia/Lord_Howe', 'UTC', 'Asia/Kathmandu');
    const moment = fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2026-12-31T00:00:00Z') });
    fc.assert(
      fc.property(fc.array(hours, { maxLength: 3 }), zones, moment, (quiet, timeZone, now) => {
        const parts = Object.fromEntries(
          new Intl.DateTimeFormat('en-US', {
            timeZone,
            hourCycle: 'h23',
            weekday: 'short',
            hour: 'numeric',
            minute: 'numeric',
          })
            .formatToParts(now)
            .map(({ type, value }) => [type, value]),
        );
        const day = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(parts.weekday ?? '') + 1;
        const minute = Number(parts.hour) * 60 + Number(parts.minute);
        const yesterday = day === 1 ? 7 : day - 1;
        const plain = quiet.some(({ days, from, to }) =>
          from < to
            ? days.includes(day) && minute >= from && minute < to
            : from > to && ((days.includes(day) && minute >= from) || (days.includes(yesterday) && minute < to)),
        );
        expect(isQuiet(quiet, now, timeZone)).toBe(plain);
      }),
    );
  });
});

it('a monitor is mute until a moment, and in its hours', () => {
  expect(isMute({ until: 5, weekly: [] }, 4, berlin)).toBe(true);
  expect(isMute({ until: 5, weekly: [] }, 5, berlin)).toBe(false);
  expect(isMute({ until: null, weekly: night }, at('2026-01-05T23:00:00+01:00'), berlin)).toBe(true);
  expect(isMute({ until: null, weekly: night }, 10 * hourMs + dayMs + minuteMs, berlin)).toBe(false);
});
