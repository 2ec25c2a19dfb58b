import { understand } from '../../../audit/understand';
import { dayMs } from '../../../durations';
import { parseJql } from '../../../filter/parse-jql';
import { resolveTimes } from '../../../filter/resolve-times';
import { matchesRow } from '../../../filter/testing/plain-filter';
import { accountIdOf } from '../../../monitors/examples/raw-actor';
import { rawEventsOf } from '../../../monitors/examples/raw-events';
import { usualLists } from '../../../monitors/examples/testing/judge';
import { type Batch, type ViewRow, viewOf } from '../../../store/testing/view-of';
import type { StoreView } from '../../../store/view';
import { collectFindings } from '../../collect-findings';
import { createGround } from '../../create-ground';
import type { Finding, SignalId } from '../../finding';
import type { Ground, Trail } from '../../ground';
import type { PassCircumstances } from '../../pass-circumstances';
import type { AnySignal, Signal, SignalExample, Told } from '../../signal';
import { circumstancesAt } from '../../testing/circumstances';

/** A Wednesday, at noon in UTC. */
export const startAt = Date.parse('2026-03-04T12:00:00Z');
const org = 'company';

/** A view, and the ground over it. */
export interface Scene {
  view: StoreView;
  rows: readonly ViewRow[];
  ground: Ground;
  trails: readonly Trail[];
}

/** The ground over some pages of events. */
export async function groundOf(
  batches: readonly Batch[],
  of: string,
  circumstances: PassCircumstances,
): Promise<Scene> {
  const { view, rows } = viewOf(batches);
  const breathe = () => Promise.resolve();
  const source = { view, org: of, people: null, circumstances, breathe };
  return { view, rows, ...(await createGround(source)) };
}

/** The events of an example as they come out of what Atlassian sends, under a ground. */
export function sceneOf({ events: drafts, person = 'anna', lists, alerts = [] }: SignalExample): Promise<Scene> {
  const events = rawEventsOf({ events: drafts }, startAt).map((raw) => {
    const understood = understand(raw, startAt + 400 * dayMs);
    if (!understood.ok) throw new Error(`${understood.quarantined.detail}: ${understood.quarantined.raw}`);
    return understood.event;
  });
  const [firstAt, lastAt] = [events[0]?.at ?? startAt, events.at(-1)?.at ?? startAt];
  return groundOf(
    [{ org, events }],
    org,
    circumstancesAt(lastAt + 1, {
      lists: { riskyCountries: usualLists.riskyCountries, vpnRanges: [], officeRanges: [], ...lists },
      alerts: alerts.map((alert) => ({ ...alert, person: accountIdOf(person), firstAt, lastAt })),
      timeZone: 'Europe/Berlin',
    }),
  );
}

/** All that a signal tells of a person, as it tells it. */
export function toldOf<S extends SignalId>(signal: Signal<S>, person: string, { ground, trails }: Scene): Told<S>[] {
  const trail = trails.find((one) => one.person === person);
  const all: Told<S>[] = [];
  if (trail) signal.find(trail, ground, (told) => all.push(told));
  return all;
}

/**
 * What a signal makes of an example: the findings that a pass would keep of the one it is about.
 *
 * @throws Error where the signal fails
 */
export async function judge(signal: AnySignal, example: SignalExample): Promise<{ scene: Scene; findings: Finding[] }> {
  const scene = await sceneOf(example);
  const trail = scene.trails.find(({ person }) => person === accountIdOf(example.person ?? 'anna'));
  if (!trail) return { scene, findings: [] };
  const { findings, failed } = collectFindings(trail, scene.ground, [signal]);
  if (failed[0]) throw new Error(`${signal.id}: ${failed[0].said}`);
  return { scene, findings };
}

/** The rows of a view that JQL finds from one time to another (exclusive). */
export function rowsUnder(
  jql: string,
  { from, to }: { from: number; to: number },
  { view, rows, ground }: Scene,
): ViewRow[] {
  const parsed = parseJql(jql);
  if (!parsed.ok) throw new Error(`${parsed.problem.id}: ${jql}`);
  const filter = resolveTimes(parsed.filter, ground.circumstances);
  return rows.filter((row) => row.event.at >= from && row.event.at < to && matchesRow(filter, row, view));
}
