import type { Ground, Trail } from '../ground';

const ends = ['user-deactivated', 'user-removed', 'account-deleted'] as const;
const begins = ['user-reactivated', 'user-invited', 'user-created', 'account-deletion-canceled'] as const;

/** The product whose accounts are its own: without it one is still in the organization. */
const apart = 'bitbucket';

/** A time in which an account was deactivated, ms; `to`: when it came back, or Infinity. */
export interface TimeOff {
  from: number;
  to: number;
  by: string;
}

/** The account ended, or came back. */
interface Turn {
  at: number;
  isEnd: boolean;
  by: string;
}

/** When the account was deactivated or removed, until it came back; nothing for nearly everybody. */
export function timesOff(trail: Trail, ground: Ground): TimeOff[] {
  const told = turnsOf(trail, ground);
  if (told.length === 0) return [];
  const times: TimeOff[] = [];
  for (const { at, isEnd, by } of [...told, ...acceptedBy(trail, ground)].sort((a, b) => a.at - b.at)) {
    const last = times.at(-1);
    const isOff = last?.to === Number.POSITIVE_INFINITY;
    if (isEnd && !isOff) times.push({ from: at, to: Number.POSITIVE_INFINITY, by });
    else if (!isEnd && last && isOff) last.to = at;
  }
  return times;
}

/** What others, or the person, did to the account from its first end on. */
function turnsOf({ person, received }: Trail, ground: Ground): Turn[] {
  const { at, activity, outcome, actor, product } = ground.received;
  const isEnd = ground.activities(...ends);
  const isBegin = ground.activities(...begins);
  const other = ground.codeOf('product', apart);
  const turns: Turn[] = [];
  for (let row = received.from; row < received.to; row++) {
    const code = activity[row] as number;
    if (isEnd[code] !== 1 && (turns.length === 0 || isBegin[code] !== 1)) continue;
    if (product[row] === other || ground.failed(outcome[row] as number)) continue;
    const who = actor[row] as number;
    const own = who === 0 || ground.text('actor', who) === person;
    turns.push({ at: at[row] as number, isEnd: isEnd[code] === 1, by: own ? '' : ground.nameOf('actor', who) });
  }
  return turns;
}

/** When the person took up an invitation: that is told as what they did, to nobody. */
function acceptedBy({ acts: { from, to } }: Trail, ground: Ground): Turn[] {
  const { at, activity, outcome, target } = ground.acts;
  const wanted = ground.activities('user-created');
  const turns: Turn[] = [];
  for (let row = from; row < to; row++)
    if (wanted[activity[row] as number] === 1 && target[row] === 0 && !ground.failed(outcome[row] as number))
      turns.push({ at: at[row] as number, isEnd: false, by: '' });
  return turns;
}
