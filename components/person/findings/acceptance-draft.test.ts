import { describe, expect, it } from 'vitest';
import { dayMs } from '../../../lib/durations';
import { acceptanceOf } from '../../../lib/risk/acceptance';
import type { Finding } from '../../../lib/risk/finding';
import { localDay } from '../../ui/wall-time';
import { acceptanceFrom, daysFor, emptyDraft, endOfDay, wrongWith } from './acceptance-draft';

const now = new Date(2026, 5, 12, 9, 30).getTime();
const of = { org: 'acme', person: '5f1' };
const finding = (at: number, over: Partial<Finding> = {}): Finding =>
  ({ signal: 'new-country', value: 'BR', at, firstAt: at, score: 45, day: 0, events: 1, ...over }) as Finding;

describe('accepting a finding', () => {
  it('is offered for a week, and needs a reason', () => {
    expect(emptyDraft(now).day).toBe('2026-06-19');
    expect(wrongWith(emptyDraft(now), now)).toEqual(['reason']);
    expect(wrongWith({ ...emptyDraft(now), reason: '  ' }, now)).toEqual(['reason']);
    expect(wrongWith({ ...emptyDraft(now), reason: 'Business trip' }, now)).toEqual([]);
  });

  it.each([
    ['', ['day']],
    ['2026-13', ['day']],
    ['2026-06-11', ['past']],
    ['2026-06-12', []],
    ['2027-06-12', []],
    ['2027-06-13', ['far']],
  ])('until %j: %j', (day, wrong) =>
    expect(wrongWith({ ...emptyDraft(now), reason: 'Trip', day }, now)).toEqual(wrong),
  );

  it('can be chosen from today until a year from now', () => {
    expect(daysFor(now)).toEqual({ first: '2026-06-12', last: '2027-06-12' });
  });

  it('holds until the end of its last day', () => {
    expect(localDay(endOfDay('2026-06-19'))).toBe('2026-06-19');
    expect(localDay(endOfDay('2026-06-19') + 1)).toBe('2026-06-20');
    expect(localDay(endOfDay('2026-12-31'))).toBe('2026-12-31');
  });

  it('covers this finding and its like up to then, and nothing else', () => {
    const accepted = finding(now - dayMs, { firstAt: now - dayMs - 5000 });
    const acceptance = acceptanceFrom({ scope: 'value', reason: ' Trip ', day: '2026-06-19' }, of, accepted, now);
    expect(acceptance).toMatchObject({ ...of, signal: 'new-country', value: 'BR', reason: 'Trip', acceptedAt: now });
    const covers = (other: Finding) => acceptanceOf(other, [acceptance]) !== null;
    expect(covers(accepted)).toBe(true);
    expect(covers(finding(accepted.firstAt))).toBe(true);
    expect(covers(finding(accepted.firstAt - 1))).toBe(false);
    expect(covers(finding(endOfDay('2026-06-19')))).toBe(true);
    expect(covers(finding(endOfDay('2026-06-19') + 1))).toBe(false);
    expect(covers(finding(now, { value: 'AR' }))).toBe(false);
    expect(covers(finding(now, { signal: 'risky-location' }))).toBe(false);
  });

  it('covers all of that kind and day (UTC), and asks for no end', () => {
    const at = Date.UTC(2026, 5, 11, 8);
    const day = Math.floor(at / dayMs);
    const draft = { ...emptyDraft(now, 'day'), reason: 'Planned', day: '' };
    expect(wrongWith(draft, now)).toEqual([]);
    expect(wrongWith({ ...draft, reason: '' }, now)).toEqual(['reason']);
    const acceptance = acceptanceFrom(draft, of, finding(at, { day }), now);
    const covers = (other: Finding) => acceptanceOf(other, [acceptance]) !== null;
    expect(covers(finding(day * dayMs, { value: 'AR' }))).toBe(true);
    expect(covers(finding((day + 1) * dayMs - 1))).toBe(true);
    expect(covers(finding(day * dayMs - 1))).toBe(false);
    expect(covers(finding((day + 1) * dayMs))).toBe(false);
    expect(covers(finding(at, { signal: 'risky-location' }))).toBe(false);
  });

  it('covers all of that kind, whatever it is about, what was before as well, until the day that is chosen', () => {
    const draft = { ...emptyDraft(now, 'signal'), reason: 'Migration', day: '2026-06-19' };
    expect(wrongWith({ ...draft, day: '' }, now)).toEqual(['day']);
    const acceptance = acceptanceFrom(draft, of, finding(now), now);
    const covers = (other: Finding) => acceptanceOf(other, [acceptance]) !== null;
    expect(covers(finding(now - 100 * dayMs, { value: 'AR' }))).toBe(true);
    expect(covers(finding(endOfDay('2026-06-19'), { value: 'PL' }))).toBe(true);
    expect(covers(finding(endOfDay('2026-06-19') + 1))).toBe(false);
    expect(covers(finding(now, { signal: 'risky-location' }))).toBe(false);
  });
});
