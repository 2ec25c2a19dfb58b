import * as z from 'zod/mini';
import { storage } from '#imports';
import '../jitless';
import { inTurn } from './in-turn';

/** A kind of page of the admin site that looks as if it showed users, and on which nobody could be recognized. */
export interface UnreadPage {
  /** When that was last so, ms. */
  at: number;
  /** How often it was so in a row. */
  times: number;
}

/** By the page's path with ids left out. */
export type UnreadPages = Readonly<Record<string, UnreadPage>>;

/** Addresses are the site's: there may be any number of kinds. */
const mostPages = 50;

const schema = z.record(z.string(), z.object({ at: z.number(), times: z.number() }));

const item = storage.defineItem<unknown>('local:unreadPages', { version: 1 });

export async function readUnreadPages(): Promise<UnreadPages> {
  const parsed = z.safeParse(schema, await item.getValue());
  return parsed.success ? parsed.data : {};
}

/** Calls back after each change, in any context. Answers how to stop. */
export const watchUnreadPages = (onChange: () => void): (() => void) => item.watch(() => onChange());

/** Keeps whether anybody was recognized on a kind of page; once somebody was, it is readable again. */
export const reportPageRead = (page: string, recognized: boolean, at: number): Promise<void> =>
  inTurn('unread-pages', async () => {
    const { [page]: before, ...others } = await readUnreadPages();
    if (recognized && !before) return;
    if (recognized) return item.setValue(others);
    const newest = Object.entries(others)
      .sort(([, a], [, b]) => b.at - a.at)
      .slice(0, mostPages - 1);
    await item.setValue({ ...Object.fromEntries(newest), [page]: { at, times: (before?.times ?? 0) + 1 } });
  });

/** Forgets them all. */
export const clearUnreadPages = (): Promise<void> => inTurn('unread-pages', () => item.removeValue());
