import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Who may import whom. A room is a folder of `lib`, a file right in `lib`, or a top-level folder; each lists the
 * rooms it may use besides itself. Types count like values: a type is a promise too.
 */
const allowed: Record<string, readonly string[]> = {
  'lib/problems': [],
  'lib/jitless': [],
  'lib/durations': [],
  'lib/locales': [],
  'lib/bundling': [],
  'lib/wall-clock': ['lib/durations'],
  'lib/audit': ['lib/jitless', 'lib/durations'],
  'lib/store': ['lib/audit', 'lib/problems'],
  'lib/filter': ['lib/durations', 'lib/wall-clock', 'lib/audit', 'lib/store'],
  'lib/query': ['lib/durations', 'lib/wall-clock', 'lib/audit', 'lib/store', 'lib/filter'],
  'lib/dashboards': ['lib/durations', 'lib/audit', 'lib/store', 'lib/filter', 'lib/query'],
  'lib/explore': ['lib/durations', 'lib/audit', 'lib/store', 'lib/filter', 'lib/query'],
  'lib/export': ['lib/audit', 'lib/store', 'lib/query', 'lib/explore', 'lib/dashboards'],
  'lib/places': ['lib/audit'],
  'lib/monitors': [
    'lib/jitless',
    'lib/durations',
    'lib/wall-clock',
    'lib/audit',
    'lib/store',
    'lib/filter',
    'lib/query',
    'lib/places',
  ],
  'lib/alerts': [
    'lib/durations',
    'lib/wall-clock',
    'lib/audit',
    'lib/store',
    'lib/filter',
    'lib/query',
    'lib/export',
    'lib/monitors',
    'lib/settings',
    'lib/problems',
  ],
  'lib/risk': [
    'lib/durations',
    'lib/wall-clock',
    'lib/audit',
    'lib/store',
    'lib/filter',
    'lib/query',
    'lib/places',
    'lib/monitors',
  ],
  'lib/people': ['lib/store', 'lib/risk', 'lib/problems'],
  'lib/sentences': ['lib/durations', 'lib/locales', 'lib/audit', 'lib/risk'],
  'lib/settings': ['lib/jitless', 'lib/durations', 'lib/problems', 'lib/monitors', 'lib/alerts', 'lib/risk'],
  'lib/sync': ['lib/durations', 'lib/audit', 'lib/store', 'lib/problems'],
  'lib/atlassian': ['lib/audit', 'lib/sync', 'lib/problems'],
  'lib/sample-org': ['lib/durations', 'lib/audit', 'lib/sync', 'lib/problems'],
  'lib/messages': ['lib/jitless', 'lib/problems', 'lib/settings', 'lib/monitors', 'lib/alerts', 'lib/risk'],
  'lib/app': ['*'],
  components: [
    'lib/durations',
    'lib/locales',
    'lib/audit',
    'lib/store',
    'lib/filter',
    'lib/query',
    'lib/dashboards',
    'lib/explore',
    'lib/export',
    'lib/monitors',
    'lib/alerts',
    'lib/places',
    'lib/risk',
    'lib/people',
    'lib/sentences',
    'lib/settings',
    'lib/messages',
    'lib/problems',
  ],
  entrypoints: ['*'],
  e2e: [
    'lib/durations',
    'lib/locales',
    'lib/problems',
    'lib/audit',
    'lib/sample-org',
    'lib/store',
    'lib/filter',
    'lib/query',
    'lib/dashboards',
    'lib/explore',
    'lib/export',
    'lib/monitors',
    'lib/alerts',
    'lib/risk',
    'lib/people',
    'lib/sentences',
    'lib/settings',
  ],
};

/** Outside packages that only some rooms may know. */
const owners: Record<string, readonly string[]> = {
  react: ['components', 'entrypoints'],
  'react-dom': ['components', 'entrypoints'],
  '@mantine/core': ['components'],
  '@mantine/hooks': ['components'],
  'chart.js': ['components'],
  'chartjs-chart-geo': ['components'],
  'world-atlas': ['components'],
  wouter: ['components', 'entrypoints'],
  '@lezer/lr': ['lib/filter'],
  '@codemirror/view': ['components'],
  '@codemirror/state': ['components'],
  'modern-screenshot': ['components'],
  '#i18n': ['lib/locales'],
  dexie: ['lib/store', 'lib/alerts', 'lib/people'],
  fflate: ['lib/alerts', 'e2e'],
  'ipaddr.js': ['lib/filter'],
  'city-timezones': ['lib/places'],
  '@webext-core/messaging': ['lib/messages'],
  vite: ['lib/bundling', 'e2e'],
  playwright: ['e2e'],
  '@playwright/test': ['e2e'],
  'puppeteer-core': ['e2e'],
};

/** What only some rooms may name in their text. */
const words: readonly { pattern: RegExp; rooms: readonly string[]; why: string }[] = [
  {
    pattern: /(?<![\w.])fetch\(/,
    rooms: ['lib/atlassian', 'e2e', 'lib/app'],
    why: 'only the client of the API calls fetch',
  },
  {
    pattern: /\bindexedDB\b/,
    rooms: ['lib/store', 'lib/alerts', 'lib/people', 'lib/settings', 'e2e'],
    why: 'only store, alerts, people and settings touch IndexedDB',
  },
];

const files = globSync(['lib/**/*.ts', 'components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}', 'e2e/**/*.ts']).filter(
  (file) => !/\.(test|d)\.tsx?$/.test(file),
);

const roomOf = (file: string): string => {
  const [top = '', second = ''] = file.split('/');
  return top === 'lib' ? `lib/${second.replace(/\.tsx?$/, '')}` : top;
};

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

describe('the rooms of the house', () => {
  it('has files to look at', () => expect(files.length).toBeGreaterThan(10));

  it.each(files)('%s imports only what its room may', (file) => {
    const room = roomOf(file);
    const may = allowed[room];
    expect(may, `${room} is a new room: give it its line here and in the README`).toBeDefined();
    const strangers = importsOf(file)
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => roomOf(normalize(join(dirname(file), specifier))))
      .filter((target) => target !== room && !may?.includes('*') && !may?.includes(target));
    expect(strangers, `${room} may import ${may?.join(', ') || 'nothing of ours'}`).toEqual([]);
  });

  it.each(files)('%s knows only the packages its room may', (file) => {
    const room = roomOf(file);
    const strangers = importsOf(file)
      .map(packageOf)
      .filter((name) => owners[name] && !owners[name]?.includes(room));
    expect(strangers).toEqual([]);
  });

  it.each(words)('$why', ({ pattern, rooms }) => {
    const strangers = files.filter((file) => !rooms.includes(roomOf(file)) && pattern.test(readFileSync(file, 'utf8')));
    expect(strangers).toEqual([]);
  });

  it('keeps entrypoints short: all thinking is elsewhere', () => {
    const long = files.filter(
      (file) => file.startsWith('entrypoints/') && readFileSync(file, 'utf8').split('\n').length > 41,
    );
    expect(long).toEqual([]);
  });

  it('nothing imports from entrypoints', () => {
    const importers = files.filter(
      (file) => !file.startsWith('entrypoints/') && importsOf(file).some((name) => name.includes('entrypoints/')),
    );
    expect(importers).toEqual([]);
  });
});
