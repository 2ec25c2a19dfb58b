import { hash } from '../../lib/sample-org/random';
import { createSampleOrg, type SampleOrg } from '../../lib/sample-org/sample-org';
import { createEventLog, type EventLog } from './event-log';
import { type ApiKey, eventsScope } from './keys';

/** How the API behaves for an organization where the documentation leaves it open, and what else a test may vary. */
export interface OrgSettings {
  /** Whether the last page gives a cursor (Atlassian's guide) or `next: null` (a recording of the real thing). */
  lastCursor: 'present' | 'absent';
  /** What `from` and `to` are compared with; not documented. */
  windowBy: 'processed-at' | 'time';
  /** Requests a minute to events-stream. `announced` null: no headers. `enforced` false: never a 429. */
  rate: { announced: number | null; enforced: boolean };
  /** How long a cursor is good for, ms; null for ever. */
  cursorLifeMs: number | null;
  /** A plan without a log: every page is empty. */
  empty: boolean;
}

export const defaultSettings: OrgSettings = {
  lastCursor: 'present',
  windowBy: 'processed-at',
  rate: { announced: 50, enforced: true },
  cursorLifeMs: null,
  empty: false,
};

/** An organization to start the fake with. All but the seed may be left out. */
export interface OrgSetup extends Partial<OrgSettings> {
  seed?: string | number;
  /** The sample's "now", ms; the fake's clock at the start where nothing is said. */
  anchorAt?: number;
  eventsPerDay?: number;
  /** Only what is pushed, no sample events. */
  bare?: boolean;
  id?: string;
  name?: string;
  /** One key `key-of-<seed>` with the scope read:events:admin where nothing is said. */
  keys?: readonly (string | Partial<ApiKey>)[];
}

/** An organization while the fake runs. */
export interface FakeOrg {
  id: string;
  name: string;
  /** Its people, sites, catalogue and storyline. */
  sample: SampleOrg;
  log: EventLog;
  keys: ApiKey[];
  settings: OrgSettings;
}

export const apiKey = (given: string | Partial<ApiKey>): ApiKey => ({
  key: `key-${hash(JSON.stringify(given))}`,
  scopes: [eventsScope],
  expiresAt: null,
  ...(typeof given === 'string' ? { key: given } : given),
});

export const createOrg = (setup: OrgSetup, now: number): FakeOrg => {
  const { seed = 1, anchorAt = now, eventsPerDay, bare = false, id, name, keys = [`key-of-${seed}`], ...rest } = setup;
  const sample = createSampleOrg({ seed, anchorAt, eventsPerDay });
  return {
    id: id ?? sample.id,
    name: name ?? sample.name.replace(' (sample)', ''),
    sample,
    log: createEventLog(bare ? null : sample),
    keys: keys.map(apiKey),
    settings: { ...defaultSettings, ...rest },
  };
};
