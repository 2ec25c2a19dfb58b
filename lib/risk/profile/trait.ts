import { rangeOf } from '../../monitors/ip-range';
import type { Acts } from './acts';
import { weekMs } from './this-week';

/** A value that somebody's events have as a rule. */
export interface Habit {
  /** An id; of addresses the range (CIDR). */
  value: string;
  label: string;
  events: number;
}

/** A value that they have this week. */
export interface WeekHabit extends Habit {
  /** Never met before this week. */
  isNew: boolean;
  /** How many events it had at most in a week before. */
  mostInWeek: number;
  /** Far more than ever: more than twice that, and ten at least. */
  isMore: boolean;
}

/** The values of a field: as a rule, and this week; the most frequent first. */
export interface Trait {
  normal: Habit[];
  week: WeekHabit[];
}

type TraitField = 'country' | 'ip-range' | 'auth-type' | 'product' | 'activity';

interface Setting {
  began: number;
  now: number;
  isLearning: boolean;
  /** Events from there say nothing of countries. */
  isVpn: (ip: number) => boolean;
}

const farMore = 2;
const leastMore = 10;

/** Counts the values of a field of what did not fail, before this week and in it. */
export function traitOf(acts: Acts, id: TraitField, { began, now, isLearning, isVpn }: Setting): Trait {
  const field = id === 'ip-range' ? 'ip' : id;
  const [codes, ips, outcomes] = [acts.codes(field), acts.codes('ip'), acts.codes('outcome')];
  const failure = acts.codeOf('outcome', 'failure');
  const tallies = new Map<string, Tally>();
  const tallyByCode = new Map<number, Tally | null>();
  const tallyOf = (code: number): Tally | null => {
    const known = tallyByCode.get(code);
    if (known !== undefined) return known;
    const text = acts.text(field, code);
    const value = id === 'ip-range' ? rangeOf(text) : text;
    const tally = tallies.get(value) ?? { value, label: acts.label(field, code), normal: 0, week: 0, weeks: [] };
    if (value !== '') tallies.set(value, tally);
    tallyByCode.set(code, value === '' ? null : tally);
    return value === '' ? null : tally;
  };
  for (let i = 0; i < acts.count; i++) {
    const at = acts.at[i] as number;
    const code = codes[i] as number;
    if (code === 0 || outcomes[i] === failure || at >= now) continue;
    if (id === 'country' && isVpn(ips[i] as number)) continue;
    const tally = tallyOf(code);
    if (tally) count(tally, at, began);
  }
  const all = [...tallies.values()];
  const week = all.filter((tally) => tally.week > 0).map((tally) => weekHabit(tally, isLearning));
  const normal = all.filter((tally) => tally.normal > 0);
  return {
    normal: normal.map(({ value, label, normal: events }) => ({ value, label, events })).sort(mostFirst),
    week: week.sort(mostFirst),
  };
}

interface Tally {
  value: string;
  label: string;
  normal: number;
  week: number;
  /** Events of the weeks before this one, the last first; holes where there were none. */
  weeks: number[];
}

function count(tally: Tally, at: number, began: number): void {
  if (at >= began) {
    tally.week++;
    return;
  }
  tally.normal++;
  const week = Math.ceil((began - at) / weekMs) - 1;
  tally.weeks[week] = (tally.weeks[week] ?? 0) + 1;
}

function weekHabit({ value, label, normal, week, weeks }: Tally, isLearning: boolean): WeekHabit {
  const mostInWeek = weeks.reduce((most, events) => Math.max(most, events), 0);
  const isNew = !isLearning && normal === 0;
  const isMore = !isLearning && normal > 0 && week >= leastMore && week > farMore * mostInWeek;
  return { value, label, events: week, isNew, mostInWeek, isMore };
}

const mostFirst = (a: Habit, b: Habit) => b.events - a.events || (a.value < b.value ? -1 : 1);
