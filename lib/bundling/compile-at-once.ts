import type { Plugin } from 'vite';
import { lazyChunks } from './page-chunks';

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
