import { describe, expect, it } from 'vitest';
import { minuteMs } from '../durations';
import type { AlertStatus } from './alert';
import { stepAlert } from './life';
import { raise } from './raise';
import { alertOf, context, episode, evaluated, plainMonitor } from './testing/stories';

const only = <T>(list: readonly T[]): T => {
  expect(list).toHaveLength(1);
  return list[0] as T;
};

describe('an episode that is new', () => {
  it('is an alert that is open, waits to be told, and keeps the monitor as it was', () => {
    const monitor = plainMonitor({ version: 7, own: { title: 'Mine', why: '', runbook: '' } });
    expect(only(raise([], [episode(0, 10)], context(11, { monitor })))).toMatchObject({
      version: 7,
      title: 'Mine',
      definition: { window: 15 * minuteMs },
      entity: 'anna',
      entityName: 'Name of anna',
      status: 'open',
      steps: [],
      facts: { events: 10 },
      storedAt: 11 * minuteMs,
      announcement: { state: 'waiting', severity: null, at: null },
    });
  });

  it('is over already where it was found late, and is told all the same', () => {
    const over = episode(0, 10, { endedAt: 25 * minuteMs });
    expect(only(raise([], [over], context(9999)))).toMatchObject({
      status: 'resolved',
      endedAt: 25 * minuteMs,
      steps: [{ by: 'monitor', to: 'resolved', at: 9999 * minuteMs }],
      announcement: { state: 'waiting' },
    });
  });

  it('is another alert for another entity, value or org, and where it begins after the recovery', () => {
    const first = alertOf(0, 10);
    const others = [
      episode(0, 10, { entity: 'bert' }),
      episode(0, 10, { value: 'PL' }),
      episode(0, 10, { org: 'p' }),
      episode(25 + 1 / minuteMs, 26),
    ];
    expect(new Set(evaluated([first], others, context(20)).map(({ id }) => id)).size).toBe(5);
  });
});

describe('an episode that meets an alert', () => {
  it.each([
    ['inside it', episode(2, 9)],
    ['right at the end of its recovery', episode(25, 26)],
    ['before it, and its own recovery reaches it', episode(-20, -15)],
    ['around it', episode(-5, 40)],
  ])('%s is that alert', (_, more) => {
    const first = alertOf(0, 10);
    const after = only(evaluated([first], [more], context(11)));
    expect(after).toMatchObject({
      id: first.id,
      firstAt: Math.min(first.firstAt, more.firstAt),
      lastAt: Math.max(first.lastAt, more.lastAt),
    });
  });

  it('changes nothing where it says nothing new', () => {
    const first = alertOf(0, 10);
    expect(raise([first], [episode(0, 10)], context(11))).toEqual([]);
    expect(raise([first], [episode(5, 10)], context(12))).toEqual([]);
  });

  it('brings the facts up to date where only their number has changed, and keeps them where events are gone', () => {
    const first = alertOf(0, 10);
    const facts = (events: number) => ({ ...first.facts, events });
    const more = context(11, { facts: () => facts(12) });
    expect(only(raise([first], [episode(0, 10)], more)).facts.events).toBe(12);
    expect(raise([first], [episode(0, 10)], context(11, { facts: () => facts(3) }))).toEqual([]);
  });

  it('joins two alerts: both keep their ids, none is new, and the later one carries on', () => {
    const early = alertOf(0, 10);
    const late = alertOf(40, 50);
    const after = evaluated([early, late], [episode(9, 45)], context(51));
    expect(after.map(({ id }) => id)).toEqual([early.id, late.id]);
    expect(after[1]).toMatchObject({ firstAt: 0, lastAt: 50 * minuteMs, status: 'open' });
  });

  it('carries on in the one that nobody has decided on', () => {
    const early = alertOf(0, 10);
    const late = stepAlert(alertOf(40, 50), 'expected', 'a drill', 51 * minuteMs);
    const after = evaluated([early, late], [episode(9, 60)], context(61));
    expect(after.map(({ lastAt }) => lastAt / minuteMs)).toEqual([60, 50]);
  });
});

describe('an alert that is over', () => {
  it('is resolved by its monitor once all until then is collected, and not while collection is behind', () => {
    const open = alertOf(0, 10);
    expect(raise([open], [], context(600, { collectedUntil: 25 }))).toEqual([]);
    expect(only(raise([open], [], context(26)))).toMatchObject({
      status: 'resolved',
      endedAt: 25 * minuteMs,
      steps: [{ by: 'monitor', to: 'resolved' }],
    });
  });

  it('is resolved where it was acknowledged, and stays expected where it was expected', () => {
    const of = (to: AlertStatus) => stepAlert(alertOf(0, 10), to, 'since', 11 * minuteMs);
    expect(only(raise([of('acknowledged')], [], context(26))).status).toBe('resolved');
    expect(only(raise([of('expected')], [], context(26)))).toMatchObject({
      status: 'expected',
      endedAt: 25 * minuteMs,
    });
  });

  it('is never over by itself where that is left to people, and begins anew after one of them has said so', () => {
    const left = context(11, { monitor: plainMonitor({}, { recovery: null }) });
    const [open] = raise([], [episode(0, 10)], left);
    if (!open) throw new Error('no alert');
    expect(raise([open], [], { ...left, collectedUntil: 1e15 })).toEqual([]);
    expect(only(evaluated([open], [episode(9000, 9001)], left)).id).toBe(open.id);
    const done = stepAlert(open, 'resolved', '', 100 * minuteMs);
    expect(evaluated([done], [episode(101, 102)], left)).toHaveLength(2);
  });

  it('is open again where events come in late and it goes on; as it was before, and told no more', () => {
    const acknowledged = stepAlert(alertOf(0, 10), 'acknowledged', '', 11 * minuteMs);
    const resolved = evaluated([acknowledged], [], context(26));
    const after = only(evaluated(resolved, [episode(20, 24)], context(27, { collectedUntil: 27 })));
    expect(after).toMatchObject({ status: 'acknowledged', endedAt: null, announcement: { state: 'told' } });
    expect(only(evaluated([after], [], context(40))).status).toBe('resolved');
  });
});

describe('what a person has done', () => {
  it('stays: a resolved alert that goes on is resolved', () => {
    const resolved = stepAlert(alertOf(0, 10), 'resolved', '', 11 * minuteMs);
    const after = only(evaluated([resolved], [episode(11, 30)], context(31)));
    expect(after).toMatchObject({ status: 'resolved', lastAt: 30 * minuteMs, steps: resolved.steps });
  });

  it('stays: an alert that was opened again after it was over is open', () => {
    const [over] = evaluated([alertOf(0, 10)], [], context(26));
    if (!over) throw new Error('no alert');
    const opened = stepAlert(over, 'open', '', 30 * minuteMs);
    expect(raise([opened], [], context(9999))).toEqual([]);
    expect(raise([opened], [episode(0, 10, { endedAt: 25 * minuteMs })], context(9999))).toEqual([]);
  });
});

describe('an alert that becomes graver', () => {
  const told = { ...alertOf(0, 10), announcement: { state: 'told' as const, severity: 'warning' as const, at: 1 } };
  const graver = episode(5, 12, { severity: 'critical' });

  it('is told once more, once', () => {
    const after = only(evaluated([told], [graver], context(13)));
    expect(after).toMatchObject({
      severity: 'critical',
      reached: { warning: 10 * minuteMs, critical: 12 * minuteMs },
      announcement: { state: 'waiting', severity: 'warning' },
    });
    const again = { ...after, announcement: { state: 'told' as const, severity: 'critical' as const, at: 2 } };
    expect(raise([again], [graver], context(14))).toEqual([]);
  });

  it('is not where a person expects it, nor while its monitor is mute', () => {
    const expected = stepAlert(told, 'expected', 'a drill', 11 * minuteMs);
    expect(only(evaluated([expected], [graver], context(13))).announcement.state).toBe('told');
    const mute = plainMonitor({ mute: { until: 99 * minuteMs, weekly: [] } });
    expect(only(evaluated([told], [graver], context(13, { monitor: mute }))).announcement.state).toBe('muted');
  });

  it('never becomes less grave', () => {
    const grave = only(evaluated([told], [graver], context(13)));
    expect(only(evaluated([grave], [episode(5, 14)], context(15))).severity).toBe('critical');
  });
});

it('keeps notifications of a mute monitor back, also once it is not mute any more', () => {
  const monitor = plainMonitor({ mute: { until: 12 * minuteMs, weekly: [] } });
  const muted = only(raise([], [episode(0, 10)], context(11, { monitor })));
  expect(muted).toMatchObject({ status: 'open', announcement: { state: 'muted', severity: null } });
  expect(only(evaluated([muted], [episode(10, 14)], context(15, { monitor }))).announcement.state).toBe('muted');
});

describe('an alert that nobody has looked at', () => {
  const over = (more?: Parameters<typeof episode>[2]) => episode(0, 10, { endedAt: 25 * minuteMs, ...more });
  const kept = (...of: Parameters<typeof raise>) => only(raise(...of));

  it('stays open when it is over, and says since when', () => {
    expect(kept([], [over()], context(60, { keepsUnseen: true }))).toMatchObject({
      status: 'open',
      endedAt: 25 * minuteMs,
    });
    expect(kept([alertOf(0, 10)], [], context(60, { keepsUnseen: true }))).toMatchObject({ status: 'open' });
  });

  it('is resolved once somebody has', () => {
    const seen = stepAlert(alertOf(0, 10), 'acknowledged', '', 11 * minuteMs);
    expect(kept([seen], [over()], context(60, { keepsUnseen: true }))).toMatchObject({ status: 'resolved' });
  });

  it('is resolved where it is about silence, or how collection goes', () => {
    const missing = plainMonitor();
    const monitor = {
      ...missing,
      monitor: { ...missing.monitor, trigger: { kind: 'missing', usual: false } as const },
    };
    expect(kept([], [over()], context(60, { keepsUnseen: true, monitor }))).toMatchObject({ status: 'resolved' });
  });
});
