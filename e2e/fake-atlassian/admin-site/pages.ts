import { readFileSync } from 'node:fs';
import type { FakeOrg } from '../org';
import { json, plain, type Reply } from '../reply';
import { rowsOf } from './rows';

/** As strict as the page can be: what a content script adds must not need more. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; " +
  "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

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

const types = { js: 'text/javascript', css: 'text/css' } as const;

/** A file of this folder, as it is. */
const asset = (path: string): Reply | null => {
  const [, name = '', kind] = /^\/assets\/([a-z-]+)\.(js|css)$/.exec(path) ?? [];
  if (kind !== 'js' && kind !== 'css') return null;
  return text(types[kind], readFileSync(new URL(`${name}.${kind}`, import.meta.url), 'utf8'));
};

/** admin.atlassian.com: one page for every address, drawn in the browser. */
export const adminSite = (orgs: readonly FakeOrg[], url: URL, now: number): Reply => {
  if (url.pathname.startsWith('/assets/')) return asset(url.pathname) ?? plain(404, 'Not found');
  if (!url.pathname.startsWith('/gateway/')) return text('text/html', shell);
  const rows = rowsOf(orgs, url, now);
  return rows === null ? plain(404, 'Not found') : json(200, rows);
};
