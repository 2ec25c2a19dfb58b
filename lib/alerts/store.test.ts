import { describe, expect, it, vi } from 'vitest';
import { minuteMs } from '../durations';
import type { Alert } from './alert';
import { createAlertReader } from './alert-reader';
import { createAlertWriter } from './alert-writer';
import { stepAlert } from './life';
import { raise } from './raise';
import { testAlerts } from './testing/open-test-alerts';
import { alertOf, context, episode } from './testing/stories';

const opened = async (...alerts: Alert[]) => {
  const database = testAlerts();
  const writer = createAlertWriter(database.connect());
  for (const alert of alerts) await writer.merge({ org: alert.org, monitor: alert.monitor, since: 0 }, () => [alert]);
  return { database, writer };
};
const of = { org: 'o', monitor: 'failed-login-events' };
const ids = (alerts: readonly Alert[]) => alerts.map(({ id }) => id);

const anna = alertOf(0, 10);
const bert = alertOf(5, 20, { entity: 'bert', severity: 'critical' });
const other = { ...alertOf(30, 40, { org: 'p' }), monitor: 'api-token-created' };
const done = stepAlert(alertOf(50, 60, { entity: 'carl' }), 'resolved', '', 61 * minuteMs);

describe('reading', () => {
  it('lists the newest first, by all that narrows, and no more than asked for', async () => {
    const { database } = await opened(anna, bert, other, done);
    const reader = createAlertReader(database.connect());
    expect(ids(await reader.list({}))).toEqual(ids([done, other, bert, anna]));
    expect(ids(await reader.list({ limit: 2 }))).toEqual(ids([done, other]));
    expect(ids(await reader.list({ org: 'o', limit: 2 }))).toEqual(ids([done, bert]));
    expect(ids(await reader.list({ statuses: ['open', 'acknowledged'] }))).toEqual(ids([other, bert, anna]));
    expect(ids(await reader.list({ statuses: ['resolved'] }))).toEqual([done.id]);
    expect(ids(await reader.list({ monitor: 'failed-login-events', severities: ['warning'] }))).toEqual(
      ids([done, anna]),
    );
    expect(ids(await reader.list({ entity: 'bert', org: 'o' }))).toEqual([bert.id]);
    expect(await reader.list({ entity: 'bert', org: 'p' })).toEqual([]);
    expect(await reader.read(anna.id)).toEqual(anna);
    expect(await reader.read('none')).toBeUndefined();
  });

  it('counts what is open, of one org or all', async () => {
    const { writer } = await opened(anna, bert, other, done);
    expect(await writer.openCounts(null)).toEqual({ critical: 1, warning: 2, info: 0 });
    expect(await writer.openCounts('o')).toEqual({ critical: 1, warning: 1, info: 0 });
  });

  it('calls back after every write, in another context too, and not when nothing was written', async () => {
    const { database, writer } = await opened(anna);
    const told = vi.fn();
    const stop = createAlertReader(database.connect()).watch(told);
    await writer.update(anna.id, (alert) => alert);
    await writer.merge({ ...of, since: 0 }, () => []);
    expect(told).not.toHaveBeenCalled();
    await writer.update(anna.id, (alert) => ({ ...alert, peak: 7 }));
    expect(told).toHaveBeenCalled();
    stop();
    told.mockClear();
    await writer.update(anna.id, (alert) => ({ ...alert, peak: 8 }));
    expect(told).not.toHaveBeenCalled();
  });
});

describe('writing', () => {
  it('shows to a merge what may still be touched: of that org and monitor, and not over before', async () => {
    const over = { ...alertOf(0, 10, { entity: 'dora' }), endedAt: 25 * minuteMs };
    const { writer } = await opened(anna, over, other);
    const present = vi.fn((_: readonly Alert[]): Alert[] => []);
    await writer.merge({ ...of, since: 25 * minuteMs }, present);
    await writer.merge({ ...of, since: 25 * minuteMs + 1 }, present);
    expect(present.mock.calls.map(([alerts]) => ids(alerts).sort())).toEqual([ids([anna, over]).sort(), [anna.id]]);
  });

  it('loses nothing of an alert that was over before and is made anew', async () => {
    const resolved = stepAlert({ ...anna, endedAt: 25 * minuteMs }, 'resolved', 'a drill', 11 * minuteMs);
    const { writer } = await opened(resolved);
    await writer.merge({ ...of, since: 9999 * minuteMs }, (present) => raise(present, [episode(0, 10)], context(11)));
    expect(await writer.list({})).toMatchObject([{ id: anna.id, status: 'resolved', steps: resolved.steps }]);
  });

  it('does all that is asked at the same moment', async () => {
    const { writer } = await opened(anna);
    await Promise.all([1, 2, 3].map((by) => writer.update(anna.id, (alert) => ({ ...alert, peak: alert.peak + by }))));
    expect((await writer.read(anna.id))?.peak).toBe(12);
    expect(await writer.update('gone', (alert) => alert)).toBeUndefined();
  });

  it('stores nothing of a change that throws, and goes on', async () => {
    const { writer } = await opened(anna);
    const failing = writer.merge({ ...of, since: 0 }, () => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(ids(await writer.list({}))).toEqual([anna.id]);
  });

  it('says so where the disk is full', async () => {
    const { database } = await opened();
    const db = database.connect();
    await db.open();
    vi.spyOn(db.alerts, 'bulkPut').mockRejectedValue(Object.assign(new Error('full'), { name: 'QuotaExceededError' }));
    await expect(createAlertWriter(db).merge({ ...of, since: 0 }, () => [anna])).rejects.toMatchObject({
      problem: { id: 'disk-full' },
    });
  });

  it('answers what waits, the oldest first', async () => {
    const told: Alert = { ...other, announcement: { state: 'told', severity: 'warning', at: 1 } };
    const { writer } = await opened(bert, anna, told);
    expect(ids(await writer.waiting())).toEqual(ids([anna, bert]));
  });

  it('retains what is young enough of one org; nothing of it where it is removed', async () => {
    const { writer } = await opened(anna, bert, other);
    expect(await writer.retain('o', anna.lastAt + 1)).toBe(1);
    expect(ids(await writer.list({}))).toEqual(ids([other, bert]));
    expect(await writer.retain('o', Infinity)).toBe(1);
    expect(ids(await writer.list({}))).toEqual([other.id]);
  });
});
