import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createAlertWriter } from '../../alerts/alert-writer';
import { testAlerts } from '../../alerts/testing/open-test-alerts';
import { createPeopleWriter } from '../../people/people-writer';
import { testPeople } from '../../people/testing/open-test-people';
import { saveConnection } from '../../settings/stored-connections';
import { createReader } from '../../store/reader';
import { testDatabase } from '../../store/testing/open-test-database';
import { pageOf, plainEvent, understood } from '../../store/testing/page';
import { createWriter } from '../../store/writer';
import { createFakeClock } from '../../sync/testing/sync-harness';
import { createEvaluations, type Evaluations } from '../evaluations';
import type { AppPorts } from '../ports';

export const org = 'kestrel';
export const minute = 60_000;
export const connectedAt = Date.UTC(2026, 9, 5, 9);

const { create } = fakeBrowser.notifications;

/** A background that has nothing but events, alerts and a clock; an org that was connected an hour ago. */
export interface MonitorsAtWork {
  /** May be replaced by a test. */
  ports: AppPorts;
  clock: ReturnType<typeof createFakeClock>;
  /** What notifications said, in their order. */
  told: object[];
  /** Stores events as a sync would, up to the present; monitors have not seen them. */
  receive(...events: ReturnType<typeof plainEvent>[]): Promise<void>;
  /** A background that was just started. */
  start(): Evaluations;
  /** What it does first. */
  look(): Promise<void>;
  /** How often it was asked to stay awake, and was not let go again. */
  awake(): number;
}

/** An API token that somebody made. */
export const token = (id: string, at: number, actor = 'anna') =>
  plainEvent(id, at, {
    action: 'user_token_created',
    actor: { id: actor, name: `Name of ${actor}`, email: '', type: 'user' },
  });

/** Ids of the notifications that are there. */
export const shown = async () => Object.keys(await fakeBrowser.notifications.getAll());

export async function monitorsAtWork(): Promise<MonitorsAtWork> {
  fakeBrowser.reset();
  let awake = 0;
  const db = testDatabase().connect();
  const clock = createFakeClock(connectedAt);
  const ports = {
    store: createWriter({ db, now: clock.now }),
    reader: createReader(db),
    alerts: createAlertWriter(testAlerts().connect()),
    people: createPeopleWriter(testPeople().connect()),
    clock,
    locks: navigator.locks,
    stayAwake() {
      awake++;
      return () => {
        awake--;
      };
    },
  } as unknown as AppPorts;
  const work: MonitorsAtWork = {
    ports,
    clock,
    told: [],
    async receive(...events) {
      const page = pageOf(org, events.map(understood));
      await work.ports.store.append({
        ...page,
        advance: (record, appended) => ({
          ...page.advance(record, appended),
          live: { cursor: null, processedAt: clock.now(), startedAt: connectedAt },
          lastSuccessAt: clock.now(),
          unevaluated: appended.span ?? record.unevaluated ?? null,
        }),
      });
    },
    start: () => createEvaluations(work.ports, () => undefined),
    look: () => work.start().evaluate(org),
    awake: () => awake,
  };
  fakeBrowser.notifications.create = (...asked: unknown[]) => {
    work.told.push(asked.at(-1) as object);
    return Reflect.apply(create, fakeBrowser.notifications, asked) as Promise<string>;
  };
  await saveConnection({ org, name: 'Kestrel', kind: 'atlassian', connectedAt, keyExpiresAt: null, depthDays: 7 });
  clock.advance(60 * minute);
  return work;
}
