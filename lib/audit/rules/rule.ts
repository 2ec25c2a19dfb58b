import type { ActivityId } from '../activities';

/**
 * What must and must not occur among the words of an action for it to mean an activity.
 *
 * A word list is `stem|stem|…`: one of them must begin a word (`creat` is in "created" and "creation"). A
 * trailing `$` asks for the whole word (`app$` is not in "approved"), and a stem may be several words that
 * follow each other (`logged in`). Between the lists, order is of no importance.
 */
export interface Rule {
  activity: ActivityId;
  /** Each of these lists occurs in the id or the display name. */
  must: readonly string[];
  /** Each of these lists occurs in the id, the display name or the groups. */
  within?: readonly string[];
  /** Does not occur in the id or the display name. */
  not?: string;
  /** Does not occur in the id, the display name or the groups. */
  notWithin?: string;
}

/** Words that more than one area uses. */
export const created = 'creat|add|generat|issued$|new$|publish';
export const changed = 'updat|chang|edit|modif|configur|renam|set$|sets$';
export const deleted = 'delet|remov|destroy|purg';
export const granted = 'grant|add|assign|gave$|given$|give$';
export const revoked = 'revok|remov|delet|unassign|withdr';
export const viewed = 'view|visited$|opened$';
export const enabled = 'enabl|activat|turned on|creat|add|shar';
export const disabled = 'disabl|deactivat|turned off|remov|delet|revok';
export const asked = 'view|list$|read$|export|attempt|evaluat|violat';
