import { resolve } from 'node:path';
import type { InlineConfig } from 'vite';
import { defineConfig } from 'wxt';
import { compileAtOnce } from './lib/bundling/compile-at-once';
import { pageChunks } from './lib/bundling/page-chunks';

/** While one develops, pages and their changes come from this machine; what is built knows api.atlassian.com alone. */
const developer = 'http://localhost:* ws://localhost:*';

/** Without a display there is no browser to open; the built folder is kept fresh all the same. */
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const policy = (more: string): string =>
  `default-src 'self' ${more}; script-src 'self'; object-src 'none'; style-src 'self' 'unsafe-inline' ${more}; ` +
  `img-src 'self' data: blob: ${more}; font-src 'self'; connect-src https://api.atlassian.com ${more}; ` +
  "frame-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

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
      output.codeSplitting = pageChunks();
      config.plugins = [...(config.plugins ?? []), compileAtOnce()];
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
