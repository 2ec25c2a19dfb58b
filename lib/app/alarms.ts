import { browser } from '#imports';
import { readPreferences } from '../settings/stored-preferences';

const poll = 'poll';
const announce = 'announce';
const wakePrefix = 'wake/';
/** Browsers do not fire an alarm sooner than this. */
const soonestMs = 30_000;

/** What an alarm asks for: to look at all orgs, at one, or to announce what waited for the end of quiet hours. */
export type Alarmed = { kind: 'poll' } | { kind: 'wake'; org: string } | { kind: 'announce' };

/** Null for an alarm that is not ours. */
export function alarmed(name: string): Alarmed | null {
  if (name === poll || name === announce) return { kind: name };
  return name.startsWith(wakePrefix) ? { kind: 'wake', org: name.slice(wakePrefix.length) } : null;
}

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

/** Wakes us to announce what waits, at a time (ms); null for no need to. */
export async function setAnnounceAlarm(at: number | null, now: number): Promise<void> {
  if (at === null) await browser.alarms.clear(announce);
  else await browser.alarms.create(announce, { when: Math.max(at, now + soonestMs) });
}
