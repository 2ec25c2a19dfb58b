import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const gzipped = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

/**
 * Every file that a page needs before it runs: its scripts and style sheets, and what those import statically. What is
 * preloaded beside them is needed later.
 */
const filesOfPage = (folder: string, page: string): string[] => {
  const html = readFileSync(join(folder, page), 'utf8');
  const seen = new Set<string>([page]);
  const open = [...html.matchAll(/<(?:script|link rel="stylesheet")[^>]*(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(
    (match) => match[1] ?? '',
  );
  while (open.length > 0) {
    const file = open.pop() ?? '';
    if (seen.has(file)) continue;
    seen.add(file);
    if (!file.endsWith('.js')) continue;
    const code = readFileSync(join(folder, file), 'utf8');
    for (const match of code.matchAll(/(?:from|import)\s*"(\.{1,2}\/[^"]+\.js)"/g))
      open.push(normalize(join(dirname(file), match[1] ?? '')));
  }
  return [...seen];
};

/** Gzipped bytes of what a page needs before it runs. */
export const sizeOfPage = (folder: string, page: string): number =>
  filesOfPage(folder, page).reduce((sum, file) => sum + gzipped(join(folder, file)), 0);

/** Gzipped bytes of all content scripts. */
export const sizeOfContentScripts = (folder: string): number =>
  readdirSync(join(folder, 'content-scripts')).reduce(
    (sum, file) => sum + gzipped(join(folder, 'content-scripts', file)),
    0,
  );

/** Bytes of the package for a store, or null where it was not zipped. */
export const sizeOfZip = (folder: string, browser: string): number | null => {
  const zip = readdirSync(folder).find((file) => file.endsWith(`-${browser}.zip`));
  return zip ? statSync(join(folder, zip)).size : null;
};
