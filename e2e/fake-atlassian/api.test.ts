import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ask, pageOf, readAll } from './ask';
import { defaultSettings, type FakeOrg } from './org';
import { type FakeAtlassian, startFakeAtlassian } from './start';

const now = Date.parse('2026-08-19T13:20:30Z');
const day = 86_400_000;
let fake: FakeAtlassian;
let org: FakeOrg;
let base: string;
const key = 'a-key';

const get = (path: string, withKey: string | undefined = key) => ask(fake, path, { key: withKey });
const codeOf = (text: string) => (JSON.parse(text) as { errors: [{ code: string }] }).errors[0].code;
const idsBetween = (from: number, to: number) => org.sample.eventsBetween(from, to).map(({ id }) => id);

beforeAll(async () => {
  fake = await startFakeAtlassian({
    orgs: [
      { seed: 1, keys: [key] },
      { seed: 2, keys: ['other-key'] },
    ],
    now,
  });
  const [first] = fake.orgs;
  if (!first) throw new Error('no organization');
  org = first;
  base = `/admin/v1/orgs/${org.id}`;
});
afterAll(() => fake.close());
beforeEach(() => {
  fake.clock.set(now);
  fake.configure(org.id, { ...defaultSettings, rate: { announced: 10_000, enforced: true } });
});

describe('keys', () => {
  it.each([undefined, 'wrong'])('refuses the key %s with 401', async (wrong) => {
    const { status, text } = await ask(fake, `${base}/events-stream`, { key: wrong });
    expect([status, JSON.parse(text)]).toEqual([401, { code: 401, message: 'Unauthorized' }]);
  });

  it('refuses a key that has expired', async () => {
    fake.setKeys(org.id, [key, { key: 'short', expiresAt: now + 1000 }]);
    expect((await get(`${base}/events-stream?limit=1`, 'short')).status).toBe(200);
    fake.clock.advance(1000);
    expect((await get(`${base}/events-stream?limit=1`, 'short')).status).toBe(401);
  });

  it('refuses a key without the scope in the other shape of 403', async () => {
    fake.setKeys(org.id, [key, { key: 'narrow', scopes: ['read:tokens:admin'] }]);
    const { status, text } = await get(`${base}/events-stream`, 'narrow');
    expect(status).toBe(403);
    expect(JSON.parse(text)).toMatchObject({ error: 'Forbidden', status: 403, path: `${base}/events-stream` });
  });

  it.each([['/admin/v1/orgs/00000000/events-stream', key]])('knows no organization at %s', async (path, withKey) => {
    const { status, text } = await get(path, withKey);
    expect([status, codeOf(text)]).toEqual([404, 'ADMIN-404-2']);
  });

  it('does not show an organization to the key of another', async () => {
    const { status, text } = await get(`${base}/events-stream`, 'other-key');
    expect([status, codeOf(text)]).toEqual([404, 'ADMIN-404-2']);
  });

  it('lists organizations only to keys that may read them', async () => {
    fake.setKeys(org.id, [key, { key: 'wide', scopes: null }]);
    expect((await get('/admin/v1/orgs')).status).toBe(403);
    const { text } = await get('/admin/v1/orgs', 'wide');
    expect(JSON.parse(text)).toMatchObject({
      data: [{ id: org.id, type: 'orgs', attributes: { name: 'Kestrel Freight' } }],
    });
  });
});

describe('events-stream', () => {
  it.each([
    ['limit=0', 'ADMIN-400-21'],
    ['limit=501', 'ADMIN-400-21'],
    ['limit=many', 'ADMIN-400-21'],
    ['from=2026-08-19', 'ADMIN-400-3'],
    ['to=-5', 'ADMIN-400-3'],
    [`from=${now}&to=${now - 1}`, 'ADMIN-400-3'],
    ['sortOrder=up', 'ADMIN-400-19'],
    ['cursor=rubbish', 'ADMIN-400-1'],
  ])('answers 400 to %s', async (query, code) => {
    const { status, text } = await get(`${base}/events-stream?${query}`);
    expect([status, codeOf(text)]).toEqual([400, code]);
  });

  it('gives 200 events where no limit is asked for, and counts the page in total', async () => {
    const page = pageOf(await get(`${base}/events-stream`));
    expect(page.data).toHaveLength(200);
    expect(page.meta.total).toBe(200);
  });

  it.each(['asc', 'desc'] as const)('gives a window whole and once, %s', async (order) => {
    const window = `from=${now - 3 * day}&to=${now - day}`;
    const { events, pages } = await readAll(fake, `${base}/events-stream`, key, `${window}&sortOrder=${order}`, 77);
    const expected = idsBetween(now - 3 * day, now - day);
    expect(pages).toBeGreaterThan(3);
    expect(events.map(({ id }) => id)).toEqual(order === 'asc' ? expected : expected.reverse());
  });

  it('gives nothing older than 180 days and nothing of the future', async () => {
    const old = pageOf(await get(`${base}/events-stream?from=1&limit=1`));
    expect(Date.parse(old.data[0]?.attributes.processedAt ?? '')).toBeGreaterThanOrEqual(now - 180 * day);
    expect(pageOf(await get(`${base}/events-stream?from=${now + 1}`)).data).toEqual([]);
  });

  it('goes on from the cursor of the last page with what has come since', async () => {
    const { next } = await readAll(fake, `${base}/events-stream`, key, `from=${now - day}`);
    fake.push(org.id, [{ id: 'pushed', attributes: { time: '2026-08-19T13:20:00Z', action: 'user_login' } }]);
    const page = pageOf(await get(`${base}/events-stream?cursor=${next}`));
    expect(page.data.map(({ id }) => id)).toEqual(['pushed']);
    expect(page.data[0]?.attributes.processedAt).toBe(new Date(now).toISOString());
    fake.clock.advance(day / 2);
    const later = pageOf(await get(`${base}/events-stream?limit=500&cursor=${page.meta.next}`));
    expect(later.data.map(({ id }) => id)).toEqual(idsBetween(now + 1, now + day / 2 + 1).slice(0, 500));
  });

  it('ends without a cursor where it is told to', async () => {
    fake.configure(org.id, { lastCursor: 'absent' });
    const page = pageOf(await get(`${base}/events-stream?limit=500&from=${now - 3_600_000}`));
    expect(page.data.length).toBeLessThan(500);
    expect([page.meta.next, page.links]).toEqual([null, {}]);
  });

  it('compares from and to with the time of the event where it is told to', async () => {
    fake.configure(org.id, { windowBy: 'time' });
    const [from, to] = [now - 3 * day, now - 2 * day];
    const { events } = await readAll(fake, `${base}/events-stream`, key, `from=${from}&to=${to}`);
    const times = events.map(({ attributes }) => Date.parse(attributes.time));
    expect(times.every((time) => time >= from && time < to)).toBe(true);
    expect(events.some(({ attributes }) => Date.parse(attributes.processedAt ?? '') >= to)).toBe(true);
  });

  it('forgets cursors after their life', async () => {
    fake.configure(org.id, { cursorLifeMs: 60_000 });
    const { meta } = pageOf(await get(`${base}/events-stream?limit=1`));
    fake.clock.advance(60_001);
    const { status, text } = await get(`${base}/events-stream?cursor=${meta.next}`);
    expect([status, codeOf(text)]).toEqual([400, 'ADMIN-400-1']);
  });

  it('is a valid empty answer where the plan stores no events', async () => {
    fake.configure(org.id, { empty: true });
    const { status, text } = await get(`${base}/events-stream`);
    expect([status, (JSON.parse(text) as { data: unknown }).data]).toEqual([200, []]);
  });
});

describe('rate limits', () => {
  it('announces the limit, what remains, and a reset in whole minutes', async () => {
    fake.configure(org.id, { rate: { announced: 50, enforced: true } });
    fake.clock.set(now + 10 * day);
    const { headers } = await get(`${base}/events-stream?limit=1`);
    expect(headers).toMatchObject({
      'x-ratelimit-limit': '50',
      'x-ratelimit-remaining': '49',
      'x-ratelimit-reset': '2026-08-29T13:21Z',
    });
  });

  it('refuses one request too many until the next minute', async () => {
    fake.configure(org.id, { rate: { announced: 2, enforced: true } });
    fake.clock.set(now + 11 * day);
    const ask3 = async () =>
      [1, 2, 3].reduce<Promise<number[]>>(
        async (before) => [...(await before), (await get(`${base}/events-stream?limit=1`)).status],
        Promise.resolve([]),
      );
    expect(await ask3()).toEqual([200, 200, 429]);
    fake.clock.advance(60_000);
    expect(await ask3()).toEqual([200, 200, 429]);
  });

  it('says nothing where it is told so', async () => {
    fake.configure(org.id, { rate: { announced: null, enforced: false } });
    expect((await get(`${base}/events-stream?limit=1`)).headers).not.toHaveProperty('x-ratelimit-limit');
  });
});

describe('the other paths', () => {
  it('gives events newest first, without processedAt, 30 a page', async () => {
    const { data } = pageOf(await get(`${base}/events?to=${now}`));
    expect(data).toHaveLength(30);
    expect(data.some(({ attributes }) => 'processedAt' in attributes)).toBe(false);
    expect(data.map(({ id }) => id)).toEqual(
      idsBetween(now - 7 * day, now)
        .slice(-30)
        .reverse(),
    );
  });

  it('filters events by action', async () => {
    const { data } = pageOf(await get(`${base}/events?action=jira_sprint_closed&limit=3`));
    expect(data.map(({ attributes }) => attributes.action)).toEqual(Array(3).fill('jira_sprint_closed'));
  });

  it('gives one event, or 404', async () => {
    const id = idsBetween(now - day, now)[0];
    expect(JSON.parse((await get(`${base}/events/${id}`)).text)).toMatchObject({ data: { id } });
    const bare = fake.addOrg({ seed: 3, bare: true, keys: ['bare-key'] });
    const { status, text } = await get(`/admin/v1/orgs/${bare.id}/events/none`, 'bare-key');
    expect([status, codeOf(text)]).toEqual([404, 'ADMIN-404-4']);
  });

  it('gives the catalogue with one name or several for the groups', async () => {
    const { data } = JSON.parse((await get(`${base}/event-actions`)).text) as {
      data: { id: string; attributes: Record<string, unknown> }[];
    };
    const of = (id: string) => data.find((action) => action.id === id)?.attributes;
    expect(of('user_login')).toEqual({ displayName: 'Logged in to account', groupDisplayName: 'Atlassian accounts' });
    expect(of('user_granted_role')).toHaveProperty('groupDisplayNames', ['User access', 'Access']);
    expect(of('automation_rule_executed')).toEqual({ displayName: 'Automation rule executed' });
  });

  it('knows nothing else, and only GET', async () => {
    expect((await get('/admin/v1/other')).status).toBe(404);
    expect((await ask(fake, `${base}/events`, { key, method: 'POST' })).status).toBe(405);
    expect((await ask(fake, `${base}/events-stream`, { key, host: 'example.com' }).catch(() => null))?.status).not.toBe(
      200,
    );
  });
});
