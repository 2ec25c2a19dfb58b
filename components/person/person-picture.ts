import { type RangeChoice, resolveRange } from '../../lib/dashboards/range';
import { dayMs } from '../../lib/durations';
import type { Filter, WrittenFilter } from '../../lib/filter/filter';
import { resolveTimes } from '../../lib/filter/resolve-times';
import type { EventRow } from '../../lib/query/query';
import { run } from '../../lib/query/run';
import { accountSwitches, isSwitchedOff } from '../../lib/risk/profile/access';
import type { StoreReader } from '../../lib/store/event-store';
import type { Range, StoreView } from '../../lib/store/view';
import { aboutPerson } from './about-person';

export interface PersonQuestion {
  reader: Pick<StoreReader, 'view'>;
  person: string;
  /** Whose events; null where no organization is chosen: then the one in which the account was seen last. */
  org: string | null;
  range: RangeChoice;
  filter: WrittenFilter;
  /** IANA */
  timeZone: string;
  /** ms */
  now: number;
}

/** What the store says of a person at one moment. */
export interface PersonPicture {
  /** What was asked, by its value. */
  asked: string;
  /** Null where none was chosen and none knows the account. */
  org: string | null;
  /** All that is held of the organization. */
  view: StoreView;
  held: Range;
  range: Range;
  filter: Filter;
  now: number;
  person: string;
  /** How many held events there are of the person, by them and to them, whatever range and filter. */
  events: number;
  /** The newest of those by them; null where there is none. */
  lastAct: EventRow | null;
  /** The event by which the account is off, deactivated or removed; null where no event says so, or a later one takes it back. */
  off: EventRow | null;
  /** What the newest of these calls the person; '' where it does not say. */
  name: string;
  email: string;
}

/** The newest event that is held, ms. */
const newestOf = ({ segments }: StoreView): number | null =>
  segments.length === 0 ? null : Math.max(...segments.map(({ to }) => to));

interface OfPerson {
  total: number;
  newest: EventRow | undefined;
  lastAct: EventRow | null;
  off: EventRow | null;
}

const ofPerson = (view: StoreView, range: Range, person: string): OfPerson => {
  const newestOne = { kind: 'list', range, limit: 1 } as const;
  const [all, acts, switches] = run(
    [
      { ...newestOne, filter: aboutPerson(person) },
      { ...newestOne, filter: aboutPerson(person, 'by') },
      { ...newestOne, filter: accountSwitches(person) },
    ],
    view,
  );
  const [last] = switches.rows;
  return {
    total: all.total,
    newest: all.rows[0],
    lastAct: acts.rows[0] ?? null,
    off: last && isSwitchedOff(last) ? last : null,
  };
};

/** Reads everything that is held of the person's organization, since what is usual takes all of it to be told. */
export async function takePersonPicture(asked: string, question: PersonQuestion): Promise<PersonPicture> {
  const { reader, person, timeZone, now } = question;
  // Clocks differ a little: what is ahead of ours by a day was stored all the same.
  const all = { from: 0, to: now + dayMs };
  let { org } = question;
  if (org === null) org = ofPerson(await reader.view(all, null), all, person).newest?.org ?? null;
  const view = await reader.view(all, org === null ? null : [org]);
  const { total, newest, lastAct, off } = ofPerson(view, all, person);
  const isActor = newest?.actor.id === person;
  return {
    asked,
    org,
    view,
    held: { from: view.oldest ?? now, to: (newestOf(view) ?? now) + 1 },
    range: resolveRange(question.range, now, timeZone),
    filter: resolveTimes(question.filter, { now, timeZone }),
    now,
    person,
    events: total,
    lastAct,
    off,
    name: (isActor ? newest.actor.name : newest?.target.name) ?? '',
    email: isActor ? newest.actor.email : '',
  };
}
