import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['lib/**/*.test.ts', 'components/**/*.test.{ts,tsx}', 'e2e/fake-atlassian/**/*.test.ts'],
    setupFiles: ['lib/locales/testing/set-up.ts'],
    /**
     * The files of a worker share their modules: a world of its own for each took as long as the tests do. What modules
     * remember are caches; the browser, mocks and timers are set back before each file.
     */
    isolate: false,
    /** Vitest would leave a core to itself, which on a machine of two is half of it. */
    maxWorkers: '100%',
    /** A busy machine may take its time; nothing here is about how long it takes. */
    testTimeout: 60_000,
    /** A zone with a change of clocks and not the one of most machines: what depends on it shows. */
    env: { TZ: 'Europe/Berlin' },
  },
});
