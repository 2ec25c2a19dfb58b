import type { RowColumns } from '../filter/row-columns';
import type { Segment } from '../store/view';
import type { RightRows } from './ground';
import type { Pace } from './pace';
import type { PeopleIndex } from './people-index';
import { rightActivities } from './power/group-rights';
import type { Failures } from './sprays';

/** How many rows there are of each person, and what is of everybody: failed logins, and administrators' rights. */
export interface Counted {
  /** By number of the person, from 1 on. */
  acts: number[];
  received: number[];
  failures: Failures;
  rights: Record<keyof RightRows, number[]>;
  /** Segments that have rows of people. */
  segments: Segment[];
}

/** What counting a row takes, of what reading all its columns does. */
const countingWork = 0.15;

/** The first of two looks at the rows: who is there, and how often. */
export async function countRows(
  segments: readonly Segment[],
  columns: RowColumns,
  index: PeopleIndex,
  pace: Pace,
  breathe: () => Promise<void>,
): Promise<Counted> {
  const counted: Counted = {
    acts: [0],
    received: [0],
    failures: { at: [], ip: [], actor: [] },
    rights: { at: [], activity: [], outcome: [], actor: [], target: [], scope: [] },
    segments: [],
  };
  const user = columns.column('actor-type').codeOf('user') ?? -1;
  const failed = columns.activities.codeOf('login-failed') ?? -1;
  const isRight = Uint8Array.from(columns.activities.values, (id) => Number(rightActivities.has(id)));
  for (const segment of segments) {
    if (countSegment(segment, columns, index, counted, { user, failed, isRight })) counted.segments.push(segment);
    if (pace.spent(segment.rows * countingWork)) await breathe();
  }
  return counted;
}

function countSegment(
  segment: Segment,
  columns: RowColumns,
  index: PeopleIndex,
  { acts, received, failures, rights }: Counted,
  { user, failed, isRight }: { user: number; failed: number; isRight: Uint8Array },
): boolean {
  const { ofActor, ofTarget, nobody } = index;
  const actor = columns.codes('actor', segment);
  const type = columns.codes('actor-type', segment);
  const target = columns.codes('target', segment);
  const activity = columns.codes('activity', segment);
  const ip = columns.codes('ip', segment);
  let any = false;
  const count = (counts: number[], number: number) => {
    for (let known = acts.length; known <= number; known++) {
      acts.push(0);
      received.push(0);
    }
    counts[number] = (counts[number] as number) + 1;
    any = true;
  };
  for (let row = 0; row < segment.rows; row++) {
    const by = actor[row] as number;
    if (type[row] === user) {
      const number = ofActor[by] || index.meetActor(by);
      if (number !== nobody) count(acts, number);
    }
    const on = target[row] as number;
    const number = ofTarget[on] || index.meetTarget(on);
    if (number !== nobody) count(received, number);
    const did = activity[row] as number;
    if (did === failed) {
      failures.at.push(segment.at[row] as number);
      failures.ip.push(ip[row] as number);
      failures.actor.push(by);
    }
    if (isRight[did] === 1) {
      rights.at.push(segment.at[row] as number);
      rights.activity.push(did);
      rights.actor.push(by);
      rights.target.push(on);
      rights.outcome.push(segment.codes.outcome[row] as number);
      rights.scope.push(segment.codes.scope[row] as number);
    }
  }
  return any;
}
