import { attributeOf } from './entries';
import type { Outcome } from './event';
import type { ParsedEntry } from './event-schema';

const failed = / (?:fail|unsuccessful|denied(?= |$)|error)/u;
const tried = / (?:attempt|pending|try|tried)/u;
/** Whatever is told as done was done: a verb in the past, or one of those that ids use in another form. */
const done =
  / (?:\p{L}+ed|login|logout|logins|update|updates|create|creates|delete|deletes|add|adds|addition|remove|removes|rotate|grant|revoke|change|changes|export|exports|sent|set|done|ran|made|left|success|successful|successfully|install|installation|uninstall|uninstallation|invite|request|reset|view|download)(?= |$)/u;

/** What the words of an action alone say about its outcome. */
export const outcomeOfAction = (words: string): Outcome => {
  if (failed.test(words)) return 'failure';
  if (tried.test(words)) return 'unknown';
  return done.test(words) ? 'success' : 'unknown';
};

const good =
  /^(?:success|successful|succeeded|succes|ok|okay|pass|passed|complete|completed|allow|allowed|granted|approved|accepted|true|authenticated|2\d\d|3\d\d)$/i;
const bad =
  /^(?:fail|failed|failure|unsuccessful|error|errored|denied|deny|reject|rejected|refused|blocked|invalid|forbidden|unauthori[sz]ed|false|4\d\d|5\d\d)$/i;
/** Of an account or thing rather than of the attempt. */
const idle = /^(?:active|enabled|current|open|archived|draft|none|unknown|n\/a|-)?$/i;

const isBad = (status: string, isLogin: boolean): boolean =>
  bad.test(status) || (isLogin && !good.test(status) && !idle.test(status));

/**
 * Whether it worked out. Failed logins show in two ways: in the action's words, or in the status of some
 * entry, where everything but a word of success counts as a failure of a login. Any bad status decides.
 */
export const outcomeOf = (
  byAction: Outcome,
  { isLogin, entries }: { isLogin: boolean; entries: readonly (readonly ParsedEntry[])[] },
): Outcome => {
  if (byAction === 'failure') return byAction;
  let outcome = byAction;
  for (const list of entries) {
    for (const entry of list) {
      const status = attributeOf(entry, 'status');
      if (status === '') continue;
      if (isBad(status, isLogin)) return 'failure';
      if (good.test(status)) outcome = 'success';
    }
  }
  return outcome;
};
