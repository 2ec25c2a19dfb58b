import { resolve } from 'node:path';
import { type InlineConfig, normalizePath, type Rolldown } from 'vite';
import { defineConfig } from 'wxt';

/** While one develops, pages and their changes come from this machine; what is built knows api.atlassian.com alone. */
const developer = 'http://localhost:* ws://localhost:*';

/** Without a display there is no browser to open; the built folder is kept fresh all the same. */
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const policy = (more: string): string =>
  `default-src 'self' ${more}; script-src 'self'; object-src 'none'; style-src 'self' 'unsafe-inline' ${more}; ` +
  `img-src 'self' data: blob: ${more}; font-src 'self'; connect-src https://api.atlassian.com ${more}; ` +
  "frame-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** What each page of ours runs first. */
const scripts = {
  options: resolve(import.meta.dirname, 'entrypoints/options/main.tsx'),
  popup: resolve(import.meta.dirname, 'entrypoints/popup/main.tsx'),
};

type Modules = Pick<Rolldown.ChunkingContext, 'getModuleInfo'>;

/** What belongs to one page alone stays with it, and runs there alone. */
const ofOnePage = /\/entrypoints\/|\/components\/pages\/popup-/;

/** What WXT adds to the HTML of every page: nothing that is left in the end, which need not be a file. */
const withEveryPage = 'virtual:wxt-html-plugins';

/** All modules that a page's script imports, and what those import. */
const modulesOf = (script: string, context: Modules): ReadonlySet<string> => {
  const seen = new Set<string>();
  const open = [normalizePath(script)];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(context.getModuleInfo(id)?.importedIds ?? []));
  }
  return seen;
};

/**
 * What pages load before their first paint, in few files: by itself the bundler makes a file for every combination of
 * places that share something, 60 of them for the popup, which weigh a tenth more and are opened one by one. `page` is
 * what both pages begin with, `dashboards` what the popup adds to it and the full page loads for its dashboards.
 */
const pageChunks = (scripts: { options: string; popup: string }): Rolldown.CodeSplittingOptions => {
  let known: Record<keyof typeof scripts, ReadonlySet<string>> | null = null;
  const nameOf = (id: string, context: Modules): 'page' | 'dashboards' | null => {
    known ??= { options: modulesOf(scripts.options, context), popup: modulesOf(scripts.popup, context) };
    if (id.includes(withEveryPage)) return 'page';
    if (ofOnePage.test(id) || !known.popup.has(id)) return null;
    return known.options.has(id) ? 'page' : 'dashboards';
  };
  const only = (name: 'page' | 'dashboards') => (id: string, context: Modules) =>
    nameOf(id, context) === name ? name : null;
  // A module brings along what it imports, so what others stand on goes first. `$initial` leaves out what a page loads later.
  return {
    groups: [
      { name: only('page'), tags: ['$initial'], priority: 2 },
      { name: only('dashboards'), tags: ['$initial'], priority: 1 },
    ],
  };
};

/** WXT's own `browser` is the browser's, where nothing stands before it. */
const withoutPolyfill = (config: InlineConfig) => {
  config.resolve ??= {};
  const { alias } = config.resolve;
  const others = Array.isArray(alias)
    ? alias
    : Object.entries(alias ?? {}).map(([find, replacement]) => ({ find, replacement }));
  config.resolve.alias = [{ find: /^wxt\/browser$/, replacement: '@wxt-dev/browser' }, ...others];
};

/** Everything the extension may do. `e2e/package/manifest.spec.ts` holds it still. */
export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  /** All texts of a language are one file. */
  i18n: { localesDir: resolve(import.meta.dirname, 'lib/locales') },
  vite: () => ({
    resolve: {
      alias: [
        // The same, written for the browsers of today: smaller, and faster to read.
        { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' },
        // React has had it since version 18.
        { find: /^use-sync-external-store\/shim\/index\.js$/, replacement: 'react' },
      ],
    },
    // Every browser that we run in can do it by itself.
    build: { modulePreload: { polyfill: false } },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      // The polyfill is for what the background and pages ask; the script on the admin site does without its 3 KB.
      if (entrypoints.every(({ type }) => type === 'content-script')) withoutPolyfill(config);
      const output = config.build?.rolldownOptions?.output;
      // The background and the content script are one file each.
      if (!entrypoints.some(({ name }) => name === 'popup') || !output || Array.isArray(output)) return;
      output.codeSplitting = pageChunks(scripts);
    },
  },
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  webExt: { disabled: !hasDisplay },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    short_name: '__MSG_extension_shortName__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'notifications'],
    host_permissions: ['https://api.atlassian.com/*'],
    content_security_policy: {
      extension_pages: policy(command === 'serve' ? developer : '').replaceAll(' ;', ';'),
    },
    action: {
      default_title: '__MSG_extension_shortName__',
      // "light" is what Firefox draws on a dark toolbar.
      ...(browser === 'firefox' && {
        theme_icons: [16, 32].map((size) => ({
          light: `icon/on-dark-${size}.png`,
          dark: `icon/on-light-${size}.png`,
          size,
        })),
      }),
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'orgwatch@orgwatch.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
  zip: { artifactTemplate: 'orgwatch-{{version}}-{{browser}}.zip' },
});
