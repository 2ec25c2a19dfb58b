import * as z from 'zod/mini';
import '../jitless';
import { alertStatuses } from '../alerts/alert';
import type { Answer } from '../problems';
import type { Level } from '../risk/score';
import { type Connection, depths } from '../settings/connection';

/** Who may send a message: a page of ours, or our content script on admin.atlassian.com. */
export type Caller = 'page' | 'admin-site';

const text = (least: number, most: number) => z.string().check(z.minLength(least), z.maxLength(most));
const trimmed = (least: number, most: number) => z.string().check(z.trim(), z.minLength(least), z.maxLength(most));
const orgId = z.string().check(z.trim(), z.regex(/^[\w-]{1,64}$/));
const days = z.literal(depths);
const key = trimmed(1, 4096);
const alertId = text(1, 200);
const person = text(1, 200);
/** An organization or site, as addresses of the admin site hold it; null where the address names none. */
const place = z.nullable(z.object({ kind: z.enum(['org', 'site']), id: text(1, 64) }));
/** How many people one question may be about. */
export const mostBadges = 500;
const keyExpiresAt = z.nullable(z.int().check(z.positive()));

/** Every message there is: what goes in, and who may send it. */
export const messages = {
  /** Checks the key with Atlassian, stores it, and starts the sync. Nothing is stored where the check fails. */
  connect: { callers: ['page'], input: z.object({ org: orgId, key, keyExpiresAt, depthDays: days }) },
  /** Makes the sample organization and fills it. */
  connectSample: { callers: ['page'], input: z.undefined() },
  /** Checks and stores another key for a connected org, and goes on with the sync. */
  replaceKey: { callers: ['page'], input: z.object({ org: orgId, key, keyExpiresAt }) },
  /** Removes an org with its key and all its events. */
  disconnect: { callers: ['page'], input: z.object({ org: orgId }) },
  rename: { callers: ['page'], input: z.object({ org: orgId, name: trimmed(1, 100) }) },
  /** Syncs now: one org, or all. Pages send it when they open. Answers when the sync was started. */
  sync: { callers: ['page'], input: z.object({ org: z.nullable(orgId) }) },
  pauseBackfill: { callers: ['page'], input: z.object({ org: orgId, paused: z.boolean() }) },
  /** Reaches further back than before; never less far. */
  extendBackfill: { callers: ['page'], input: z.object({ org: orgId, depthDays: days }) },
  /** Drops what is older than so many days, now. */
  prune: { callers: ['page'], input: z.object({ keepDays: z.int().check(z.minimum(1), z.maximum(3650)) }) },
  /** Puts all keys under a passphrase; null takes the passphrase away. The vault must be open. */
  setPassphrase: { callers: ['page'], input: z.object({ passphrase: z.nullable(text(8, 1024)) }) },
  unlock: { callers: ['page'], input: z.object({ passphrase: text(0, 1024) }) },
  /** The admin's own word on what an action is; null takes it back. */
  correctAction: {
    callers: ['page'],
    input: z.object({ action: text(1, 500), activity: z.nullable(text(1, 100)) }),
  },
  /** Takes an alert a step on. A reason is asked for where it was expected. */
  triage: {
    callers: ['page'],
    input: z.object({ id: alertId, to: z.enum(alertStatuses), reason: text(0, 2000) }),
  },
  noteAlert: { callers: ['page'], input: z.object({ id: alertId, text: trimmed(1, 10_000) }) },
  /** Shows a notification that says it is a test. */
  testNotification: { callers: ['page'], input: z.undefined() },
  /** Looks at what was not looked at yet, and announces what waits: after a monitor was changed, say. */
  evaluate: { callers: ['page'], input: z.undefined() },
  /** Scores people anew: after lists that signals look at were changed, say. */
  score: { callers: ['page'], input: z.object({ org: z.nullable(orgId) }) },
  /** The badges of all people that a page of the admin site shows. Asks also to be told when they change. */
  badges: {
    callers: ['admin-site'],
    input: z.object({
      place,
      accounts: z.array(person).check(z.maxLength(mostBadges)),
      emails: z.array(person).check(z.maxLength(mostBadges)),
    }),
  },
  /** What the card of a badge says. */
  badgeCard: { callers: ['admin-site'], input: z.object({ place, person }) },
  /** Shows a person in Orgwatch. */
  openPerson: { callers: ['admin-site'], input: z.object({ place, person }) },
  /** Shows where an organization can be connected, with its id filled in. */
  openConnect: { callers: ['admin-site'], input: z.object({ place }) },
  /** Shows no badges on the pages of this organization or site any more; the settings bring them back. */
  hideBadges: { callers: ['admin-site'], input: z.object({ place }) },
  /** Whether anybody could be recognized on a page that looks as if it showed users. `page`: the address's path with ids left out. */
  pageRead: { callers: ['admin-site'], input: z.object({ page: text(1, 200), recognized: z.boolean() }) },
  /** The org whose pages the admin has open, so that the form can offer its id. Kept in memory alone. */
  orgSeen: { callers: ['admin-site'], input: z.object({ org: orgId }) },
} as const satisfies Record<string, { callers: readonly Caller[]; input: z.ZodMiniType }>;

export type MessageId = keyof typeof messages;
export type Input<M extends MessageId> = z.infer<(typeof messages)[M]['input']>;

/** What each message answers. */
export interface Output {
  connect: Connection;
  connectSample: Connection;
  replaceKey: Connection;
  disconnect: null;
  rename: Connection;
  sync: null;
  pauseBackfill: null;
  extendBackfill: null;
  /** Rows dropped. */
  prune: number;
  setPassphrase: null;
  unlock: null;
  correctAction: null;
  /** False where it is gone. */
  triage: boolean;
  noteAlert: boolean;
  testNotification: null;
  evaluate: null;
  score: null;
  badges: Badges;
  /** Null where nothing is known of the person. */
  badgeCard: BadgeCard | null;
  openPerson: null;
  openConnect: null;
  hideBadges: null;
  pageRead: null;
  orgSeen: null;
}

/** A badge: no more than it shows. */
export interface BadgeFace {
  /** Account id. */
  person: string;
  /** A whole number, 0–100. */
  score: number;
  level: Level;
  /** How many people have the e-mail address that was asked for; the badge is of the riskiest of them. */
  sharedBy: number;
}

export interface Badges {
  /**
   * `shown`; `off`: the admin wants none here; `not-connected`: the page's org is not; `empty`: nobody was scored yet.
   */
  state: 'shown' | 'off' | 'not-connected' | 'empty';
  /** Whether to offer to connect: once for each org that is not. */
  offer: boolean;
  /** What stands beside somebody in a list of whom there are no events. */
  unknown: 'nothing' | 'no-events';
  /** By account id as asked for; those that are not known are absent. */
  accounts: Record<string, BadgeFace>;
  /** By e-mail address as asked for. */
  emails: Record<string, BadgeFace>;
}

/** What the card of a badge says: levels and sentences, never events. All texts are in the admin's language. */
export interface BadgeCard extends BadgeFace {
  name: string;
  /** The three strongest reasons, the strongest first. `at` in ms, `when` as people say it. */
  reasons: { text: string; when: string; at: number }[];
  /** How many more there are. */
  moreReasons: number;
  /** "3 hours ago from Berlin, Germany"; null where there was none. */
  lastLogin: string | null;
  openAlerts: number;
  /** Why little is known yet: "Still learning: …"; null where enough is. */
  learning: string | null;
  /** Scores at the end of each of the last 30 days, the oldest first, 0–100. */
  trend: number[];
  /** "Orgwatch scored this 4 minutes ago". */
  scored: string;
}

/** What the background tells content scripts: scores or choices have changed, so that they ask again. */
export const badgesChanged = 'badgesChanged';

/** What a handler gives back for each message; a missing one is a compile error. */
export type Handlers = { [M in MessageId]: (input: Input<M>, from: From) => Promise<Answer<Output[M]>> };

/** Where a message comes from, beside who sent it. */
export interface From {
  /** The browser's id of the tab; null where it is none. */
  tab: number | null;
}
