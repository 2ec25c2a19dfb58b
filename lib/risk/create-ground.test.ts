import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayMs, minuteMs } from '../durations';
import { valueIn } from '../filter/testing/plain-filter';
import { rangeOf } from '../monitors/ip-range';
import { arbitraryEvent } from '../store/testing/arbitrary-event';
import { plainEvent } from '../store/testing/page';
import { type Batch, type ViewRow, viewOf } from '../store/testing/view-of';
import { createGround } from './create-ground';
import type { Ground, Rows, TrailColumns } from './ground';
import type { PassCircumstances } from './pass-circumstances';
import { circumstancesAt } from './testing/circumstances';

const now = Date.UTC(2026, 5, 1);
const breathe = async () => {};

const arbitraryBatches = fc.array(
  fc.record({
    org: fc.constantFrom('o', 'o', 'other'),
    events: fc.array(arbitraryEvent(fc.string(), fc.integer({ min: now - 90 * dayMs, max: now }).map(Math.floor)), {
      maxLength: 25,
    }),
  }),
  { maxLength: 6 },
);

/** A row of trail columns in words. */
function told(ground: Ground, columns: TrailColumns, row: number) {
  const value = (field: Parameters<Ground['text']>[0]) => ground.text(field, columns[field][row] ?? 0);
  return {
    at: columns.at[row],
    activity: ground.activity(columns.activity[row] ?? 0),
    outcome: value('outcome'),
    failed: ground.failed(columns.outcome[row] ?? 0),
    actor: value('actor'),
    target: value('target'),
    scope: value('scope'),
    product: value('product'),
    authType: value('authType'),
    token: value('token'),
    ip: value('ip'),
    place: ground.placeNames(columns.place[row] ?? 0),
    country: value('country'),
    isVpn: ground.isVpn(columns.ip[row] ?? 0),
    isOffice: ground.isOffice(columns.ip[row] ?? 0),
  };
}

/** The same of a plain row. */
function plain(row: ViewRow) {
  const { event } = row;
  const value = (field: Parameters<typeof valueIn>[1]) =>
    valueIn(row, field, { catalogue: new Map(), corrections: new Map() });
  return {
    at: event.at,
    activity: value('activity'),
    outcome: event.outcome,
    failed: event.outcome === 'failure',
    actor: event.actor.id,
    target: value('target'),
    scope: value('scope'),
    product: event.product,
    authType: event.authType,
    token: value('token'),
    ip: event.ip,
    place: { country: event.country, region: event.region, city: event.city },
    country: event.country,
    isVpn: event.ip.startsWith('203.0.113.'),
    isOffice: event.ip === '192.0.2.1',
  };
}

const circumstances: PassCircumstances = {
  ...circumstancesAt(now),
  lists: { riskyCountries: [], vpnRanges: ['203.0.113.0/24', 'nonsense'], officeRanges: ['192.0.2.1', '10.0.0.0/99'] },
};

const actsOf = (rows: readonly ViewRow[], person: string) =>
  rows.filter(({ org, event }) => org === 'o' && event.actor.type === 'user' && event.actor.id === person);

const receivedOf = (rows: readonly ViewRow[], person: string) =>
  rows.filter(({ org, event: { target } }) => org === 'o' && target?.type === 'users' && target.id === person);

const everybody = ['anna', 'Bert', 'çağla', 'd*e', 'İvan', '557058:f', 'x1'];

/** Rows of one time may stand in any order. */
const sorted = (rows: readonly { at?: number | undefined }[]) => rows.map((row) => JSON.stringify(row)).sort();

describe('a ground', () => {
  it('has the rows of every person in order of time, and no others', () =>
    fc.assert(
      fc.asyncProperty(
        arbitraryBatches,
        fc.option(fc.subarray(everybody).map((people) => new Set(people))),
        async (batches: Batch[], people) => {
          const { view, rows } = viewOf(batches);
          const { ground, trails } = await createGround({ view, org: 'o', people, circumstances, breathe });
          const expected = everybody.filter(
            (person) =>
              (people === null || people.has(person)) && actsOf(rows, person).length + receivedOf(rows, person).length,
          );
          expect(trails.map(({ person }) => person).sort()).toEqual(expected.sort());
          for (const trail of trails) {
            const check = (columns: TrailColumns, { from, to }: Rows, wanted: readonly ViewRow[]) => {
              const got = Array.from({ length: to - from }, (_, i) => told(ground, columns, from + i));
              expect(got.map(({ at }) => at)).toEqual(wanted.map(({ event }) => event.at).sort((a, b) => a - b));
              expect(sorted(got)).toEqual(sorted(wanted.map(plain)));
            };
            check(ground.acts, trail.acts, actsOf(rows, trail.person));
            check(ground.received, trail.received, receivedOf(rows, trail.person));
          }
        },
      ),
    ));

  it('has one code for the addresses of one range', async () => {
    const ips = ['192.0.2.1', '192.0.2.77', '192.0.3.1', '2001:db8::1', '2001:db8:0:7::2', '', 'x'];
    const events = ips.map((ip, i) => plainEvent(`e${i}`, now + i, { ip }));
    const { view } = viewOf([{ org: 'o', events }]);
    const { ground } = await createGround({ view, org: 'o', people: null, circumstances, breathe });
    const codes = Array.from(ips, (_, i) => ground.acts.ipRange[i]);
    for (const [i, a] of ips.entries())
      for (const [j, b] of ips.entries()) expect(codes[i] === codes[j], `${a} ${b}`).toBe(rangeOf(a) === rangeOf(b));
  });

  it('asks to breathe while it works', async () => {
    const events = Array.from({ length: 16_000 }, (_, i) => plainEvent(`e${i}`, now + i));
    const { view } = viewOf([{ org: 'o', events }]);
    const segments = Array.from({ length: 20 }, () => view.segments).flat();
    let breaths = 0;
    await createGround({
      view: { ...view, segments },
      org: 'o',
      people: null,
      circumstances,
      breathe: async () => {
        breaths++;
      },
    });
    expect(breaths).toBeGreaterThan(1);
  });

  it('knows the hour of the week by the clocks of the time zone', async () => {
    const { view } = viewOf([]);
    const berlin = { ...circumstances, timeZone: 'Europe/Berlin' };
    const { ground } = await createGround({ view, org: 'o', people: null, circumstances: berlin, breathe });
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: 'Europe/Berlin',
      weekday: 'short',
      hour: 'numeric',
      hourCycle: 'h23',
    });
    const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
    // Weeks in which clocks change are among them.
    for (let at = Date.UTC(2026, 2, 20); at < Date.UTC(2026, 3, 5); at += 29 * minuteMs) {
      const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
      expect(ground.hourOfWeek(at)).toBe(days.indexOf(parts.weekday ?? '') * 24 + Number(parts.hour));
    }
    expect(ground.hourOfWeek(Date.UTC(1969, 11, 29))).toBe(1);
  });

  it('masks activities, and makes a mask once', async () => {
    const { view } = viewOf([{ org: 'o', events: [plainEvent('a', now), plainEvent('b', now, { action: '' })] }]);
    const { ground } = await createGround({ view, org: 'o', people: null, circumstances, breathe });
    const mask = ground.activities('login', 'logout');
    expect(ground.activities('login', 'logout')).toBe(mask);
    expect([0, 1].map((row) => mask[ground.acts.activity[row] ?? 0]).sort()).toEqual([0, 1]);
  });

  it('says what people call something', async () => {
    const events = [
      plainEvent('a', now, {
        target: { type: 'groups', id: 'g/1', name: '' },
        scope: { type: 'roles', id: 'r', name: 'Admins' },
      }),
    ];
    const { view } = viewOf([{ org: 'o', events }]);
    const { ground } = await createGround({ view, org: 'o', people: null, circumstances, breathe });
    const { target, scope, actor } = ground.acts;
    expect(ground.nameOf('target', target[0] ?? 0)).toBe('g/1');
    expect(ground.nameOf('scope', scope[0] ?? 0)).toBe('Admins');
    expect(ground.nameOf('actor', actor[0] ?? 0)).toBe('Anna');
    expect(ground.codeOf('country', 'DE')).toBe(ground.acts.country[0]);
    expect(ground.codeOf('country', 'AQ')).toBe(-1);
  });
});
