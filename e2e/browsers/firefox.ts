import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { requireBrowser } from './find-browser';

export interface FirefoxOptions {
  /** The folder of the extension built for Firefox. */
  extension: string;
  /** The fake's CONNECT proxy. */
  proxyPort: number;
  /** true where nothing is said. */
  headless?: boolean;
}

export interface FirefoxWithExtension {
  browser: Browser;
  /** Where the extension's pages are: `moz-extension://…`. */
  origin: string;
  /** The page that the extension opens by itself when it is installed. */
  welcome: Page;
  /** The folder that downloads go to, without a question; removed at the end. */
  downloads: string;
  /** Opens a page of the extension in front of all others: `options.html#/overview`. */
  open(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** The add-on's id out of its manifest; Firefox needs one to give its pages an address that is known before. */
const addonId = async (extension: string): Promise<string> => {
  const manifest: unknown = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  const id = (manifest as { browser_specific_settings?: { gecko?: { id?: string } } }).browser_specific_settings?.gecko
    ?.id;
  if (!id) throw new Error(`${extension}/manifest.json has no browser_specific_settings.gecko.id`);
  return id;
};

const viewport = { width: 1280, height: 900 };

/** How long a page of the extension may take to be there, in ms. */
const patience = 30_000;

/** What ends a waiting from outside: its page is left, or Firefox is gone. */
const endedWaiting = (problem: unknown): boolean => problem instanceof Error && problem.message === 'Waiting failed';

/**
 * Waits until a page of the extension is there; Firefox never reports the loading of one to who drives it. The page that
 * is left takes the waiting with it: then it is waited for anew, in the page that comes. Between the two is a pause: a
 * Firefox that died refuses at once, and without one neither time nor anything else would go on here.
 */
const arrival = async (page: Page, address: string): Promise<void> => {
  const end = Date.now() + patience;
  for (;;) {
    try {
      await page.waitForFunction(
        (wanted: string) => location.href.startsWith(wanted) && document.readyState === 'complete',
        { polling: 50, timeout: Math.max(1, end - Date.now()) },
        address,
      );
      return;
    } catch (problem) {
      if (!endedWaiting(problem) || Date.now() > end) throw problem;
      await setTimeout(50);
    }
  }
};

/** Leads a page to an address of the extension, and gives up waiting for the report when it is seen to be there. */
const lead = async (page: Page, address: string): Promise<void> => {
  const there = new AbortController();
  const going = page.goto(address, { signal: there.signal, timeout: 0 }).catch((problem: unknown) => {
    if (!there.signal.aborted) throw problem;
  });
  try {
    await Promise.race([arrival(page, address), going.then(() => arrival(page, address))]);
  } finally {
    there.abort();
    await going;
  }
};

/**
 * Installs the extension and waits for its welcome: a page that opens later would come to the front, and Firefox
 * holds back keys, clicks and animation frames of a page that is not in front.
 */
const install = async (browser: Browser, extension: string): Promise<Page> => {
  const before = new Set(browser.targets());
  const opened = browser.waitForTarget((target) => !before.has(target), { timeout: patience });
  // Firefox takes an absolute path alone.
  const [target] = await Promise.all([opened, browser.installExtension(resolve(extension))]);
  const page = await target.page();
  if (!page) throw new Error('The welcome is no page');
  return page;
};

/** A Firefox that did not come up, or ended by itself while it was to start with the extension. */
class FirefoxDied extends Error {}

/** Starts Firefox with the extension, Atlassian's names leading to the fake through its proxy. */
const launchOnce = async (options: FirefoxOptions): Promise<FirefoxWithExtension> => {
  const { extension, proxyPort, headless = true } = options;
  const uuid = randomUUID();
  const origin = `moz-extension://${uuid}`;
  const downloads = await mkdtemp(join(tmpdir(), 'orgwatch-downloads-'));
  const browser = await puppeteer
    .launch({
      browser: 'firefox',
      executablePath: requireBrowser('firefox'),
      headless,
      acceptInsecureCerts: true,
      enableExtensions: true,
      defaultViewport: viewport,
      env: { ...process.env, TZ: 'UTC' },
      // Without it the addresses of extension pages are refused.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'network.proxy.type': 1,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxyPort,
        'extensions.webextensions.uuids': JSON.stringify({ [await addonId(extension)]: uuid }),
        // Firefox's own question cannot be answered from outside: who asks for a permission by a click is given it.
        'extensions.webextOptionalPermissionPrompts': false,
        // 2: the folder named below. Nothing is asked.
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        'browser.download.useDownloadDir': true,
      },
    })
    .catch((problem: unknown) => {
      throw new FirefoxDied(`Firefox did not come up: ${String(problem)}`, { cause: problem });
    });
  const close = async () => {
    await browser.close();
    await rm(downloads, { recursive: true, force: true });
  };
  try {
    const welcome = await install(browser, extension);
    await arrival(welcome, origin);
    // Puppeteer sizes only the pages that it opened itself.
    await welcome.setViewport(viewport);
    return {
      browser,
      origin,
      welcome,
      downloads,
      async open(path) {
        const page = await browser.newPage();
        await lead(page, `${origin}/${path}`);
        await page.bringToFront();
        return page;
      },
      close,
    };
  } catch (problem) {
    // The end of a process is heard of a moment after that of its connection.
    await setTimeout(500);
    const child = browser.process();
    const died = child !== null && (child.exitCode !== null || child.signalCode !== null);
    await close();
    throw died
      ? new FirefoxDied(`Firefox ended with ${child.exitCode ?? child.signalCode}`, { cause: problem })
      : problem;
  }
};

/** As `launchOnce`; a Firefox that dies while it starts, which is no doing of the extension's, is told and started again. */
export const launchFirefox = async (options: FirefoxOptions): Promise<FirefoxWithExtension> => {
  try {
    return await launchOnce(options);
  } catch (problem) {
    if (!(problem instanceof FirefoxDied)) throw problem;
    console.warn(`${problem.message} while it started, and is started once more.`);
    return launchOnce(options);
  }
};
