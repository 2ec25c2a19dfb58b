import { request } from 'node:https';
import type { FakeAtlassian } from './start';

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

/** Asks the fake over TLS as a browser would: by name, with the certificate checked. */
export const ask = (
  fake: Pick<FakeAtlassian, 'port' | 'cert'>,
  path: string,
  { key, host = 'api.atlassian.com', method = 'GET' }: { key?: string; host?: string; method?: string } = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const headers = { host, ...(key ? { authorization: `Bearer ${key}` } : {}) };
    const call = request(
      { host: '127.0.0.1', port: fake.port, servername: host, ca: fake.cert, path, method, headers, agent: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(chunks).toString(),
          }),
        );
      },
    );
    call.on('error', reject);
    call.end();
  });

/** A page of events as it came. */
export interface AnsweredPage {
  data: { id: string; attributes: { time: string; processedAt?: string; action: string } }[];
  links: { next?: string };
  meta: { next: string | null; total: number };
}

export const pageOf = ({ text }: Answer): AnsweredPage => JSON.parse(text) as AnsweredPage;

/** Follows the cursors until a page is not full. */
export const readAll = async (
  fake: Pick<FakeAtlassian, 'port' | 'cert'>,
  path: string,
  key: string,
  query: string,
  limit = 500,
): Promise<{ events: AnsweredPage['data']; next: string | null; pages: number }> => {
  const events: AnsweredPage['data'] = [];
  let page = pageOf(await ask(fake, `${path}?limit=${limit}&${query}`, { key }));
  for (let pages = 1; ; pages++) {
    events.push(...page.data);
    if (page.data.length < limit || page.meta.next === null) return { events, next: page.meta.next, pages };
    page = pageOf(await ask(fake, `${path}?limit=${limit}&cursor=${page.meta.next}`, { key }));
  }
};
