import { storage } from '#imports';
import { inTurn } from './in-turn';

/** Tabs whose content script has asked for badges, kept until the browser closes: they are told when these change. */
const item = storage.defineItem<number[]>('session:askingTabs', { fallback: [], version: 1 });

export const readAskingTabs = (): Promise<number[]> => item.getValue();

/** Remembers a tab. One that is known already waits for nobody's turn: a page that is scrolled asks many times a second. */
export const addAskingTab = async (tab: number): Promise<void> => {
  if ((await readAskingTabs()).includes(tab)) return;
  await inTurn('asking-tabs', async () => {
    const tabs = await readAskingTabs();
    if (!tabs.includes(tab)) await item.setValue([...tabs, tab]);
  });
};

/** Forgets tabs that are gone or show something else. */
export const forgetAskingTabs = (gone: readonly number[]): Promise<void> =>
  inTurn('asking-tabs', async () => {
    const tabs = await readAskingTabs();
    const kept = tabs.filter((tab) => !gone.includes(tab));
    if (kept.length < tabs.length) await item.setValue(kept);
  });
