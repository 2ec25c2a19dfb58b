import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
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
  /** Opens a page of the extension: `options.html#/overview`. Wait for its content: see below. */
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

/** Starts Firefox with the extension, Atlassian's names leading to the fake through its proxy. */
export const launchFirefox = async (options: FirefoxOptions): Promise<FirefoxWithExtension> => {
  const { extension, proxyPort, headless = true } = options;
  const uuid = randomUUID();
  const origin = `moz-extension://${uuid}`;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    headless,
    acceptInsecureCerts: true,
    enableExtensions: true,
    // Without it the addresses of extension pages are refused.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'extensions.webextensions.uuids': JSON.stringify({ [await addonId(extension)]: uuid }),
    },
  });
  // Firefox takes an absolute path alone.
  await browser.installExtension(resolve(extension));
  return {
    browser,
    origin,
    async open(path) {
      const page = await browser.newPage();
      // Firefox loads an extension's page but never reports that it did. So the end of waiting says nothing,
      // and who opens a page waits for what should be on it.
      await page.goto(`${origin}/${path}`, { timeout: 500 }).catch((problem: unknown) => {
        if (!(problem instanceof Error) || problem.name !== 'TimeoutError') throw problem;
      });
      return page;
    },
    close: () => browser.close(),
  };
};
