import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';
import { lazyChunks, pathOf } from './page-chunks';

/** What is there, or on its way, when a dashboard is drawn for the first time. */
const atFirst = ['page', 'dashboards', 'dashboard-page', 'options', 'popup', ...Object.keys(lazyChunks)];

/**
 * Chromium compiles a function when it is first called, on the thread that draws: 50 ms of that until a dashboard is
 * there. With this line at the top it compiles all of a file while it loads, beside that thread. To others it is a comment.
 */
export const compileAtOnce = (): Plugin => ({
  name: 'compile-at-once',
  generateBundle: {
    // After Vite has put its own line there.
    order: 'post',
    handler(_options, bundle) {
      for (const name of atFirst) {
        const chunk = Object.values(bundle).find((one) => one.type === 'chunk' && one.name === name);
        if (chunk?.type !== 'chunk') throw new Error(`No chunk of this name: ${name}`);
        chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
      }
    },
  },
});

/** What the full page shows at first, nearly always. */
const firstShown = [
  pathOf('components/pages/dashboard-page.tsx'),
  ...Object.values(lazyChunks).flatMap(([first]) => first ?? []),
];

/**
 * Lets the full page load what it shows at first together with its own script, instead of after that has run. A place that
 * shows something else is there as soon: these files wait for nothing, and nothing waits for them.
 */
export const preloadFirstShown = (): Plugin => ({
  name: 'preload-first-shown',
  transformIndexHtml: {
    order: 'post',
    handler(html, { filename, bundle }) {
      if (!bundle || !filename.endsWith('/options/index.html')) return;
      const files = new Set<string>();
      const add = (chunk: Rolldown.OutputChunk): void => {
        if (files.has(chunk.fileName)) return;
        files.add(chunk.fileName);
        for (const sheet of chunk.viteMetadata?.importedCss ?? []) files.add(sheet);
        for (const file of chunk.imports) {
          const imported = bundle[file];
          if (imported?.type === 'chunk') add(imported);
        }
      };
      for (const shown of firstShown) {
        const chunk = Object.values(bundle).find(
          (one): one is Rolldown.OutputChunk => one.type === 'chunk' && one.moduleIds.includes(shown),
        );
        if (!chunk) throw new Error(`In no chunk: ${shown}`);
        add(chunk);
      }
      return [...files]
        .filter((file) => !html.includes(`"/${file}"`))
        .map((file): HtmlTagDescriptor => {
          // A style sheet that is in force already would hold up the first paint.
          const how = file.endsWith('.css') ? { rel: 'preload', as: 'style' } : { rel: 'modulepreload' };
          return { tag: 'link', attrs: { ...how, crossorigin: true, href: `/${file}` }, injectTo: 'head' };
        });
    },
  },
});
