import type { AuditEvent } from '../../../audit/event';
import { understand } from '../../../audit/understand';
import { hourMs } from '../../../durations';
import { viewOf } from '../../../store/testing/view-of';
import type { StoreView } from '../../../store/view';
import { evaluateCollection } from '../../collection';
import type { Episode } from '../../episode';
import { evaluate } from '../../evaluate';
import type { Example, Lists, Monitor } from '../../monitor';
import { rawEventsOf } from '../raw-events';

/** A Wednesday, at noon in UTC. */
const startAt = Date.parse('2026-03-04T12:00:00Z');
const org = 'company';

/** The countries that the seed calls risky. */
export const usualLists: Lists = {
  riskyCountries: ['AF', 'CN', 'CU', 'KP', 'IR', 'LY', 'NG', 'SD', 'SY', 'YE'],
  breakGlassAccounts: [],
  adminRanges: [],
  vpnRanges: [],
};

/** The events of an example as they come out of what Atlassian sends. */
export const eventsOf = (example: Example): AuditEvent[] =>
  rawEventsOf(example, startAt).map((raw) => {
    const understood = understand(raw, startAt + 400 * 24 * hourMs);
    if (!understood.ok) throw new Error(`${understood.quarantined.detail}: ${raw}`);
    return understood.event;
  });

const views = new WeakMap<Example, StoreView>();

const viewOfExample = (example: Example): StoreView => {
  const known = views.get(example) ?? viewOf([{ org, events: eventsOf(example) }]).view;
  views.set(example, known);
  return known;
};

/** What a monitor makes of an example: through the schema of live events, a view of the store, and the evaluation. */
export const judge = (monitor: Monitor, example: Example): Episode[] => {
  const view = viewOfExample(example);
  const last = Math.max(startAt, ...view.segments.map(({ to }) => to));
  const now = example.judgedAfter === undefined ? last + 1 : startAt + example.judgedAfter;
  if (monitor.trigger.kind === 'collection') {
    const { failingFor, keyEndsIn, logEmpty = false } = example.collection ?? {};
    const state = {
      failingSince: failingFor === undefined ? null : now - failingFor,
      keyExpiresAt: keyEndsIn === undefined ? null : now + keyEndsIn,
      logEmpty,
      logEmptySince: logEmpty ? now - hourMs : null,
      lastSuccessAt: failingFor === undefined ? now : now - failingFor,
    };
    return evaluateCollection({ monitor, org, state, armedAt: startAt, now });
  }
  return evaluate({
    monitor,
    view,
    org,
    moments: { from: startAt, to: now },
    circumstances: {
      lists: { ...usualLists, ...example.lists },
      excluded: null,
      timeZone: 'Europe/Berlin',
      now,
      collectedUntil: now,
    },
  });
};
