import { dayMs, hourMs } from '../../lib/durations';
import { backTest } from '../../lib/monitors/back-test';
import { evaluate } from '../../lib/monitors/evaluate';
import type { Lists, Monitor } from '../../lib/monitors/monitor';
import { builtIns } from '../../lib/monitors/pack/all';
import type { Circumstances } from '../../lib/monitors/watch';
import type { StoreView } from '../../lib/store/view';
import { timed, withStored } from './in-page-stored';

/** Events of one page of the API. */
const page = 500;
const slices = 300;

const lists: Lists = {
  riskyCountries: ['IR', 'KP', 'SY'],
  breakGlassAccounts: ['nobody'],
  adminRanges: ['192.0.2.0/24'],
  vpnRanges: ['198.51.100.0/24'],
};

const own = (more: Partial<Monitor>): Monitor => ({
  id: 'own-bench',
  filter: '',
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { critical: 50 },
  window: hourMs,
  recovery: hourMs,
  ...more,
});

/** What somebody who writes a monitor looks back with, over everything: no filter makes it easier. */
const looking: Record<string, Monitor> = {
  'count by actor': own({}),
  'distinct ip by actor': own({ trigger: { kind: 'distinct', field: 'ip' }, thresholds: { critical: 3 } }),
  'sequence of failed logins and a login': own({
    trigger: {
      kind: 'sequence',
      steps: [
        { filter: 'activity = login-failed', atLeast: 5 },
        { filter: 'activity = login', atLeast: 1 },
      ],
    },
    thresholds: { critical: 0 },
  }),
  'travel by actor': own({ trigger: { kind: 'travel' }, thresholds: { critical: 900 } }),
  'surge by actor': own({ trigger: { kind: 'surge', memory: 30 * dayMs, z: 6 } }),
  'count of the whole organization, above 5 an hour': own({ groupBy: null, thresholds: { critical: 5 } }),
  'first-seen country by actor': own({
    trigger: { kind: 'first-seen', field: 'country', memory: 35 * dayMs, learn: { events: 10, ms: 14 * dayMs } },
    thresholds: { critical: 0 },
  }),
};

/** ms for all monitors after a page, and for looking back with some, over what the extension has stored. */
export const measureMonitors = () =>
  withStored(
    '180d',
    () => null,
    ({ view, range, timeZone, rows }) => {
      const circumstances: Circumstances = { lists, excluded: null, timeZone, now: range.to, collectedUntil: range.to };
      const all = builtIns.filter(({ trigger }) => trigger.kind !== 'collection');
      // Those that are on, or one click switches on, and as many of the others.
      const usual = all.filter(({ area, recommended }) => area === 'seed' || recommended);
      const sixty = [...usual, ...all.filter((monitor) => !usual.includes(monitor))].slice(0, 60);
      const span = newestOf(view);
      const org = view.segments[0]?.org ?? '';
      const afterPage = (monitors: readonly Monitor[]) => ({
        monitors: monitors.length,
        ms: timed(15, () => {
          // After every page there is a view of its own, of which nothing is known yet.
          const fresh = { ...view };
          for (const monitor of monitors) {
            const moments = { from: span.from, to: span.to + monitor.window + 1 };
            evaluate({ monitor, view: fresh, org, moments, circumstances });
          }
        }),
      });
      return {
        rows,
        afterPage: [afterPage(sixty), afterPage(all)],
        backTests: Object.entries(looking).map(([what, monitor]) => ({
          what,
          ms: timed(7, () => backTest({ monitor, view, range, circumstances, slices })),
        })),
      };
    },
  );

/** The event times of the newest page, ms, both inclusive. */
function newestOf({ segments }: StoreView): { from: number; to: number } {
  const newest = segments
    .flatMap(({ at }) => [...at.slice(-page)])
    .sort((a, b) => b - a)
    .slice(0, page);
  return { from: newest.at(-1) ?? 0, to: newest[0] ?? 0 };
}
