import { expect, it } from 'vitest';
import { understand } from '../audit/understand';
import { createPeopleWriter } from '../people/people-writer';
import { testPeople } from '../people/testing/open-test-people';
import { createReader } from '../store/reader';
import { agedDatabase } from '../store/testing/aged-database';
import { testDatabase } from '../store/testing/open-test-database';
import { pageOf } from '../store/testing/page';
import { createWriter } from '../store/writer';
import { createFakeClock } from '../sync/testing/sync-harness';
import type { AppPorts } from './ports';
import { rereadHistory } from './reread-history';

const viewed = (n: number) => {
  const attributes = {
    time: new Date(Date.UTC(2026, 0, 1 + n)).toISOString(),
    action: 'jira_issue_viewed',
    container: [{ id: 's', type: 'sites', attributes: { issueKeyOrId: `OPS-${n}` } }],
  };
  return understand(JSON.stringify({ id: `e${n}`, attributes }), Number.POSITIVE_INFINITY);
};

it('understands all history anew, once, however often it is asked', async () => {
  const present = testDatabase().connect();
  const before = createWriter({ db: present, now: () => 0 });
  for (const n of [1, 2, 3]) await before.append(pageOf('o', [viewed(n)]));
  const db = (await agedDatabase(present)).connect();
  let awake = 0;
  let times = 0;
  const writer = createWriter({ db, now: () => 0 });
  const people = createPeopleWriter(testPeople().connect());
  const pass = { org: 'o', at: 0, fullAt: 0, basis: 'as before', alerts: '', failed: [], sites: [], people: 0 };
  await people.finish(pass, null);
  const ports = {
    store: {
      ...writer,
      async reread(...asked: Parameters<typeof writer.reread>) {
        const rows = await writer.reread(...asked);
        times += rows;
        return rows;
      },
    },
    people,
    clock: createFakeClock(0),
    locks: navigator.locks,
    stayAwake() {
      awake++;
      return () => {
        awake--;
      };
    },
  } as unknown as AppPorts;
  await Promise.all([rereadHistory(ports), rereadHistory(ports)]);
  await rereadHistory(ports);
  expect(times).toBe(3);
  expect(awake).toBe(0);
  // Should we be ended now, the next pass is over everybody.
  expect((await people.pass('o'))?.basis).toBe('');
  const { segments, dictionaries } = await createReader(db).view({ from: 0, to: Number.POSITIVE_INFINITY }, null);
  expect(segments.map(({ codes }) => dictionaries.scope.values[codes.scope[0] ?? 0])).toEqual([
    'project/OPS',
    'project/OPS',
    'project/OPS',
  ]);
});
