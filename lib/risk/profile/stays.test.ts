import { describe, expect, it } from 'vitest';
import type { AuditEvent } from '../../audit/event';
import { hourMs } from '../../durations';
import { everything } from '../../filter/filter';
import { viewOf } from '../../store/testing/view-of';
import { actsOf } from './acts';
import { travelOf } from './stays';

const event = (hour: number, more: Partial<AuditEvent>): AuditEvent => ({
  id: `${hour}`,
  at: hour * hourMs,
  processedAt: null,
  action: 'user_login',
  actor: { id: 'anna', type: 'user', name: 'Anna', email: '' },
  authType: '',
  token: null,
  product: '',
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
const travel = (
  events: readonly AuditEvent[],
  lists = { vpnRanges: ['198.51.100.0/24'], officeRanges: ['192.0.2.1'] },
) => {
  const { view } = viewOf([
    { org: 'o', events: events.filter((_, i) => i % 2 === 0) },
    { org: 'o', events: events.filter((_, i) => i % 2 === 1) },
  ]);
  return travelOf(actsOf(view, { org: 'o', person: 'anna' }, everything, { from: 0, to: 1e9 }), lists);
};

describe('travel', () => {
  it('tells events of a VPN, failed ones and those without a place from those of the person there', () => {
    const { spots, stays, unplaced } = travel([
      event(1, {}),
      event(2, { city: 'Singapore', country: 'SG', ip: '198.51.100.7' }),
      event(3, { city: 'Lagos', country: 'NG', ip: '203.0.113.5', outcome: 'failure' }),
      event(4, { city: '', country: '' }),
      event(5, {}),
      event(6, { actor: { id: 'bert', type: 'user', name: '', email: '' }, city: 'Paris', country: 'FR' }),
    ]);
    expect(stays.map(({ spot, way, events, isOffice }) => [spots[spot]?.city, way, events, isOffice])).toEqual([
      ['Berlin', 'there', 2, true],
      ['Singapore', 'vpn', 1, false],
      ['Lagos', 'failed', 1, false],
    ]);
    expect(unplaced).toBe(1);
  });
  it('knows a city again whose region is spelled in another way', () => {
    const { spots } = travel([event(1, {}), event(2, { region: 'Berlin' }), event(3, { region: 'Land Berlin' })]);
    expect(spots).toHaveLength(1);
  });
  it('knows which places are known by their country only', () => {
    const { spots } = travel([event(1, {}), event(2, { city: '', country: 'BR' })]);
    expect(spots.map(({ isVague }) => isVague)).toEqual([false, true]);
  });
});
