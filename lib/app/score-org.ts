import { dayMs } from '../durations';
import { breathe } from '../explore/breathe';
import type { PassRecord } from '../people/people-store';
import { basisOf } from '../risk/basis';
import { concernedBy } from '../risk/concerned';
import { findingsDays } from '../risk/learned';
import { scorePeople } from '../risk/pass';
import type { AlertMark, PassCircumstances } from '../risk/pass-circumstances';
import { readPreferences } from '../settings/stored-preferences';
import type { SyncRecord } from '../store/sync-record';
import type { StoreView } from '../store/view';
import { alertMarks, digestOf } from './alert-marks';

import type { AppPorts } from './ports';

/** While events are coming in, people are scored no more often than this, ms. */
const betweenMs = 30_000;

type Ports = Pick<AppPorts, 'store' | 'reader' | 'alerts' | 'people' | 'clock'>;

/**
 * Scores the people of an org anew: those whom the events that have come in since concern, and whoever an alert is about;
 * all of them where there was no such pass yet, what it depends on has changed, a new day (UTC) has begun, or it is asked
 * for (`all`). What has been seen is struck off at the very end, unless more has come in meanwhile: whatever ends it
 * before, it is seen again. Answers whether anything was stored.
 */
export async function scoreOrg(ports: Ports, org: string, all: boolean): Promise<boolean> {
  const { reader, people, clock } = ports;
  const record = await reader.record(org);
  const before = await people.pass(org);
  const now = clock.now();
  if (!record || (!all && isTooSoon(record, before, now))) return false;
  const circumstances = await circumstancesOf(ports, org, now);
  const digest = digestOf(circumstances.alerts);
  const basis = `${basisOf(circumstances)} ${record.catalogueAt ?? ''}`;
  const isFull = all || !before || before.basis !== basis || dayOf(before.fullAt) !== dayOf(now);
  if (!isFull && !record.unscored && before.alerts === digest) return false;

  const view = await reader.view({ from: 0, to: Math.max(now, record.unscored?.to ?? now) + 1 }, [org]);
  const wanted = isFull ? null : concerned(view, record, circumstances.alerts);
  const { met, failed } = await storePeople(ports, org, view, wanted, circumstances);
  const pass: PassRecord = {
    org,
    at: clock.now(),
    fullAt: isFull ? now : before.fullAt,
    basis,
    alerts: digest,
    failed,
    sites: view.dictionaries.site.values.filter((site) => site !== ''),
    people: isFull ? met.size : before.people,
  };
  await people.finish(pass, isFull ? met : null);
  await strikeOff(ports, record);
  return true;
}

/** Events come in page by page, and each page would concern most of those of the page before. */
const isTooSoon = ({ running }: SyncRecord, before: PassRecord | undefined, now: number): boolean =>
  running !== null && before !== undefined && now >= before.at && now - before.at < betweenMs;

const dayOf = (at: number): number => Math.floor(at / dayMs);

async function circumstancesOf({ alerts }: Ports, org: string, now: number): Promise<PassCircumstances> {
  const { riskyCountries, vpnRanges, officeRanges } = await readPreferences();
  const marks = alertMarks(await alerts.list({ org }));
  return {
    lists: { riskyCountries, vpnRanges, officeRanges },
    alerts: marks.filter(({ lastAt }) => lastAt > now - findingsDays * dayMs),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    now,
  };
}

function concerned(view: StoreView, { org, unscored }: SyncRecord, alerts: readonly AlertMark[]): ReadonlySet<string> {
  const people = unscored ? concernedBy(view, org, unscored) : new Set<string>();
  for (const { person } of alerts) people.add(person);
  return people;
}

/** Scores and stores people, some at a time. Answers who was met, and which signals threw. */
async function storePeople(
  { people }: Ports,
  org: string,
  view: StoreView,
  wanted: ReadonlySet<string> | null,
  circumstances: PassCircumstances,
): Promise<{ met: Set<string>; failed: PassRecord['failed'] }> {
  const met = new Set<string>();
  const failed = new Map<string, string>();
  for await (const chunk of scorePeople({ view, org, people: wanted, circumstances, breathe })) {
    await people.put(org, chunk.people);
    for (const { person } of chunk.people) met.add(person);
    for (const { signal, said } of chunk.failed) failed.set(signal, failed.get(signal) ?? said);
  }
  return { met, failed: [...failed].map(([signal, said]) => ({ signal, said })) };
}

/** More may have come in since the record was read: then all of it is looked at once more. */
async function strikeOff({ store }: Ports, seen: SyncRecord): Promise<void> {
  if (!seen.unscored) return;
  await store.updateRecord(seen.org, (record) =>
    record.events === seen.events ? { ...record, unscored: null } : record,
  );
}
