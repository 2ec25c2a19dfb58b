import { describe, expect, it } from 'vitest';
import type { AuditEvent } from '../audit/event';
import { dayMs, hourMs, minuteMs } from '../durations';
import { fields } from '../filter/filter';
import { parseJql } from '../filter/parse-jql';
import { columnIds } from '../store/columns';
import { plainEvent } from '../store/testing/page';
import { viewOf } from '../store/testing/view-of';
import { evaluate } from './evaluate';
import { listIds } from './lists';
import type { Monitor } from './monitor';
import { builtIns } from './pack/all';

const start = Date.UTC(2026, 2, 2, 9);

const impossibleTravel: Monitor = {
  id: 'own-travel',
  filter: 'activity = login',
  groupBy: 'actor',
  trigger: { kind: 'travel' },
  thresholds: { critical: 900 },
  window: 0,
  recovery: hourMs,
};

type Stop = [minute: number, ip: string, city: string, country: string, region?: string];

/** What a monitor makes of somebody's logins. */
function judged(stops: readonly Stop[], vpnRanges: readonly string[] = []) {
  const events = stops.map(
    ([minute, ip, city, country, region = '']): AuditEvent =>
      plainEvent(`${minute}`, start + minute * minuteMs, { ip, city, country, region }),
  );
  const { view } = viewOf([{ org: 'o', events }]);
  const moments = { from: start - dayMs, to: start + dayMs };
  const lists = { riskyCountries: [], breakGlassAccounts: [], adminRanges: [], vpnRanges };
  const circumstances = { lists, excluded: null, timeZone: 'UTC', now: moments.to, collectedUntil: moments.to };
  return evaluate({ monitor: impossibleTravel, view, org: 'o', moments, circumstances });
}

describe('defect 11: a VPN hop taken as baseline', () => {
  const day: Stop[] = [
    [0, '192.0.2.1', 'Berlin', 'DE'],
    [20, '203.0.113.7', 'Ashburn', 'US'],
    [40, '192.0.2.1', 'Berlin', 'DE'],
    [60, '::ffff:203.0.113.9', 'Singapore', 'SG'],
    [80, '192.0.2.8', 'Potsdam', 'DE'],
  ];

  it('is seen as travel where the range is not known', () => expect(judged(day)).toHaveLength(1));

  it('neither raises anything nor becomes what the next login is compared to', () =>
    expect(judged(day, ['203.0.113.0/24'])).toEqual([]));

  it('is a hop too where the list has single addresses, however they are written', () =>
    expect(judged(day, ['203.0.113.7', '203.0.113.9'])).toEqual([]));

  it('hides no journey: who was in Berlin before the hop cannot be in Tokyo after it', () => {
    const [found, ...others] = judged([...day.slice(0, 2), [60, '198.51.100.4', 'Tokyo', 'JP']], ['203.0.113.0/24']);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ entity: 'anna', firstAt: start, raisedAt: start + hourMs, severity: 'critical' });
    // 8,920 km between the cities, without what both may be off.
    expect(found?.peak).toBeGreaterThan(8_800);
    expect(found?.peak).toBeLessThan(8_920);
  });
});

describe('defect 12: what geo-IP is off by called a journey', () => {
  it.each<[string, Stop, Stop]>([
    ['40 km in 2 minutes', [0, '192.0.2.1', 'Berlin', 'DE'], [2, '192.0.2.2', 'Potsdam', 'DE']],
    ['the same city again', [0, '192.0.2.1', 'Berlin', 'DE'], [0, '192.0.2.2', 'Berlin', 'DE']],
    ['125 km, less what both may be off', [0, '192.0.2.1', 'Leipzig', 'DE'], [2, '192.0.2.2', 'Magdeburg', 'DE']],
    ['a city and the country that it is in', [0, '192.0.2.1', 'Munich', 'DE'], [1, '192.0.2.2', '', 'DE']],
    ['a city and the country next to it', [0, '192.0.2.1', 'Aachen', 'DE'], [1, '192.0.2.2', '', 'BE']],
    ['a city that may be one of two', [0, '192.0.2.1', 'Seattle', 'US'], [1, '192.0.2.2', 'Portland', 'US']],
    ['a city that is not in its country', [0, '192.0.2.1', 'Munich', 'DE'], [1, '192.0.2.2', 'Tokyo', 'DE']],
    ['the same address, moved by geo-IP', [0, '192.0.2.1', 'Berlin', 'DE'], [1, '192.0.2.1', 'Tokyo', 'JP']],
    ['a place that is not known', [0, '192.0.2.1', 'Berlin', 'DE'], [1, '192.0.2.2', '', '']],
    ['a flight', [0, '192.0.2.1', 'Berlin', 'DE'], [150, '192.0.2.2', 'Madrid', 'ES']],
  ])('is silent: %s', (_, ...stops) => expect(judged(stops)).toEqual([]));

  it.each<[string, Stop, Stop]>([
    ['Berlin and Warsaw in half an hour', [0, '192.0.2.1', 'Berlin', 'DE'], [30, '192.0.2.2', 'Warsaw', 'PL']],
    ['at one moment', [0, '192.0.2.1', 'Berlin', 'DE'], [0, '192.0.2.2', 'Tokyo', 'JP']],
    [
      'a region that says which',
      [0, '192.0.2.1', 'Seattle', 'US', 'Washington'],
      [9, '192.0.2.2', 'Portland', 'US', 'ME'],
    ],
    ['two countries, whose cities are not known', [0, '192.0.2.1', '', 'DE'], [60, '192.0.2.2', '', 'JP']],
  ])('fires: %s', (_, ...stops) => expect(judged(stops)).toHaveLength(1));
});

describe('defect 13: rules on fields that the source lacks', () => {
  const lacking = /agent|browser|device|latitude|longitude|coordinate|geo|\basn?\b|autonomous|isp\b/i;

  it('there is no field, column or list of them', () => {
    for (const name of [...fields, ...columnIds, ...listIds]) expect(name).not.toMatch(lacking);
  });

  it.each(['user-agent', 'userAgent', 'latitude', 'longitude', 'coordinates', 'asn', 'isp', 'device'])(
    'a filter that names %s is refused at its place',
    (name) =>
      expect(parseJql(`ip = 192.0.2.1 AND ${name} = x`)).toMatchObject({
        ok: false,
        problem: { id: 'unknown-field', found: name },
      }),
  );

  it.each(builtIns.map((monitor) => [monitor.id, monitor] as const))(
    '%s looks at none',
    (_, { id, area, pages, examples, ...definition }) => {
      const text = JSON.stringify(definition);
      expect(text).not.toMatch(lacking);
      const named = [definition.groupBy, 'field' in definition.trigger ? definition.trigger.field : null];
      for (const field of named) if (field !== null) expect([...fields, 'ip-range']).toContain(field);
    },
  );
});
