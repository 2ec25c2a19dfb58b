import { readFileSync } from 'node:fs';
import type { Person } from '../../../lib/sample-org/people';
import type { FakeOrg } from '../org';
import { json, plain, type Reply } from '../reply';

const file = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

/** As strict as the page can be: what a content script adds must not need more. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const shell = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Atlassian Administration</title>
    <link rel="stylesheet" href="/assets/style.css">
  </head>
  <body>
    <div id="root"></div>
    <script type="module" src="/assets/app.js"></script>
  </body>
</html>
`;

const text = (type: string, body: string): Reply => ({
  status: 200,
  headers: { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': policy },
  body,
});

const rowsAPage = 25;

const row = ({ id, name, email, leftAt }: Person, now: number) => ({
  id,
  name,
  email,
  status: leftAt <= now ? 'Deactivated' : 'Active',
});

/** What the page's own script asks for. */
const rows = (orgs: readonly FakeOrg[], url: URL, now: number): Reply => {
  const match = /^\/gateway\/fake\/([os])\/([^/]+)\/(?:users|members)(?:\/([^/]+))?$/.exec(url.pathname);
  const [, kind, place, id] = match ?? [];
  const org = orgs.find((known) =>
    kind === 'o' ? known.id === place : known.sample.sites.some((site) => site.id === place),
  );
  if (!org) return plain(404, 'Not found');
  const { people } = org.sample;
  if (id === undefined) {
    const start = Math.max(0, Number(url.searchParams.get('start')) || 0);
    const shown = people.slice(start, start + rowsAPage).map((person) => row(person, now));
    return json(200, { total: people.length, people: shown });
  }
  const person = people.find((known) => known.id === decodeURIComponent(id));
  return person ? json(200, row(person, now)) : plain(404, 'Not found');
};

/** admin.atlassian.com: one page for every address, drawn in the browser. */
export const adminSite = (orgs: readonly FakeOrg[], url: URL, now: number): Reply => {
  if (url.pathname === '/assets/app.js') return text('text/javascript', file('app.js'));
  if (url.pathname === '/assets/style.css') return text('text/css', file('style.css'));
  if (url.pathname.startsWith('/gateway/')) return rows(orgs, url, now);
  return text('text/html', shell);
};
