import { beforeAll, describe, expect, it } from 'vitest';
import { dayMs } from '../../durations';
import { catalogue } from '../../sample-org/catalogue';
import { anchorAt, halfYear } from '../../sample-org/testing/half-year';
import { viewOf } from '../../store/testing/view-of';
import { backTest } from '../back-test';
import { usualLists } from '../examples/testing/judge';
import { builtIns } from './all';

const days = 180;

/** Why a monitor is silent over the half year of an organization in which a lot goes wrong. */
const silent: Readonly<Record<string, string>> = {
  'one-address-many-accounts': 'offices are large, but nobody logs in to many accounts within ten minutes',
  'break-glass-account-used': 'waits for a list of accounts',
  'admin-action-outside-allowlist': 'waits for a list of ranges',
  'invited-then-admin-within-an-hour': 'new accounts stay ordinary ones',
  'password-reset-of-administrator': 'only passwords of others are reset',
  'users-removed-burst': 'accounts go one by one',
  'organization-api-key-revoked': 'never happens',
  'user-provisioning-created': 'never happens',
  'google-sync-started': 'never happens',
  'application-tunnel-changed': 'never happens',
  'first-action-by-app-on-behalf-of-user': 'the one such app is there from the first day',
  'public-link-enabled': 'never happens',
  'bitbucket-workspace-made-public': 'never happens',
  'audit-configuration-changed': 'no action of the catalogue could be it',
  'confluence-page-export-burst': 'pages are exported one by one',
  'page-crawling': 'issues are crawled, pages are not',
  'suspicious-search-burst': 'nobody searches so often',
  'no-events': 'the organization never sleeps for long',
  'no-logins': 'somebody logs in every day',
  'collection-failing': 'of collection, not of events',
  'key-expires-soon': 'of collection, not of events',
  'log-is-empty': 'of collection, not of events',
};

/** How often each would have fired, in all and in the last 30 days. */
let fired = new Map<string, { all: number; lately: number }>();

beforeAll(() => {
  const { view } = viewOf([{ org: 'o', events: halfYear() }], {
    catalogue: new Map(catalogue.map((action) => [action.id, action])),
  });
  const circumstances = {
    lists: usualLists,
    excluded: null,
    timeZone: 'Europe/Berlin',
    now: anchorAt,
    collectedUntil: anchorAt,
  };
  const range = { from: anchorAt - days * dayMs, to: anchorAt };
  fired = new Map(
    builtIns.map((monitor) => {
      const { episodes } = backTest({ monitor, view, range, circumstances, slices: 1 });
      const lately = episodes.filter(({ raisedAt }) => raisedAt >= anchorAt - 30 * dayMs).length;
      return [monitor.id, { all: episodes.length, lately }];
    }),
  );
}, 60_000);

describe('the sample organization over half a year', () => {
  it('is told of by most monitors as they come', () => {
    const found = [...fired].filter(([, { all }]) => all > 0);
    expect(found.length).toBeGreaterThanOrEqual(60);
  });

  it('leaves silent only those of which it is known why', () => {
    const found = [...fired].filter(([, { all }]) => all === 0).map(([id]) => id);
    expect(found.sort()).toEqual(Object.keys(silent).sort());
  });

  it('is told by each of the seed’s seven', () => {
    const seed = builtIns.filter(({ area }) => area === 'seed').map(({ id }) => fired.get(id)?.all);
    expect(seed.every((all) => all !== undefined && all > 0)).toBe(true);
  });

  it('is not shouted about by what is recommended: less than one alert in two days each, two a day in all', () => {
    const lately = builtIns
      .filter(({ recommended }) => recommended)
      .map(({ id }) => [id, fired.get(id)?.lately ?? 0] as const);
    expect(lately.filter(([, count]) => count >= 15)).toEqual([]);
    expect(lately.reduce((sum, [, count]) => sum + count, 0)).toBeLessThanOrEqual(60);
  });

  it('is told by nothing of the pack more than four times a day, though 250 people work in it', () => {
    const loud = builtIns.filter(({ id, area }) => area !== 'seed' && (fired.get(id)?.lately ?? 0) > 120);
    expect(loud.map(({ id }) => id)).toEqual([]);
  });
});
