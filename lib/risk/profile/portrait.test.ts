import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuditEvent } from '../../audit/event';
import { dayMs, hourMs } from '../../durations';
import { everything } from '../../filter/filter';
import { arbitraryEvent } from '../../store/testing/arbitrary-event';
import { viewOf } from '../../store/testing/view-of';
import { accessChanges, accessNow } from './access';
import { actsOf } from './acts';
import { portraitOf } from './portrait';
import { seenOf } from './seen';

const now = Date.UTC(2026, 5, 1);
const anna = { id: 'anna', type: 'user' as const, name: 'Anna', email: '' };
const event = (at: number, more: Partial<AuditEvent> = {}): AuditEvent => ({
  id: `${at}`,
  at,
  processedAt: null,
  action: 'user_login',
  actor: anna,
  authType: 'session',
  token: null,
  product: 'jira',
  target: null,
  scope: null,
  site: null,
  country: 'DE',
  region: '',
  city: 'Berlin',
  ip: '192.0.2.1',
  outcome: 'success',
  ...more,
});
const held = { from: 0, to: now + 1 };
const lists = { riskyCountries: [], vpnRanges: ['198.51.100.0/24'], officeRanges: [] };
const drawn = (events: readonly AuditEvent[]) =>
  portraitOf({ org: 'o', person: 'anna', ...viewOf([{ org: 'o', events }]), held, timeZone: 'UTC', now, lists });

/** A login on each of 30 days before this week. */
const habit = Array.from({ length: 30 }, (_, day) => event(now - (8 + day) * dayMs + 9 * hourMs));

describe('a portrait', () => {
  it('points out what this week is new, and what is more than ever', () => {
    const week = [
      event(now - dayMs, { country: 'BR', ip: '203.0.113.7' }),
      event(now - dayMs + 1, { authType: 'api-token' }),
    ];
    const { traits, history } = drawn([...habit, ...week]);
    expect(history).toMatchObject({ events: 30, logins: 30, isLearning: false });
    expect(traits.country.week).toEqual([
      { value: 'BR', label: '', events: 1, isNew: true, mostInWeek: 0, isMore: false },
      { value: 'DE', label: '', events: 1, isNew: false, mostInWeek: 7, isMore: false },
    ]);
    expect(traits['ip-range'].week.filter(({ isNew }) => isNew).map(({ value }) => value)).toEqual(['203.0.113.0/24']);
    expect(traits['auth-type'].week.filter(({ isNew }) => isNew).map(({ value }) => value)).toEqual(['api-token']);
    const many = Array.from({ length: 15 }, (_, i) => event(now - hourMs + i));
    expect(drawn([...habit, ...many]).traits.country.week[0]?.isMore).toBe(true);
    expect(drawn([...habit, ...many]).days.events.isMore).toBe(true);
  });
  it('learns nothing of countries from VPNs and nothing from what failed', () => {
    const vpn = event(now - dayMs, { country: 'SG', ip: '198.51.100.9' });
    const failed = event(now - dayMs + 1, { country: 'NG', action: 'user_login_failed', outcome: 'failure' });
    const { traits, days } = drawn([...habit, vpn, failed]);
    expect(traits.country.week).toEqual([]);
    expect(days.failedLogins).toMatchObject({ week: 1, isMore: true });
  });
  it('calls nothing new while it is learning', () => {
    const { traits, history } = drawn([...habit.slice(0, 9), event(now - dayMs, { country: 'BR' })]);
    expect(history.isLearning).toBe(true);
    expect(traits.country.week[0]?.isNew).toBe(false);
  });
  it('can be drawn of nobody', () => {
    const { history, days } = drawn([]);
    expect(history).toEqual({ from: null, days: 0, events: 0, logins: 0, isLearning: true });
    expect(days.activeDays.week).toBe(0);
  });
});

describe('what was seen', () => {
  it('is what a plain loop finds', () => {
    const at = fc.integer({ min: now - 30 * dayMs, max: now - 1 });
    fc.assert(
      fc.property(
        fc.array(fc.array(arbitraryEvent(fc.string(), at), { maxLength: 8 }), { maxLength: 4 }),
        (batches) => {
          const { view } = viewOf(batches.map((events) => ({ org: 'o', events })));
          const range = { from: now - 10 * dayMs, to: now };
          const who = { org: 'o', person: 'anna' };
          const found = seenOf('ip', actsOf(view, who, everything, range), actsOf(view, who, everything, held), now);
          const own = batches.flat().filter(({ actor }) => actor.id === 'anna');
          const first = Math.min(...own.map((one) => one.at));
          const ips = new Set(own.filter((one) => one.at >= range.from && one.ip !== '').map(({ ip }) => ip));
          expect(new Set(found.map(({ value }) => value))).toEqual(ips);
          for (const seen of found) {
            const times = own.filter(({ ip }) => ip === seen.value).map((one) => one.at);
            expect(seen.firstAt).toBe(Math.min(...times));
            expect(seen.lastAt).toBe(Math.max(...times));
            expect(seen.events).toBe(times.filter((time) => time >= range.from).length);
            expect(seen.isNew).toBe(first < now - 7 * dayMs && seen.firstAt >= now - 7 * dayMs);
          }
        },
      ),
    );
  });
});

describe('access', () => {
  const target = { type: 'users', id: 'anna', name: 'Anna' };
  const group = (name: string) => ({ type: 'groups', id: name, name });
  const root = { id: 'root', type: 'user' as const, name: 'Root', email: '' };
  const change = (hour: number, action: string, name: string, more: Partial<AuditEvent> = {}) =>
    event(now - 1000 * hourMs + hour * hourMs, { action, actor: root, target, scope: group(name), ...more });

  it('is what was given and not taken again, administrators first', () => {
    const { view } = viewOf([
      {
        org: 'o',
        events: [
          change(1, 'user_added_to_group', 'site-admins'),
          change(2, 'user_added_to_group', 'staff'),
          change(3, 'user_added_to_group', 'finance'),
          change(4, 'user_removed_from_group', 'finance'),
          change(5, 'user_removed_from_group', 'staff', { outcome: 'failure' }),
          change(6, 'user_deactivated', '', { scope: null }),
          change(7, 'user_added_to_group', 'strangers', { target: { ...target, id: 'bert' } }),
        ],
      },
    ]);
    const changes = accessChanges(view, { org: 'o', person: 'anna' }, everything, held);
    expect(changes.map(({ turn, what }) => `${turn} ${what}`.trim())).toEqual([
      'lost',
      'lost staff',
      'lost finance',
      'gained finance',
      'gained staff',
      'gained site-admins',
    ]);
    const { has, account } = accessNow(changes);
    expect(has.map(({ what, isAdmin }) => [what, isAdmin])).toEqual([
      ['site-admins', true],
      ['staff', false],
    ]);
    expect(account).toMatchObject({ turn: 'lost', activity: 'user-deactivated' });
  });
});
