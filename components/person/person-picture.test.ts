import { describe, expect, it } from 'vitest';
import type { AuditEvent } from '../../lib/audit/event';
import { dayMs, hourMs } from '../../lib/durations';
import { everything } from '../../lib/filter/filter';
import { viewOf } from '../../lib/store/testing/view-of';
import { takePersonPicture } from './person-picture';

const now = Date.UTC(2026, 5, 1);
const switched = (action: string, hoursAgo: number, more: Partial<AuditEvent> = {}): AuditEvent => ({
  id: `${action} ${hoursAgo}`,
  at: now - hoursAgo * hourMs,
  processedAt: null,
  action,
  actor: { id: 'ben', type: 'user', name: 'Ben', email: '' },
  authType: 'session',
  token: null,
  product: 'admin',
  target: { type: 'users', id: 'anna', name: 'Anna' },
  scope: null,
  site: null,
  country: 'DE',
  region: '',
  city: '',
  ip: '192.0.2.1',
  outcome: 'success',
  ...more,
});

const pictureOf = (events: AuditEvent[]) => {
  const { view } = viewOf([{ org: 'o', events }]);
  return takePersonPicture('asked', {
    reader: { view: async () => view },
    person: 'anna',
    org: 'o',
    range: '7d',
    filter: everything,
    timeZone: 'UTC',
    now,
  });
};

describe('the picture of a person', () => {
  it.each([
    ['was deactivated', [switched('user_deactivated', 2)], now - 2 * hourMs],
    ['was removed before the range', [switched('user_removed', 24 * 20)], now - 20 * dayMs],
    ['was reactivated since', [switched('user_deactivated', 2), switched('user_reactivated', 1)], null],
    ['was to be deactivated, which failed', [switched('user_deactivated', 2, { outcome: 'failure' })], null],
    [
      'deactivated somebody',
      [switched('user_deactivated', 2, { target: { type: 'users', id: 'kim', name: '' } })],
      null,
    ],
  ])('tells whether the account is off, of one that %s', async (_, events, offAt) => {
    const { off } = await pictureOf(events);
    expect(off?.at ?? null).toBe(offAt);
  });
});
