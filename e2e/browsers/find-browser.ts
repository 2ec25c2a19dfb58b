import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from '@playwright/test';

export type BrowserName = 'chromium' | 'firefox';

const variables: Record<BrowserName, string> = { chromium: 'ORGWATCH_CHROMIUM', firefox: 'ORGWATCH_FIREFOX' };

/** Branded Chrome is not among them: it no longer loads an unpacked extension from the command line. */
const commands: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'chrome-for-testing'],
  firefox: ['firefox', 'firefox-esr'],
};

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** It starts: a download may lack the system's libraries, and Ubuntu has a `firefox` that only asks for a snap. */
const starts = (path: string): boolean =>
  isExecutable(path) && spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;

const onPath = (name: BrowserName): string | undefined =>
  commands[name]
    .flatMap((command) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, command)))
    .find(starts);

/** Playwright's Firefox is built for Playwright alone: WebDriver BiDi does not drive it. */
const downloaded = (name: BrowserName): string | undefined => {
  if (name === 'firefox') return undefined;
  const path = chromium.executablePath();
  return starts(path) ? path : undefined;
};

/** The browser that is here already: a variable, Playwright's own download, the PATH; undefined where there is none. */
const findBrowser = (name: BrowserName): string | undefined => {
  const chosen = process.env[variables[name]];
  if (chosen) {
    if (!isExecutable(chosen)) throw new Error(`${variables[name]} is ${chosen}, which cannot be run.`);
    return chosen;
  }
  return downloaded(name) ?? onPath(name);
};

const playwrightCommand = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')), 'cli.js');

const isDebianAsRoot = (): boolean => {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
};

const run = (command: string, ...args: string[]): boolean => {
  console.log(`> ${command} ${args.join(' ')}`);
  return (
    spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status === 0
  );
};

const installByPlaywright = (name: BrowserName): void => {
  if (name === 'chromium') run(process.execPath, playwrightCommand(), 'install', 'chromium');
};

const installByApt = (name: BrowserName): void => {
  if (!isDebianAsRoot()) return;
  const wanted = name === 'chromium' ? 'chromium' : 'firefox-esr';
  if (run('apt-get', 'update')) run('apt-get', 'install', '-y', '--no-install-recommends', wanted);
};

/** What was found once is not tried again. */
const known = new Map<BrowserName, string>();

/**
 * The path of a browser that can be driven. Where there is none it is installed: by Playwright, or by the
 * system's packages on Debian and Ubuntu as root.
 */
export const requireBrowser = (name: BrowserName): string => {
  const before = known.get(name);
  if (before) return before;
  for (const install of [() => undefined, installByPlaywright, installByApt]) {
    install(name);
    const found = findBrowser(name);
    if (!found) continue;
    known.set(name, found);
    return found;
  }
  throw new Error(
    `There is no ${name} here and none could be installed. Install ${commands[name].join(' or ')}, ` +
      `or set ${variables[name]} to the path of one.`,
  );
};
