import { fakeBrowser } from 'wxt/testing/fake-browser';

type Part = Record<string, unknown>;

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null;

/** Each part of the fake browser, and what it held when this file was first asked for. */
const held: (readonly [Part, Part])[] = [];
const hold = (part: Part): void => {
  held.push([part, { ...part }]);
  Object.values(part).filter(isPart).forEach(hold);
};
hold(fakeBrowser as unknown as Part);

/** Gives back what tests have replaced in the fake browser or put into it: the files of a worker share it. */
export const untouchBrowser = (): void => {
  fakeBrowser.reset();
  for (const [part, before] of held) {
    for (const key of Object.keys(part).filter((name) => !(name in before))) delete part[key];
    Object.assign(part, before);
  }
};
