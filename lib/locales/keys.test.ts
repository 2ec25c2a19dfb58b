import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { sectionOf } from '../dashboards/format';

const messages = await parseMessagesFile(join(import.meta.dirname, 'en.yml'));

const code = globSync(['components/**/*.{ts,tsx}', 'lib/**/*.ts', 'entrypoints/**/*.{ts,tsx}', 'wxt.config.ts'])
  .filter((file) => !file.includes('.test.') && !file.includes('/testing/'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

const camel = (id: string) => id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const anyId = '[A-Za-z0-9]+';

/** `'problems', problem.id, 'title'` is every text under `problems.….title`; what begins with no literal says nothing. */
const ofPath = (path: string): string[] => {
  const parts = path.split(',').map((part) => /^\s*'([\w-]+)'\s*$/.exec(part)?.[1]);
  return parts[0] === undefined ? [] : [parts.map((part) => (part === undefined ? anyId : camel(part))).join('\\.')];
};

/** What is asked for: keys as they are written, keys with something filled in, and paths of ids. */
const literals = new Set([...code.matchAll(/'([a-z][\w-]*(?:\.[\w-]+)+)'/g)].map(([, key]) => key));
const patterns = [
  ...[...code.matchAll(/`([a-z][\w-]*\.[\w.${}-]*)`/g)].map(([, key = '']) =>
    key
      .split(/\$\{[^}]*\}/)
      .map((part) => part.replaceAll('.', '\\.'))
      .join(anyId),
  ),
  ...[...code.matchAll(/\btextOf\(([^()]*(?:\([^()]*\)[^()]*)*)\)/g)].flatMap(([, path = '']) => ofPath(path)),
  ...Object.values(sectionOf).map((section) => `${section}\\.${anyId}`),
].map((pattern) => new RegExp(`^${pattern}$`));

/** In the manifest texts have their browser's own names. */
const inManifest = new Set([...code.matchAll(/__MSG_(\w+?)__/g)].map(([, name]) => name));

const isUsed = (key: string): boolean =>
  literals.has(key) || inManifest.has(key.replaceAll('.', '_')) || patterns.some((pattern) => pattern.test(key));

describe('texts', () => {
  it('are asked for in the code', () => {
    expect(literals.size).toBeGreaterThan(100);
    expect(isUsed('panel.noSuchText')).toBe(false);
  });

  it('are each used somewhere', () => {
    // The browser adds some of its own.
    const keys = messages.map(({ key }) => key.join('.')).filter((key) => !key.startsWith('@@'));
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });
});
