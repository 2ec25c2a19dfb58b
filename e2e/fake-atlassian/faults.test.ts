import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ask, pageOf } from './ask';
import { badEvents } from './bad-events';
import type { FakeOrg } from './org';
import { type FakeAtlassian, startFakeAtlassian } from './start';

const now = Date.parse('2026-08-19T13:20:30Z');
let fake: FakeAtlassian;
let org: FakeOrg;
const key = 'key-of-1';

const stream = (query = 'limit=20') => ask(fake, `/admin/v1/orgs/${org.id}/events-stream?${query}`, { key });
const statuses = async (count: number): Promise<number[]> => {
  const all: number[] = [];
  for (let n = 0; n < count; n++) all.push((await stream()).status);
  return all;
};

beforeAll(async () => {
  fake = await startFakeAtlassian({ orgs: [{ seed: 1, rate: { announced: null, enforced: false } }], now });
  const [first] = fake.orgs;
  if (!first) throw new Error('no organization');
  org = first;
});
afterAll(() => fake.close());
afterEach(() => {
  fake.clearFaults();
  fake.release();
  fake.requests.clear();
});

describe('faults', () => {
  it('answers 429 as often as told, with Retry-After where told', async () => {
    fake.addFault({ kind: 'too-many-requests', retryAfterSeconds: 90, times: 1 });
    fake.addFault({ kind: 'too-many-requests', times: 1 });
    const [first, second, third] = [await stream(), await stream(), await stream()];
    expect([first.status, second.status, third.status]).toEqual([429, 429, 200]);
    expect([first.headers['retry-after'], second.headers['retry-after']]).toEqual(['90', undefined]);
  });

  it('lets some requests pass first', async () => {
    fake.addFault({ kind: 'server-error', status: 503, after: 2, times: 1 });
    expect(await statuses(4)).toEqual([200, 200, 503, 200]);
  });

  it('keeps a fault to its path and its organization', async () => {
    fake.addFault({ kind: 'server-error', path: 'event-actions' });
    fake.addFault({ kind: 'server-error', orgId: 'another' });
    expect(await statuses(1)).toEqual([200]);
  });

  it('breaks the connection in the middle of an answer', async () => {
    fake.addFault({ kind: 'cut-off', times: 1 });
    await expect(stream()).rejects.toThrow(/aborted|hang up|RESET/i);
    expect(await statuses(1)).toEqual([200]);
  });

  it('answers with the page of a proxy', async () => {
    fake.addFault({ kind: 'html', times: 1 });
    const { status, headers, text } = await stream();
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
  });

  it('mixes every bad event between the sound ones', async () => {
    fake.addFault({ kind: 'malformed', times: 1 });
    const { text } = await stream();
    expect(pageOf({ status: 200, headers: {}, text }).data).toHaveLength(20 + badEvents.length);
    expect(text.length).toBeGreaterThan(1_048_576);
  });

  it('gives events twice, within a page and across pages', async () => {
    const first = pageOf(await stream());
    fake.addFault({ kind: 'duplicates', times: 1 });
    const ids = pageOf(await stream(`limit=20&cursor=${first.meta.next}`)).data.map(({ id }) => id);
    expect(ids.slice(0, 5)).toEqual(first.data.slice(-5).map(({ id }) => id));
    expect(ids.slice(-3)).toEqual(ids.slice(5, 8));
  });

  it('says that a cursor has expired only to a request with one', async () => {
    const { meta } = pageOf(await stream());
    fake.addFault({ kind: 'cursor-expired', times: 1 });
    expect((await stream()).status).toBe(200);
    expect((await stream(`cursor=${meta.next}`)).status).toBe(400);
    expect((await stream(`cursor=${meta.next}`)).status).toBe(200);
  });

  it('lets the key expire after some requests, for good', async () => {
    fake.addFault({ kind: 'key-expired', after: 2 });
    expect(await statuses(4)).toEqual([200, 200, 401, 401]);
  });

  it('holds a request until it is released', async () => {
    fake.addFault({ kind: 'hold', times: 1 });
    const answer = stream();
    const held = await fake.requests.until(({ fault }) => fault === 'hold');
    expect(held.status).toBeNull();
    fake.release();
    expect((await answer).status).toBe(200);
    expect(held).toMatchObject({ status: 200, events: 20 });
  });

  it('is slow where told', async () => {
    fake.addFault({ kind: 'slow', ms: 1, times: 1 });
    expect(await statuses(1)).toEqual([200]);
    expect(fake.requests.all()[0]?.fault).toBe('slow');
  });
});

describe('the control port', () => {
  const control = async (method: string, path: string, body?: unknown) => {
    const answer = await fetch(`http://127.0.0.1:${fake.controlPort}${path}`, {
      method,
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    return { status: answer.status, value: (await answer.json()) as unknown };
  };

  it('sets and clears faults', async () => {
    await control('POST', '/faults', { kind: 'server-error', times: 5 });
    expect(await statuses(1)).toEqual([500]);
    await control('DELETE', '/faults');
    expect(await statuses(1)).toEqual([200]);
  });

  it('pushes events, moves the clock, changes settings and keys', async () => {
    await control('POST', '/clock', { set: now + 1000 });
    await control('POST', `/orgs/${org.id}/events`, { events: [{ id: 'from-afar', attributes: {} }] });
    expect(pageOf(await stream('limit=1&sortOrder=desc')).data[0]?.id).toBe('from-afar');
    await control('POST', `/orgs/${org.id}/settings`, { empty: true });
    expect(pageOf(await stream()).data).toEqual([]);
    await control('POST', `/orgs/${org.id}/settings`, { empty: false });
    await control('POST', `/orgs/${org.id}/keys`, ['new-key']);
    expect((await stream()).status).toBe(401);
    await control('POST', `/orgs/${org.id}/keys`, [key]);
    expect(await control('GET', '/orgs')).toMatchObject({ value: [{ id: org.id, keys: [{ key }] }] });
  });

  it('shows the requests', async () => {
    await stream('limit=7');
    const { value } = await control('GET', '/requests');
    expect(value).toMatchObject([{ host: 'api.atlassian.com', query: { limit: '7' }, status: 200, events: 7 }]);
  });

  it('says what it does not know', async () => {
    expect((await control('POST', '/nothing', {})).status).toBe(404);
  });
});
