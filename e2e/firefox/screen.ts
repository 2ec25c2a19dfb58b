import { expect, type Page as PlaywrightPage } from '@playwright/test';
import type { ElementHandle, Page } from 'puppeteer-core';

const patience = { timeout: 30_000 };

/** The elements that the pages make each role of. */
const elements = {
  banner: 'header',
  alert: '[role="alert"]',
  button: 'button',
  complementary: 'aside',
  dialog: 'dialog, [role="dialog"]',
  form: 'form',
  grid: '[role="grid"]',
  heading: 'h1, h2, h3',
  link: 'a[href]',
  region: 'section',
  tab: '[role="tab"]',
  textbox: 'input:not([type]), [role="textbox"]',
} as const;

type Role = keyof typeof elements;

/**
 * Runs in the page. Firefox's own accessibility locator would be truer, and takes seconds for each look at an
 * Overview; so the name is worked out here as the standard has it for our few ways of naming.
 */
const find = (selector: string, name: string | null): Element | null => {
  const nameOf = (element: Element): string => {
    const labels = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const said = labels.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    return (said || element.getAttribute('aria-label') || element.textContent || '').trim();
  };
  // What is behind a modal dialog can neither be read nor clicked.
  const modal = document.querySelector('dialog:modal');
  const all = [...document.querySelectorAll(selector)]
    .filter((element) => !modal || modal.contains(element))
    .filter((element) => element.checkVisibility());
  return all.find((element) => name === null || nameOf(element) === name) ?? null;
};

/** What has this role and name (`null`: any) on the screen; waits until it is there. */
export const seen = async (page: Page, role: Role, name: string | null): Promise<ElementHandle<Element>> => {
  const found = await page
    .waitForFunction(find, { polling: 100, ...patience }, elements[role], name)
    .catch((problem: unknown) => {
      throw new Error(`There is no ${role} "${name}"`, { cause: problem });
    });
  return found.asElement() as ElementHandle<Element>;
};

/** Waits until nothing has this role and name. */
export const expectGone = (page: Page, role: Role, name: string): Promise<void> =>
  expect
    .poll(async () => (await page.evaluateHandle(find, elements[role], name)).asElement(), {
      message: `${role} "${name}"`,
      ...patience,
    })
    .toBeNull();

/** Its text as it is seen, on one line: React keeps what it is about to replace in the page, hidden. */
export const textOf = async (page: Page, role: Role, name: string | null): Promise<string> =>
  // What is hidden is just what must not be read: so not textContent.
  (await seen(page, role, name)).evaluate((element) => (element as HTMLElement).innerText.replaceAll(/\s+/g, ' '));

/** Waits until the text of what has this role and name matches. */
export const expectText = (page: Page, role: Role, name: string | null, text: RegExp | string): Promise<void> =>
  expect
    .poll(() => textOf(page, role, name), { message: `${role} "${name}"`, ...patience })
    .toEqual(typeof text === 'string' ? expect.stringContaining(text) : expect.stringMatching(text));

/** Clicks as a person does, who looks at the page: one in the background is not given clicks. */
export const press = async (page: Page, role: Role, name: string): Promise<void> => {
  const found = await seen(page, role, name);
  await page.bringToFront();
  await found.click();
};

/** Clicks on a text that is seen: a choice whose own control is hidden behind it. */
export const pressText = async (page: Page, text: string): Promise<void> => {
  const found = await page.waitForSelector(`::-p-text(${text})`, patience);
  await page.bringToFront();
  await found?.click();
};

/** Types into a field by its name in the form, instead of what stood in it. */
export const fill = async (page: Page, name: string, text: string): Promise<void> => {
  const field = await page.waitForSelector(`input[name="${name}"]`, patience);
  if (!field) throw new Error(`There is no field ${name}`);
  await page.bringToFront();
  await field.evaluate((input) => {
    input.focus();
    input.select();
  });
  await field.type(text);
};

/** For fixtures that only evaluate code in the page: puppeteer and Playwright do that in the same way. */
export const evaluating = (page: Page): PlaywrightPage => page as unknown as PlaywrightPage;
