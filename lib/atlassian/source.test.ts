import { describe, expect, it } from 'vitest';
import { ProblemError } from '../problems';
import { CursorExpiredError } from '../sync/ports';
import { createAtlassianSource } from './source';

const org = '6c1f2b7e-1111-4222-8333-abcdefabcdef';
const now = Date.parse('2026-08-15T10:00:00Z');
const { signal } = new AbortController();

type Answer = { status?: number; body?: unknown; headers?: Record<string, string> };

/** A source in front of scripted answers, and the requests that it made. */
function against(answers: (Answer | Error)[], { key = 'secret', keyExpiresAt = null as number | null } = {}) {
  const requests: { url: URL; init: RequestInit }[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    requests.push({ url: new URL(url), init });
    const answer = answers.shift();
    if (!answer || answer instanceof Error) throw answer ?? new Error('one request too many');
    const { status = 200, body = { data: [] }, headers } = answer;
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers });
  };
  const ports = { org, key: async () => key, keyExpiresAt, fetch: fetch as typeof globalThis.fetch, now: () => now };
  return { source: createAtlassianSource(ports), requests };
}

const page = { cursor: null, limit: 500, signal };

const problemOf = async (work: Promise<unknown>) => {
  const thrown = await work.catch((error: unknown) => error);
  if (!(thrown instanceof ProblemError)) throw thrown;
  return thrown.problem;
};

describe('a page of events', () => {
  it('is asked for with GET at the one address, with nothing of the browser and no redirects', async () => {
    const { source, requests } = against([{}]);
    await source.fetchPage({ ...page, from: 1, to: 2 });
    const { url, init } = requests[0] ?? {};
    expect(url?.href).toBe(
      `https://api.atlassian.com/admin/v1/orgs/${org}/events-stream?from=1&to=2&sortOrder=asc&limit=500`,
    );
    expect(init).toMatchObject({ method: 'GET', credentials: 'omit', redirect: 'error', cache: 'no-store' });
    const headers = new Headers(init?.headers);
    expect(headers.get('Authorization')).toBe('Bearer secret');
    expect(headers.get('Accept-Language')).toBe('en');
  });

  it('goes on from the bare cursor, even where that looks like an address', async () => {
    const next = 'https://evil.example/?cursor=x';
    const { source, requests } = against([
      { body: { data: [{ id: 1 }], links: { next: 'https://evil.example/' }, meta: { next } } },
      {},
    ]);
    const first = await source.fetchPage(page);
    expect(first).toMatchObject({ raw: ['{"id":1}'], next });
    await source.fetchPage({ ...page, cursor: first.next });
    expect(requests[1]?.url.host).toBe('api.atlassian.com');
    expect([...(requests[1]?.url.searchParams ?? [])]).toEqual([
      ['cursor', next],
      ['limit', '500'],
    ]);
  });

  it.each([{ meta: { next: null } }, { meta: {} }, {}, { meta: null, links: {} }, { meta: { next: '' } }])(
    'has no next one where the answer says %j',
    async (rest) => {
      const { source } = against([{ body: { data: [], ...rest } }]);
      expect((await source.fetchPage(page)).next).toBeNull();
    },
  );

  it('tells what the headers announce', async () => {
    const headers = {
      'X-RateLimit-Limit': '60',
      'X-RateLimit-Remaining': '59',
      'X-RateLimit-Reset': '2026-08-15T10:01Z',
    };
    const { source } = against([{ headers }]);
    expect((await source.fetchPage(page)).rate).toEqual({ limit: 60, remaining: 59, resetAt: now + 60_000 });
  });
});

describe('a refusal', () => {
  const errors = (code: string) => ({ errors: [{ id: 'x', status: '400', code, title: 'Bad', detail: 'no good' }] });

  it.each<[number, unknown, string]>([
    [401, { code: 401, message: 'Unauthorized' }, 'key-wrong'],
    [403, { error: 'Forbidden', message: 'no scope', path: '/x', requestId: 'r-1', status: 403 }, 'key-lacks-scope'],
    [403, errors('ADMIN-403-3'), 'key-lacks-scope'],
    [404, errors('ADMIN-404-2'), 'org-unknown'],
    [400, errors('ADMIN-400-3'), 'unexpected'],
    [418, 'short and stout', 'unexpected'],
    [500, errors('ADMIN-500-1'), 'server-error'],
    [502, '<html><body>Bad gateway</body></html>', 'server-error'],
    [429, { code: 429, message: 'slow down' }, 'rate-limited'],
  ])('%i %j is %s', async (status, body, id) => {
    const { source } = against([{ status, body }]);
    expect(await problemOf(source.fetchPage(page))).toMatchObject({ id });
  });

  it('says what Atlassian said, in each shape, and never the key', async () => {
    const answers = [
      { status: 401, body: { code: 401, message: 'Unauthorized' } },
      { status: 403, body: { error: 'Forbidden', message: 'no scope', requestId: 'r-1' } },
      { status: 404, body: errors('ADMIN-404-2') },
    ];
    const { source } = against([...answers]);
    const said = [];
    for (const _ of answers) said.push((await problemOf(source.fetchPage(page))).said);
    expect(said).toEqual(['401 · Unauthorized', '403 Forbidden · no scope · r-1', '404 ADMIN-404-2 · Bad · no good']);
  });

  it('is an expired key where its known end has passed', async () => {
    const refused = { status: 401, body: { code: 401, message: 'Unauthorized' } };
    const after = against([refused], { keyExpiresAt: now - 1 });
    const before = against([refused], { keyExpiresAt: now + 1 });
    expect(await problemOf(after.source.fetchPage(page))).toMatchObject({ id: 'key-expired' });
    expect(await problemOf(before.source.fetchPage(page))).toMatchObject({ id: 'key-wrong' });
  });

  it('tells until when a rate limit holds', async () => {
    const { source } = against([
      { status: 429, headers: { 'Retry-After': '7200' } },
      { status: 429, headers: { 'X-RateLimit-Reset': '2026-08-15T10:01Z' } },
      { status: 429 },
    ]);
    const untils = [];
    for (let index = 0; index < 3; index++) untils.push((await problemOf(source.fetchPage(page))).until);
    expect(untils).toEqual([now + 7_200_000, now + 60_000, null]);
  });

  it('is an expired cursor only where there was one', async () => {
    const { source } = against([
      { status: 400, body: errors('ADMIN-400-1') },
      { status: 400, body: errors('ADMIN-400-1') },
    ]);
    await expect(source.fetchPage({ ...page, cursor: 'old' })).rejects.toBeInstanceOf(CursorExpiredError);
    expect(await problemOf(source.fetchPage(page))).toMatchObject({ id: 'unexpected' });
  });
});

describe('a bad line', () => {
  it('is offline where fetch fails', async () => {
    const { source } = against([new TypeError('Failed to fetch')]);
    expect(await problemOf(source.fetchPage(page))).toMatchObject({ id: 'offline' });
  });

  it.each([
    ['<!doctype html><title>Log in</title>'],
    ['{"data":[{"id":"1"},{"id":'],
    ['{"message":"fine"}'],
    ['{"data":"none"}'],
    ['{"data":[]} and more'],
    [''],
  ])('is unreadable: %j', async (body) => {
    const { source } = against([{ body }]);
    expect(await problemOf(source.fetchPage(page))).toMatchObject({ id: 'answer-unreadable' });
  });

  it('is unreadable where the answer breaks off', async () => {
    const broken = new ReadableStream({
      pull(controller) {
        controller.error(new TypeError('network error'));
      },
    });
    const ports = { org, key: async () => 'k', fetch: async () => new Response(broken), now: () => now };
    const source = createAtlassianSource(ports);
    expect(await problemOf(source.fetchPage(page))).toMatchObject({ id: 'answer-unreadable' });
  });

  it('is a stop, and no problem, where we stopped it', async () => {
    const stopper = new AbortController();
    const fetch = async (_: unknown, init?: RequestInit) => {
      stopper.abort(new DOMException('stopped', 'AbortError'));
      init?.signal?.throwIfAborted();
      throw new Error('the signal was not passed on');
    };
    const source = createAtlassianSource({
      org,
      key: async () => 'k',
      fetch: fetch as typeof globalThis.fetch,
      now: () => now,
    });
    await expect(source.fetchPage({ ...page, signal: stopper.signal })).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('is a wrong key where no header can hold it', async () => {
    const { source, requests } = against([], { key: 'smart “quotes”' });
    expect(await problemOf(source.fetchPage(page))).toMatchObject({ id: 'key-wrong' });
    expect(requests).toEqual([]);
  });
});

describe('the catalogue', () => {
  it('takes one group or several, and leaves out what has no id', async () => {
    const data = [
      { id: 'a', attributes: { displayName: 'A', groupDisplayName: 'G' } },
      { id: 'b', attributes: { displayName: 'B', groupDisplayNames: ['G', 'H'] } },
      { id: 'c' },
      { attributes: {} },
      null,
    ];
    const { source } = against([{ body: { data } }]);
    expect(await source.fetchCatalogue(signal)).toEqual([
      { id: 'a', displayName: 'A', groups: ['G'] },
      { id: 'b', displayName: 'B', groups: ['G', 'H'] },
      { id: 'c', displayName: '', groups: [] },
    ]);
  });
});

describe('the name of the org', () => {
  const named = { id: org, type: 'orgs', attributes: { name: 'Kestrel' } };

  it('is looked for page by page', async () => {
    const { source, requests } = against([
      { body: { data: [{ id: 'other', attributes: { name: 'No' } }], meta: { next: 'c' } } },
      { body: { data: [named] } },
    ]);
    expect(await source.fetchOrgName(signal)).toBe('Kestrel');
    expect(requests[1]?.url.search).toBe('?cursor=c');
  });

  it.each([401, 403, 404])('is null where the key is refused with %i', async (status) => {
    expect(await against([{ status }]).source.fetchOrgName(signal)).toBeNull();
  });

  it('is null where it is not listed, and does not go round in circles', async () => {
    const circle = { body: { data: [], meta: { next: 'same' } } };
    const { source, requests } = against([circle, circle, circle]);
    expect(await source.fetchOrgName(signal)).toBeNull();
    expect(requests).toHaveLength(2);
  });
});
