import { describe, expect, it } from 'vitest';
import { dayMs, hourMs, minuteMs } from '../durations';
import { evaluate } from '../monitors/evaluate';
import type { Monitor } from '../monitors/monitor';
import { plainEvent } from '../store/testing/page';
import { viewOf } from '../store/testing/view-of';
import { createAlertWriter } from './alert-writer';
import { stepAlert } from './life';
import { raise } from './raise';
import { testAlerts } from './testing/open-test-alerts';
import { context, plainDefinition, plainMonitor } from './testing/stories';

const start = Date.parse('2026-03-02T08:00:00Z');

/** Six failed logins of somebody, a minute apart, from a minute on. */
const burst = (who: string, minute: number) =>
  Array.from({ length: 6 }, (_, i) =>
    plainEvent(`${who}-${minute}-${i}`, start + (minute + i) * minuteMs, {
      action: 'user_login_failed',
      outcome: 'failure',
      actor: { id: who, name: who, email: '', type: 'user' },
    }),
  );

const monitor: Monitor = { id: 'failed-login-events', ...plainDefinition };

/** The episodes in a stretch of time, ms, out of all events there are. */
function look(events: readonly ReturnType<typeof plainEvent>[], from: number, now: number) {
  return evaluate({
    monitor,
    view: viewOf([{ org: 'o', events }]).view,
    org: 'o',
    moments: { from, to: now + 1 },
    circumstances: {
      lists: { riskyCountries: [], breakGlassAccounts: [], adminRanges: [], vpnRanges: [] },
      excluded: null,
      timeZone: 'UTC',
      now,
      collectedUntil: now,
    },
  });
}

const at = (now: number) => ({ ...context(0), monitor: plainMonitor(), now, collectedUntil: now });
const of = { org: 'o', monitor: monitor.id, since: 0 };
const writing = () => createAlertWriter(testAlerts().connect());

describe('what others get wrong', () => {
  it('1: an open alert hides no unrelated one', async () => {
    const writer = writing();
    const anna = burst('anna', 0);
    const first = start + 6 * minuteMs;
    await writer.merge(of, (present) => raise(present, look(anna, start, first), at(first)));
    const both = [...anna, ...burst('bert', 7)];
    const second = start + 14 * minuteMs;
    await writer.merge(of, (present) => raise(present, look(both, first, second), at(second)));
    const open = await writer.list({ statuses: ['open'] });
    expect(open.map(({ entity }) => entity).sort()).toEqual(['anna', 'bert']);
    expect((await writer.waiting()).map(({ entity }) => entity)).toEqual(['anna', 'bert']);
  });

  it('3: looking back fourteen days, every hour, raises an alert once', async () => {
    const writer = writing();
    const events = burst('anna', 0);
    const ids = new Set<string>();
    for (let now = start + hourMs; now < start + dayMs; now += hourMs) {
      const episodes = look(events, now - 14 * dayMs, now);
      expect(episodes).toHaveLength(1);
      const stored = await writer.merge(of, (present) => raise(present, episodes, at(now)));
      for (const { id } of stored) ids.add(id);
      for (const { id } of await writer.waiting())
        await writer.update(id, (alert) => ({
          ...alert,
          announcement: { state: 'told', severity: alert.severity, at: now },
        }));
    }
    expect(ids.size).toBe(1);
    expect(await writer.list({})).toHaveLength(1);
    expect(await writer.waiting()).toEqual([]);
  });

  it("15: an alert that was resolved right after an incident stays in the record, and in its actor's history", async () => {
    const writer = writing();
    const events = burst('anna', 0);
    const soon = start + 6 * minuteMs;
    await writer.merge(of, (present) => raise(present, look(events, start, soon), at(soon)));
    const [alert] = await writer.list({});
    await writer.update(alert?.id ?? '', (open) => stepAlert(open, 'resolved', '', soon));
    const later = start + 3 * dayMs;
    const again = [...events, ...burst('anna', 3 * 24 * 60 - 10)];
    await writer.merge({ ...of, since: later - hourMs }, (present) =>
      raise(present, look(again, later - hourMs, later), at(later)),
    );
    const history = await writer.list({ entity: 'anna' });
    expect(history.map(({ status }) => status)).toEqual(['open', 'resolved']);
    expect(history[1]).toMatchObject({ peak: 6, steps: [{ by: 'person', to: 'resolved' }] });
  });
});
