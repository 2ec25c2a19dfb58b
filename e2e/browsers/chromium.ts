import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from '@playwright/test';
import { requireBrowser } from './find-browser';

export interface ChromiumOptions {
  /** The folder of the built extension. */
  extension: string;
  /** The fake's HTTPS port: api.atlassian.com and admin.atlassian.com lead there. */
  port: number;
  /** true where nothing is said. */
  headless?: boolean;
  /** A profile to go on with; a new one, removed at the end, where nothing is said. */
  userDataDir?: string;
  /** Whether the page that the extension opens by itself stays; false where nothing is said. */
  keepWelcome?: boolean;
  /** Handed to the page: colour scheme, time zone, viewport … */
  context?: Parameters<typeof chromium.launchPersistentContext>[1];
}

export interface ChromiumWithExtension {
  context: BrowserContext;
  extensionId: string;
  /** Opens a page of the extension in front of all others: `options.html#/overview`. */
  open(path: string): Promise<Page>;
  /** The background worker, woken up where it sleeps. */
  worker(): Promise<Worker>;
  /** Stops the worker as the browser does when it is idle, in the middle of whatever it does; resolves when it is gone. */
  killWorker(): Promise<void>;
  close(): Promise<void>;
}

const extensionOrigin = /^chrome-extension:\/\/([a-p]{32})\//;

/** The last list counts, so that what Playwright switches off stands here again; the last three are ours. */
const switchedOff = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
  // What the address bar suggests are pages of their own, made ready at each start: a quarter of what a start costs.
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxPopup',
];

const flags = ({ extension, port, headless = true }: ChromiumOptions): string[] => [
  // The old headless mode, which Playwright would ask for, has no extensions.
  ...(headless ? ['--headless=new'] : []),
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  `--disable-extensions-except=${extension}`,
  `--load-extension=${extension}`,
  `--host-resolver-rules=MAP *.atlassian.com 127.0.0.1:${port}`,
  '--ignore-certificate-errors',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  `--disable-features=${switchedOff.join(',')}`,
  '--no-first-run',
];

/**
 * Playwright's own `close` event comes minutes late, or never where the worker starts again: so it is the browser
 * that is asked whether the worker has stopped.
 */
const stopWorker = async (session: CDPSession, extensionId: string): Promise<void> => {
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const own = versions.filter(({ scriptURL }) => scriptURL.includes(extensionId));
      if (own.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
};

/**
 * Waits for the extension's welcome. Chromium installs what the command line names at each start anew, so it always comes,
 * and to the front: of a page that it covers later Chromium draws one frame a second, and each click there takes two. It
 * is closed when it can be read: of one that is closed while it asks for its texts, the pages after it get none.
 */
const welcomed = async (context: BrowserContext, origin: string, keep: boolean): Promise<void> => {
  const isWelcome = (page: Page) => page.url() === `${origin}/options.html#/welcome`;
  const there = () => context.pages().find(isWelcome);
  const welcome = there() ?? (await context.waitForEvent('page', isWelcome));
  await welcome.getByRole('heading', { level: 1 }).filter({ hasText: /./ }).waitFor();
  if (!keep) await welcome.close();
};

/** Starts Chromium with the extension, Atlassian's names leading to the fake. */
export const launchChromium = async (options: ChromiumOptions): Promise<ChromiumWithExtension> => {
  const profile = options.userDataDir ?? (await mkdtemp(join(tmpdir(), 'orgwatch-chromium-')));
  const context = await chromium.launchPersistentContext(profile, {
    ignoreHTTPSErrors: true,
    ...options.context,
    executablePath: requireBrowser('chromium'),
    headless: false,
    args: flags(options),
  });
  const [first] = context.serviceWorkers();
  const started = first ?? (await context.waitForEvent('serviceworker'));
  const [, extensionId] = extensionOrigin.exec(started.url()) ?? [];
  if (extensionId === undefined) throw new Error(`Not a worker of an extension: ${started.url()}`);

  await welcomed(context, `chrome-extension://${extensionId}`, options.keepWelcome ?? false);

  const open = async (path: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/${path}`);
    return page;
  };
  return {
    context,
    extensionId,
    open,
    async worker() {
      const page = await open('manifest.json');
      // Any message wakes the worker; nobody need answer it.
      await page.evaluate("chrome.runtime.sendMessage({ type: 'wake' }).catch(() => undefined)");
      await page.close();
      const known = context.serviceWorkers().find((worker) => worker.url().includes(extensionId));
      return known ?? context.waitForEvent('serviceworker');
    },
    async killWorker() {
      const page = await open('manifest.json');
      await stopWorker(await context.newCDPSession(page), extensionId);
      await page.close();
    },
    async close() {
      await context.close();
      if (options.userDataDir === undefined) await rm(profile, { recursive: true, force: true });
    },
  };
};
