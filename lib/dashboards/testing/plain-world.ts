import type { Filter } from '../../filter/filter';
import { run } from '../../query/run';
import { walkBuckets, wallOf } from '../../query/testing/plain-clock';
import type { StoreView } from '../../store/view';
import { fitBucket } from '../bucket';
import { evaluateDashboard } from '../evaluate';
import { overview } from '../overview';
import type { PanelContext, PanelRows } from '../panel';
import { products } from '../products';
import { previousRange, type RecentRange, resolveRange } from '../range';
import { userActivity } from '../user-activity';
import type { PlainWorld } from './plain-counts';
import type { PlainEvent, PlainRow } from './plain-panels';

const timeZone = 'Europe/Berlin';

export const dashboards = [overview, products, userActivity];
export const panels = dashboards.flatMap((dashboard) => dashboard.panels);

/** What the panels are asked at a moment. */
export const contextOf = (choice: RecentRange, filter: Filter, now: number): PanelContext => {
  const range = resolveRange(choice, now, timeZone);
  const previous = previousRange(range, timeZone);
  return {
    range,
    previous,
    filter,
    bucket: fitBucket(range),
    timeZone,
    riskyCountries: ['KP', 'IR', 'RU', 'CN', 'BY'],
  };
};

/** The same as plain lists; `lets` is what the context's filter means. */
export const worldOf = (
  events: readonly PlainEvent[],
  { range, previous, bucket, riskyCountries }: PanelContext,
  lets: (event: PlainEvent) => boolean,
): PlainWorld => {
  const between = (from: number, to: number) =>
    events.filter((event) => event.at >= from && event.at < to && lets(event));
  return {
    events: between(range.from, range.to),
    before: previous && between(previous.from, previous.to),
    buckets: walkBuckets(range.from, range.to, bucket, timeZone),
    risky: riskyCountries,
    clock(at) {
      const wall = new Date(wallOf(at, timeZone));
      return { hour: wall.getUTCHours(), weekday: wall.getUTCDay() || 7 };
    },
  };
};

/** Every panel's answer, by its id. */
export const answersTo = (context: PanelContext, view: StoreView): ReadonlyMap<string, PanelRows> =>
  new Map(dashboards.flatMap((dashboard) => [...evaluateDashboard(dashboard, context, view, run)]));

/** Only the values of an answer's cells. */
export const valuesOf = (answer: PanelRows | undefined): PlainRow[] | undefined =>
  answer?.rows.map(({ cells }) =>
    Object.fromEntries(Object.entries(cells).map(([column, { value }]) => [column, value])),
  );
