import type { AuditEvent, Understood } from '../../../audit/event';
import { understand } from '../../../audit/understand';
import { dayMs, hourMs } from '../../../durations';
import { viewOf } from '../../../store/testing/view-of';
import type { StoreView } from '../../../store/view';
import { type CollectionState, evaluateCollection } from '../../collection';
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
  understoodOf(example).map((understood) => {
    if (!understood.ok) throw new Error(`${understood.quarantined.detail}: ${understood.quarantined.raw}`);
    return understood.event;
  });

/** What a page of an example's events would bring. */
export const understoodOf = (example: Example): Understood[] =>
  rawEventsOf(example, startAt).map((raw) => understand(raw, startAt + 400 * dayMs));

const views = new WeakMap<Example, StoreView>();

const viewOfExample = (example: Example): StoreView => {
  const known = views.get(example) ?? viewOf([{ org, events: eventsOf(example) }]).view;
  views.set(example, known);
  return known;
};

/** What a monitor makes of an example: through the schema of live events, a view of the store, and the evaluation. */
export const judge = (monitor: Monitor, example: Example): Episode[] =>
  judgeIn(monitor, example, viewOfExample(example), org);

/** The same over a view that holds an example's events as those of an org. */
export const judgeIn = (monitor: Monitor, example: Example, view: StoreView, org: string): Episode[] => {
  const last = Math.max(startAt, ...view.segments.map(({ to }) => to));
  const now = example.judgedAfter === undefined ? last + 1 : startAt + example.judgedAfter;
  if (monitor.trigger.kind === 'collection') {
    return evaluateCollection({ monitor, org, state: stateOf(example, now), armedAt: startAt, now });
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

const stateOf = ({ collection = {} }: Example, now: number): CollectionState => {
  const { failingFor, keyEndsIn, logEmpty = false } = collection;
  return {
    failingSince: failingFor === undefined ? null : now - failingFor,
    keyExpiresAt: keyEndsIn === undefined ? null : now + keyEndsIn,
    logEmpty,
    logEmptySince: logEmpty ? now - hourMs : null,
    lastSuccessAt: now - (failingFor ?? 0),
  };
};
