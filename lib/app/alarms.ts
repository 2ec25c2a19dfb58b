import { browser } from '#imports';
import { readPreferences } from '../settings/stored-preferences';

const poll = 'poll';
const wakePrefix = 'wake/';
/** Browsers do not fire an alarm sooner than this. */
const soonestMs = 30_000;

/** What an alarm asks for: to look at all orgs, or at one. Null for an alarm that is not ours. */
export const alarmed = (name: string): { org: string | null } | null =>
  name === poll ? { org: null } : name.startsWith(wakePrefix) ? { org: name.slice(wakePrefix.length) } : null;

/**
 * Sees to it that the poll alarm is there and has the period that the admin chose. One that is right is left alone:
 * making it anew would put it off, again and again.
 */
export async function ensurePoll(): Promise<void> {
  const { pollMinutes } = await readPreferences();
  const present = await browser.alarms.get(poll);
  if (present?.periodInMinutes === pollMinutes) return;
  await browser.alarms.create(poll, { periodInMinutes: pollMinutes, delayInMinutes: pollMinutes });
}

/** Wakes us for an org at a time (ms), instead of any other such time; null for at no time. */
export async function setWake(org: string, at: number | null, now: number): Promise<void> {
  const name = wakePrefix + org;
  if (at === null) await browser.alarms.clear(name);
  else await browser.alarms.create(name, { when: Math.max(at, now + soonestMs) });
}
